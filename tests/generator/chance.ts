// Chance for the generator: a seeded stream (mulberry32), the same on every machine.

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
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

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}
