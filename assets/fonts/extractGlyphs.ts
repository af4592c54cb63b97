// Takes the letter outlines that papers are printed with out of Public Sans (SIL Open Font License) and writes
// src/documents/art/glyphData.ts. Run by hand when the set changes: node assets/fonts/extractGlyphs.ts
// Accented letters share their contours: an outline is stored once and placed where each letter has it.

import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';

const FOLDER = new URL('../../node_modules/@fontsource-variable/public-sans/files/', import.meta.url);
const TARGET = new URL('../../src/documents/art/glyphData.ts', import.meta.url);

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const BASIC = [...range(0x20, 0x7e), ...range(0xa1, 0xff)];
const WIDE = [...BASIC, ...range(0x100, 0x17f), 0x18f, 0x218, 0x219, 0x21a, 0x21b, 0x1e9e];
const SIGNS = [0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x20ac, 0x2192, 0x2190];
const FACES = [
  { name: 'regular', style: 'normal', weight: 430, codePoints: [...WIDE, ...SIGNS] },
  { name: 'bold', style: 'normal', weight: 680, codePoints: [...WIDE, ...SIGNS] },
  { name: 'italic', style: 'italic', weight: 400, codePoints: [...BASIC, ...SIGNS] },
];

interface Command {
  command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  args: number[];
}

async function open(subset: string, style: string, weight: number): Promise<fontkit.Font> {
  const packed = readFileSync(new URL(`public-sans-${subset}-wght-${style}.woff2`, FOLDER));
  const font = fontkit.create(Buffer.from(await wawoff2.decompress(packed))) as fontkit.Font;
  return font.getVariation({ wght: weight });
}

/** Numbers as short as SVG allows: a minus parts them as well as a blank. */
const numbers = (values: number[]): string =>
  values.map((value, i) => (i === 0 || value < 0 ? String(value) : ` ${value}`)).join('');

/** Contours as relative paths of whole thousandths of an em, y downwards, each with the place of its first point. */
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

const contours = new Map<string, number>();
const faces: string[] = [];
for (const { name, style, weight, codePoints } of FACES) {
  const latin = await open('latin', style, weight);
  const extended = style === 'normal' ? await open('latin-ext', style, weight) : latin;
  const glyphs: string[] = [];
  for (const codePoint of codePoints) {
    const font = [latin, extended].find((one) => one.hasGlyphForCodePoint(codePoint));
    if (font === undefined) {
      process.stdout.write(`${name}: no ${String.fromCodePoint(codePoint)} (${codePoint.toString(16)})\n`);
      continue;
    }
    const glyph = font.glyphForCodePoint(codePoint);
    const parts = contoursOf(glyph.path.commands as Command[], font.unitsPerEm).map(({ x, y, d }) => {
      const index = contours.get(d) ?? contours.size;
      contours.set(d, index);
      return `${index.toString(36)},${x},${y}`;
    });
    const advance = Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm);
    glyphs.push([String.fromCodePoint(codePoint), advance, ...parts].join(' '));
  }
  faces.push(`  ${name}:\n    ${JSON.stringify(glyphs.join('\n'))},`);
}

writeFileSync(
  TARGET,
  `// Letter outlines of Public Sans (SIL Open Font License 1.1, see assets/LICENSES.md), made by assets/fonts/extractGlyphs.ts.
// A contour is a relative path in thousandths of an em, y downwards. A glyph is one line: letter, advance, then contours as
// number in base 36, x, y.

export const GLYPH_CONTOURS =
  ${JSON.stringify([...contours.keys()].join('|'))};

export const GLYPH_FACES = {
${faces.join('\n')}
} as const;
`,
);
