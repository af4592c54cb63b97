// Where does a drawing put what it uses more than once? Letters, gradients, filters and clips become definitions, stored once
// and named in the order they are first needed. Nothing that is not drawn leaves a definition behind.

import { PLAIN_UNIT, plainOutline, selectLetter, type Face } from '../art/letters.ts';
import { OCR_GLYPHS } from '../art/ocrGlyphs.ts';
import { boxesMeet, growBox, num, type Box } from '../art/path.ts';
import type { Hue } from '../paper/ink.ts';
import type { Level, Side, Tilt } from './look.ts';

/** What a drawing has stored so far; shared by a sheet and the stickers on it. */
class Definitions {
  readonly prefix: string;
  readonly ids = new Map<string, string>();
  text = '';

  constructor(prefix: string) {
    this.prefix = prefix;
  }
}

export interface View {
  readonly level: Level;
  readonly tilt: Tilt;
  /** Where a grazing lamp stands. */
  readonly from: Side;
  /** The part of the sheet in view. */
  readonly region: Box;
  /** Width of the sheet that iris colours run across. */
  readonly widthMm: number;
}

export class Canvas {
  readonly level: Level;
  readonly tilt: Tilt;
  readonly from: Side;
  readonly region: Box;
  readonly widthMm: number;
  readonly #stored: Definitions;

  constructor(view: View, stored: Definitions | string) {
    this.level = view.level;
    this.tilt = view.tilt;
    this.from = view.from;
    this.region = view.region;
    this.widthMm = view.widthMm;
    this.#stored = typeof stored === 'string' ? new Definitions(stored) : stored;
  }

  /** The canvas of a smaller sheet that lies at a place on this one. */
  within(place: { readonly x: number; readonly y: number }, widthMm: number): Canvas {
    const region = growBox({ ...this.region, x: this.region.x - place.x, y: this.region.y - place.y }, 2);
    return new Canvas({ level: this.level, tilt: this.tilt, from: this.from, region, widthMm }, this.#stored);
  }

  /** The id of a definition, made from `make` when it is first needed. */
  define(make: (id: string) => string): string {
    const key = make('');
    const known = this.#stored.ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.#stored.prefix}${this.#stored.ids.size.toString(36)}`;
    this.#stored.ids.set(key, id);
    this.#stored.text += make(id);
    return id;
  }

  /** A prefix for a drawing from another room that brings its own ids. */
  ownPrefix(): string {
    return this.define((id) => (id === '' ? `portrait ${this.#stored.ids.size}` : ''));
  }

  definitions(): string {
    return this.#stored.text === '' ? '' : `<defs>${this.#stored.text}</defs>`;
  }

  sees(bounds: Box): boolean {
    return boxesMeet(bounds, this.region);
  }

  /** What a letter is drawn in, in thousandths of an em. */
  get letterUnit(): number {
    return this.level === 1 ? PLAIN_UNIT : 1;
  }

  letter(letter: string, face: Face): string {
    return this.define((id) => `<path id="${id}" d="${this.#outline(letter, face)}"/>`);
  }

  #outline(letter: string, face: Face): string {
    return this.level === 1 ? plainOutline(letter, face) : selectLetter(letter, face).d;
  }

  /** A letter of a typeface in a machine-readable zone: a definition of its own, as the standard's letters have. */
  facedLetter(letter: string, face: Face): string {
    return this.define((id) => `<path id="${id}" d="${this.#outline(letter, face)} "/>`);
  }

  ocrLetter(letter: string): string {
    return this.define((id) => `<path id="${id}" d="${OCR_GLYPHS[letter] ?? ''}"/>`);
  }

  /** A colour, or the gradient of an iris hue across the sheet. */
  paint(hue: Hue, steps?: number): string {
    if (typeof hue === 'string') return hue;
    // The bare eye takes a few steps along hair-fine lines for a run.
    if (steps === undefined || this.level === 1) return this.gradient(hue, 0, this.widthMm);
    return this.stepped(hue, steps);
  }

  /** An iris hue in bands of one colour each, with nothing between them. */
  stepped(hue: readonly [string, string, string], steps: number): string {
    const stops = Array.from({ length: steps }, (_, i) => {
      const at = (i + 0.5) / steps;
      const colour = at < 0.5 ? mix(hue[0], hue[1], at * 2) : mix(hue[1], hue[2], at * 2 - 1);
      const stop = (offset: number): string => `<stop offset="${num(offset)}" stop-color="${colour}"/>`;
      return stop(i / steps) + stop((i + 1) / steps);
    }).join('');
    const id = this.define(
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="${num(this.widthMm)}" y1="0" y2="0">${stops}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  gradient(colours: readonly string[], fromX: number, toX: number, slope = 0): string {
    const stops = colours
      .map((colour, i) => `<stop offset="${num(i / (colours.length - 1))}" stop-color="${colour}"/>`)
      .join('');
    const id = this.define(
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${num(fromX)}" x2="${num(toX)}" y1="0" y2="${num(slope)}">${stops}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** A round pool of light: colours from the middle outwards. */
  pool(colours: readonly string[], cx: number, cy: number, r: number): string {
    const stops = colours
      .map((colour, i) => `<stop offset="${num(i / (colours.length - 1))}" stop-color="${colour}"/>`)
      .join('');
    const id = this.define(
      (id) =>
        `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}">${stops}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  blur(sizeMm: number): string {
    const id = this.define(
      (id) =>
        `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${num(sizeMm)}"/></filter>`,
    );
    return `url(#${id})`;
  }

  clip(d: string): string {
    const id = this.define((id) => `<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>`);
    return `url(#${id})`;
  }
}

/** A colour between two, both `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const part = (text: string, i: number): number => Number.parseInt(text.slice(1 + 2 * i, 3 + 2 * i), 16);
  const channel = (i: number): string =>
    Math.round(part(a, i) + (part(b, i) - part(a, i)) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** A hue with each of its colours mixed towards another. */
export function mixHue(hue: Hue, other: string, share: number): Hue {
  if (typeof hue === 'string') return mix(hue, other, share);
  return [mix(hue[0], other, share), mix(hue[1], other, share), mix(hue[2], other, share)];
}
