// Drawings of an attempt: SVG text fetched once from the session, and as addresses for pictures in the page. Only the latest are kept.

import type { Session } from '#attempt';

const KEPT = 48;

interface Entry {
  readonly svg: Promise<string>;
  url: string | null;
}

export class Drawings {
  readonly #session: Pick<Session, 'drawing'>;
  readonly #entries = new Map<string, Entry>();

  constructor(session: Pick<Session, 'drawing'>) {
    this.#session = session;
  }

  svg(ref: string): Promise<string> {
    return this.#entry(ref).svg;
  }

  /** An address for an image element; good until the drawings are closed or long forgotten. */
  async url(ref: string): Promise<string> {
    const entry = this.#entry(ref);
    const svg = await entry.svg;
    entry.url ??= URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    return entry.url;
  }

  /** The address if the drawing is at hand already. */
  urlAtHand(ref: string): string | null {
    return this.#entries.get(ref)?.url ?? null;
  }

  close(): void {
    for (const entry of this.#entries.values()) if (entry.url !== null) URL.revokeObjectURL(entry.url);
    this.#entries.clear();
  }

  #entry(ref: string): Entry {
    const known = this.#entries.get(ref);
    if (known !== undefined) {
      // Moves to the end: the order of a map is the order of use.
      this.#entries.delete(ref);
      this.#entries.set(ref, known);
      return known;
    }
    const svg = this.#session.drawing(ref);
    const entry: Entry = { svg, url: null };
    this.#entries.set(ref, entry);
    svg.catch(() => this.#entries.delete(ref));
    this.#forget();
    return entry;
  }

  #forget(): void {
    for (const [ref, entry] of this.#entries) {
      if (this.#entries.size <= KEPT) return;
      if (entry.url !== null) URL.revokeObjectURL(entry.url);
      this.#entries.delete(ref);
    }
  }
}
