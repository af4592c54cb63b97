// Pictures for the scene: SVG drawings become textures at the size they are shown at, kept by their reference, and freed when long unused.
// After closing nothing comes any more: what was asked for stays unanswered, so that nobody draws on a scene that is gone.

import type { Scene } from 'phaser';

/** Unused textures kept for when they are wanted again. */
const SPARE = 16;

/** As Phaser calls the frame that is all of a texture. */
const WHOLE = '__BASE';

interface Entry {
  readonly key: string;
  readonly ready: Promise<string>;
  users: number;
  usedAt: number;
}

export class Textures {
  readonly #scene: Scene;
  readonly #drawing: (ref: string) => Promise<string>;
  readonly #ratio: number;
  readonly #entries = new Map<string, Entry>();
  #count = 0;
  #closed = false;

  constructor(scene: Scene, drawing: (ref: string) => Promise<string>, ratio: number) {
    this.#scene = scene;
    this.#drawing = drawing;
    this.#ratio = ratio;
  }

  /** The texture of a session's drawing at a size on the canvas; every `take` needs its `drop`. */
  takeDrawing(ref: string, width: number, height: number): Promise<string> {
    return this.#take(`${ref}@${Math.round(width)}x${Math.round(height)}`, () => this.#paint(ref, width, height));
  }

  /** The texture of a session's drawing of which only a part is shown; `cut` makes it, on a canvas of `ratio` pixels for each of the page. */
  takeCut(
    name: string,
    ref: string,
    width: number,
    height: number,
    cut: (picture: HTMLCanvasElement, ratio: number) => HTMLCanvasElement,
  ): Promise<string> {
    return this.#take(name, async () => cut(await this.#paint(ref, width, height), this.#ratio));
  }

  /** The texture of a drawing made here. */
  takeSvg(name: string, svg: string, width: number, height: number): Promise<string> {
    return this.#take(`${name}@${Math.round(width)}x${Math.round(height)}`, () =>
      rasterize(svg, width * this.#ratio, height * this.#ratio),
    );
  }

  /** The texture of a canvas painted here. */
  takeCanvas(name: string, paint: () => HTMLCanvasElement): Promise<string> {
    return this.#take(name, () => Promise.resolve(paint()));
  }

  /** Whether a drawing shows anything: some layers of a figure are empty. */
  async isEmpty(ref: string): Promise<boolean> {
    return /<g[^>]*><\/g><\/svg>$/.test(await this.#whileOpen(this.#drawing(ref)));
  }

  drop(key: string): void {
    const entry = [...this.#entries.values()].find((one) => one.key === key);
    if (entry === undefined) return;
    entry.users -= 1;
    entry.usedAt = ++this.#count;
    this.#free(SPARE);
  }

  /** How many textures are held, in use or spare. */
  get size(): number {
    return this.#entries.size;
  }

  close(): void {
    this.#closed = true;
    // What was drawn goes with the game.
    this.#entries.clear();
  }

  get closed(): boolean {
    return this.#closed;
  }

  async #paint(ref: string, width: number, height: number): Promise<HTMLCanvasElement> {
    const svg = await this.#whileOpen(this.#drawing(ref));
    return rasterize(svg, width * this.#ratio, height * this.#ratio);
  }

  /** What another gives, as long as it is still wanted. */
  async #whileOpen<T>(given: Promise<T>): Promise<T> {
    try {
      const value = await given;
      return this.#closed ? await never<T>() : value;
    } catch (error) {
      if (this.#closed) return never<T>();
      throw error;
    }
  }

  #take(name: string, make: () => Promise<HTMLCanvasElement>): Promise<string> {
    const known = this.#entries.get(name);
    if (known !== undefined) {
      known.users += 1;
      known.usedAt = ++this.#count;
      return known.ready;
    }
    if (this.#closed) return never();
    const key = `drawn-${++this.#count}`;
    const ready = this.#whileOpen(make()).then(
      (canvas) => {
        // Not as a canvas to be painted on again, of which every pixel would be kept a second time.
        if (!this.#closed)
          this.#scene.textures
            .create(key, canvas, canvas.width, canvas.height)
            ?.add(WHOLE, 0, 0, 0, canvas.width, canvas.height);
        return key;
      },
      (error: unknown) => {
        this.#entries.delete(name);
        throw error;
      },
    );
    this.#entries.set(name, { key, ready, users: 1, usedAt: this.#count });
    return ready;
  }

  #free(spare: number): void {
    const unused = [...this.#entries]
      .filter(([, entry]) => entry.users <= 0)
      .sort(([, a], [, b]) => b.usedAt - a.usedAt);
    for (const [name, entry] of unused.slice(spare)) {
      this.#entries.delete(name);
      void this.#remove(entry);
    }
  }

  async #remove({ ready }: Entry): Promise<void> {
    const key = await ready.catch(() => null);
    if (key !== null && !this.#closed && this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }
}

/** An answer that does not come; a new one each time, so that nothing gathers behind it. */
function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/** An SVG as pixels. */
async function rasterize(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
