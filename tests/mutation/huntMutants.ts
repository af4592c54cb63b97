// Does some test notice? Every mutant of a pack is compiled and judged against everything that is said of the pack. A mutant that the
// checker of packs refuses, or warns of, is noticed too: a shipped pack has neither fault nor warning.

import { assess, compilePack, type Pack, type PackSource, type Vocabulary } from '#law';
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
  readonly #vocabulary: Vocabulary;
  readonly #said: PackExamples;
  readonly #laid: ReadonlyMap<LawExample, LaidExample>;
  /** The rules that come into play in an example. */
  readonly #touched: ReadonlyMap<LawExample, ReadonlySet<string>>;
  /** By place, the examples in the order in which they are asked. */
  readonly #orders = new Map<string, LawExample[]>();

  constructor({ pack, said }: Pick<Material, 'pack' | 'said'>) {
    this.#vocabulary = pack.vocabulary;
    this.#said = said;
    this.#laid = new Map(said.examples.map((example) => [example, layExample(pack, example)]));
    this.#touched = new Map(
      said.examples.map((example) => [example, touchedRules(pack, example, this.#laid.get(example))]),
    );
    // What is not so of the pack itself would notice every mutant.
    const wrong = [
      ...said.examples
        .filter((example) => checkExample(pack, example, this.#laid.get(example)).length > 0)
        .map(({ name }) => name),
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
      const laid = reach === 'rules' || reach === 'days' ? this.#laid.get(example) : layExample(pack, example);
      if (checkExample(pack, example, laid).length === 0) continue;
      // Who noticed something at a place is asked first there.
      this.#orders.set(place, [example, ...order.filter((one) => one !== example)]);
      return 'noticed';
    }
    return 'survived';
  }

  /** First the examples that name the place in what they expect, then those in which it comes into play. */
  #orderFor(place: string): readonly LawExample[] {
    const known = this.#orders.get(place);
    if (known !== undefined) return known;
    const rank = (example: LawExample): number => {
      if (JSON.stringify(example.expect).includes(`"${place}"`)) return 0;
      return this.#touched.get(example)?.has(place) === true ? 1 : 2;
    };
    const ranked = this.#said.examples.map((example) => [rank(example), example] as const);
    const order = ranked.sort(([a], [b]) => a - b).map(([, example]) => example);
    this.#orders.set(place, order);
    return order;
  }

  #compile(source: PackSource): Pack | null {
    const { pack, faults } = compilePack(source, this.#vocabulary);
    return faults.length > 0 ? null : pack;
  }
}

function touchedRules(pack: Pack, { date }: LawExample, laid: LaidExample | undefined): ReadonlySet<string> {
  if (laid === undefined || 'contradicts' in laid) return new Set();
  const { findings } = assess(pack, laid.facts, { date, proof: false });
  return new Set(findings.filter(({ status }) => status !== 'met').map(({ id }) => id));
}
