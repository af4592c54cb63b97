// How are scarves drawn? Cloth that frames the face or lies over the hair, with folds that follow its pull, and an end over the chest.
import { CLOTH } from '../palette.ts';
import type { Body } from './body.ts';
import { type Cloth, clothOf, clothTone, mirrored, renderCreases } from './cloth.ts';
import { mix } from './colour.ts';
import { rim } from './hairline.ts';
import { betweenEdges } from './lock.ts';
import { fill, oval, strip } from './paint.ts';
import { between, loop, pointAt, shape, spline, type Point } from './pen.ts';
import { type HairDrawing, SIDES, type Side, type Sketch } from './sketch.ts';

/** Both halves of a symmetric edge, left foot over the middle to right foot; `half` gives the right one from the middle down. */
export const arch = (half: (side: Side) => readonly Point[]): Point[] => [
  ...[...half(-1)].reverse(),
  ...half(1).slice(1),
];

/** The edge of the cloth about the face: over the forehead, `low` below the hairline, and down to the jaw. */
const faceEdge = (s: Sketch, low: number): Point[] =>
  arch((side) => {
    const { a } = s;
    const top = a.hairlineY + low;
    return s.place.all([
      [0, top, 6],
      [side * a.templeHalf * 0.5, top + 6, 6],
      [side * a.templeHalf * 0.85, top + 38, 5],
      [side * a.cheekHalf * 0.945, -4, 4],
      [side * a.cheekHalf * 0.93, 46, 3],
      [side * (a.jawHalf - 3), a.jawY + 2, 3],
      [side * (a.chinHalf + 6), a.chinY - 8, 3],
      [0, a.chinY + 2, 3],
    ]);
  });

/** The outline of cloth `lift` off skull and cheeks. */
const hoodEdge = (s: Sketch, lift: number): Point[] =>
  arch((side) => {
    const { a } = s;
    return [
      ...rim(s, 0, side * 0.92, () => lift, 5),
      s.place.at(side * (a.templeHalf + lift + 1), 2, 4),
      s.place.at(side * (a.cheekHalf + lift - 1), 60, 4),
      s.place.at(side * (a.jawHalf + lift + 3), a.jawY + 22, 4),
      s.place.on(side * (a.chinHalf + 20), a.chinY + 16),
      s.place.on(0, a.chinY + 24),
    ];
  });

/** Folds from the middle of the forehead along the cloth to the cheek, as dark creases with light beside them. */
export function hoodFolds(s: Sketch, outer: readonly Point[], inner: readonly Point[], cloth: Cloth): string {
  const along = (t: number, from: number, by: number, to: number): Point[] =>
    [from, by, to].map((u, i) => between(pointAt(inner, u), pointAt(outer, u), t + (i === 1 ? 0.08 : -0.03)));
  const dark = [0.28, 0.55, 0.8].flatMap((t) => [
    along(t, 0.44 - 0.08 * t, 0.28, 0.1 + 0.06 * t),
    along(t, 0.52 + 0.1 * t, 0.72, 0.9 - 0.04 * t),
  ]);
  const light = dark.map((crease) => crease.map(([x, y]): Point => [x, y + 4]));
  return renderCreases(s, dark, 4, cloth.dark, 0.38) + renderCreases(s, light, 3, cloth.light, 0.32);
}

/** Wrapped close about face and throat; `pinned` under the chin with two ends down the chest, else one end laid across. */
export function renderScarfWrapped(s: Sketch, body: Body, pinned: boolean): HairDrawing {
  const cloth = clothOf(CLOTH[s.looks.headCoveringColour]);
  const tone = clothTone(s, cloth, 20);
  const inside = s.paint.ink(mix(cloth.dark, '#141018', 0.3));
  const outer = hoodEdge(s, 13);
  const inner = faceEdge(s, 12);
  const band = betweenEdges(inner.slice(4, -4), faceEdge(s, 21).slice(4, -4));
  return {
    back: fill(loop(outer), inside),
    front:
      renderCape(s, body, tone) +
      (pinned ? renderPinnedEnds(s, body, cloth) : renderThrownEnd(s, body, cloth)) +
      fill(band, inside) +
      fill(betweenEdges(outer, inner), tone) +
      hoodFolds(s, outer, inner, cloth) +
      strip(spline([...outer.slice(-3), ...outer.slice(0, 3)]), s.paint.ink(cloth.dark), 2.4, 0.4) +
      strip(spline(inner), s.paint.ink(cloth.dark), 1.6, 0.45),
  };
}

