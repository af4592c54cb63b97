// What outline has a letter, and how long is a line of text? Looks up the outlines of glyphData.ts and scriptGlyphData.ts; sizes are in thousandths of
// the type size, which is the em: capitals are 723, small letters 517 high.

import { GLYPH_CONTOURS, GLYPH_FACES } from './glyphData.ts';
import { coarsened } from './coarse.ts';
import { nums } from './path.ts';
import { SCRIPT_CONTOURS, SCRIPT_GLYPHS } from './scriptGlyphData.ts';
import { lineUp } from './writing.ts';

export const FACES = ['regular', 'bold', 'italic'] as const;
export type Face = (typeof FACES)[number];

interface Letter {
  readonly advance: number;
  /** Path in thousandths of an em, y downwards, baseline at 0. */
  readonly d: string;
}

const CONTOURS = GLYPH_CONTOURS.split('|');

function readFace(lines: string, contours: readonly string[] = CONTOURS): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  for (const line of lines.split('\n')) {
    // A blank is a letter too: the key ends at the first blank after it.
    const end = line.indexOf(' ', 1);
    const letter = line.slice(0, end);
    const [advance = '0', ...parts] = line.slice(end + 1).split(' ');
    const d = parts.map((part) => {
      const [index = '0', x = '0', y = '0'] = part.split(',');
      return `M${nums(Number(x), Number(y))}${contours[Number.parseInt(index, 36)] ?? ''}`;
    });
    letters.set(letter, { advance: Number(advance), d: d.join('') });
  }
  return letters;
}

const LETTERS: Readonly<Record<Face, ReadonlyMap<string, Letter>>> = {
  regular: readFace(GLYPH_FACES.regular),
  bold: readFace(GLYPH_FACES.bold),
  italic: readFace(GLYPH_FACES.italic),
};

/** Scripts besides Latin have one weight for all faces; read when a paper first needs one. */
let scripts: ReadonlyMap<string, Letter> | null = null;

function scriptLetter(key: string): Letter | undefined {
  scripts ??= readFace(SCRIPT_GLYPHS, SCRIPT_CONTOURS.split('|'));
  return scripts.get(key);
}

const BEYOND_LATIN = /[\u0370-\u1dff\ufb50-\ufeff]/u;

/** Letters the face lacks, spelt with those it has. */
const SPELT: Readonly<Record<string, string>> = { Ĳ: 'IJ', ĳ: 'ij', ŉ: '’n', ſ: 's', ẞ: 'SS' };

/** The letters of a text from left to right as the face can print them; what it lacks altogether is printed as a question mark. */
export function printable(text: string, face: Face): string[] {
  const composed = text.normalize('NFC');
  if (BEYOND_LATIN.test(composed)) {
    const has = (key: string): boolean => LETTERS[face].has(key) || scriptLetter(key) !== undefined;
    return lineUp(composed, has).map((key) => (has(key) ? key : '?'));
  }
  const spelt = Array.from(composed).flatMap((letter) => Array.from(SPELT[letter] ?? letter));
  return spelt.map((letter) => (LETTERS[face].has(letter) ? letter : letter === '\u202F' ? ' ' : '?'));
}

/** Whether a text in a script besides Latin can be printed whole. */
export function isNativePrintable(text: string): boolean {
  return text !== '' && !printable(text.replaceAll('?', ''), 'regular').includes('?');
}

/** Whether every letter of a text is Latin and can be printed. */
export function isPrintable(text: string, face: Face = 'regular'): boolean {
  return Array.from(text.normalize('NFC')).every((letter) => letter in SPELT || LETTERS[face].has(letter));
}

export function selectLetter(letter: string, face: Face): Letter {
  const found = LETTERS[face].get(letter) ?? scriptLetter(letter);
  if (found === undefined) throw new Error(`letters: no outline for "${letter}" in ${face}`);
  return found;
}

/** To the bare eye a letter needs no finer steps than so many thousandths of an em. */
export const PLAIN_UNIT = 4;
const plain = new Map<Letter, string>();

/** A letter's outline in steps of `PLAIN_UNIT` thousandths of an em: shorter, and to the bare eye the same. */
export function plainOutline(letter: string, face: Face): string {
  const whole = selectLetter(letter, face);
  const known = plain.get(whole) ?? coarsened(whole.d, PLAIN_UNIT);
  plain.set(whole, known);
  return known;
}

/** Length of a line in ems; `tracking` is added after every letter but the last. */
export function textWidth(text: string, face: Face, tracking = 0): number {
  const letters = printable(text, face);
  const sum = letters.reduce((total, letter) => total + selectLetter(letter, face).advance, 0);
  return sum / 1000 + tracking * Math.max(0, letters.length - 1);
}
