import { describe, expect, test } from 'vitest';
import { handwritten, isWritable } from './handwriting.ts';
import { isPrintable } from './letters.ts';

const at = { x: 0, y: 0, sizeMm: 3.5, widthMm: 90 };

describe('writing by hand', () => {
  test('one hand writes the same word alike, another does not', () => {
    expect(handwritten('Mila Korvat', at, 'a')).toBe(handwritten('Mila Korvat', at, 'a'));
    expect(handwritten('Mila Korvat', at, 'a')).not.toBe(handwritten('Mila Korvat', at, 'b'));
  });

  test('a long answer is kept within its place', () => {
    const xs = [
      ...handwritten('NEITHER SHORT NOR SOON AT AN END', { ...at, widthMm: 40 }, 'a').matchAll(/M(-?[\d.]+)/g),
    ];
    expect(Math.max(...xs.map(([, x]) => Number(x)))).toBeLessThan(42);
  });

  test.each(['ĂÂÎȘȚ', 'ÅÆØ', 'ČŠŽĐ', 'ĄĘŁŃÓ', 'ÇĞİÖŞÜ', 'ÑÁÉÍÓÚ', 'ĀĒĪŪ', 'ŐŰ', 'Þß', '0123456789 -/.,()+:&'])(
    'what names are spelt with can be written: %s',
    (text) => {
      expect(isWritable(text)).toBe(true);
      expect(isPrintable(text)).toBe(true);
    },
  );

  test('a sign without strokes cannot', () => {
    expect(isWritable('†')).toBe(false);
  });
});
