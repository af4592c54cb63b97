// How does somebody fill in a form by hand? Capitals of single strokes, each a little different every time: leaning, drifting off the
// line, larger and smaller. One hand follows from a seed, so that the same person always writes alike.

import { stream, type Chance } from '#people';
import { nums, type Point } from './path.ts';

/** Strokes within a box one wide and one high, y upwards: polylines, points as digits pairs in tenths. */
const STROKES: Readonly<Record<string, string>> = {
  A: '00 4a 5a a0|24 84',
  B: '10 1a 6a 88 66 16|66 94 80 10',
  C: '98 6a 29 05 21 60 92',
  D: '10 1a 6a 96 92 60 10',
  E: '9a 1a 1a 10 10 90|15 75',
  F: '9a 1a 1a 10|15 75',
  G: '98 6a 29 05 21 60 92 95 65',
  H: '1a 10|9a 90|15 95',
  I: '5a 50',
  J: '8a 82 50 21 14',
  K: '1a 10|9a 14|46 90',
  L: '1a 10 10 90',
  M: '00 1a 1a 54 54 9a 9a a0',
  N: '10 1a 1a 90 90 9a',
  O: '5a 18 05 12 50 92 a5 98 5a',
  P: '10 1a 7a 98 76 15',
  Q: '5a 18 05 12 50 92 a5 98 5a|63 a0',
  R: '10 1a 7a 98 76 15|55 90',
  S: '98 6a 38 27 55 83 71 40 12',
  T: '0a aa|5a 50',
  U: '1a 13 30 70 93 9a',
  V: '0a 50 50 aa',
  W: '0a 20 20 58 58 80 80 aa',
  X: '1a 90|9a 10',
  Y: '0a 55 55 aa|55 50',
  Z: '1a 9a 9a 10 10 90',
  0: '5a 27 23 50 83 87 5a',
  1: '28 5a 5a 50',
  2: '18 4a 7a 97 10 10 90',
  3: '19 4a 7a 97 75 45 45 75 93 70 30 11',
  4: '7a 13 13 93|7a 70',
  5: '9a 3a 3a 26 67 84 70 20 12',
  6: '8a 46 23 40 72 84 56 24',
  7: '1a 9a 9a 40',
  8: '55 28 5a 88 55 12 50 92 55',
  9: '87 65 35 17 3a 7a 87 87 60',
  '-': '25 85',
  '–': '15 95',
  '.': '50 51',
  ',': '51 3m',
  '/': '10 9a',
  "'": '5a 58',
  '’': '5a 58',
  '(': '6a 35 60',
  ')': '4a 75 40',
  '+': '52 58|25 85',
  ':': '52 53|57 58',
  '&': '90 29 5a 78 13 30 84',
  '@': '75 47 35 53 75 a5 7a 28 05 21 80',
  '%': '10 9a|2a 29|81 82',
  '*': '35 77|37 75',
  '?': '18 5a 88 54|51 50',
  '!': '5a 53|51 50',
  ';': '51 3m|57 58',
  '"': '3a 38|7a 78',
  '=': '24 84|26 86',
  '#': '30 4a|70 8a|13 93|17 97',
  _: '00 a0',
};
const WIDTHS: Readonly<Record<string, number>> = {
  I: 0.42,
  1: 0.5,
  J: 0.75,
  M: 1.05,
  W: 1.15,
  '.': 0.4,
  ',': 0.4,
  "'": 0.4,
  '’': 0.4,
  ' ': 0.62,
  ':': 0.4,
  ';': 0.4,
};
/** Marks over letters, by their combining signs. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '4d 6b',
  '\u0301': '5b 7d',
  '\u0302': '3b 5d 7b',
  '\u0303': '2b 4d 6b 8d',
  '\u0308': '3c 3d|7c 7d',
  '\u030C': '3d 5b 7d',
  '\u0304': '2c 8c',
  '\u030A': '5b 4c 5d 6c 5b',
  '\u0306': '3d 5b 7d',
  '\u0307': '5c 5d',
  '\u030B': '4b 5d|6b 7d',
  '\u0327': '50 5m',
  '\u0328': '60 7m',
  '\u0326': '60 4m',
  '\u0323': '5m 6m',
  '\u0331': '2m 8m',
};
const SPELT: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  ß: 'SS',
  ẞ: 'SS',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ø: 'O',
  Ł: 'L',
  Ħ: 'H',
  ı: 'I',
  '×': 'X',
  '·': '.',
  '…': '.',
};

/** One person's way of writing. */
interface Hand {
  readonly lean: number;
  readonly wide: number;
  readonly jitter: number;
  readonly rise: number;
}

