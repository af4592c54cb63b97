// How is a mouth drawn? Two lips of different light, and the line between them, which carries most of an expression.
import { mix } from './colour.ts';
import { brush, shape, type Point } from './pen.ts';
import { fill, oval } from './paint.ts';
import { SIDES, type Sketch } from './sketch.ts';

export function renderMouth(s: Sketch): string {
  const { mouth, asymmetry, soft, old, child } = s.a;
  const m = s.muscles;
  const half = mouth.half * (1 + 0.11 * m.cornerOut);
  const thin = 1 - 0.32 * m.press;
  const upperH = mouth.upper * thin * (1 - 0.12 * m.cornerOut);
  const lowerH = mouth.lower * thin * (1 - 0.08 * m.cornerOut) * (1 + 0.1 * m.pout);
  const y = mouth.y - 1.5 * m.pout;
  const gap = 5.2 * m.part;
  const cornerY = (side: number): number =>
    y - 1.2 - 2.2 * mouth.corners - 6.8 * m.cornerUp + 1.3 * asymmetry.mouth * side;
  const dip = 1.4 + 1.4 * mouth.bow;
  const put = (points: readonly (readonly [number, number])[]): Point[] =>
    s.place.all(points.map(([x, py]) => [x, py, 7 - (Math.abs(x) / half) * 6] as const));
  const bowX = 7.5 + 1.5 * (1 - mouth.bow);
  const top: [number, number][] = [
    [-half, cornerY(-1)],
    [-half * 0.58, y - upperH * 0.5 - 2.6 * m.cornerUp],
    [-bowX, y - upperH],
    [0, y - upperH + 1.6 + 2 * mouth.bow],
    [bowX, y - upperH],
    [half * 0.58, y - upperH * 0.5 - 2.6 * m.cornerUp],
    [half, cornerY(1)],
  ];
  const seam = (open: number): [number, number][] => [
    [half, cornerY(1)],
    [half * 0.62, y - 1 - 2.2 * m.cornerUp + open * 0.55],
    [half * 0.26, y - dip * 0.4 + open * 0.9],
    [0, y + dip * 0.55 + open],
    [-half * 0.26, y - dip * 0.4 + open * 0.9],
    [-half * 0.62, y - 1 - 2.2 * m.cornerUp + open * 0.55],
    [-half, cornerY(-1)],
  ];
  const bottom: [number, number][] = [
    [-half, cornerY(-1)],
    [-half * 0.64, y + lowerH * 0.6 - 2 * m.cornerUp + gap * 0.6],
    [-half * 0.3, y + lowerH * 0.94 + gap],
    [0, y + lowerH + gap],
    [half * 0.3, y + lowerH * 0.94 + gap],
    [half * 0.64, y + lowerH * 0.6 - 2 * m.cornerUp + gap * 0.6],
    [half, cornerY(1)],
  ];
  const rosy = 0.62 + 0.16 * soft - 0.25 * old - 0.12 * child;
  const lip = mix(s.skin.base, s.skin.lip, rosy);
  const upperLip = shape(put(top), put(seam(0)));
  const lowerLip = shape(put(bottom), put(seam(gap)));
  const line = mix(s.skin.deep, '#2a0f0d', 0.45);
  const inside = gap > 0.2 ? shape(put(seam(0)), put([...seam(gap)].reverse())) : '';
  const middle = put(seam(0)).reverse();
  const away = s.light <= 0 ? 1 : -1;
  return [
    fill(
      upperLip,
      s.paint.linear(90, [
        [0, mix(lip, s.skin.base, 0.22)],
        [1, mix(lip, s.skin.deep, 0.34)],
      ]),
    ),
    fill(
      lowerLip,
      s.paint.linear(90, [
        [0, mix(lip, s.skin.light, 0.04)],
        [1, mix(lip, s.skin.shade, 0.3)],
      ]),
    ),
    fill(inside, s.paint.ink(mix(line, '#1a0807', 0.5)), 0.9),
    oval(
      s.place.on(-3 * away, y + lowerH * 0.5 + gap, 7),
      half * 0.36,
      Math.max(1, lowerH * 0.26),
      0,
      s.paint.soft(s.skin.light),
      0.5 * (1 - 0.5 * old),
    ),
    oval(s.place.on(-4 * away, y - upperH - 1.4, 6), bowX * 1.1, 1.8, 0, s.paint.soft(s.skin.light), 0.5),
    fill(brush(middle, [0.6, 1.9, 1.7, 2.3, 1.7, 1.9, 0.6]), s.paint.ink(line), 0.8),
    fill(
      SIDES.map((side) =>
        brush(
          put([
            [side * (half - 4), cornerY(side) + 0.4],
            [side * (half + 0.6), cornerY(side) - 0.2],
            [side * (half + 3), cornerY(side) - 1.2 - 1.4 * m.cornerUp + 1.6 * Math.max(0, -m.cornerUp)],
          ]),
          [0, 1.8, 0],
        ),
      ).join(''),
      s.paint.ink(s.skin.shadow),
      0.6,
    ),
  ].join('');
}
