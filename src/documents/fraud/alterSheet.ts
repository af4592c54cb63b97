// The tools with which techniques change a sheet: change marks that match, take marks out, lay marks and traces on.

import { stream } from '#people';
import { centreOf, curveOf, growBox, nums, smooth, type Box } from '../art/path.ts';
import { NO_INK } from '../paper/ink.ts';
import type { Mark, Trace } from '../paper/mark.ts';
import { inLayers, makeMark, type Impression } from '../paper/press.ts';
import { selectArea, type Sheet } from '../paper/sheet.ts';

/** Every mark that matches is replaced by what `change` makes of it; null takes it out. */
export function changeMarks(
  sheet: Sheet,
  matches: (mark: Mark) => boolean,
  change: (mark: Mark) => Mark | null,
): Sheet {
  return { ...sheet, marks: sheet.marks.flatMap((mark) => (matches(mark) ? (change(mark) ?? []) : mark)) };
}

export function addMarks(sheet: Sheet, impressions: readonly Impression[]): Sheet {
  const added = impressions.map((one) => makeMark(one, one.bounds ?? selectArea(sheet, one.area)));
  return { ...sheet, marks: inLayers([...sheet.marks, ...added]) };
}

/** A trace on the surface; it reaches a little beyond its outline. */
export function trace(area: string, kind: Trace['kind'], d: string, around: Box, strength = 1): Impression {
  return {
    area,
    layer: 'trace',
    ink: NO_INK,
    shape: { kind: 'trace', trace: { kind, d, strength } },
    bounds: growBox(around, 2),
  };
}

/** The ragged outline a drop of liquid leaves around a box. */
export function blotOutline(around: Box, seed: string): string {
  const chance = stream(seed, 'blot');
  const { x: cx, y: cy } = centreOf(around);
  const lobes = Array.from({ length: 14 }, () => 0.9 + 0.26 * chance.next());
  const points = lobes.map((r, i) => {
    const a = (i / lobes.length) * 2 * Math.PI;
    // A rounded box rather than an ellipse, so that text is covered to its ends.
    const flat = Math.pow(Math.abs(Math.cos(a)), 0.6) * Math.sign(Math.cos(a));
    const tall = Math.pow(Math.abs(Math.sin(a)), 0.6) * Math.sign(Math.sin(a));
    return { x: cx + flat * (around.width / 2) * r, y: cy + tall * (around.height / 2) * r };
  });
  return smooth(points, true);
}

/** Creases in a film that was lifted and pressed down again: arcs that run from one corner of the box. */
export function wrinkleLines(around: Box, seed: string): string {
  const chance = stream(seed, 'wrinkles');
  let d = '';
  for (let i = 0; i < 8; i++) {
    const start = { x: around.x + around.width * chance.next(), y: around.y + around.height * chance.next() };
    const long = around.width * (0.1 + 0.16 * chance.next());
    const turn = chance.next() * 0.9 + 0.4;
    d += curveOf(
      (t) => ({
        x: Math.min(around.x + around.width, start.x + long * t),
        y: Math.min(around.y + around.height, start.y + long * turn * t + 0.8 * Math.sin(t * 7 + i)),
      }),
      0,
      1,
      5,
    );
  }
  for (let i = 0; i < 5; i++) {
    const r = 0.5 + 0.9 * chance.next();
    const x = around.x + r + (around.width - 2 * r) * chance.next();
    const y = around.y + r + (around.height - 2 * r) * chance.next();
    d += `M${nums(x - r, y)}a${nums(r, r * 0.7)} 0 1 0 ${nums(2 * r, 0)}a${nums(r, r * 0.7)} 0 1 0 ${nums(-2 * r, 0)}`;
  }
  return d;
}