function handOf(seed: string): Hand {
  const chance = stream(seed, 'hand');
  return {
    lean: -0.06 + 0.3 * chance.next(),
    wide: 0.54 + 0.14 * chance.next(),
    jitter: 0.03 + 0.035 * chance.next(),
    rise: 0.012 * chance.bell(),
  };
}

/** Tenths as hexadecimal digits; `m` lies below the line. */
const digit = (sign: string): number => (sign === 'm' ? -0.14 : Number.parseInt(sign, 16) / 10);

/** The letters and marks a text is written with. */
const lettersIn = (text: string): string[] =>
  Array.from(text.toUpperCase()).flatMap((letter) => Array.from((SPELT[letter] ?? letter).normalize('NFD')));

/** The strokes of a text from x on the line y; condensed to `widthMm` if it would be longer. */
export function handwritten(
  text: string,
  at: { x: number; y: number; sizeMm: number; widthMm: number },
  hand: string,
): string {
  const { lean, wide, jitter, rise } = handOf(hand);
  const chance = stream(`${hand} ${text}`, 'writing');
  const letters = lettersIn(text);
  const advance = (letter: string): number =>
    letter in ACCENTS ? 0 : ((WIDTHS[letter] ?? 0.86) * wide + 0.24) * at.sizeMm;
  const full = letters.reduce((sum, letter) => sum + advance(letter), 0);
  const squeeze = Math.min(1, at.widthMm / Math.max(full, 0.1));
  let x = at.x;
  let d = '';
  let last = x;
  for (const letter of letters) {
    const accent = ACCENTS[letter];
    const from = accent === undefined ? x : last;
    const wobble = { x: chance.bell() * jitter, y: chance.bell() * jitter * 1.4, size: 1 + chance.bell() * 0.05 };
    const place = (u: number, v: number): Point => {
      const high = v * at.sizeMm * wobble.size;
      return {
        x: from + (u * wide * (WIDTHS[letter] ?? 0.86) * at.sizeMm + lean * high * 0.6 + wobble.x) * squeeze,
        y: at.y - high - (from - at.x) * rise + wobble.y,
      };
    };
    d += draw(
      accent ?? STROKES[letter] ?? (letter === ' ' ? '' : (STROKES['-'] ?? '')),
      place,
      chance,
      jitter * at.sizeMm,
    );
    last = from;
    x += advance(letter) * squeeze;
  }
  return d;
}

/** Quadratic curves through the middles of the points: corners round off as a quick pen rounds them. */
function draw(strokes: string, place: (u: number, v: number) => Point, chance: Chance, jitter: number): string {
  if (strokes === '') return '';
  let d = '';
  for (const stroke of strokes.split('|')) {
    const points = stroke.split(' ').map((pair) => {
      const point = place(digit(pair.slice(0, 1)), digit(pair.slice(1)));
      return { x: point.x + chance.bell() * jitter, y: point.y + chance.bell() * jitter };
    });
    const [first] = points;
    const end = points.at(-1);
    if (first === undefined || end === undefined) continue;
    d += `M${nums(first.x, first.y)}`;
    for (let i = 1; i < points.length - 1; i++) {
      const [here, next] = [points[i] ?? end, points[i + 1] ?? end];
      const to =
        i === points.length - 2 ? next : { x: here.x + (next.x - here.x) * 0.6, y: here.y + (next.y - here.y) * 0.6 };
      d += `Q${nums(here.x, here.y, to.x, to.y)}`;
    }
    if (points.length === 2) d += `L${nums(end.x, end.y)}`;
  }
  return d;
}

/** Whether a text can be written with the strokes there are. */
export const isWritable = (text: string): boolean =>
  lettersIn(text).every((letter) => letter === ' ' || letter in STROKES || letter in ACCENTS);
