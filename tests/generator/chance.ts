// Chance for the generator: a stream of the product's own chance, with the draws that plans are made of.

import { stream, type Chance as Stream } from '#people';

export class Chance {
  readonly #stream: Stream;

  constructor(seed: number) {
    this.#stream = stream(seed, 'generator');
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return this.#stream.int(from, to);
  }

  of<T>(items: readonly T[]): T {
    return this.#stream.pick(items);
  }

  /** True in `percent` of a hundred draws. */
  happens(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  /** Some of the items, `count` of them at most, in their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((_, index) => index);
    const taken = Array.from(
      { length: Math.min(count, items.length) },
      () => left.splice(this.int(0, left.length - 1), 1)[0] ?? 0,
    );
    return taken.sort((a, b) => a - b).map((index) => items[index] as T);
  }
}
