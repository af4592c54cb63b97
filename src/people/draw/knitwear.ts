// How are knitted things drawn? A ribbed band at the throat, a tube round the neck, a hood, a row of buttons.
import type { Body } from './body.ts';
import { type Cloth, mirrored, neckline, renderBand, renderCreases, renderPanel, renderTrunk } from './cloth.ts';
import { mix } from './colour.ts';
import { fill, line, oval } from './paint.ts';
import { brush, shape, spline } from './pen.ts';
import { SIDES, type Sketch } from './sketch.ts';

export function renderKnit(s: Sketch, body: Body, cloth: Cloth, cut: 'round' | 'vee', depth: number): string {
  const edge = neckline(body, depth, cut);
  return renderTrunk(s, body, edge, cloth) + renderBand(s, edge, cut === 'vee' ? 9 : 12, cloth, true);
}

/** What shows of a garment under an open one: a strip below the throat. */
export function renderUndershirt(s: Sketch, body: Body, cloth: Cloth, depth: number): string {
  const edge = neckline(body, depth, 'round');
  const { neckHalf: n, base } = body;
  const low = body.all([
    [n + 3, base - 14],
    [n + 16, base + 60],
    [n * 0.7, base + 240],
    [-n * 0.7, base + 240],
    [-n - 16, base + 60],
    [-n - 3, base - 14],
  ]);
  return fill(shape(edge, low), s.paint.ink(cloth.base)) + renderBand(s, edge, 12, cloth, true);
}

export function renderTurtleneck(s: Sketch, body: Body, cloth: Cloth): string {
  const { neckHalf: n, base, neckTop } = body;
  const top = Math.max(neckTop + 36, base - 34);
  const tube = shape(
    body.all([
      [-n * 0.98, top],
      [-n * 0.5, top + 11],
      [0, top + 14],
      [n * 0.5, top + 11],
      [n * 0.98, top],
    ]),
    body.all([
      [n * 0.98, top],
      [n + 4, base - 14],
      [n + 20, base + 10],
    ]),
    body.all([
      [n + 20, base + 10],
      [n * 0.5, base + 24],
      [0, base + 28],
      [-n * 0.5, base + 24],
      [-n - 20, base + 10],
    ]),
    body.all([
      [-n - 20, base + 10],
      [-n - 4, base - 14],
      [-n * 0.98, top],
    ]),
  );
  return (
    renderTrunk(s, body, neckline(body, 30, 'round', 8), cloth) +
    renderPanel(s, tube, cloth, 0) +
    renderCreases(
      s,
      [
        body.all([
          [-n * 0.96, top + 12],
          [0, top + 27],
          [n * 0.96, top + 12],
        ]),
      ],
      3.4,
      cloth.dark,
      0.4,
    )
  );
}

export function renderCardigan(s: Sketch, body: Body, cloth: Cloth, inner: Cloth): string {
  const { neckHalf: n, base, bottom } = body;
  const left = body.all([
    [-n - 4, base - 14],
    [-n * 0.82, base + 26],
    [-n * 0.4, base + 92],
    [-6, base + 160],
  ]);
  const right = body.all([
    [6, base + 160],
    [n * 0.4, base + 92],
    [n * 0.82, base + 26],
    [n + 4, base - 14],
  ]);
  const buttons = [186, 262, 338].map((dy) =>
    oval(body.at(0, base + dy), 5.5, 5.5, 0, s.paint.ink(mix(cloth.light, '#ffffff', 0.2))),
  );
  return (
    renderUndershirt(s, body, inner, 42) +
    renderTrunk(s, body, [...left, ...right], cloth, 3) +
    renderBand(s, left, 13, cloth, true) +
    renderBand(s, right, 13, cloth, true) +
    line(
      spline(
        body.all([
          [0, base + 164],
          [0, bottom],
        ]),
      ),
      s.paint.ink(cloth.dark),
      2,
      0.5,
    ) +
    (s.fine ? buttons.join('') : '')
  );
}

export function renderHoodie(s: Sketch, body: Body, cloth: Cloth): string {
  const { neckHalf: n, base } = body;
  const rolls = mirrored(body, (put) =>
    shape(
      put([
        [n * 0.96, base - 44],
        [n + 30, base - 42],
        [n + 58, base - 8],
        [n + 44, base + 22],
        [n * 0.9, base + 50],
        [6, base + 66],
      ]),
      put([
        [6, base + 66],
        [n * 0.5, base + 30],
        [n * 0.86, base + 2],
        [n * 0.96, base - 44],
      ]),
    ),
  );
  const folds = SIDES.map((side) =>
    body.all([
      [side * (n + 16), base - 26],
      [side * (n + 22), base + 10],
      [side * n * 0.7, base + 44],
    ]),
  );
  const cords = mirrored(body, (put) =>
    brush(
      put([
        [17, base + 56],
        [19, base + 100],
        [16, base + 140],
      ]),
      [3, 3, 3.4],
    ),
  );
  return (
    renderTrunk(s, body, neckline(body, 46, 'round', 4), cloth, 4) +
    renderPanel(s, rolls, cloth) +
    renderCreases(s, folds, 5, cloth.dark, 0.35) +
    fill(cords, s.paint.ink(mix(cloth.light, '#ffffff', 0.4)), 0.85)
  );
}
