// The order of the test files that are asked about a mutant: the first failure ends the asking, so the cheap ones come first and those
// that load whole packs last.

import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LOADS_A_PACK = 1_000_000;

export class CheapFirst extends BaseSequencer {
  readonly #costs = new Map<string, number>();

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => this.#costOf(a.moduleId) - this.#costOf(b.moduleId));
  }

  /** The length of the file, and more where it loads a pack. */
  #costOf(path: string): number {
    const known = this.#costs.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(path, 'utf8');
    const cost = text.length + (/shipped(Pack|Vocabulary)\(/.test(text) ? LOADS_A_PACK : 0);
    this.#costs.set(path, cost);
    return cost;
  }
}
