// How does a font's outline become a glyph line of the papers' letter files? Contours are relative paths in whole thousandths of an em,
// y downwards, stored once and placed where each letter has them.

import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';

interface Command {
  command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  args: number[];
}

/** A packed font, at a weight if it is a variable one. */
export async function openFont(file: URL, weight?: number): Promise<fontkit.Font> {
  const font = fontkit.create(Buffer.from(await wawoff2.decompress(readFileSync(file)))) as fontkit.Font;
  return weight === undefined ? font : font.getVariation({ wght: weight });
}

/** Numbers as short as SVG allows: a minus parts them as well as a blank. */
const numbers = (values: number[]): string =>
  values.map((value, i) => (i === 0 || value < 0 ? String(value) : ` ${value}`)).join('');

/** Contours as relative paths, each with the place of its first point. */
function contoursOf(commands: Command[], unitsPerEm: number): { x: number; y: number; d: string }[] {
  const scale = 1000 / unitsPerEm;
  const out: { x: number; y: number; d: string }[] = [];
  let x = 0;
  let y = 0;
  for (const { command, args } of commands) {
    const points = args.map((value, i) => Math.round((i % 2 === 0 ? value : -value) * scale));
    const [px = 0, py = 0, qx = 0, qy = 0] = points;
    const contour = out.at(-1);
    if (command === 'moveTo') out.push({ x: px, y: py, d: '' });
    else if (command === 'closePath') {
      if (contour) contour.d += 'z';
    } else if (contour && command === 'lineTo') {
      if (px === x && py === y) continue;
      contour.d += px === x ? `v${py - y}` : py === y ? `h${px - x}` : `l${numbers([px - x, py - y])}`;
    } else if (contour && command === 'quadraticCurveTo') {
      contour.d += `q${numbers([px - x, py - y, qx - x, qy - y])}`;
      x = qx;
      y = qy;
      continue;
    } else throw new Error(`unexpected outline command ${command}`);
    if (command !== 'closePath') {
      x = px;
      y = py;
    }
  }
  return out;
}

/** The contours of a set of letters, each known by its number. */
export class Contours {
  readonly #numbers = new Map<string, number>();

  /** A glyph's contours as `number,x,y`, moved along by an offset in thousandths of an em. */
  place(glyph: fontkit.Glyph, unitsPerEm: number, dx = 0, dy = 0): string[] {
    return contoursOf(glyph.path.commands as Command[], unitsPerEm).map(({ x, y, d }) => {
      const index = this.#numbers.get(d) ?? this.#numbers.size;
      this.#numbers.set(d, index);
      return `${index.toString(36)},${x + dx},${y + dy}`;
    });
  }

  text(): string {
    return [...this.#numbers.keys()].join('|');
  }
}
