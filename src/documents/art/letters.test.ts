import { describe, expect, test } from 'vitest';
import { makeName, NAME_SYSTEMS, stream } from '#people';
import { capitalsOf, scriptOf, SCRIPTS, toScript } from '../names/script.ts';
import { NATIVE_CAPTIONS } from '../pages/nativeCaptions.ts';
import { STATES } from '../series/states.ts';
import { FACES, isNativePrintable, isPrintable, printable, selectLetter, textWidth } from './letters.ts';
import { OCR_GLYPHS } from './ocrGlyphs.ts';
import { joinArabic } from './writing.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

test('every letter of Latin-1 and Latin Extended-A can be printed in the upright faces', () => {
  const letters = [...range(0x20, 0x7e), ...range(0xa1, 0xff), ...range(0x100, 0x17f)];
  for (const face of ['regular', 'bold'] as const)
    expect(letters.filter((letter) => !isPrintable(letter, face))).toEqual([]);
});

test('letters that are composed or lack an outline are spelt with those at hand', () => {
  expect(printable('Ĳssel', 'bold').join('')).toBe('IJssel');
  expect(printable('e\u0301', 'regular')).toEqual(['é']);
  expect(printable('字', 'regular')).toEqual(['?']);
});

test('outlines are closed relative paths and lines have length', () => {
  for (const face of FACES)
    for (const letter of 'AZaz09é') {
      const { d, advance } = selectLetter(letter, face);
      expect(d).toMatch(/^M-?\d+[ -]-?\d+[a-zM\d .-]+z$/);
      expect(advance).toBeGreaterThan(100);
    }
  expect(textWidth('iii', 'regular')).toBeLessThan(textWidth('MMM', 'regular'));
  expect(textWidth('AB', 'bold', 0.5) - textWidth('AB', 'bold')).toBeCloseTo(0.5, 9);
});

test('the machine-readable alphabet is drawn whole', () => {
  expect(Object.keys(OCR_GLYPHS).sort().join('')).toBe('0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});

describe('scripts besides Latin', () => {
  const stocks = NAME_SYSTEMS.flatMap((system) =>
    Array.from({ length: 60 }, (_, i) => makeName(stream(i, system), system).display),
  );

  test.each(SCRIPTS)('%s: every caption and many names of every system can be printed', (script) => {
    const texts = [...Object.values(NATIVE_CAPTIONS[script]), ...stocks.map((name) => toScript(name, script))];
    expect(texts.filter((text) => !isNativePrintable(text) || !isNativePrintable(capitalsOf(text)))).toEqual([]);
    for (const text of texts) expect(scriptOf(text)).toBe(script);
  });

  test.each(STATES.flatMap(({ code, native }) => (native === null ? [] : [[code, native] as const])))(
    '%s: the state can print its own name',
    (_code, { script, name, formalName }) => {
      for (const text of [name, formalName, capitalsOf(formalName)]) {
        expect(scriptOf(text)).toBe(script);
        expect(isNativePrintable(text)).toBe(true);
      }
    },
  );

  test.each([
    [
      'alone, before, between and after',
      'ب بب ببب',
      ['ب', ' ', 'ب\u200d', '\u200dب', ' ', 'ب\u200d', '\u200dب\u200d', '\u200dب'],
    ],
    ['alef, dal, reh and waw join only backwards', 'دار', ['د', 'ا', 'ر']],
    ['after a letter that joins', 'بدر', ['ب\u200d', '\u200dد', 'ر']],
    ['lam and alef are one drawing, in two forms', 'لا بلا', ['لا', ' ', 'ب\u200d', '\u200dلا']],
    ['hamza stands apart', 'بءب', ['ب', 'ء', 'ب']],
  ])('Arabic letters %s', (_title, text, forms) => {
    expect(joinArabic(text)).toEqual(forms);
  });

  test('Arabic words run from the right within a line that runs from the left', () => {
    expect(printable('A دار B', 'regular')).toEqual(['A', ' ', 'ر', 'ا', 'د', ' ', 'B']);
  });

  test('Devanagari syllables are drawn whole, and a sign never stands without its letter', () => {
    expect(printable('कि', 'regular')).toEqual(['कि']);
    expect(printable('स्तो', 'regular')).toEqual(['स्', 'तो']);
    expect(printable('र्को', 'regular')).toEqual(['र्को']);
  });
});
