// What are the arms of each fictional state? Drawn within a square of 100 × 100 units around 0,0, y downwards. `solid` are filled
// outlines (each even-odd by itself), `fine` is drawn as thin lines over them. None is taken from a real state.

import type { StateCode } from '../mrz/stateCodes.ts';
import { keepLines } from './keepLines.ts';
import { circle, nums, polyline, rectangle, smooth, type Point } from './path.ts';

export interface Emblem {
  readonly solid: readonly string[];
  readonly fine: string;
}

const at = (x: number, y: number): Point => ({ x, y });
const polar = (angleDegrees: number, r: number, cx = 0, cy = 0): Point => {
  const a = (angleDegrees * Math.PI) / 180;
  return at(cx + r * Math.sin(a), cy - r * Math.cos(a));
};
const flip = (points: readonly Point[]): Point[] => points.map(({ x, y }) => at(-x, y));
const both = (points: readonly Point[], draw: (points: readonly Point[]) => string): string =>
  draw(points) + draw(flip(points));
const closed = (points: readonly Point[]): string => polyline(points, true);
const round = (points: readonly Point[]): string => smooth(points, true);
const series = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Fine enough for leaves, of which a wreath has many. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A pointed leaf from `from` to `to`, `wide` units across. */
function leaf(from: Point, to: Point, wide: number): string {
  const nx = ((from.y - to.y) / 2) * wide;
  const ny = ((to.x - from.x) / 2) * wide;
  const mx = (from.x + to.x) / 2;
  const my = (from.y + to.y) / 2;
  const [x, y] = [tenths(from.x), tenths(from.y)];
  const [dx, dy] = [tenths(to.x) - x, tenths(to.y) - y];
  const [outX, outY] = [tenths(mx + nx - x), tenths(my + ny - y)];
  const [backX, backY] = [tenths(mx - nx - x) - dx, tenths(my - ny - y) - dy];
  return `M${nums(x, y)}q${nums(outX, outY, dx, dy, backX, backY, -dx, -dy)}z`;
}

function star(points: number, outer: number, inner: number, cx = 0, cy = 0, turn = 0): string {
  return closed(
    Array.from({ length: points * 2 }, (_, i) => polar(turn + (i * 180) / points, i % 2 === 0 ? outer : inner, cx, cy)),
  );
}

type Pair = readonly Point[];
const pair = (a: Point, b: Point): Pair => [a, b];
const leaves = (points: Pair, wide: number): string => both(points, ([a = at(0, 0), b = at(0, 0)]) => leaf(a, b, wide));

/** Two branches that embrace a circle from below. */
export function wreath(r: number, leaves: number): string {
  const branch = (side: 1 | -1): string =>
    series(leaves, (i) => {
      const angle = side * (172 - (i * 128) / (leaves - 1));
      const root = polar(angle, r);
      const size = r * (0.3 - (0.08 * i) / leaves);
      const outward = polar(angle - side * 38, size, root.x, root.y);
      const inward = polar(angle - side * 92, size, root.x, root.y);
      return leaf(root, outward, 0.55) + leaf(root, inward, 0.5);
    });
  return keepLines(['wreath', r, leaves], () => branch(1) + branch(-1));
}

const alder: Emblem = {
  solid: [
    closed([at(-2.4, 46), at(-1.6, 6), at(0, -30), at(1.6, 6), at(2.4, 46)]),
    ...[0, 1, 2, 3, 4].map((i) => leaves(pair(at(1, 26 - i * 14), at(35 - i * 4.5, 6 - i * 14)), 0.62)),
    leaf(at(0, -28), at(0, -50), 0.62),
    both([at(22, 39)], ([a = at(0, 0)]) => circle(a.x, a.y, 4)),
    both([at(33, 42)], ([a = at(0, 0)]) => circle(a.x, a.y, 3)),
    rectangle({ x: -38, y: 47, width: 76, height: 3 }),
  ],
  fine: series(5, (i) => both([at(1, 26 - i * 14), at((35 - i * 4.5) * 0.9, 8 - i * 14)], polyline)),
};

