// How is a sheet of office paper set? Letterhead, captioned rows, paragraphs, tables, signature: what banks, firms, schools and agencies
// print on ordinary white paper, which glows under ultraviolet and has no security of its own.

import { textWidth, type Face } from '../art/letters.ts';
import { box, circle, nums, rectangle, type Box } from '../art/path.ts';
import { offsetInk, PERSONAL_INK, type Ink } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { finderCode } from './barcode.ts';
import { fitted } from './fitted.ts';
import { signatureOf } from './signature.ts';

/** Toner of a laser printer: black in every light. */
export const TONER: Ink = { ...PERSONAL_INK, hue: '#22252a', density: 0.95 };
export const GREY: Ink = { ...TONER, hue: '#6a6f76' };
/** A ball pen: infrared lets it vanish. */
export const PEN: Ink = offsetInk('#1d2f7a', 0.92, 0.08);
const RULE: Ink = { ...TONER, hue: '#b9bcc0', density: 0.9 };

const HOUSE_COLOURS = ['#1f5f7a', '#8a2f3f', '#2f6f4a', '#5a3f8a', '#9a5a1f', '#23406e', '#3d3d46'] as const;

/** A whole number that a name always yields, for the colour and sign of its house. */
export const houseNumber = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

export const houseColour = (name: string): string =>
  HOUSE_COLOURS[houseNumber(name) % HOUSE_COLOURS.length] ?? '#23406e';

interface TextStyle {
  readonly face?: Face;
  readonly ink?: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tracking?: number;
  /** Condensed to this if it would be longer. */
  readonly within?: number;
  readonly part?: string;
}

export class OfficeSheet {
  readonly press = new Press();
  readonly whole: Box;
  readonly #content: Content;

  constructor(content: Content, widthMm = 210, heightMm = 297) {
    this.#content = content;
    this.whole = this.press.area('page', box(0, 0, widthMm, heightMm));
  }

  printed(field: string): string {
    return this.#content.printed[field] ?? '';
  }

  /** A line of text that says nothing of its own. */
  text(area: string, text: string, x: number, y: number, sizeMm: number, style: TextStyle = {}): void {
    if (text === '') return;
    const { face = 'regular', ink = TONER, anchor = 'start', tracking = 0, within = 190, part = 'caption' } = style;
    this.press.print({
      area,
      layer: 'personal',
      ink,
      shape: { ...fitted(text, face, sizeMm, tracking, within), x, y, anchor },
      part,
    });
  }

