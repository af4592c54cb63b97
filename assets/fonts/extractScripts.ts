// Takes the outlines of the scripts besides Latin out of Noto Sans (SIL Open Font License) and writes
// src/documents/art/scriptGlyphData.ts. Run by hand when letters or native texts change: node assets/fonts/extractScripts.ts
// Only letters that papers can carry are taken: the alphabets, the syllables that names are written with, and those of fixed texts.

import { writeFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { arabicForms } from '../../src/documents/art/writing.ts';
import { NATIVE_CAPTIONS } from '../../src/documents/pages/nativeCaptions.ts';
import { STATES } from '../../src/documents/series/states.ts';
import { Contours, openFont } from './outlines.ts';

const WEIGHT = 500;
const TARGET = new URL('../../src/documents/art/scriptGlyphData.ts', import.meta.url);
const font = (path: string, weight?: number): Promise<Font> =>
  openFont(new URL(`../../node_modules/${path}`, import.meta.url), weight);
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

const contours = new Contours();
const lines = new Map<string, string>();

/** A key, drawn as the font shapes `text`, without the glyphs that only stood there to be joined. */
function take(from: Font, key: string, text = key, leaveOut = ''): void {
  if (lines.has(key)) return;
  const scale = 1000 / from.unitsPerEm;
  const { glyphs, positions } = from.layout(text);
  const unwanted = new Set(Array.from(leaveOut, (letter) => letter.codePointAt(0)));
  const parts: string[] = [];
  let pen = 0;
  glyphs.forEach((glyph, i) => {
    const { xOffset, yOffset, xAdvance } = positions[i] ?? { xOffset: 0, yOffset: 0, xAdvance: 0 };
    if (glyph.codePoints.length === 1 && unwanted.has(glyph.codePoints[0])) return;
    if (glyph.id === 0) throw new Error(`no outline for "${key}"`);
    parts.push(
      ...contours.place(glyph, from.unitsPerEm, Math.round((pen + xOffset) * scale), -Math.round(yOffset * scale)),
    );
    pen += xAdvance;
  });
  lines.set(key, [key, Math.round(pen * scale), ...parts].join(' '));
}

const fixed = [
  ...Object.values(NATIVE_CAPTIONS).flatMap((row) => Object.values(row)),
  ...STATES.flatMap(({ native }) => (native === null ? [] : [native.name, native.formalName])),
];
const upper = fixed.map((text) => text.toUpperCase());
const used = (letters: RegExp): string[] => [
  ...new Set(
    [...fixed, ...upper].flatMap((text) => Array.from(text.normalize('NFC'))).filter((one) => letters.test(one)),
  ),
];

const NOTO = '@fontsource/noto-sans/files/noto-sans';
const cyrillic = await font(`${NOTO}-cyrillic-${WEIGHT}-normal.woff2`);
for (const letter of [...range(0x410, 0x44f), 'Ё', 'ё', 'Ј', 'ј']) take(cyrillic, letter);
const greek = await font(`${NOTO}-greek-${WEIGHT}-normal.woff2`);
for (const letter of [
  ...range(0x391, 0x3a1),
  ...range(0x3a3, 0x3a9),
  ...range(0x3b1, 0x3c9),
  ...used(/[\u0370-\u03ff]/u),
])
  take(greek, letter);

const ethiopic = await font(`@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-${WEIGHT}-normal.woff2`);
for (const row of 'ሀለመረሰሸቀበቨተቸነአከወዘየደጀገፈፐ')
  for (const letter of range(row.codePointAt(0) ?? 0, (row.codePointAt(0) ?? 0) + 6)) take(ethiopic, letter);
for (const letter of used(/[\u1200-\u135f]/u)) take(ethiopic, letter);

const arabic = await font(
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  WEIGHT,
);
const KASHIDA = 'ـ';
for (const key of arabicForms('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ'))
  take(arabic, key, key.replaceAll('\u200d', KASHIDA), KASHIDA);

const devanagari = await font(
  `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${WEIGHT}-normal.woff2`,
);
const SIGNS = ['', 'ा', 'ि', 'ु', 'े', 'ो', 'ै', 'ौ'];
for (const letter of 'कखगघचछजतथदधनपफबभमयरलवशसह') {
  for (const before of ['', 'र्']) for (const sign of SIGNS) take(devanagari, before + letter + sign);
  for (const sign of SIGNS) if (letter !== 'र') take(devanagari, `${letter}्र${sign}`);
  take(devanagari, `${letter}्`, `${letter}्\u200d`);
}
for (const letter of 'अइउएओऐऔ') take(devanagari, letter);
for (const text of fixed)
  for (const [syllable] of text.matchAll(
    /(?:[क-ह]\u093c?\u094d)*[क-ह]\u093c?[\u093e-\u094c]?[\u0901-\u0903]?|[अ-औ][\u0901-\u0903]?/gu,
  ))
    take(devanagari, syllable);

writeFileSync(
  TARGET,
  `// Outlines of the scripts besides Latin: Noto Sans, Noto Sans Ethiopic, Noto Sans Devanagari and Noto Sans Arabic (SIL Open Font
// License 1.1, see assets/LICENSES.md), made by assets/fonts/extractScripts.ts. The form is that of glyphData.ts; a key may hold more
// than one letter (see writing.ts).

export const SCRIPT_CONTOURS =
  ${JSON.stringify(contours.text())};

export const SCRIPT_GLYPHS =
  ${JSON.stringify([...lines.values()].join('\n'))};
`,
);
process.stdout.write(`${lines.size} outlines\n`);