const sun: Emblem = {
  solid: [
    'M-26 8A26 26 0 0 1 26 8z',
    ...Array.from({ length: 13 }, (_, i) => {
      const angle = -84 + i * 14;
      const tip = polar(angle, i % 2 === 0 ? 49 : 41, 0, 8);
      return closed([polar(angle - 3.4, 29, 0, 8), tip, polar(angle + 3.4, 29, 0, 8)]);
    }),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => {
      const x = ((i % 3) - 1) * 26;
      const tier = Math.floor(i / 3);
      const top = (i % 3 === 1 ? 11 : 16) + tier * 8;
      return closed([at(x, top), at(x + 7 + tier * 2.6, top + 12), at(x - 7 - tier * 2.6, top + 12)]);
    }),
    rectangle({ x: -46, y: 45, width: 92, height: 2.4 }),
    rectangle({ x: -36, y: 48.4, width: 72, height: 1.6 }),
  ],
  fine: series(3, (i) => `M${nums(-20 + i * 6, 8)}A${nums(20 - i * 6, 20 - i * 6)} 0 0 1 ${nums(20 - i * 6, 8)}`),
};

const KEEP = [at(20, -14), at(26, -14), at(26, -34), at(16, -34), at(16, -26), at(5, -26), at(5, -34)];
const WALL = [
  at(28, 48),
  at(28, 20),
  at(33, 20),
  at(33, 14),
  at(38, 14),
  at(38, 20),
  at(43, 20),
  at(43, 14),
  at(48, 14),
  at(48, 48),
];

const tower: Emblem = {
  solid: [
    closed([at(24, 48), ...KEEP, ...flip(KEEP).reverse(), at(-24, 48)]) +
      'M-8 48V24a8 8 0 0 1 16 0V48z' +
      rectangle({ x: -2, y: -6, width: 4, height: 13 }),
    both(WALL, closed),
    star(5, 8, 3.4, 0, -42),
  ],
  fine:
    series(5, (i) => `M${nums(-22 + i * 0.8, 38 - i * 10)}h${nums(44 - i * 1.6)}`) +
    series(3, (i) => both([at(28, 42 - i * 8), at(48, 42 - i * 8)], polyline)),
};

const NECK = [at(2.6, -41), at(2.4, -32), at(3, -20), at(7, -4), at(6.4, 12), at(2.4, 24)];

const crane: Emblem = {
  solid: [
    round([at(0, -45), ...NECK, at(0, 27), ...flip(NECK).reverse()]),
    closed([at(-1.4, -43), at(0, -52), at(1.4, -43)]),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      leaves(pair(at(6 - i * 0.3, -9 + i * 3.2), polar(24 + i * 14, 50 - i * 2.4, 0, -2)), 0.26),
    ),
    ...[0, 1, 2, 3, 4].map((i) => leaf(at(0, 20), polar(180 + (i - 2) * 12, 50 - Math.abs(i - 2) * 3), 0.24)),
  ],
  fine: series(8, (i) => both([at(6 - i * 0.3, -9 + i * 3.2), polar(24 + i * 14, 45 - i * 2.4, 0, -2)], polyline)),
};

const FRUIT = [at(14, -22), at(28, -8), at(31, 12), at(22, 32)];
const SEEDS = [at(0, -2), at(-4, 6.5), at(4, 6.5), at(-4, 15), at(4, 15), at(0, 23.5)];

const pomegranate: Emblem = {
  solid: [
    round([at(0, -24), ...FRUIT, at(0, 42), ...flip(FRUIT).reverse()]) + leaf(at(0, -13), at(0, 36), 0.72),
    ...SEEDS.map(({ x, y }) => circle(x, y, 3)),
    closed([at(-6, -21), at(-13, -42), at(-5, -33), at(0, -46), at(5, -33), at(13, -42), at(6, -21)]),
    leaves(pair(at(6, 45), at(41, 20)), 0.45),
    leaves(pair(at(8, 47), at(47, 43)), 0.34),
  ],
  fine: both([at(20, -14), at(25, 4), at(20, 24)], smooth) + both([at(8, 44), at(37, 23)], polyline),
};

const compass: Emblem = {
  solid: [
    series(4, (i) => closed([at(0, 0), polar(i * 90, 50), polar(i * 90 + 45, 12)])),
    series(4, (i) => closed([at(0, 0), polar(45 + i * 90, 33), polar(90 + i * 90, 9)])),
    circle(0, 0, 38) + circle(0, 0, 35.4),
    circle(0, 0, 42.2) + circle(0, 0, 41.2),
  ],
  fine:
    series(4, (i) => polyline([polar(i * 90, 50), polar(i * 90 - 45, 12), at(0, 0)])) +
    series(4, (i) => polyline([polar(45 + i * 90, 33), polar(i * 90, 9)])) +
    series(2, (i) => `M0-35.4A${nums(14 + i * 12, 35.4)} 0 0 1 0 35.4A${nums(14 + i * 12, 35.4)} 0 0 1 0-35.4`) +
    'M-35 0h70M-30-18h60M-30 18h60',
};

