// How is a nose drawn? Not by its outline but by what it hides from the light: the underside, the nostrils, the rim of the wings.
import { mix } from './colour.ts';
import { fill, oval } from './paint.ts';
import { brush, shape, type Point } from './pen.ts';
import { darkSide, SIDES, type Sketch } from './sketch.ts';

export function renderNose(s: Sketch): string {
  const { nose, asymmetry } = s.a;
  const w = nose.wing * (1 + 0.05 * s.muscles.cornerUp);
  const bend = 2.4 * asymmetry.nose;
  const base = nose.baseY;
  const lift = nose.tipLift;
  const tip = nose.tipHalf;
  const open = nose.nostril;
  const put = (points: readonly (readonly [number, number])[]): Point[] =>
    s.place.all(points.map(([x, y]) => [x + bend, y, 30 - Math.abs(x) * 0.75] as const));
  const dot = (x: number, y: number): Point => put([[x, y]])[0] as Point;
  const shade = s.skin.shadow;
  const ink = s.paint.ink(shade);
  // Below the ball of the tip lies a crescent that no light reaches.
  const under = shape(
    put([
      [-w * 0.74, base - 3],
      [-tip * 0.62, base - 4.5 - lift * 0.3],
      [0, base - 1.4 - lift * 0.5],
      [tip * 0.62, base - 4.5 - lift * 0.3],
      [w * 0.74, base - 3],
    ]),
    put([
      [w * 0.74, base - 3],
      [w * 0.34, base + 1.2],
      [0, base + 3.4 - lift * 0.1],
      [-w * 0.34, base + 1.2],
      [-w * 0.74, base - 3],
    ]),
  );
  const soft = s.paint.soft(shade);
  const sides = SIDES.map((side) => {
    const dim = side === darkSide(s) ? 1 : 0.7;
    return {
      shades:
        oval(dot(side * w * 0.92, base - 7), w * 0.3, 10, side * -14, soft, 0.32 * dim) +
        oval(dot(side * (tip + 1), base - 11 - lift * 0.6), 5.5, 8, side * 16, soft, 0.34 * dim * s.contrast),
      nostril: shape(
        put([
          [side * w * 0.2, base + 0.2 - 0.2 * lift],
          [side * w * 0.36, base - 3.1 * open - 0.2 * lift],
          [side * w * 0.6, base - 3 * open - 0.1 * lift],
          [side * w * 0.77, base - 0.8],
        ]),
        put([
          [side * w * 0.77, base - 0.8],
          [side * w * 0.5, base + 0.2],
          [side * w * 0.2, base + 0.2 - 0.2 * lift],
        ]),
      ),
      groove: brush(
        put([
          [side * w * 0.76, base - 14.5],
          [side * w * 0.97, base - 10],
          [side * w, base - 4.6],
          [side * w * 0.86, base - 0.2],
          [side * w * 0.62, base + 0.7],
        ]),
        [0, 0.8, 1.7, 1.7, 0].map((width) => width * (0.8 + 0.3 * dim)),
      ),
    };
  });
  return (
    fill(under, ink, 0.4) +
    sides.map(({ shades }) => shades).join('') +
    fill(sides.map(({ nostril }) => nostril).join(''), s.paint.ink(mix(s.skin.deep, '#1c0f0c', 0.35)), 0.72) +
    fill(sides.map(({ groove }) => groove).join(''), ink, 0.62)
  );
}
