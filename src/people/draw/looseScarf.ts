// How are scarves drawn that leave hair or throat free? Laid over the head with an end thrown round, or tied under the chin.
import { CLOTH } from '../palette.ts';
import type { Body } from './body.ts';
import { clothOf, clothTone, type Flat, renderCreases } from './cloth.ts';
import { mix } from './colour.ts';
import { rim } from './hairline.ts';
import { betweenEdges } from './lock.ts';
import { fill, oval, strip } from './paint.ts';
import { between, loop, pointAt, shape, spline, type Point } from './pen.ts';
import { arch, hoodFolds } from './scarf.ts';
import { type HairDrawing, SIDES, type Sketch } from './sketch.ts';

/** Laid loosely over the hair, one end thrown over the shoulder. */
export function renderScarfLoose(s: Sketch, body: Body): HairDrawing {
  const { a } = s;
  const cloth = clothOf(CLOTH[s.looks.headCoveringColour]);
  const { base, shoulderHalf: S, shoulderY: y, neckHalf: n } = body;
  const tone = clothTone(s, cloth, 20);
  const outer = arch((side) => [
    ...rim(s, 0, side * 0.9, () => 19, 5),
    s.place.at(side * (a.templeHalf + 24), 10, 0),
    s.place.at(side * (a.cheekHalf + 27), 90, -4),
    body.at(side * (n + 60), base - 4),
    body.at(side * S * 0.72, y + 10),
    body.at(side * S * 0.6, y + 110),
  ]);
  const inner = arch((side) => [
    ...rim(s, 0, side * 0.72, (t) => 3 - 2 * Math.abs(t), 4),
    s.place.at(side * a.templeHalf * 0.99, -24, 20),
    s.place.at(side * (a.cheekHalf + 3), 50, 14),
    s.place.at(side * (a.cheekHalf - 2), a.jawY + 24, 8),
    body.at(side * n * 0.66, base + 26),
    body.at(side * n * (side === 1 ? 0.1 : 0.5), base + 76),
    body.at(side * 30, y + 136),
  ]);
  const along = (t: number, from: number, by: number, to: number): Point[] =>
    [from, by, to].map((u) => between(pointAt(inner, u), pointAt(outer, u), t));
  const folds = [0.25, 0.5, 0.76].flatMap((t) => [along(t, 0.4, 0.28, 0.08), along(t, 0.6, 0.72, 0.92)]);
  const over = shape(
    body.all([
      [-n * 0.9, base + 6],
      [-n * 0.1, base + 52],
      [n * 0.9, base + 44],
      [n + 70, base + 16],
    ]),
    body.all([
      [n + 70, base + 16],
      [S * 0.7, y + 40],
    ]),
    body.all([
      [S * 0.7, y + 40],
      [n * 0.8, base + 118],
      [-n * 0.3, base + 112],
      [-n * 1.2, base + 40],
      [-n * 0.9, base + 6],
    ]),
  );
  const overFolds = [0.3, 0.65].map((t) =>
    body.all([
      [-n * 0.95, base + 10 + 24 * t],
      [n * 0.3, base + 62 + 54 * t],
      [S * 0.62, y + 4 + 24 * t],
    ]),
  );
  return {
    back: fill(loop(outer.slice(3, -3)), s.paint.ink(mix(cloth.dark, '#141018', 0.3))),
    front:
      fill(betweenEdges(outer, inner), tone) +
      renderCreases(s, folds, 5, cloth.dark, 0.38) +
      renderCreases(
        s,
        folds.map((fold) => fold.map(([x, py]): Point => [x - 4, py + 2])),
        3,
        cloth.light,
        0.3,
      ) +
      strip(spline(inner.slice(3, -3)), s.paint.ink(cloth.light), 1.6, 0.4) +
      fill(over, clothTone(s, cloth, 30)) +
      renderCreases(s, overFolds, 6, cloth.dark, 0.42),
  };
}

/** Over the hair and tied under the chin. */
export function renderKerchief(s: Sketch): string {
  const { a } = s;
  const cloth = clothOf(CLOTH[s.looks.headCoveringColour]);
  const tone = clothTone(s, cloth, 20);
  const outer = arch((side) => [
    ...rim(s, 0, side * 0.92, () => 14, 5),
    s.place.at(side * (a.templeHalf + 13), 0, 2),
    s.place.at(side * (a.cheekHalf + 8), 58, 2),
    s.place.at(side * (a.jawHalf + 4), a.jawY + 22, 6),
    s.place.on(side * 24, a.chinY + 9),
    s.place.on(side * 3, a.chinY + 13),
  ]);
  const inner = arch((side) =>
    s.place.all([
      [0, a.hairlineY + 2, 8],
      [side * a.templeHalf * 0.5, a.hairlineY + 8, 8],
      [side * a.templeHalf * 0.85, a.hairlineY + 42, 7],
      [side * a.cheekHalf * 0.955, -4, 6],
      [side * a.cheekHalf * 0.95, 46, 5],
      [side * (a.jawHalf - 4), a.jawY + 8, 4],
      [side * 22, a.chinY - 3, 3],
      [side * 3, a.chinY + 3, 3],
    ]),
  );
  const knotY = a.chinY + 12;
  const tails = SIDES.map((side) => {
    const p = (points: readonly Flat[]): Point[] => points.map(([x, y]) => s.place.on(x * side, y));
    return (
      fill(
        shape(
          p([
            [2, knotY],
            [20, knotY + 22],
            [26, knotY + 66],
          ]),
          p([
            [26, knotY + 66],
            [8, knotY + 50],
            [-2, knotY + 4],
            [2, knotY],
          ]),
        ),
        tone,
      ) +
      renderCreases(
        s,
        [
          p([
            [3, knotY + 4],
            [12, knotY + 24],
            [18, knotY + 50],
          ]),
        ],
        3,
        cloth.dark,
        0.45,
      )
    );
  });
  return (
    fill(betweenEdges(outer, inner), tone) +
    hoodFolds(s, outer, inner, cloth) +
    strip(spline(inner), s.paint.ink(cloth.light), 1.6, 0.4) +
    tails.join('') +
    oval(s.place.on(0, knotY + 1), 11, 8, 0, tone) +
    renderCreases(
      s,
      [[s.place.on(-8, knotY + 2), s.place.on(0, knotY - 3), s.place.on(8, knotY + 3)]],
      2.6,
      cloth.dark,
      0.5,
    )
  );
}