const ANTLER = [
  at(3, -7),
  at(8, -15),
  at(20, -20),
  at(31, -31),
  at(33, -50),
  at(36.5, -32),
  at(27, -17),
  at(14, -10),
  at(7, -2),
];

const stag: Emblem = {
  solid: [
    round([
      at(0, -9),
      at(8, -7),
      at(12, 3),
      at(8, 20),
      at(6.4, 38),
      at(0, 47),
      at(-6.4, 38),
      at(-8, 20),
      at(-12, 3),
      at(-8, -7),
    ]),
    both([at(11.5, 0), at(28, -7), at(25, 3), at(12, 8)], round),
    both(ANTLER, round),
    leaves(pair(at(11, -9), at(13, -42)), 0.16),
    leaves(pair(at(20, -15), at(23, -48)), 0.14),
    leaves(pair(at(26, -16), at(48, -40)), 0.14),
  ],
  fine: both([at(3, 2), at(5, 16), at(3, 34)], smooth) + both([at(8, 6), at(4.4, 9)], polyline),
};

const wave = (y: number, half: number): string =>
  smooth(
    [
      at(-half, y),
      at(-half * 0.5, y - 3),
      at(0, y + 1),
      at(half * 0.5, y - 3),
      at(half, y),
      at(half * 0.5, y - 1),
      at(0, y + 3),
      at(-half * 0.5, y - 1),
    ],
    true,
  );

const sail: Emblem = {
  solid: [
    `${smooth([at(2, 24), at(4, -4), at(0, -30), at(-10, -49), at(16, -30), at(30, -2), at(34, 24)])}z`,
    `${smooth([at(-4, 24), at(-2, -2), at(-6, -27), at(-20, -2), at(-29, 24)])}z`,
    round([at(-48, 25), at(-30, 33), at(0, 36), at(30, 33), at(48, 25), at(30, 40), at(0, 43), at(-30, 40)]),
    wave(47, 44),
    wave(50.5, 32),
  ],
  fine:
    series(4, (i) => smooth([at(4 - i * 0.5, 16 - i * 12), at(16 - i * 2, 13 - i * 12), at(31 - i * 5, 12 - i * 11)])) +
    series(2, (i) => smooth([at(-4, 14 - i * 14), at(-14 + i * 3, 12 - i * 13), at(-25 + i * 5, 13 - i * 13)])),
};

const lotus: Emblem = {
  solid: [
    leaf(at(0, 26), at(0, -38), 0.4),
    leaves(pair(at(3, 26), at(21, -33)), 0.4),
    leaves(pair(at(6, 27), at(38, -20)), 0.4),
    leaves(pair(at(9, 28), at(48, 2)), 0.42),
    leaves(pair(at(9, 31), at(45, 23)), 0.4),
    ...[0, 1, 2].map((i) => rectangle({ x: -38 + i * 9, y: 36 + i * 5, width: 76 - i * 18, height: 2.2 }, 1.1)),
    circle(0, -45, 3.6),
  ],
  fine:
    'M0 22V-28' +
    both([at(4, 22), at(19, -25)], polyline) +
    both([at(7.5, 24), at(34, -14)], polyline) +
    both([at(11, 26), at(42, 4)], polyline),
};

const ARM = [
  at(8, 44),
  at(22, 37),
  at(30, 20),
  at(25, 0),
  at(20.5, -16),
  at(25, -31),
  at(37, -37),
  at(41, -29),
  at(36, -25),
];
const ARM_BACK = [at(33, -30), at(28, -24), at(28, -12), at(36, 6), at(37.5, 26), at(28, 42), at(12, 50)];

const lyre: Emblem = {
  solid: [
    both([...ARM, ...ARM_BACK], round),
    rectangle({ x: -28, y: -25, width: 56, height: 4.4 }, 2),
    closed([at(-11, 41), at(11, 41), at(15, 50), at(-15, 50)]),
    ...[0, 1, 2, 3, 4].map((i) => rectangle({ x: -9.2 + i * 4.3, y: -21, width: 1.2, height: 62 })),
    star(6, 7.5, 3.2, 0, -39),
  ],
  fine: both([at(28, -4), at(33, 14), at(31, 30), at(22, 41)], smooth),
};

