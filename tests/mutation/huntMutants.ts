// Does some test notice? Every mutant of a pack is compiled and judged against everything that is said of the pack. A mutant that the
// checker of packs refuses, or warns of, is noticed too: a shipped pack has neither fault nor warning.

import { compilePack, type Pack, type PackSource } from '#law';
import {
  checkExample,
  checkForce,
  checkList,
  layExample,
  type LaidExample,
  type LawExample,
  type PackExamples,
} from '../../src/law/lawExample.ts';
import type { Material } from './packMaterial.ts';
import type { PackMutant } from './packMutants.ts';

export interface Hunt {
  readonly mutants: number;
  /** Refused or warned of when compiled. */
  readonly refused: number;
  readonly survivors: readonly PackMutant[];
}

export class PackHunt {
  readonly #pack: Pack;
  readonly #said: PackExamples;
  /** The examples as the pack itself lays them, each laid when it is first asked, and then checked against the pack itself. */
  readonly #laid = new Map<LawExample, LaidExample>();
  /** By place, the examples in the order in which they are asked. */
  readonly #orders = new Map<string, LawExample[]>();

  constructor({ pack, said }: Pick<Material, 'pack' | 'said'>) {
    this.#pack = pack;
    this.#said = said;
    // What is not so of the pack itself would notice every mutant.
    const wrong = [
      ...said.inForce.flatMap((row) => checkForce(pack, row)),
      ...said.lists.flatMap((row) => checkList(pack, row)),
    ];
    if (wrong.length > 0) throw new Error(`not so of the pack itself: ${wrong.join('; ')}`);
  }

  hunt(mutants: readonly PackMutant[], tell: (mutant: PackMutant, outcome: string) => void = () => {}): Hunt {
    let refused = 0;
    const survivors: PackMutant[] = [];
    for (const mutant of mutants) {
      const outcome = this.#judge(mutant);
      if (outcome === 'refused') refused++;
      if (outcome === 'survived') survivors.push(mutant);
      tell(mutant, outcome);
    }
    return { mutants: mutants.length, refused, survivors };
  }

  #judge({ place, reach, source }: PackMutant): 'refused' | 'noticed' | 'survived' {
    const pack = this.#compile(source);
    if (pack === null) return 'refused';
    const { inForce, lists } = this.#said;
    if (reach === 'days' && inForce.some((row) => checkForce(pack, row).length > 0)) return 'noticed';
    if (reach === 'lists' && lists.some((row) => checkList(pack, row).length > 0)) return 'noticed';
    const order = this.#orderFor(place);
    for (const example of order) {
      const laid = reach === 'rules' || reach === 'days' ? this.#layOf(example) : layExample(pack, example);
      if (checkExample(pack, example, laid).length === 0) continue;
      this.#layOf(example);
      // Who noticed something at a place is asked first there.
      this.#orders.set(place, [example, ...order.filter((one) => one !== example)]);
      return 'noticed';
    }
    return 'survived';
  }

  /** Lays an example once, and makes sure that it is so of the pack itself: else it would notice every mutant. */
  #layOf(example: LawExample): LaidExample {
    let laid = this.#laid.get(example);
    if (laid === undefined) {
      laid = layExample(this.#pack, example);
      const wrong = checkExample(this.#pack, example, laid);
      if (wrong.length > 0) throw new Error(`not so of the pack itself: ${example.name}: ${wrong.join('; ')}`);
      this.#laid.set(example, laid);
    }
    return laid;
  }

  /** First the examples that name the place in what they expect, then those that name it, or a part of it, at all. */
  #orderFor(place: string): readonly LawExample[] {
    const known = this.#orders.get(place);
    if (known !== undefined) return known;
    const row = place.split(':')[0] ?? place;
    const rank = ({ name, expect }: LawExample): number => {
      if (JSON.stringify(expect).includes(`"${place}"`)) return 0;
      return name.includes(place) ? 1 : name.includes(row) ? 2 : 3;
    };
    const ranked = this.#said.examples.map((example) => [rank(example), example] as const);
    const order = ranked.sort(([a], [b]) => a - b).map(([, example]) => example);
    this.#orders.set(place, order);
    return order;
  }

  #compile(source: PackSource): Pack | null {
    const { pack, faults } = compilePack(source, this.#pack.vocabulary);
    return faults.length > 0 ? null : pack;
  }
}