/** The cloth round the throat and over the shoulders. */
function renderCape(s: Sketch, body: Body, tone: string): string {
  const { a } = s;
  const { base, shoulderHalf: S, shoulderY: y, neckHalf: n } = body;
  const edge = arch((side) => [
    body.at(0, y + 132),
    body.at(side * S * 0.34, y + 112),
    body.at(side * S * 0.62, y + 58),
    body.at(side * S * 0.6, y + 4),
    body.at(side * (n + 70), base + 26),
    body.at(side * (n + 24), base - 6),
    s.place.at(side * (a.jawHalf + 10), a.jawY - 6, 4),
  ]);
  return fill(shape(edge, [edge.at(-1) as Point, s.place.on(0, a.chinY - 8), edge[0] as Point]), tone);
}

function renderPinnedEnds(s: Sketch, body: Body, cloth: Cloth): string {
  const { base, shoulderHalf: S, shoulderY: y, neckHalf: n } = body;
  const { chinY } = s.a;
  const folds = SIDES.flatMap((side) =>
    [0.2, 0.5, 0.85].map((t) => [
      s.place.on(side * 4, chinY + 22),
      body.at(side * (n * 0.45 + 50 * t), base + 34 + 4 * t),
      body.at(side * (n * 0.3 + S * 0.42 * t), y + 96 - 44 * t),
    ]),
  );
  const ends = mirrored(body, (put) =>
    shape(
      put([
        [2, base],
        [34, base + 54],
        [66, y + 150],
      ]),
      put([
        [66, y + 150],
        [30, y + 186],
        [-2, y + 178],
      ]),
      put([
        [-2, y + 178],
        [-5, base + 64],
        [2, base],
      ]),
    ),
  );
  const endFolds = SIDES.map((side) =>
    body.all([
      [side * 4, base + 16],
      [side * 22, base + 76],
      [side * 34, y + 150],
    ]),
  );
  return (
    renderCreases(s, folds, 6, cloth.dark, 0.42) +
    fill(ends, clothTone(s, cloth, 50)) +
    renderCreases(s, endFolds, 4, cloth.dark, 0.42) +
    oval(s.place.on(0, chinY + 25), 4.2, 4.2, 0, s.paint.ink(mix(cloth.light, '#ffffff', 0.5)))
  );
}

function renderThrownEnd(s: Sketch, body: Body, cloth: Cloth): string {
  const { a } = s;
  const { base, shoulderY: y, neckHalf: n } = body;
  const end = shape(
    body.all([
      [n + 34, base + 8],
      [n + 58, base + 70],
      [n + 56, y + 166],
    ]),
    body.all([
      [n + 56, y + 166],
      [n + 8, y + 184],
      [n - 40, y + 172],
    ]),
    body.all([
      [n - 40, y + 172],
      [n - 34, base + 90],
      [n - 30, base + 30],
      [n + 34, base + 8],
    ]),
  );
  const endFolds = [0.3, 0.66].map((t) =>
    body.all([
      [n - 4 + 16 * t, base + 40],
      [n - 22 + 62 * t, base + 90],
      [n - 34 + 78 * t, y + 170],
    ]),
  );
  // Folds run from the jaw across the throat to the shoulder, over the root of the end.
  const flow = (drop: number): Point[][] =>
    [0.08, 0.3, 0.52, 0.76, 1].map((t) => [
      s.place.at(-(a.jawHalf + 4), a.jawY + 34 + 20 * t + drop, 0),
      body.at(-n * 0.05, base + 18 + 44 * t + drop),
      body.at(n + 58 + 10 * t, base + 10 + 50 * t + drop),
    ]);
  return (
    fill(end, clothTone(s, cloth, 60)) +
    renderCreases(s, endFolds, 5, cloth.dark, 0.4) +
    renderCreases(s, flow(0), 8, cloth.dark, 0.42) +
    renderCreases(s, flow(8), 5, cloth.light, 0.34)
  );
}
