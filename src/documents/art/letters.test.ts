import { expect, test } from 'vitest';
import { FACES, isPrintable, printable, selectLetter, textWidth } from './letters.ts';
import { OCR_GLYPHS } from './ocrGlyphs.ts';

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
