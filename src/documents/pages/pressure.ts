// How does a rubber stamp take ink? Unevenly: a hand presses one side harder, the pad is dry in places. Every piece of the
// impression gets its own strength from one slow field over the stamp.

import { stream } from '#people';
import { printable, selectLetter, textWidth } from '../art/letters.ts';
import { nums, polyline, type Point } from '../art/path.ts';
import type { Shape, TextShape } from '../paper/mark.ts';

/** How strongly the stamp printed at a place of its own measure, 0 … 1. */
export type Pressure = (at: Point) => number;

/** `unevenness` 0 prints alike everywhere, 1 leaves places hardly readable. */
export function makePressure(seed: string, unevenness: number): Pressure {
  const chance = stream(seed, 'pressure');
  const waves = [74, 41, 23].map((lengthMm) => {
    const turn = chance.next() * 2 * Math.PI;
    return { dx: Math.cos(turn) / lengthMm, dy: Math.sin(turn) / lengthMm, phase: chance.next() * 7 };
  });
  return ({ x, y }) => {
    const swing =
      waves.reduce((sum, { dx, dy, phase }) => sum + Math.sin(2 * Math.PI * (dx * x + dy * y) + phase), 0) / 3;
    return Math.max(0.4, Math.min(1, 1 - unevenness * (0.34 + 0.66 * swing)));
  };
}

/** Strengths in steps, so that pieces of like strength are drawn together. */
const step = (strength: number): number => Math.round(strength * 14) / 14;

/** A word, each letter as strong as the pressure at its place. */
export function pressWord(shape: TextShape, pressure: Pressure): TextShape {
  return { ...shape, fades: letterPlaces(shape).map((place) => step(pressure(place))) };
}

/** A filled form around a place. */
export const pressForm = (d: string, at: Point, pressure: Pressure): Shape => ({
  kind: 'area',
  d,
  fade: step(pressure(at)),
});

/** A closed outline in short pieces, those of one strength together. Pieces meet between corners. */
export function pressOutline(points: readonly Point[], widthMm: number, pressure: Pressure): Shape[] {
  const each = 2;
  const byStrength = new Map<number, string>();
  for (let i = 0; i < points.length; i += each) {
    const piece = Array.from({ length: each + 1 }, (_, j) => points[(i + j) % points.length] ?? { x: 0, y: 0 });
    const fade = step(pressure(piece[1] ?? { x: 0, y: 0 }));
    byStrength.set(fade, (byStrength.get(fade) ?? '') + polyline(piece));
  }
  return [...byStrength].map(([fade, d]) => ({ kind: 'line', d, widthMm, fade }));
}

/** A polygon with points along its sides, from the middle of the first side on, so that corners fall inside pieces. */
export function alongSides(corners: readonly Point[]): Point[] {
  const points = corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    return Array.from({ length: 12 }, (_, j) => ({
      x: corner.x + ((next.x - corner.x) * j) / 12,
      y: corner.y + ((next.y - corner.y) * j) / 12,
    }));
  });
  return [...points.slice(1), ...points.slice(0, 1)];
}

function letterPlaces({ text, face, x, y, sizeMm, anchor = 'start', tracking = 0, stretch = 1 }: TextShape): Point[] {
  const scale = sizeMm * stretch;
  const width = textWidth(text, face, tracking) * scale;
  let left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return printable(text, face).map((letter) => {
    const place = { x: left, y: y - sizeMm * 0.36 };
    left += (selectLetter(letter, face).advance / 1000 + tracking) * scale;
    return place;
  });
}

/** Dry specks where no ink took, as one path in the measure of the page. */
export function drySpecks(
  seed: string,
  size: { width: number; height: number },
  place: { x: number; y: number; turnDegrees: number },
  count: number,
): string {
  const chance = stream(seed, 'dry specks');
  const turn = (place.turnDegrees * Math.PI) / 180;
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = (chance.next() - 0.5) * (size.width + 1);
    const y = (chance.next() - 0.5) * (size.height + 1);
    const r = 0.06 + 0.2 * chance.next() ** 2;
    const at = {
      x: place.x + x * Math.cos(turn) - y * Math.sin(turn),
      y: place.y + x * Math.sin(turn) + y * Math.cos(turn),
    };
    d += `M${nums(at.x, at.y)}l${nums(r, r * 0.3)} ${nums(-r * 0.4, r * 0.7)}z`;
  }
  return d;
}
