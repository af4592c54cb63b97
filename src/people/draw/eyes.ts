// How is an eye drawn? An almond between two lids; the iris under the lid's shadow; lash line, crease, lower lid. Open and closed are
// two drawings in one frame, so that a person can blink by swapping them.
import { IRIS } from '../palette.ts';
import { mix } from './colour.ts';
import { fill, line, oval } from './paint.ts';
import { brush, hair, makePen, sample, shape, spline, type Point } from './pen.ts';
import { darkSide, SIDES, type Side, type Sketch } from './sketch.ts';

interface Lids {
  /** From the inner to the outer corner. */
  readonly upper: readonly Point[];
  /** From the outer to the inner corner. */
  readonly lower: readonly Point[];
  readonly crease: readonly Point[];
  readonly centre: Point;
  readonly open: number;
}

function lids(s: Sketch, side: Side): Lids {
  const { eye, asymmetry } = s.a;
  const m = s.muscles;
  const uneven = asymmetry.eye * side;
  const weary = s.looks.tiredness / 1000;
  const raised = m.upperLid > 0 ? 0.26 * m.upperLid : 0.4 * m.upperLid;
  // The iris always touches both lids; an eye that shows white above and below stares.
  const open = Math.min(1.86 * eye.iris, eye.open * (1 + 0.1 * uneven)) * Math.max(0.3, 1 + raised - 0.1 * weary);
  const top = open * 0.6;
  const bottom = open * 0.4 * (1 - 0.36 * Math.max(0, m.lowerLid));
  const lift = open * 0.14 * Math.max(0, m.lowerLid);
  const fold = eye.innerFold;
  const hood = eye.hood * 2.2;
  const gap = Math.max(1.4, eye.fold * (1 - 0.3 * Math.max(0, m.upperLid)) - 1.2 * Math.min(0, m.upperLid));
  /** `u` from the inner (−1) to the outer corner (1), `v` upward. */
  const at = (u: number, v: number): readonly [number, number] => [
    side * (eye.x + 0.8 * asymmetry.eye + (u * eye.width) / 2),
    1.2 * uneven - v - u * eye.tilt,
  ];
  const inner = at(-1 - 0.036 * fold, -1.4 - 1.4 * fold);
  const outer = at(1, 0.6 - hood * 0.25);
  return {
    upper: s.place.all([
      inner,
      at(-0.66, top * 0.46 - 0.5 * fold),
      at(-0.2, top * 0.94),
      at(0.32, top * 0.94),
      at(0.7, top * 0.58 - hood * 0.4),
      outer,
    ]),
    lower: s.place.all([
      outer,
      at(0.62, -bottom * 0.78 + lift),
      at(0.1, -bottom * (1.06 + 0.1 * eye.lower) + lift),
      at(-0.48, -bottom * 0.8 + lift),
      inner,
    ]),
    crease: s.place.all([
      at(-0.92, -0.2 + gap * (0.35 - 0.3 * Math.min(1, fold))),
      at(-0.45, top * 0.76 + gap * 0.88),
      at(0.1, top + gap),
      at(0.62, top * 0.74 + gap * 0.9 - hood * 0.8),
      at(1.08, top * 0.18 + gap * 0.45 - hood * 1.4),
    ]),
    centre: s.place.on(side * (eye.x + 0.8 * asymmetry.eye), 1.2 * uneven - open * 0.1),
    open,
  };
}

/** The skin between the crease and an edge below it. */
const lidSkin = (crease: readonly Point[], edge: readonly Point[]): string =>
  shape(crease, [crease.at(-1) as Point, edge.at(-1) as Point], [...edge].reverse(), [
    edge[0] as Point,
    crease[0] as Point,
  ]);

/** Both eyes open. What both share is drawn as one path. */
export function renderEyes(s: Sketch): string {
  const { paint, skin, a } = s;
  const eyes = SIDES.map((side) => ({ side, ...lids(s, side) }));
  const both = (path: (eye: Lids & { readonly side: Side }) => string): string => eyes.map(path).join('');
  const white = mix('#f1ebe3', skin.base, 0.2 + 0.05 * a.old);
  const dim = mix(skin.base, skin.shade, 0.4);
  const lashes = Math.max(0, a.eye.lashes);
  const w = 1.6 + 1.1 * lashes;
  const lashLine = ({ side, upper }: { readonly side: Side; readonly upper: readonly Point[] }): string => {
    const [x, y] = upper.at(-1) as Point;
    return brush(
      [...upper.slice(0, -1), [x + side * (1 + 2.2 * lashes), y - 0.6]],
      [0.3, w * 0.6, w * 0.9, w * 1.05, w * 1.15, 0],
    );
  };
  return [
    fill(
      both(({ crease, upper }) => lidSkin(crease, upper)),
      paint.ink(mix(dim, skin.light, 0.1)),
      0.8,
    ),
    paint.within(
      both(({ upper, lower }) => shape(upper, lower)),
      paint.linear(90, [
        [0, mix(white, skin.shade, 0.42)],
        [0.5, white],
      ]),
      both((eye) => renderBall(s, eye, eye.side, white)),
    ),
    fill(
      both(({ lower }) =>
        brush(
          lower.map(([x, y]): Point => [x, y + 0.9]),
          [0, 1.7, 1.6, 1.3, 0.4],
        ),
      ),
      paint.ink(mix(skin.shade, skin.deep, 0.55)),
      0.5 + 0.12 * lashes,
    ),
    s.fine
      ? line(
          both(({ lower }) => spline(lower)),
          paint.ink(mix(skin.light, skin.blush, 0.45)),
          0.9,
          0.6,
        )
      : '',
    fill(both(lashLine), lashColour(s), 0.94),
    both(({ side, upper }) => renderLashes(s, side, upper, -1)),
    line(
      both(({ crease }) => spline(crease)),
      paint.ink(mix(skin.shade, skin.deep, 0.62)),
      1.1,
      0.62,
    ),
  ].join('');
}

