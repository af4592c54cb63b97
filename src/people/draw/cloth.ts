// How is cloth cut and shaded? The trunk with its shoulders and arms in one silhouette, bands along an edge, panels, and folds.
import { adjust, mix } from './colour.ts';
import type { Body } from './body.ts';
import { fill, oval, strip } from './paint.ts';
import { brush, hair, makePen, offset, sample, shape, spline, type Point } from './pen.ts';
import { darkSide, SIDES, type Side, type Sketch } from './sketch.ts';

export interface Cloth {
  readonly base: string;
  readonly light: string;
  readonly dark: string;
}

/** Shadow and light that lie on any cloth. */
const DIM = '#191521';
const GLOW = '#fff3df';

/** Working tones of a cloth colour. */
export const clothOf = (colour: string): Cloth => ({
  base: colour,
  light: mix(colour, GLOW, 0.2),
  dark: adjust(mix(colour, '#171420', 0.36), 0, 1.05),
});

/** What draws a garment: the body, its own cloth, and that of what is worn beneath. */
export type Garment = (s: Sketch, body: Body, cloth: Cloth, under: Cloth) => string;

/** The fill of a piece of cloth, lit from the side of the light. */
export const clothTone = (s: Sketch, cloth: Cloth, slant = 0): string =>
  s.paint.linear(s.light <= 0 ? (s.fine ? slant : 0) : 180 - (s.fine ? slant : 0), [
    [0, mix(cloth.base, cloth.light, 0.5)],
    [0.5, cloth.base],
    [1, mix(cloth.base, cloth.dark, 0.6)],
  ]);

/** The outer edge of a garment from the neck over the shoulder and down the arm, for one side; `thick` units off the body. */
export function sideEdge(body: Body, side: Side, thick = 0): Point[] {
  const { neckHalf, base, shoulderHalf: S, shoulderY: y, bottom, stance } = body;
  const round = 8 * stance.slump;
  const points: readonly (readonly [number, number])[] = [
    [neckHalf + 13 + thick * 0.4, base - 14 - thick],
    [neckHalf + 44, base + 10 - thick - round * 0.3],
    [S * 0.72, y - 20 - thick],
    [S - 6 + thick, y + 12],
    [S + 20 + thick + round * 0.5, y + 96],
    [S + 24 + thick, y + 220],
    [S + 12 + thick, bottom],
  ];
  return body.all(points.map(([px, py]) => [px * side, py] as const));
}

/** A curve across the throat from the viewer's left side of the neck to the right one; `depth` is how low it dips. */
export function neckline(body: Body, depth: number, cut: 'round' | 'vee', spread = 0): Point[] {
  const { neckHalf, base } = body;
  const e = neckHalf + 3 + spread;
  const [k, half] = cut === 'vee' ? [0.55, 0.46] : [0.74, 0.66];
  return body.all([
    [-e, base - 14],
    [-e * k, base - 12 + depth * half],
    [0, base - 12 + depth],
    [e * k, base - 12 + depth * half],
    [e, base - 14],
  ]);
}

/** A garment over trunk and arms, open at the throat along `line`, shaded and folded. */
export function renderTrunk(s: Sketch, body: Body, throat: readonly Point[], cloth: Cloth, thick = 0): string {
  // A photograph ends below the shoulders.
  const kept = s.fine ? 7 : 5;
  const right = sideEdge(body, 1, thick).slice(0, kept);
  const left = sideEdge(body, -1, thick).slice(0, kept);
  const path = shape(
    right,
    [right.at(-1) as Point, left.at(-1) as Point],
    [...left].reverse(),
    [left[0] as Point, throat[0] as Point],
    throat,
    [throat.at(-1) as Point, right[0] as Point],
  );
  const { paint } = s;
  if (!s.fine) return fill(path, clothTone(s, cloth));
  const { shoulderHalf: S, shoulderY: y } = body;
  const dark = darkSide(s);
  return paint.within(
    path,
    clothTone(s, cloth),
    oval(body.at(-dark * S * 0.6, y + 4), 110, 44, dark * 14, paint.soft(GLOW), 0.17),
    oval(body.at(-dark * S * 0.3, y + 110), 130, 120, 0, paint.soft(GLOW), 0.1),
    oval(body.at(dark * (S + 6), y + 150), 66, 250, 0, paint.soft(DIM), 0.32),
    oval(body.at(0, body.base + 26), body.neckHalf * 1.8, 24, 0, paint.soft(DIM), 0.3),
    renderFolds(s, body, cloth),
  );
}

