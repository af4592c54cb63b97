// How are jackets, coats and shawls drawn? Lapels and wide collars over what is worn beneath, cloth laid across the shoulders.
import type { Body } from './body.ts';
import { type Cloth, mirrored, renderCreases, renderPanel, renderTrunk } from './cloth.ts';
import { renderKnit, renderUndershirt } from './knitwear.ts';
import { line, oval } from './paint.ts';
import { shape, spline } from './pen.ts';
import type { Sketch } from './sketch.ts';

/** A jacket over whatever `inside` is; its lapels meet `depth` below the collar. */
export function renderJacket(s: Sketch, body: Body, cloth: Cloth, inside: string, depth: number): string {
  const { neckHalf: n, base, bottom } = body;
  const opening = body.all([
    [-n - 4, base - 14],
    [-n * 0.84, base + 16],
    [-n * 0.46, base + 70],
    [0, base + depth],
    [n * 0.46, base + 70],
    [n * 0.84, base + 16],
    [n + 4, base - 14],
  ]);
  const front = body.all([
    [0, base + depth],
    [3, base + depth + 120],
    [-4, bottom],
  ]);
  const lapels = mirrored(body, (put) =>
    shape(
      put([
        [n + 4, base - 20],
        [n * 0.82, base + 16],
        [n * 0.5, base + 66],
        [2, base + depth],
      ]),
      put([
        [2, base + depth],
        [n * 0.9, base + depth * 0.62],
        [n + 34, base + 64],
      ]),
      put([
        [n + 34, base + 64],
        [n + 12, base + 54],
      ]),
      put([
        [n + 12, base + 54],
        [n + 42, base + 40],
      ]),
      put([
        [n + 42, base + 40],
        [n + 30, base + 8],
        [n + 4, base - 20],
      ]),
    ),
  );
  const seams = mirrored(body, (put) =>
    spline(
      put([
        [n + 12, base + 54],
        [n * 0.86, base + 32],
        [n * 0.8, base + 22],
      ]),
    ),
  );
  return (
    inside +
    renderTrunk(s, body, opening, cloth, 5) +
    (s.fine
      ? line(spline(front), s.paint.ink(cloth.dark), 2, 0.6) +
        oval(body.at(-7, base + depth + 18), 6.5, 6.5, 0, s.paint.ink(cloth.dark), 0.9)
      : '') +
    renderPanel(s, lapels, cloth) +
    (s.fine ? line(seams, s.paint.ink(cloth.dark), 1.3, 0.5) : '')
  );
}

export function renderCoat(s: Sketch, body: Body, cloth: Cloth, inner: Cloth): string {
  const { neckHalf: n, base, bottom } = body;
  const opening = body.all([
    [-n - 8, base - 18],
    [-n * 0.9, base + 30],
    [-n * 0.3, base + 92],
    [6, base + 150],
    [n * 0.5, base + 92],
    [n * 0.98, base + 30],
    [n + 8, base - 18],
  ]);
  const leaves = mirrored(body, (put) =>
    shape(
      put([
        [n + 2, base - 48],
        [n * 0.92, base + 6],
        [n * 0.52, base + 84],
      ]),
      put([
        [n * 0.52, base + 84],
        [n + 26, base + 92],
        [n + 66, base + 44],
      ]),
      put([
        [n + 66, base + 44],
        [n + 44, base - 10],
        [n + 2, base - 48],
      ]),
    ),
  );
  return (
    renderUndershirt(s, body, inner, 38) +
    renderTrunk(s, body, opening, cloth, 10) +
    line(
      spline(
        body.all([
          [6, base + 150],
          [12, base + 250],
          [8, bottom],
        ]),
      ),
      s.paint.ink(cloth.dark),
      2.4,
      0.6,
    ) +
    renderPanel(s, leaves, cloth)
  );
}

export function renderShawl(s: Sketch, body: Body, cloth: Cloth, inner: Cloth): string {
  const { neckHalf: n, base, shoulderHalf: S, shoulderY: y } = body;
  const over = shape(
    body.all([
      [-n - 8, base - 26],
      [-n * 0.72, base + 24],
      [-8, base + 82],
      [n * 0.7, base + 130],
      [S * 0.8, y + 150],
    ]),
    body.all([
      [S * 0.8, y + 150],
      [S * 0.3, y + 214],
      [-S * 0.4, y + 236],
      [-S - 28, y + 170],
    ]),
    body.all([
      [-S - 28, y + 170],
      [-S - 18, y + 30],
      [-S * 0.74, y - 30],
      [-n - 44, base],
      [-n - 8, base - 26],
    ]),
  );
  const other = shape(
    body.all([
      [n + 8, base - 26],
      [n * 0.8, base + 20],
      [n * 0.4, base + 96],
      [-10, base + 150],
    ]),
    body.all([
      [-10, base + 150],
      [S * 0.4, y + 196],
      [S + 28, y + 160],
    ]),
    body.all([
      [S + 28, y + 160],
      [S + 18, y + 30],
      [S * 0.74, y - 30],
      [n + 44, base],
      [n + 8, base - 26],
    ]),
  );
  const folds = [0.2, 0.42, 0.66].map((t) =>
    body.all([
      [-n - 30 - 60 * t, base + 8 + 20 * t],
      [-n * 0.1 - 40 * t, base + 96 + 42 * t],
      [S * 0.6, y + 146 + 20 * t],
    ]),
  );
  const foldsRight = [0.2, 0.55].map((t) =>
    body.all([
      [n + 24 + 60 * t, base + 2 + 20 * t],
      [n * 0.9 + 60 * t, base + 60 + 30 * t],
      [n * 0.6 + 50 * t, base + 122 + 20 * t],
    ]),
  );
  return (
    renderKnit(s, body, inner, 'round', 44) +
    renderPanel(s, other, cloth, 60) +
    renderCreases(s, foldsRight, 6, cloth.dark, 0.4) +
    renderPanel(s, over, cloth, 60) +
    renderCreases(s, folds, 8, cloth.dark, 0.4)
  );
}