/** Iris, pupil and glints, under the shadow of the lid; the caller clips them to the lids. */
function renderBall(s: Sketch, { centre, open }: Lids, side: Side, white: string): string {
  const { paint, skin, a } = s;
  const [rim, middle, inner] = IRIS[s.looks.eyeColour];
  const r = a.eye.iris;
  const [x, y]: Point = [centre[0] + s.muscles.gazeX * a.eye.width * 0.15, centre[1] + s.muscles.gazeY * open * 0.2];
  const glint = -darkSide(s);
  return [
    oval(
      [centre[0] - side * a.eye.width * 0.47, centre[1] + 2.2],
      4.6,
      3.8,
      0,
      paint.ink(mix(skin.blush, white, 0.35)),
      0.75,
    ),
    oval(
      [x, y],
      r,
      r,
      0,
      paint.radial(0.5, 0.6, 0.55, [
        [0, inner],
        [0.5, middle],
        [1, rim],
      ]),
    ),
    oval([x, y], r * 0.4, r * 0.4, 0, paint.ink('#100b0a')),
    oval([centre[0], centre[1] - open * 0.52], a.eye.width * 0.6, open * 0.42, 0, paint.soft(skin.shadow), 0.95),
    oval([x + glint * r * 0.32, y - r * 0.36], r * 0.17, r * 0.18, 0, paint.ink('#ffffff'), 0.92),
    s.fine ? oval([x - glint * r * 0.36, y + r * 0.42], r * 0.12, r * 0.1, 0, paint.ink('#ffffff'), 0.36) : '',
  ].join('');
}

const lashColour = (s: Sketch): string => s.paint.ink(mix(s.skin.deep, '#170e0c', 0.72));

/** Single lashes along an edge; `up` is −1 for the open lid, 1 for the closed one. Only a large picture shows them. */
function renderLashes(s: Sketch, side: Side, edge: readonly Point[], up: -1 | 1): string {
  if (!s.fine) return '';
  const lashes = Math.max(0, Math.min(1, s.a.eye.lashes));
  const pen = makePen();
  for (const [i, p] of sample(edge, 10).slice(3).entries()) {
    const reach = (2.2 + 4 * lashes) * (0.55 + i * 0.09);
    const out = side * (i - 1.5) * 0.15;
    hair(
      pen,
      p,
      [p[0] + out * reach * 0.5, p[1] + up * reach * 0.36],
      [p[0] + out * reach * 1.15, p[1] + up * reach * 0.75],
      0.6,
    );
  }
  return fill(pen.text(), lashColour(s), 0.3 + 0.5 * lashes);
}

/** Both eyes closed: the upper lid hangs down to the lower lid's edge. */
export function renderClosedEyes(s: Sketch): string {
  const { skin, paint, a } = s;
  const w = 1.6 + 1.1 * Math.max(0, a.eye.lashes);
  const dim = mix(skin.base, skin.shade, 0.3);
  const eyes = SIDES.map((side) => {
    const { lower, crease } = lids(s, side);
    return { side, crease, seam: [...lower].reverse() };
  });
  const tone = paint.linear(90, [
    [0, mix(dim, skin.shade, 0.35)],
    [0.5, mix(skin.base, skin.light, 0.45)],
    [1, dim],
  ]);
  return [
    fill(eyes.map(({ crease, seam }) => lidSkin(crease, seam)).join(''), tone),
    fill(eyes.map(({ seam }) => brush(seam, [0.4, w, w, w, 0.3])).join(''), lashColour(s), 0.9),
    ...eyes.map(({ side, seam }) => renderLashes(s, side, seam, 1)),
    line(eyes.map(({ crease }) => spline(crease)).join(''), paint.ink(mix(skin.shade, skin.deep, 0.5)), 1, 0.55),
  ].join('');
}
