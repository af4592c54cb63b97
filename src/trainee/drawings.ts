// Drawings of an attempt: SVG text fetched once from the session, and as addresses for pictures in the page. Only the latest are kept. What
// is likely to be wanted next is drawn ahead while nothing else goes on, and lies ready as pixels until the page is turned.

import type { Session } from '#attempt';
import { makeReady } from './readyPicture.ts';

const KEPT = 48;

/** Pixels that lie ready at most, and drawings: a few lamps on a large screen, every lamp, side and tilt on a small one. */
const MOST_PIXELS = 24_000_000;
const MOST_AHEAD = 32;

/** How wide a page is made ready where nobody has said how wide it is shown, and at most. */
const WIDTH_PX = 800;
const MOST_WIDTH_PX = 2400;

/** A page is about as high as wide, or lower. */
const heightOf = (widthPx: number): number => widthPx * 0.75;

/** How long drawing ahead waits at most for a moment in which nothing else goes on. */
const IDLE_WITHIN_MS = 1000;

interface Entry {
  readonly svg: Promise<string>;
  url: string | null;
  ready: ImageBitmap | null;
}

export class Drawings {
  readonly #session: Pick<Session, 'drawing' | 'ahead'>;
  readonly #entries = new Map<string, Entry>();
  /** Drawn and not asked for yet. */
  readonly #ahead = new Map<string, Entry>();
  #likely: readonly string[] = [];
  #widthPx = WIDTH_PX;
  #isDrawingAhead = false;
  /** Drawings that somebody waits for. */
  #awaited = 0;

  constructor(session: Pick<Session, 'drawing' | 'ahead'>) {
    this.#session = session;
  }

  svg(ref: string): Promise<string> {
    return this.#entry(ref).svg;
  }

  /** An address for an image element; good until the drawings are closed or long forgotten. */
  async url(ref: string): Promise<string> {
    const entry = this.#entry(ref);
    const svg = await entry.svg;
    // An address that nobody keeps would never be given back.
    if (this.#entries.get(ref) !== entry) throw new Error(`the drawing ${ref} is not kept any more`);
    return addressOf(entry, svg);
  }

  /** The address if the drawing is at hand already. */
  urlAtHand(ref: string): string | null {
    return this.#selectEntry(ref)?.url ?? null;
  }

  /** The picture as pixels if it lies ready. */
  readyAtHand(ref: string): ImageBitmap | null {
    return this.#selectEntry(ref)?.ready ?? null;
  }

  /**
   * What is likely to be looked at next, the likeliest first: drawn one by one while nobody waits for a drawing. What was made ready
   * before and is not among it is let go.
   */
  ahead(refs: readonly string[]): void {
    const most = Math.min(MOST_AHEAD, Math.floor(MOST_PIXELS / (this.#widthPx * heightOf(this.#widthPx))));
    this.#likely = refs.slice(0, most);
    for (const [ref, entry] of this.#ahead) {
      if (this.#likely.includes(ref)) continue;
      letGo(entry);
      this.#ahead.delete(ref);
    }
    for (const [ref, entry] of this.#entries) if (!this.#likely.includes(ref)) putAway(entry);
    void this.#drawAhead();
  }

  /** How wide whole pages are shown, in pixels of the screen: the widest counts. */
  shownAt(widthPx: number): void {
    const wanted = Math.min(MOST_WIDTH_PX, Math.ceil(widthPx));
    if (wanted <= this.#widthPx) return;
    this.#widthPx = wanted;
    this.ahead(this.#likely);
  }

  /** How many are held, asked for and ahead. */
  get size(): number {
    return this.#entries.size + this.#ahead.size;
  }

  close(): void {
    this.#likely = [];
    for (const entry of [...this.#entries.values(), ...this.#ahead.values()]) letGo(entry);
    this.#entries.clear();
    this.#ahead.clear();
  }

  async #drawAhead(): Promise<void> {
    if (this.#isDrawingAhead) return;
    this.#isDrawingAhead = true;
    try {
      for (;;) {
        // One after the other, each in a moment of its own: who looks never waits for more than one.
        // oxlint-disable-next-line no-await-in-loop
        await idle();
        const next = this.#likely.find((ref) => (this.readyAtHand(ref)?.width ?? 0) < this.#widthPx);
        if (next === undefined) return;
        // oxlint-disable-next-line no-await-in-loop
        if (this.#awaited === 0) await this.#makeReady(next);
      }
    } finally {
      this.#isDrawingAhead = false;
    }
  }

  async #makeReady(ref: string): Promise<void> {
    const known = this.#selectEntry(ref)?.svg ?? this.#session.ahead(ref);
    const svg = await known.catch(() => null);
    if (!this.#likely.includes(ref)) return;
    let entry = this.#selectEntry(ref);
    if (entry === undefined && svg !== null) {
      entry = { svg: Promise.resolve(svg), url: null, ready: null };
      this.#ahead.set(ref, entry);
    }
    const ready = entry === undefined || svg === null ? null : await makeReady(addressOf(entry, svg), this.#widthPx);
    if (ready === null) {
      // Not told ahead, or not to be made ready: it comes when it is asked for.
      this.#likely = this.#likely.filter((one) => one !== ref);
      return;
    }
    if (entry === undefined || this.#selectEntry(ref) !== entry || !this.#likely.includes(ref)) {
      ready.close();
      return;
    }
    putAway(entry);
    entry.ready = ready;
  }

  #selectEntry(ref: string): Entry | undefined {
    return this.#entries.get(ref) ?? this.#ahead.get(ref);
  }

  #entry(ref: string): Entry {
    const known = this.#selectEntry(ref);
    if (known !== undefined) {
      // Moves to the end: the order of a map is the order of use.
      this.#ahead.delete(ref);
      this.#entries.delete(ref);
      this.#entries.set(ref, known);
      this.#forget();
      return known;
    }
    const svg = this.#session.drawing(ref);
    const entry: Entry = { svg, url: null, ready: null };
    this.#entries.set(ref, entry);
    this.#awaited += 1;
    svg.then(
      () => (this.#awaited -= 1),
      () => {
        this.#awaited -= 1;
        this.#entries.delete(ref);
      },
    );
    this.#forget();
    return entry;
  }

  #forget(): void {
    for (const [ref, entry] of this.#entries) {
      if (this.#entries.size <= KEPT) return;
      letGo(entry);
      this.#entries.delete(ref);
    }
  }
}

function addressOf(entry: Entry, svg: string): string {
  entry.url ??= URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return entry.url;
}

function letGo(entry: Entry): void {
  if (entry.url !== null) URL.revokeObjectURL(entry.url);
  putAway(entry);
}

function putAway(entry: Entry): void {
  entry.ready?.close();
  entry.ready = null;
}

/** A moment in which nothing else goes on. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
    else setTimeout(resolve, 50);
  });
}
