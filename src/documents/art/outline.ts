// Where exactly does a path run? Outlines as points, moved, turned and scaled: for whatever must be computed from a drawn shape, such
// as the stairs of a scan. Curves are cut into chords.

import type { Point } from './path.ts';

/** a b c d e f of SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `second` first and then `first`, as nested groups do. */
export function nested(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function placing(x: number, y: number, turnDegrees = 0, scaleX = 1, scaleY = scaleX): Matrix {
  const turn = (turnDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, x, y];
}

export const moved = ({ x, y }: Point, [a, b, c, d, e, f]: Matrix): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** The matrix of the attributes that place one copy: `x="1" y="2"` or a transform of translate, rotate and scale. */
export function matrixOf(attributes: string): Matrix {
  const transform = /transform="([^"]*)"/.exec(attributes)?.[1];
  if (transform === undefined) {
    const value = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    return placing(value('x'), value('y'));
  }
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((matrix, [, name = '', inner = '']) => {
    const [first = 0, second] = numbersOf(inner);
    if (name === 'translate') return nested(matrix, placing(first, second ?? 0));
    if (name === 'rotate') return nested(matrix, placing(0, 0, first));
    return nested(matrix, placing(0, 0, 0, first, second ?? first));
  }, UPRIGHT);
}

const numbersOf = (text: string): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const CHORDS = 8;

/** The subpaths of a path as points; a closed one ends where it began. */
export function outlineOf(d: string): Point[][] {
  const out: Point[][] = [];
  let here: Point = { x: 0, y: 0 };
  let start = here;
  let line: Point[] = [];
  /** The last control point of a curve, which a smooth one mirrors. */
  let control: Point | null = null;
  const to = (point: Point): void => {
    here = point;
    line.push(point);
  };
  for (const [, letter = '', inner = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toLowerCase();
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`outline: path command "${letter}"`);
    if (command === 'z') {
      to(start);
      continue;
    }
    const values = command === 'a' ? arcNumbers(inner) : numbersOf(inner);
    for (let i = 0; i + takes <= values.length; i += takes) {
      const base = letter === command ? here : { x: 0, y: 0 };
      const at = (k: number): Point => ({ x: base.x + (values[i + k] ?? 0), y: base.y + (values[i + k + 1] ?? 0) });
      const value = values[i] ?? 0;
      const mirrored: Point = control === null ? here : { x: 2 * here.x - control.x, y: 2 * here.y - control.y };
      const smooth = command === 't' ? mirrored : null;
      control = command === 'c' ? at(2) : command === 's' || command === 'q' ? at(0) : smooth;
      if (command === 'm' && i === 0) {
        line = [];
        out.push(line);
        to(at(0));
        start = here;
      } else if (command === 'm' || command === 'l') to(at(0));
      else if (command === 'h') to({ x: base.x + value, y: here.y });
      else if (command === 'v') to({ x: here.x, y: base.y + value });
      else if (command === 'c') curve([here, at(0), at(2), at(4)], to);
      else if (command === 's') curve([here, mirrored, at(0), at(2)], to);
      else if (command === 'q') curve([here, at(0), at(2)], to);
      else if (command === 't') curve([here, mirrored, at(0)], to);
      else arc(here, at(5), Math.abs(value), (values[i + 3] ?? 0) === 1, (values[i + 4] ?? 0) === 1, to);
    }
  }
  return out;
}

/** Flags of an arc may stand without blanks. */
function arcNumbers(inner: string): number[] {
  const number = String.raw`\s*,?\s*(-?(?:\d+\.?\d*|\.\d+))`;
  const flag = String.raw`\s*,?\s*([01])`;
  const one = new RegExp(`${number}${number}${number}${flag}${flag}${number}${number}`, 'g');
  return [...inner.matchAll(one)].flatMap((match) => match.slice(1).map(Number));
}

function curve(points: readonly Point[], to: (point: Point) => void): void {
  for (let i = 1; i <= CHORDS; i++) {
    const t = i / CHORDS;
    let row = points;
    while (row.length > 1)
      row = row.slice(1).map((next, k) => {
        const last = row[k] ?? next;
        return { x: last.x + (next.x - last.x) * t, y: last.y + (next.y - last.y) * t };
      });
    to(row[0] ?? { x: 0, y: 0 });
  }
}

/** A circular arc (SVG 2, appendix B.2.4). */
function arc(
  from: Point,
  end: Point,
  radius: number,
  large: boolean,
  sweep: boolean,
  to: (point: Point) => void,
): void {
  const half = { x: (from.x - end.x) / 2, y: (from.y - end.y) / 2 };
  const far = Math.hypot(half.x, half.y);
  if (far === 0 || radius === 0) {
    to(end);
    return;
  }
  const r = Math.max(radius, far);
  const aside = (large === sweep ? -1 : 1) * (Math.sqrt(Math.max(0, r * r - far * far)) / far);
  const centre = { x: (from.x + end.x) / 2 + aside * half.y, y: (from.y + end.y) / 2 - aside * half.x };
  const first = Math.atan2(from.y - centre.y, from.x - centre.x);
  let turn = Math.atan2(end.y - centre.y, end.x - centre.x) - first;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const steps = 2 * CHORDS;
  for (let i = 1; i < steps; i++) {
    const angle = first + (turn * i) / steps;
    to({ x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) });
  }
  to(end);
}
