// The tools with which techniques change a sheet: change marks that match, take marks out, lay marks and traces on.

import { stream } from '#people';
import { centreOf, curveOf, growBox, nums, rectangle, smooth, type Box, type Point } from '../art/path.ts';
import { NO_INK } from '../paper/ink.ts';
import type { Mark, Shape, Trace } from '../paper/mark.ts';
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

/** A trace on the surface, or under what was printed later; it reaches a little beyond its outline. */
export function trace(
  area: string,
  kind: Trace['kind'],
  d: string,
  around: Box,
  strength = 1,
  layer: 'print' | 'trace' = 'trace',
  fine?: string,
): Impression {
  return {
    area,
    layer,
    ink: NO_INK,
    shape: { kind: 'trace', trace: { kind, d, strength, ...(fine === undefined ? {} : { fine }) } },
    bounds: growBox(around, 2),
  };
}

/** Fibres that a blade tore up within a box. */
export function tornFibres(around: Box, seed: string, count: number): string {
  const chance = stream(seed, 'torn fibres');
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = around.x + around.width * (0.06 + 0.88 * chance.next());
    const y = around.y + around.height * (0.12 + 0.76 * chance.next());
    d += `M${nums(x, y)}q${nums(chance.bell() * 0.4, chance.bell() * 0.4, chance.bell() * 0.9, chance.bell() * 0.5)}`;
  }
  return d;
}

/** Everything but the box, as a clip. */
const outside = (inner: Box): string => `M-50-50h300v300h-300z${rectangle(inner)}`;

/** The shape without what lies within a box: a group that has a clip already only takes another. */
export function hiddenWithin(shape: Shape, inner: Box): Shape {
  const clip = outside(inner);
  return shape.kind === 'group' && shape.clip !== undefined
    ? { ...shape, clip }
    : { kind: 'group', place: { x: 0, y: 0 }, shapes: [shape], clip };
}

/** The box of a field's value, without its caption. */
export function valueBox(sheet: Sheet, field: string, mostMm = 26): Box {
  const around = selectArea(sheet, field);
  return {
    x: around.x + 0.6,
    y: around.y + 1.1,
    width: Math.min(around.width, mostMm) - 1.4,
    height: around.height - 0.4,
  };
}

/** The outline a drop of liquid leaves when it has crept through paper around a box: soft lobes, nowhere straight. */
export function blotOutline(around: Box, seed: string): string {
  const chance = stream(seed, 'blot');
  const { x: cx, y: cy } = centreOf(around);
  const waves = [2, 3, 5, 7].map((n) => ({
    n,
    phase: chance.next() * 7,
    size: (0.03 + 0.05 * chance.next()) / Math.sqrt(n / 2),
  }));
  const points = Array.from({ length: 28 }, (_, i) => {
    const a = (i / 28) * 2 * Math.PI;
    const r = 1.04 + waves.reduce((sum, { n, phase, size }) => sum + size * Math.sin(n * a + phase), 0);
    // Flatter than an ellipse at the ends, so that a line of text is covered.
    const bulge = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.72;
    return {
      x: cx + bulge(Math.cos(a)) * (around.width / 2) * r,
      y: cy + bulge(Math.sin(a)) * (around.height / 2) * r,
    };
  });
  return smooth(points, true);
}

/** Folds in a film that was lifted from one corner and pressed down again: they run fanwise from there, some fork. */
export function wrinkleLines(around: Box, seed: string): string {
  const chance = stream(seed, 'wrinkles');
  const corner = { x: around.x, y: around.y + around.height };
  const inside = (x: number, y: number): Point => ({
    x: Math.max(around.x, Math.min(around.x + around.width, x)),
    y: Math.max(around.y, Math.min(around.y + around.height, y)),
  });
  let d = '';
  for (let i = 0; i < 7; i++) {
    const angle = ((8 + i * 12 + 6 * chance.bell()) * Math.PI) / 180;
    const from = 2 + 14 * chance.next();
    const to = from + 12 + around.width * 0.55 * chance.next();
    const sway = 0.5 + 0.9 * chance.next();
    const at = (r: number, off: number): Point =>
      inside(corner.x + r * Math.cos(angle + off), corner.y - r * Math.sin(angle + off));
    d += curveOf((t) => at(from + (to - from) * t, (sway * Math.sin(4 * t + i)) / 18), 0, 1, 6);
    if (i % 2 === 0)
      d += curveOf(
        (t) => at(from + (to - from) * (0.45 + 0.4 * t), (sway * Math.sin(1.8 + i)) / 18 + 0.16 * t),
        0,
        1,
        4,
      );
  }
  return d;
}
