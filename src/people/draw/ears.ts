// How is an ear drawn? The rim (helix), the inner fold, the bowl, the lobe: the features an examiner compares first.
import type { Earrings } from '../looks.ts';
import { mix } from './colour.ts';
import { fill, line, oval } from './paint.ts';
import { brush, loop, spline, type Point } from './pen.ts';
import { darkSide, SIDES, type Side, type Sketch } from './sketch.ts';

export function renderEars(s: Sketch): string {
  const ears = SIDES.map((side) => earOf(s, side));
  const ink = s.paint.ink(s.skin.shadow);
  const metal = s.paint.ink('#c9a24f');
  const each = (part: (ear: Ear) => string): string => ears.map(part).join('');
  return (
    each(({ outline, tone }) => fill(outline, s.paint.ink(tone))) +
    fill(
      each(({ bowl }) => bowl),
      ink,
      0.42,
    ) +
    line(
      each(({ rim }) => rim),
      ink,
      1.5,
      0.5,
    ) +
    fill(
      each(({ ridge }) => ridge),
      s.paint.ink(s.skin.base),
      0.7,
    ) +
    each(({ gleam, lobe }) => gleam + EARRINGS[s.looks.earrings](s, lobe, metal))
  );
}

interface Ear {
  readonly outline: string;
  readonly tone: string;
  readonly bowl: string;
  readonly rim: string;
  readonly ridge: string;
  readonly gleam: string;
  readonly lobe: Point;
}

function earOf(s: Sketch, side: Side): Ear {
  const { ear, templeHalf, cheekHalf } = s.a;
  // A turned head shows more of the near ear and hides the far one.
  const show = Math.max(0.15, 1 - side * s.place.turn * 2.4);
  const w = ear.width * (0.62 + 0.5 * ear.flare) * show;
  const h = ear.bottomY - ear.topY;
  const root = (templeHalf + cheekHalf) / 2 - 5;
  /** `u` from the head outward, `v` from the top of the ear to its lobe. */
  const put = (points: readonly (readonly [u: number, v: number])[]): Point[] =>
    points.map(([u, v]) => s.place.at(side * (root + u * w), ear.topY + v * h, -4));
  const lobe = 0.5 + 0.5 * ear.lobe;
  return {
    outline: loop(
      put([
        [-0.3, 0.12],
        [0.24, 0],
        [0.82, 0.05],
        [1.06, 0.3],
        [0.9, 0.56],
        [0.66, 0.8],
        [0.5 + 0.14 * lobe, 0.94 + 0.03 * lobe],
        [0.12 + 0.06 * lobe, 0.97 + 0.05 * lobe],
        [-0.35, 0.8],
      ]),
    ),
    tone: mix(mix(s.skin.base, s.skin.blush, 0.14), s.skin.shade, side === darkSide(s) ? 0.34 : 0.14),
    bowl: loop(
      put([
        [-0.1, 0.3],
        [0.4, 0.2],
        [0.68, 0.34],
        [0.44, 0.68],
        [-0.1, 0.74],
      ]),
    ),
    rim: spline(
      put([
        [0.06, 0.15],
        [0.55, 0.08],
        [0.88, 0.22],
        [0.84, 0.42],
        [0.56, 0.72],
      ]),
    ),
    ridge: brush(
      put([
        [0.2, 0.36],
        [0.6, 0.36],
        [0.36, 0.66],
      ]),
      [0, 2.2, 0],
    ),
    gleam: s.fine ? oval(put([[0.97, 0.27]])[0] as Point, 1.8, h * 0.14, 0, s.paint.soft(s.skin.light), 0.6) : '',
    lobe: put([[0.26, 1]])[0] as Point,
  };
}

const EARRINGS: Record<Earrings, (s: Sketch, lobe: Point, metal: string) => string> = {
  none: () => '',
  studs: (s, [x, y], metal) =>
    oval([x, y - 3], 2.3, 2.3, 0, metal) + oval([x - 0.7, y - 3.7], 0.8, 0.8, 0, s.paint.ink('#fff6dc')),
  hoops: (_, [x, y], metal) =>
    line(
      loop([0, 1, 2, 3, 4, 5].map((i): Point => [x + 7.5 * Math.sin(i * 1.047), y + 6.5 - 9.5 * Math.cos(i * 1.047)])),
      metal,
      1.6,
    ),
  drops: (s, [x, y], metal) =>
    line(
      spline([
        [x, y - 3],
        [x, y + 8],
      ]),
      metal,
      1.2,
    ) +
    oval([x, y + 12], 3.1, 4.6, 0, s.paint.ink('#8a3b46')) +
    oval([x - 1, y + 10.4], 0.9, 1.4, 0, s.paint.ink('#f4dfe0'), 0.8),
};
