// How are forearms and hands drawn? Two ways are enough for a talk at a counter: hands laid together on it, and arms folded.
import { CLOTH } from '../palette.ts';
import type { Body } from './body.ts';
import { type Cloth, clothOf, clothTone, renderCreases } from './cloth.ts';
import { mix } from './colour.ts';
import { fill, line, oval } from './paint.ts';
import { between, loop, shape, spline, type Point } from './pen.ts';
import { SIDES, type Side, type Sketch } from './sketch.ts';

type Flat = readonly [x: number, y: number];

const sleeveOf = (s: Sketch): Cloth => clothOf(CLOTH[s.looks.clothing.colour]);

/** A finger from knuckle to tip by way of its middle joint, with its nail. */
function finger(s: Sketch, knuckle: Point, joint: Point, tip: Point, width: number): string {
  const path = spline([knuckle, joint, tip]);
  const { skin, paint } = s;
  const back: Point = between(joint, tip, 0.86);
  const lit = -0.16 * width;
  return (
    line(path, paint.ink(skin.shadow), width + 2.2, 0.85) +
    line(path, paint.ink(mix(skin.base, skin.shade, 0.16)), width) +
    line(
      spline([knuckle, joint, tip].map(([x, y]): Point => [x, y + lit])),
      paint.ink(skin.light),
      width * 0.36,
      0.35,
    ) +
    oval(back, width * 0.3, width * 0.24, 0, paint.ink(mix(skin.light, skin.blush, 0.3)), 0.75)
  );
}

/** Forearms along the counter, one hand over the other in the middle; `at` is the height of the wrists. */
export function renderHandsTogether(s: Sketch, body: Body, at: number): string {
  const cloth = sleeveOf(s);
  const { shoulderHalf: S } = body;
  const { skin, paint } = s;
  const size = (0.92 - 0.1 * s.a.soft + 0.06 * s.a.heavy) * (1 - 0.3 * s.a.child);
  const hand = (points: readonly Flat[]): Point[] => points.map(([x, y]) => [x * size, at + y * size]);
  const one = (p: Flat): Point => hand([p])[0] as Point;
  const arms = SIDES.map((side) => {
    const p = (points: readonly Flat[]): Point[] => points.map(([x, y]) => body.at(x * side, y));
    const wrist = hand([
      [side * 92, -34],
      [side * 96, 32],
    ]) as [Point, Point];
    const sleeve = shape(
      [
        ...p([
          [S + 22, at - 150],
          [S - 6, at - 84],
          [S * 0.66, at - 54],
        ]),
        wrist[0],
      ],
      [wrist[0], wrist[1]],
      [
        wrist[1],
        ...p([
          [S * 0.6, at + 56],
          [S * 0.84, at + 92],
          [S + 46, at + 104],
        ]),
      ],
      p([
        [S + 46, at + 104],
        [S + 47, at - 40],
        [S + 22, at - 150],
      ]),
    );
    const folds = [
      p([
        [S - 4, at - 78],
        [S - 40, at - 30],
        [S - 34, at + 20],
      ]),
      p([
        [S * 0.72, at - 52],
        [S * 0.64, at - 20],
        [S * 0.68, at + 14],
      ]),
      p([
        [S + 26, at - 90],
        [S + 2, at - 56],
        [S - 22, at - 50],
      ]),
    ];
    const cuff = [wrist[0], between(wrist[0], wrist[1], 0.5), wrist[1]].map(([x, y], i): Point => [
      x + side * (i === 1 ? -3 : 2),
      y,
    ]);
    return (
      fill(sleeve, clothTone(s, cloth)) +
      renderCreases(s, folds, 9, cloth.dark, 0.45) +
      line(spline(cuff), paint.ink(mix(cloth.base, cloth.dark, 0.55)), 7)
    );
  });
  const tone = mix(skin.base, skin.shade, 0.16);
  const palm = (side: Side): string => {
    const path = loop(
      hand([
        [side * 98, -28],
        [side * 60, -36],
        [side * 20, -34],
        [side * -6, -18],
        [side * -8, 16],
        [side * 30, 30],
        [side * 70, 30],
        [side * 98, 26],
      ]),
    );
    return (
      line(path, paint.ink(skin.shadow), 2, 0.7) +
      fill(
        path,
        paint.linear(90, [
          [0, mix(skin.base, skin.light, 0.25)],
          [0.5, tone],
          [1, mix(skin.base, skin.shade, 0.7)],
        ]),
      ) +
      renderCreases(
        s,
        [0, 1, 2].map((i) =>
          hand([
            [side * 6, -20 + 15 * i],
            [side * 26, -19 + 14 * i],
            [side * 48, -16 + 12 * i],
          ]),
        ),
        3,
        skin.shadow,
        0.3,
      )
    );
  };
  const thumb = (side: Side, dy: number): string =>
    finger(s, one([side * 62, -28 + dy]), one([side * 34, -44 + dy]), one([side * 2, -42 + dy]), 17 * size);
  const fingers = [0, 1, 2, 3].map((i) =>
    finger(
      s,
      one([2, -16 + 13.5 * i]),
      one([-26, -18 + 14 * i]),
      one([-52 + 4 * Math.abs(i - 1.2), -8 + 13 * i]),
      (16 - 0.8 * i) * size,
    ),
  );
  return arms.join('') + palm(-1) + thumb(-1, 6) + palm(1) + thumb(1, -2) + fingers.reverse().join('');
}

