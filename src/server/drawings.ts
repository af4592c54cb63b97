// Drawings that were made lately: those who sit the same case look at the same pages, and a page loaded anew asks for all it had.

import type { Case } from '#scenario';

/** Characters kept at most. */
const MOST = 32_000_000;

export class Drawings {
  /** In the order of use. */
  readonly #known = new Map<string, string>();
  /** Cases by a number of their own. */
  readonly #numbers = new WeakMap<Case, number>();
  #cases = 0;
  #size = 0;

  /** The drawing of this reference in this case, made if it is not at hand; null: there is none. */
  take(drawn: Case, ref: string, make: () => string | null): string | null {
    const number = this.#numbers.get(drawn) ?? ++this.#cases;
    this.#numbers.set(drawn, number);
    const key = `${number} ${ref}`;
    const known = this.#known.get(key);
    const svg = known ?? make();
    if (svg === null) return null;
    this.#known.delete(key);
    this.#known.set(key, svg);
    if (known === undefined) this.#size += svg.length;
    for (const [oldest, text] of this.#known) {
      if (this.#size <= MOST) break;
      this.#known.delete(oldest);
      this.#size -= text.length;
    }
    return svg;
  }
}
