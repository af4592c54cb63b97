// How are neck and upper chest drawn? A column in the shadow of the jaw, the two cords, the pit between the collarbones.
import { mix } from './colour.ts';
import type { Body } from './body.ts';
import { brush, shape, type Point } from './pen.ts';
import { fill, oval } from './paint.ts';
import { SIDES, type Sketch } from './sketch.ts';
import { headOutline } from './skull.ts';

export function renderNeck(s: Sketch, body: Body): string {
  const { a, skin, paint } = s;
  const { neckHalf: half, neckTop: top, base } = body;
  const put = ([x, y]: readonly [number, number]): Point => body.at(x, y);
  const spread = body.shoulderHalf - half;
  const sideEdge = (side: number): [number, number][] => [
    [side * half * 0.7, top - 50],
    [side * half * 0.9, top - 16],
    [side * half * 0.94, top + 14],
    [side * half * 0.96, base - 22],
    [side * (half + 10), base - 4],
    [side * (half + 0.2 * spread), base + 16],
    [side * (half + 0.44 * spread), base + 38],
  ];
  const right = sideEdge(1).map(put);
  const left = sideEdge(-1).map(put).reverse();
  const chest: Point[] = [
    right.at(-1) as Point,
    put([half * 0.7, base + 140]),
    put([-half * 0.7, base + 140]),
    left[0] as Point,
  ];
  const path = shape(right, chest, left, [left.at(-1) as Point, right[0] as Point]);
  const tone = mix(skin.base, skin.shade, 0.16);
  const away = s.light <= 0 ? 1 : -1;
  // The jaw's shadow: the lower part of the head's outline, let fall a little.
  const jaw = headOutline(a, s.place)
    .slice(8, -7)
    .map(([x, y]): Point => [x * 0.97 + 5 * away, y + 17]);
  const ink = paint.ink(skin.shadow);
  const pit = put([0, base + 12]);
  const cords = SIDES.map((side) =>
    brush(
      [put([side * half * 0.72, top + 20]), put([side * half * 0.46, base - 14]), put([side * 11, base + 8])],
      [0, 3 + 2 * a.old, 0],
    ),
  );
  const bones = SIDES.map((side) =>
    brush([put([side * 15, base + 14]), put([side * 52, base + 15]), put([side * 104, base + 26])], [0, 4.4, 0]),
  );
  const rings = [0.5, 0.72].map((v) => {
    const y = top + (base - top) * v;
    return brush([put([-half * 0.55, y - 2]), put([0, y + 4]), put([half * 0.55, y - 3])], [0, 1.5, 0]);
  });
  return paint.within(
    path,
    paint.linear(0, [
      [0.22, mix(tone, skin.light, s.light <= 0 ? 0.16 : 0)],
      [0.55, tone],
      [0.8, mix(tone, skin.shade, s.light <= 0 ? 0.4 : 0.1)],
    ]),
    oval(put([away * half * 1.02, (top + base) / 2]), 30, 76, 0, paint.soft(skin.shade), 0.55 * s.contrast),
    oval(put([-away * half * 1.05, (top + base) / 2]), 20, 70, 0, paint.soft(skin.shade), 0.35 * s.contrast),
    oval(put([0, base + 60]), 110, 40, 0, paint.soft(skin.light), 0.35),
    fill(cords.join(''), ink, 0.08 + 0.26 * a.old - 0.05 * a.child),
    fill(rings.join(''), ink, 0.12 + 0.32 * a.old + 0.14 * Math.max(0, a.heavy)),
    fill(bones.join(''), ink, 0.26 - 0.12 * Math.max(0, a.heavy)),
    oval(pit, 15, 9, 0, paint.soft(skin.shadow), 0.4),
    oval(put([0, top + 8]), half * 1.15, 40, 0, paint.soft(skin.shadow), 0.62),
    fill(shape(jaw, [jaw.at(-1) as Point, jaw[0] as Point]), paint.ink(mix(skin.shade, skin.deep, 0.22)), 0.5),
  );
}