/** Arms folded before the chest, one hand seen on the other arm. */
export function renderArmsFolded(s: Sketch, body: Body): string {
  const cloth = sleeveOf(s);
  const { shoulderHalf: S, shoulderY: y } = body;
  const { paint, skin } = s;
  const tone = clothTone(s, cloth);
  const p = (points: readonly Flat[]): Point[] => body.all(points);
  const under = shape(
    p([
      [-S - 22, y + 150],
      [-S - 34, y + 226],
      [-S + 4, y + 290],
      [-S * 0.4, y + 284],
      [S * 0.3, y + 262],
      [S * 0.8, y + 236],
    ]),
    p([
      [S * 0.8, y + 236],
      [S * 0.72, y + 180],
    ]),
    p([
      [S * 0.72, y + 180],
      [0, y + 200],
      [-S * 0.6, y + 212],
      [-S - 22, y + 150],
    ]),
  );
  const over = shape(
    p([
      [S + 22, y + 120],
      [S + 38, y + 200],
      [S + 6, y + 268],
      [S * 0.5, y + 262],
      [-S * 0.1, y + 238],
      [-S * 0.56, y + 214],
    ]),
    p([
      [-S * 0.56, y + 214],
      [-S * 0.52, y + 146],
    ]),
    p([
      [-S * 0.52, y + 146],
      [0, y + 160],
      [S * 0.5, y + 174],
      [S - 42, y + 128],
      [S + 22, y + 120],
    ]),
  );
  const grip = (i: number): string => {
    const x = -S * 0.66 - 4 + 1.5 * i;
    const top = y + 150 + 16 * i;
    return finger(
      s,
      body.at(-S * 0.53, top + 6),
      body.at(x - 10, top - 1),
      body.at(x - 40 + 5 * Math.abs(i - 1), top + 5),
      17 - i,
    );
  };
  const back = loop(
    p([
      [-S * 0.48, y + 146],
      [-S * 0.56, y + 142],
      [-S * 0.66, y + 150],
      [-S * 0.67, y + 204],
      [-S * 0.56, y + 216],
      [-S * 0.48, y + 214],
    ]),
  );
  const folds = [
    p([
      [S - 30, y + 134],
      [S * 0.7, y + 176],
      [S * 0.4, y + 184],
    ]),
    p([
      [S + 26, y + 214],
      [S * 0.8, y + 222],
      [S * 0.6, y + 206],
    ]),
    p([
      [S * 0.2, y + 168],
      [S * 0.1, y + 202],
      [S * 0.16, y + 230],
    ]),
    p([
      [-S * 0.2, y + 158],
      [-S * 0.26, y + 186],
      [-S * 0.2, y + 216],
    ]),
  ];
  return (
    fill(under, tone) +
    renderCreases(
      s,
      [
        p([
          [-S * 0.9, y + 270],
          [-S * 0.3, y + 268],
          [S * 0.4, y + 252],
        ]),
        p([
          [-S - 16, y + 220],
          [-S * 0.8, y + 250],
          [-S * 0.5, y + 250],
        ]),
      ],
      8,
      cloth.dark,
      0.45,
    ) +
    fill(over, tone) +
    renderCreases(
      s,
      [
        p([
          [S + 4, y + 262],
          [S * 0.2, y + 252],
          [-S * 0.5, y + 214],
        ]),
      ],
      10,
      cloth.dark,
      0.5,
    ) +
    renderCreases(s, folds, 9, cloth.dark, 0.42) +
    line(
      spline(
        p([
          [-S * 0.5, y + 146],
          [-S * 0.49, y + 180],
          [-S * 0.53, y + 214],
        ]),
      ),
      paint.ink(mix(cloth.base, cloth.dark, 0.55)),
      7,
    ) +
    fill(
      back,
      paint.linear(90, [
        [0, mix(skin.base, skin.light, 0.2)],
        [1, mix(skin.base, skin.shade, 0.5)],
      ]),
    ) +
    [3, 2, 1, 0].map(grip).join('')
  );
}