const lighthouse: Emblem = {
  solid: [
    closed([at(-13, 34), at(-8, -16), at(8, -16), at(13, 34)]) +
      series(2, (i) => {
        const y = 22 - i * 20;
        const half = 9.6 - i * 2;
        return closed([at(-half, y), at(half, y), at(half - 1, y - 10), at(1 - half, y - 10)]);
      }),
    rectangle({ x: -12, y: -20, width: 24, height: 3.4 }),
    rectangle({ x: -7, y: -32, width: 14, height: 11 }),
    'M-9-33a9 9 0 0 1 18 0z',
    both([at(11, -29), at(48, -42), at(48, -34), at(11, -26)], closed),
    both([at(11, -24), at(46, -20), at(46, -13), at(11, -22)], closed),
    wave(39, 46),
    wave(44, 39),
    wave(49, 30),
  ],
  fine: 'M-3-31v9M3-31v9',
};

const BELL = [at(4, -34), at(13, -27), at(17, -10), at(20, 10), at(29, 24), at(31, 28)];

const bell: Emblem = {
  solid: [
    `${smooth([at(0, -36), ...BELL])}L-31 28${smooth(flip(BELL).reverse()).replace(/^M/, 'L')}z` +
      series(3, (i) => rectangle({ x: -13 - i * 4.5, y: -15 + i * 14, width: 26 + i * 9, height: 2.4 })),
    circle(0, -42, 7) + circle(0, -42, 3.6),
    rectangle({ x: -34, y: 29.5, width: 68, height: 4 }, 2),
    `M-7.5 35a7.5 8.5 0 0 0 15 0z`,
    leaves(pair(at(10, 47), at(47, 26)), 0.34),
    leaves(pair(at(20, 47), at(50, 42)), 0.3),
    leaves(pair(at(35, 20), at(47, -6)), 0.36),
    leaves(pair(at(31, 2), at(41, -24)), 0.34),
  ],
  fine: both([at(15, -20), at(19, 2), at(26, 20)], smooth) + both([at(14, 46), at(42, 30)], polyline),
};

const hexagon = (r: number, cx: number, cy: number): string =>
  closed(Array.from({ length: 6 }, (_, i) => polar(i * 60, r, cx, cy)));

const honeycomb: Emblem = {
  solid: [
    hexagon(16, 0, 0) + star(6, 10, 4.6),
    ...Array.from({ length: 6 }, (_, i) => {
      const { x, y } = polar(30 + i * 60, 29);
      return hexagon(15, x, y) + (i % 2 === 0 ? hexagon(9, x, y) : circle(x, y, 6.4));
    }),
    series(6, (i) => {
      const tip = polar(i * 60, 50);
      return closed([polar(i * 60 - 7, 36), tip, polar(i * 60 + 7, 36)]);
    }),
  ],
  fine:
    series(6, (i) => {
      const { x, y } = polar(30 + i * 60, 29);
      return hexagon(12, x, y);
    }) + hexagon(13, 0, 0),
};

const FEATHER = [at(3.4, 30), at(9, 8), at(11, -14), at(7, -34), at(0, -50)];

const quill: Emblem = {
  solid: [
    round([at(0, 32), ...FEATHER, ...flip(FEATHER).reverse().slice(1)]) +
      closed([at(-0.9, 30), at(0, -40), at(0.9, 30)]) +
      series(4, (i) => leaf(at(2, 14 - i * 13), at(9 - i * 0.4, 6 - i * 13), 0.2)),
    closed([at(-2.4, 32), at(2.4, 32), at(0.8, 49), at(-0.8, 49)]),
    both([at(16, 34), at(24, 12), at(40, -8), at(36, 14), at(22, 34)], round),
    both([at(20, 40), at(34, 24), at(50, 16), at(42, 32), at(24, 43)], round),
    both([at(15, 18), at(21, -6), at(31, -26), at(30, -4), at(19, 18)], round),
  ],
  fine:
    both([at(18, 33), at(27, 14), at(37, -2)], smooth) +
    both([at(23, 40), at(35, 28), at(46, 19)], smooth) +
    both([at(17, 14), at(22, -5), at(29, -20)], smooth),
};

/** The arms of each state. */
export const EMBLEMS: Readonly<Record<StateCode, Emblem>> = {
  QSA: alder,
  QSB: sun,
  QSC: tower,
  QVR: crane,
  QZL: pomegranate,
  QMD: compass,
  QTS: stag,
  QYK: sail,
  QNB: lotus,
  QUL: lyre,
  QRH: lighthouse,
  QPN: bell,
  QWD: honeycomb,
  QOV: quill,
};
