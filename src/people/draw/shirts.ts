// How are shirts drawn? Collar leaves, plackets, gathers, a stand-up collar, a tie.
import { CLOTH } from '../palette.ts';
import type { Body } from './body.ts';
import {
  type Cloth,
  clothOf,
  mirrored,
  neckline,
  renderBand,
  renderCreases,
  renderPanel,
  renderTrunk,
} from './cloth.ts';
import { mix } from './colour.ts';
import { fill, line, oval } from './paint.ts';
import { offset, shape, spline } from './pen.ts';
import type { Sketch } from './sketch.ts';

/** The leaves of a shirt collar, `open` units apart at the throat. */
const collar = (body: Body, reach: number, open: number): string =>
  mirrored(body, (put) => {
    const { neckHalf: n, base } = body;
    return shape(
      put([
        [n * 0.94, base - 34],
        [n * 0.72, base - 8],
        [open, base + 14],
      ]),
      put([
        [open, base + 14],
        [open + reach * 0.5, base + 34],
        [open + reach * 0.82, base + 44],
      ]),
      put([
        [open + reach * 0.82, base + 44],
        [n * 0.95, base + 16],
        [n + 14, base - 8],
        [n * 0.94, base - 34],
      ]),
    );
  });

export function renderShirt(s: Sketch, body: Body, cloth: Cloth): string {
  const { neckHalf: n, base, bottom } = body;
  const edge = body.all([
    [-n - 2, base - 12],
    [-n * 0.5, base + 14],
    [0, base + 46],
    [n * 0.5, base + 14],
    [n + 2, base - 12],
  ]);
  const placket = body.all([
    [0, base + 44],
    [1, base + 180],
    [0, bottom],
  ]);
  const button = (dy: number): string =>
    oval(body.at(5.5, base + dy), 4, 4, 0, s.paint.ink(mix(cloth.light, '#ffffff', 0.35)), 0.9);
  return (
    renderTrunk(s, body, edge, cloth) +
    line(spline(placket) + spline(offset(placket, [13, 13, 13])), s.paint.ink(cloth.dark), 1.4, 0.4) +
    (s.fine ? [62, 150, 238, 326] : [62]).map(button).join('') +
    renderPanel(s, collar(body, 44, 14), cloth)
  );
}

export function renderBlouse(s: Sketch, body: Body, cloth: Cloth): string {
  const { base } = body;
  const edge = neckline(body, 62, 'round', 6);
  const gathers = [-0.72, -0.42, -0.16, 0.16, 0.42, 0.72].map((u) => {
    const x = u * body.neckHalf * 1.05;
    const y = base - 6 + 62 * (1 - 0.72 * u * u);
    return body.all([
      [x, y],
      [x * 1.35, y + 30],
      [x * 1.8, y + 74],
    ]);
  });
  return (
    renderTrunk(s, body, edge, cloth) + renderBand(s, edge, 7, cloth) + renderCreases(s, gathers, 4.5, cloth.dark, 0.34)
  );
}

export function renderTunic(s: Sketch, body: Body, cloth: Cloth, inner: Cloth): string {
  const { neckHalf: n, base } = body;
  const edge = body.all([
    [-n - 3, base - 16],
    [-n * 0.6, base + 2],
    [0, base + 16],
    [n * 0.6, base + 2],
    [n + 3, base - 16],
  ]);
  const stand = mirrored(body, (put) =>
    shape(
      put([
        [n * 0.99, base - 40],
        [n * 0.62, base - 18],
        [3, base - 6],
      ]),
      put([
        [3, base - 6],
        [4, base + 20],
      ]),
      put([
        [4, base + 20],
        [n * 0.62, base + 8],
        [n + 6, base - 14],
      ]),
      put([
        [n + 6, base - 14],
        [n * 0.99, base - 40],
      ]),
    ),
  );
  const trim = clothOf(mix(cloth.base, inner.base, 0.75));
  const placket = shape(
    body.all([
      [-10, base + 18],
      [-10, base + 150],
    ]),
    body.all([
      [-10, base + 150],
      [0, base + 160],
      [10, base + 150],
    ]),
    body.all([
      [10, base + 150],
      [10, base + 18],
    ]),
  );
  const studs = (s.fine ? [38, 74, 110] : [38]).map((dy) =>
    oval(body.at(0, base + dy), 3.2, 3.2, 0, s.paint.ink(trim.light)),
  );
  return (
    renderTrunk(s, body, edge, cloth) + renderPanel(s, placket, trim) + studs.join('') + renderPanel(s, stand, cloth)
  );
}

/** A white shirt closed at the throat, as worn under a jacket. */
function shirtFront(s: Sketch, body: Body): string {
  const cloth = clothOf(CLOTH.ivory);
  const { neckHalf: n, base } = body;
  const front = shape(
    body.all([
      [-n - 4, base - 20],
      [-n * 0.5, base + 2],
      [0, base + 20],
      [n * 0.5, base + 2],
      [n + 4, base - 20],
    ]),
    body.all([
      [n + 4, base - 20],
      [n * 0.8, base + 200],
      [-n * 0.8, base + 200],
      [-n - 4, base - 20],
    ]),
  );
  return fill(front, s.paint.ink(cloth.base)) + renderPanel(s, collar(body, 42, 5), cloth);
}

function tie(s: Sketch, body: Body, cloth: Cloth): string {
  const { base } = body;
  const bottom = s.fine ? body.bottom : base + 150;
  const knot = shape(
    body.all([
      [-13, base + 13],
      [0, base + 17],
      [13, base + 13],
    ]),
    body.all([
      [13, base + 13],
      [7, base + 36],
      [0, base + 39],
      [-7, base + 36],
      [-13, base + 13],
    ]),
  );
  const blade = shape(
    body.all([
      [-7, base + 36],
      [-16, base + 120],
      [-24, bottom],
    ]),
    body.all([
      [-24, bottom],
      [24, bottom],
    ]),
    body.all([
      [24, bottom],
      [16, base + 120],
      [7, base + 36],
      [-7, base + 36],
    ]),
  );
  return renderPanel(s, blade, cloth) + renderPanel(s, knot, cloth);
}

/** Shirt and tie, as they show under a jacket. */
export const renderShirtAndTie = (s: Sketch, body: Body, tieCloth: Cloth): string =>
  shirtFront(s, body) + tie(s, body, tieCloth);