  /** The printed value of a field, in an area of its own unless it shares one. */
  value(
    field: string,
    x: number,
    y: number,
    widthMm: number,
    sizeMm: number,
    style: TextStyle & { area?: string } = {},
  ): void {
    const { anchor = 'start', face = 'regular', ink = TONER, tracking = 0 } = style;
    const area = style.area ?? field;
    if (style.area === undefined) {
      const left = anchor === 'end' ? x - widthMm : anchor === 'middle' ? x - widthMm / 2 : x;
      this.press.area(field, box(left - 0.5, y - sizeMm * 1.05, widthMm + 1, sizeMm * 1.5));
    }
    const text = this.printed(field);
    if (text === '') return;
    this.press.print({
      area,
      layer: 'personal',
      ink,
      shape: { ...fitted(text, face, sizeMm, tracking, widthMm), x, y, anchor },
      says: { field, value: this.#content.values[field] ?? text, zone: 'text' },
      part: 'value',
    });
  }

  /** Caption and value beside it, one under the other; returns where the next row begins. */
  rows(
    fields: readonly (readonly [field: string, caption: string])[],
    at: { x: number; y: number; captionMm: number; widthMm: number; stepMm?: number; sizeMm?: number; ruled?: boolean },
  ): number {
    const { stepMm = 6.4, sizeMm = 3.5 } = at;
    fields.forEach(([field, caption], index) => {
      const y = at.y + index * stepMm;
      this.value(field, at.x + at.captionMm, y, at.widthMm - at.captionMm, sizeMm);
      this.text(field, caption, at.x, y, sizeMm * 0.86, { ink: GREY, within: at.captionMm - 2 });
      if (at.ruled === true) this.rule(field, at.x, y + stepMm * 0.28, at.widthMm, 0.12);
    });
    return at.y + fields.length * stepMm;
  }

  /** Words set in lines of a width. The area is as high as `lines` lines, however many there are. */
  paragraph(
    area: string,
    text: string,
    at: { x: number; y: number; widthMm: number; lines: number; sizeMm?: number },
  ): void {
    const { sizeMm = 3.6 } = at;
    const lead = sizeMm * 1.5;
    this.press.area(area, box(at.x - 0.5, at.y - sizeMm, at.widthMm + 1, lead * at.lines));
    wrapped(text, sizeMm, at.widthMm).forEach((line, index) =>
      this.text(area, line, at.x, at.y + index * lead, sizeMm, { part: 'words' }),
    );
  }

  rule(area: string, x: number, y: number, widthMm: number, thickMm = 0.18, ink: Ink = RULE): void {
    this.press.print({
      area,
      ink,
      shape: { kind: 'line', d: `M${nums(x, y)}h${nums(widthMm)}`, widthMm: thickMm },
      part: 'rule',
    });
  }

  fill(area: string, where: Box, colour: string, density: number): void {
    this.press.print({
      area,
      ink: offsetInk(colour, density),
      shape: { kind: 'area', d: rectangle(where) },
      part: 'tint',
    });
  }

  /** Sign and name of the house above, and where it is to be found. */
  letterhead(name: string, lines: readonly string[]): string {
    const house = this.printed(name);
    const colour = houseColour(house);
    const ink = offsetInk(colour, 0.95);
    const width = this.whole.width;
    this.press.area('letterhead', box(16, 10, width - 32, 24));
    this.press.print({ area: 'letterhead', ink, shape: houseSign(house, 25, 21), part: 'sign' });
    this.value(name, 38, 20.4, 96, 6.2, { face: 'bold', ink, tracking: 0.01 });
    lines.forEach((field, index) => {
      const y = 15.4 + index * 4.4;
      this.value(field, width - 18, y, 62, 2.9, { anchor: 'end', ink: GREY });
    });
    this.rule('letterhead', 18, 36, width - 36, 0.5, ink);
    return colour;
  }

  /** A code that a scanner reads; what it holds is told as a reading. */
  code(area: string, field: string, where: Box): void {
    this.press.area(area, where);
    const held = this.#content.values[field] ?? '';
    this.press.print({
      area,
      layer: 'personal',
      ink: TONER,
      shape: { kind: 'area', d: finderCode(held, where) },
      says: { field, value: held, zone: 'text' },
      part: 'code',
    });
  }

  /** A signature by pen over a name and an office. */
  sign(name: string, role: string | null, x: number, y: number): void {
    const where = this.press.area('signature', box(x, y - 15, 52, 13));
    this.press.print({
      area: 'signature',
      layer: 'personal',
      ink: PEN,
      shape: { kind: 'line', d: signatureOf(this.printed(name), where), widthMm: 0.38, round: true },
      part: 'value',
    });
    this.rule('signature', x, y, 58, 0.14);
    this.value(name, x, y + 4.6, 60, 3.2);
    if (role !== null) this.value(role, x, y + 9, 60, 2.9, { ink: GREY });
  }

  finish(seed: string, paper: Partial<Sheet['paper']> = {}): Sheet {
    return this.press.finish({
      widthMm: this.whole.width,
      heightMm: this.whole.height,
      outline: rectangle(this.whole),
      paper: { tone: '#fdfcf9', tints: null, ultraviolet: 'bright', translucency: 0.92, material: 'paper', ...paper },
      seed,
    });
  }
}

/** A text broken into lines between its words. */
export function wrapped(text: string, sizeMm: number, widthMm: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, 'regular') * sizeMm > widthMm) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** One of some plain signs, by the name of the house. */
function houseSign(name: string, x: number, y: number): Shape {
  const ring = circle(x, y, 8) + circle(x, y, 7);
  const signs = [
    `${ring}M${nums(x - 4, y + 4)}v-7l4-2.4 4 2.4v7h-2.2v-5.4h-3.6v5.4z`,
    `${rectangle(box(x - 8, y - 8, 16, 16), 2.4)}M${nums(x - 5, y + 4)}l5-9 5 9h-2.6l-2.4-4.6-2.4 4.6z`,
    `${circle(x - 2.6, y, 5.2)}${circle(x + 2.6, y, 5.2)}`,
    `M${nums(x - 8, y + 6)}l8-14 8 14h-4.4l-3.6-6.4-3.6 6.4z`,
    `${rectangle(box(x - 8, y - 7, 16, 3.2))}${rectangle(box(x - 8, y - 1.6, 11, 3.2))}${rectangle(box(x - 8, y + 3.8, 16, 3.2))}`,
    `${circle(x, y, 8)}${circle(x, y, 5.4)}${circle(x, y, 2.6)}`,
  ];
  return { kind: 'area', d: signs[houseNumber(name) % signs.length] ?? ring };
}