/** Arms told from the trunk, and folds at armpit and waist; only the large figure shows them. */
function renderFolds(s: Sketch, body: Body, cloth: Cloth): string {
  const { shoulderHalf: S, shoulderY: y, bottom } = body;
  const ink = s.paint.ink(cloth.dark);
  const chance = s.strands('folds');
  return SIDES.map((side) => {
    const p = (points: readonly (readonly [number, number])[]): Point[] =>
      body.all(points.map(([px, py]) => [px * side, py] as const));
    const wander = 8 * chance.bell();
    const crease = (width: number, opacity: number, points: readonly (readonly [number, number])[]): string =>
      fill(brush(p(points), [0, width, 0]), ink, opacity);
    return [
      oval(body.at(side * (S - 74), y + 200), 30, 190, side * -3, s.paint.soft(DIM), 0.3),
      fill(
        brush(
          p([
            [S - 46, y + 72],
            [S - 62, y + 140],
            [S - 60, y + 260],
            [S - 66, bottom],
          ]),
          [0, 5, 6, 5],
        ),
        ink,
        0.62,
      ),
      crease(9, 0.4, [
        [S - 54, y + 84],
        [S - 96, y + 112 + wander],
        [S - 150, y + 118 + wander],
      ]),
      crease(7, 0.34, [
        [S - 58, y + 106],
        [S - 88, y + 150],
        [S - 112, y + 206],
      ]),
      crease(6, 0.32, [
        [S - 40, y + 60],
        [S - 16, y + 92],
        [S + 4, y + 108],
      ]),
      crease(9, 0.36, [
        [S - 42, y + 236 + wander],
        [S - 10, y + 262],
        [S + 14, y + 258],
      ]),
      crease(8, 0.32, [
        [S - 80, bottom - 90],
        [S - 130, bottom - 64],
        [S - 190, bottom - 66],
      ]),
      crease(6, 0.26, [
        [S - 78, bottom - 140],
        [S - 110, bottom - 122],
        [S - 140, bottom - 124],
      ]),
    ].join('');
  }).join('');
}

/** A band along an edge that is drawn from left to right, `width` units below it. */
export function renderBand(s: Sketch, edge: readonly Point[], width: number, cloth: Cloth, ribbed = false): string {
  const middle = offset(
    edge,
    edge.map(() => -width / 2),
  );
  const outer = offset(
    edge,
    edge.map(() => -width),
  );
  const band =
    strip(spline(middle), s.paint.ink(mix(cloth.base, cloth.light, 0.3)), width) +
    strip(spline(outer), s.paint.ink(cloth.dark), 1.5, 0.5);
  if (!ribbed || !s.fine) return band;
  const pen = makePen();
  const inner = sample(edge, 31);
  for (const [i, p] of sample(outer, 31).entries()) {
    const q = inner[i] as Point;
    hair(pen, q, [(q[0] + p[0]) / 2, (q[1] + p[1]) / 2], p, 0.8);
  }
  return band + fill(pen.text(), s.paint.ink(cloth.dark), 0.45);
}

/** A flat piece of cloth with a seam on its rim. */
export function renderPanel(s: Sketch, path: string, cloth: Cloth, slant = 30): string {
  return `<path d="${path}" fill="${clothTone(s, cloth, slant)}" stroke="${s.paint.ink(cloth.dark)}" stroke-width="6" stroke-opacity=".5"/>`;
}

/** Creases drawn as one path: each from, by way of, to. */
export function renderCreases(
  s: Sketch,
  creases: readonly (readonly Point[])[],
  width: number,
  colour: string,
  opacity = 0.4,
): string {
  const text = creases
    .map((points) =>
      brush(
        points,
        points.map((_, i) => (i === 0 || i === points.length - 1 ? 0 : width)),
      ),
    )
    .join('');
  return fill(text, s.paint.ink(colour), opacity);
}

/** A point of the right half, and how points of it are put on either side. */
export type Flat = readonly [x: number, y: number];
export type Put = (points: readonly Flat[]) => Point[];

/** A path drawn on both sides of the body. */
export const mirrored = (body: Body, path: (put: Put) => string): string =>
  SIDES.map((side) => path((points) => body.all(points.map(([x, y]) => [x * side, y] as const)))).join('');
