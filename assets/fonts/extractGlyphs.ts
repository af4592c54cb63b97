// Takes the letter outlines that papers are printed with out of Public Sans (SIL Open Font License) and writes
// src/documents/art/glyphData.ts. Run by hand when the set changes: node assets/fonts/extractGlyphs.ts
// Accented letters share their contours: an outline is stored once and placed where each letter has it.

import { writeFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { Contours, openFont } from './outlines.ts';

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

const open = (subset: string, style: string, weight: number): Promise<Font> =>
  openFont(new URL(`public-sans-${subset}-wght-${style}.woff2`, FOLDER), weight);

const contours = new Contours();
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
    const parts = contours.place(glyph, font.unitsPerEm);
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
  ${JSON.stringify(contours.text())};

export const GLYPH_FACES = {
${faces.join('\n')}
} as const;
`,
);
