// Does some test notice? Every mutant of a pack is compiled and judged against everything that is said of the pack. A mutant that the
// checker of packs refuses, or warns of, is noticed too: a shipped pack has neither fault nor warning.

import { compilePack, type Pack, type PackSource, type Vocabulary } from '#law';
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
  /** Examples that noticed something at a place before: they are asked first there. */
  readonly #hunters = new Map<string, LawExample[]>();

  constructor({ pack, said }: Pick<Material, 'pack' | 'said'>) {
    this.#vocabulary = pack.vocabulary;
    this.#said = said;
    this.#laid = new Map(said.examples.map((example) => [example, layExample(pack, example)]));
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
    const first = this.#hunters.get(place) ?? [];
    for (const example of new Set([...first, ...this.#said.examples])) {
      const laid = reach === 'rules' || reach === 'days' ? this.#laid.get(example) : layExample(pack, example);
      if (checkExample(pack, example, laid).length === 0) continue;
      this.#hunters.set(place, [example, ...first.filter((one) => one !== example)]);
      return 'noticed';
    }
    return 'survived';
  }

  #compile(source: PackSource): Pack | null {
    const { pack, faults } = compilePack(source, this.#vocabulary);
    return faults.length > 0 ? null : pack;
  }
}
