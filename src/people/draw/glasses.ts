// How are glasses drawn? A frame before the eyes that moves with the head, clear lenses with one streak of light, arms to the ears.
import { grains, loop, num, spline, type Point } from './pen.ts';
import { line } from './paint.ts';
import { SIDES, type Sketch } from './sketch.ts';

interface Frame {
  readonly colour: string;
  readonly width: number;
  /** Half width and half height of a lens in shares of the eye's width, and how square it is, 0 round to 1. */
  readonly wide: number;
  readonly high: number;
  readonly square: number;
  /** How much thicker the upper rim is. */
  readonly top: number;
  /** Opacity of the lower rim. */
  readonly lower: number;
}

const FRAMES: Record<'round' | 'rectangular' | 'halfRim' | 'browline' | 'rimless', Frame> = {
  round: { colour: '#7a6340', width: 1.8, wide: 0.66, high: 0.61, square: 0.1, top: 0, lower: 1 },
  rectangular: { colour: '#2b2a2e', width: 2.9, wide: 0.72, high: 0.46, square: 0.68, top: 1, lower: 1 },
  halfRim: { colour: '#3c3f47', width: 2.2, wide: 0.71, high: 0.45, square: 0.55, top: 1.4, lower: 0.16 },
  browline: { colour: '#4a2d20', width: 2, wide: 0.7, high: 0.52, square: 0.4, top: 4.6, lower: 0.8 },
  rimless: { colour: '#7c7f86', width: 1.1, wide: 0.68, high: 0.45, square: 0.5, top: 0, lower: 0.6 },
};

export function renderGlasses(s: Sketch): string {
  const kind = s.looks.glasses;
  if (kind === 'none') return '';
  const f = FRAMES[kind];
  const { a, paint } = s;
  const reach = Math.max(46, a.eye.width);
  const cx = Math.max(a.eye.x + 1, 46 * (1 - 0.05 * a.child));
  const cy = 3;
  const half = Math.min(f.wide * reach, cx - 8);
  const high = f.high * reach;
  const put = (points: readonly (readonly [number, number])[]): Point[] =>
    s.place.all(points.map(([x, y]) => [x, y, 18] as const));
  // A superellipse between a circle and a box; both eyes in one path.
  const power = 1 - 0.55 * f.square;
  const rings = SIDES.map((side) =>
    put(
      Array.from({ length: 8 }, (_, i) => {
        const angle = (i / 8) * Math.PI * 2 - Math.PI;
        const [c, d] = [Math.cos(angle), Math.sin(angle)];
        return [
          side * cx + Math.sign(c) * Math.abs(c) ** power * half,
          cy + Math.sign(d) * Math.abs(d) ** power * high,
        ] as const;
      }),
    ),
  );
  const arms = SIDES.map((side) =>
    spline([
      put([[side * (cx + half - 1), cy - high * 0.36]])[0] as Point,
      s.place.at(side * (a.templeHalf + 2), -10, 26),
      s.place.at(side * (a.templeHalf + 5), -7, 0),
    ]),
  );
  const inner = cx - half;
  const bridge = spline(
    put([
      [-inner, cy - 4],
      [0, cy - 9],
      [inner, cy - 4],
    ]),
  );
  const ink = paint.ink(f.colour);
  const lower = rings.map((ring) => spline([...ring.slice(5), ring[0] as Point].map(([x, y]): Point => [x, y + 4])));
  const upper = rings.map((ring) => spline(ring.slice(0, 5)));
  const glass = paint.linear(25, [
    [0, '#ffffff', 0.2],
    [0.34, '#ffffff', 0.03],
    [1, '#ffffff', 0.12],
  ]);
  return [
    line(lower.join(''), paint.ink(s.skin.deep), f.width + 1.5, 0.16 * f.lower),
    `<path d="${rings.map(loop).join('')}" fill="${glass}" stroke="${ink}" stroke-width="${grains(f.width)}" stroke-opacity="${num(f.lower, 2)}"/>`,
    line(arms.join('') + bridge, ink, Math.max(1.7, f.width * 0.9), 0.94),
    f.top > 0 ? line(upper.join(''), ink, f.width + f.top * 0.7) : '',
  ].join('');
}
