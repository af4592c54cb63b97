// How is straight or wavy hair painted? As a mass that is filled and then combed: thin strands in a darker and a lighter tone follow its
// flow. A lock flows along its two edges; a mane flows from an inner edge (the hairline) across to an outer one.
import type { Chance } from '../chance.ts';
import { mix } from './colour.ts';
import { fill } from './paint.ts';
import { between, hair, makePen, pointAt, shape, type Point } from './pen.ts';
import { strandCount, type Sketch } from './sketch.ts';

export interface Combing {
  /** Strands in a photograph; the large figure shows more. */
  readonly strands: number;
  /** Width of the broadest strand. */
  readonly width?: number;
  /** Share of the way from root to tip where the hair shines. */
  readonly shine?: number;
  /** Sideways sway of a strand, in units. */
  readonly sway?: number;
  /** How far strands drift across the flow, as a share of the mass, at a place across it. */
  readonly drift?: (across: number) => number;
  /** Direction of the fill's gradient, degrees. */
  readonly angle?: number;
  readonly opacity?: number;
}

/** The shape between two edges that run in the same direction. */
export const betweenEdges = (a: readonly Point[], b: readonly Point[]): string =>
  shape(a, [a.at(-1) as Point, b.at(-1) as Point], [...b].reverse(), [b[0] as Point, a[0] as Point]);

/** Hair between two edges, each from root to tip. */
export function renderLock(
  s: Sketch,
  edgeA: readonly Point[],
  edgeB: readonly Point[],
  chance: Chance,
  combing: Combing,
): string {
  const place = (across: number, along: number): Point => between(pointAt(edgeA, along), pointAt(edgeB, along), across);
  return renderMass(s, betweenEdges(edgeA, edgeB), combing) + renderStrands(s, place, chance, combing);
}

/** Hair that grows from `inner` (the hairline) over to `outer`; both edges run in the same direction. */
export function renderMane(
  s: Sketch,
  inner: readonly Point[],
  outer: readonly Point[],
  chance: Chance,
  combing: Combing,
): string {
  const place = (across: number, along: number): Point =>
    between(pointAt(inner, across), pointAt(outer, across), along);
  return renderMass(s, betweenEdges(outer, inner), combing) + renderStrands(s, place, chance, combing);
}

/** The filled mass without strands. */
export function renderMass(s: Sketch, path: string, { angle = 90, opacity = 1 }: Partial<Combing> = {}): string {
  const { base, dark, light } = s.hair;
  return fill(
    path,
    s.paint.linear(angle, [
      [0, mix(base, light, 0.14)],
      [0.45, base],
      [1, mix(base, dark, 0.55)],
    ]),
    opacity,
  );
}

/** Strands over a mass; `place` maps (across the flow, along the flow), both 0 to 1, to the paper. */
export function renderStrands(
  s: Sketch,
  place: (across: number, along: number) => Point,
  chance: Chance,
  combing: Combing,
): string {
  const { strands, width = 3, shine = 0.3, sway = 0, drift = () => 0, opacity = 1 } = combing;
  const dark = makePen();
  const light = makePen();
  const count = strandCount(s, strands);
  for (let i = 0; i < count; i++) {
    const across = (i + chance.next()) / count;
    const bright = i % 5 < 2;
    const from = bright ? Math.max(0, shine - 0.28 + 0.3 * chance.next()) : 0.7 * chance.next() ** 1.4;
    const to = Math.min(1, from + (bright ? 0.18 + 0.24 * chance.next() : 0.2 + 0.36 * chance.next()));
    const lean = (chance.next() - 0.5) * 0.06;
    const bend = (chance.next() - 0.5) * sway;
    const at = (t: number): Point => place(Math.min(0.94, Math.max(0.05, across + (lean + drift(across)) * t)), t);
    const [a, m, b] = [at(from), at((from + to) / 2), at(to)];
    const control: Point = [2 * m[0] - (a[0] + b[0]) / 2 + bend, 2 * m[1] - (a[1] + b[1]) / 2 + bend * 0.3];
    const thick = i % 3 === 0 ? width : 0.45 * width;
    hair(bright ? light : dark, a, control, b, thick * (0.35 + 0.4 * chance.next()));
  }
  return (
    fill(dark.text(), s.paint.ink(s.hair.dark), 0.55 * opacity) +
    fill(light.text(), s.paint.ink(s.hair.light), 0.4 * opacity)
  );
}

/** Short hairs that cross an edge, so that hair does not begin or end in a line; `reach` units to either side of it. */
export function renderRoots(
  s: Sketch,
  edge: readonly Point[],
  toward: readonly Point[],
  chance: Chance,
  { count, reach = 6, opacity = 0.75 }: { readonly count: number; readonly reach?: number; readonly opacity?: number },
): string {
  const pen = makePen();
  const all = strandCount(s, count);
  for (let i = 0; i < all; i++) {
    const u = (i + chance.next()) / all;
    const p = pointAt(edge, u);
    const q = pointAt(toward, Math.min(1, Math.max(0, u + (chance.next() - 0.5) * 0.06)));
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    const [dx, dy] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
    const out = reach * (0.15 + 0.55 * chance.next());
    const into = reach * (0.8 + 1.1 * chance.next());
    const from: Point = [p[0] - dx * out, p[1] - dy * out];
    const to: Point = [p[0] + dx * into, p[1] + dy * into];
    hair(pen, from, [(from[0] + to[0]) / 2 + (chance.next() - 0.5) * 2, (from[1] + to[1]) / 2], to, 0.8);
  }
  return fill(pen.text(), s.paint.ink(mix(s.hair.base, s.hair.dark, 0.25)), opacity);
}
