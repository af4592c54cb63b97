// Cases as they were drawn, shared by all attempts on the same content, seed and variant: a class that sits the same case holds it, and the
// papers put together for it, once. Nobody changes a case; it goes when the last attempt on it does.

import { drawCase, type Case, type OpenScenario } from '#scenario';

export class SharedCases {
  readonly #open: OpenScenario;
  readonly #cases = new Map<string, WeakRef<Case>>();
  readonly #gone = new FinalizationRegistry<string>((key) => {
    if (this.#cases.get(key)?.deref() === undefined) this.#cases.delete(key);
  });

  constructor(open: OpenScenario) {
    this.#open = open;
  }

  /** Throws if there is no such variant. */
  draw(seed: number, variant: string | null): Case {
    const key = `${seed} ${variant ?? ''}`;
    const known = this.#cases.get(key)?.deref();
    if (known !== undefined) return known;
    const drawn = drawCase(this.#open, seed, variant);
    if (!drawn.ok)
      throw new Error(`no case can be drawn with the seed ${seed} and the variant ${variant ?? 'of the seed'}`);
    this.#cases.set(key, new WeakRef(drawn.value));
    this.#gone.register(drawn.value, key);
    return drawn.value;
  }
}
