// How are hats, wraps and bandages drawn? Each is a piece of cloth over the dome of the skull with an edge across the forehead.
import { CLOTH } from '../palette.ts';
import { type Cloth, clothOf, clothTone, renderCreases } from './cloth.ts';
import { mix } from './colour.ts';
import { rim } from './hairline.ts';
import { betweenEdges } from './lock.ts';
import { fill, oval, strip } from './paint.ts';
import { between, brush, loop, pointAt, shape, spline, type Point } from './pen.ts';
import type { Sketch } from './sketch.ts';

const hatCloth = (s: Sketch): Cloth => clothOf(CLOTH[s.looks.headCoveringColour]);

/** An edge across the forehead from temple to temple: `y` in the middle, `sag` how much lower it lies at the temples. */
function brow(s: Sketch, y: number, sag: number, wide: number): Point[] {
  const w = s.a.templeHalf * wide;
  return s.place.all(
    [-1, -0.8, -0.45, 0, 0.45, 0.8, 1].map((u) => [u * w, y + sag * u * u, Math.abs(u) > 0.9 ? 0 : 8] as const),
  );
}

/** The rim of a hat that stands `lift` off the skull, joined to both ends of its lower edge. */
const crown = (s: Sketch, edge: readonly Point[], reach: number, lift: (turn: number) => number): Point[] => [
  edge[0] as Point,
  ...rim(s, -reach, reach, lift, 9),
  edge.at(-1) as Point,
];

const shadowBelow = (s: Sketch, edge: readonly Point[], opacity = 0.26): string =>
  strip(spline(edge.slice(1, -1).map(([x, y]): Point => [x, y + 3])), s.paint.ink(s.skin.deep), 6, opacity);

const shifted = (creases: readonly (readonly Point[])[], dy: number): Point[][] =>
  creases.map((crease) => crease.map(([x, y]): Point => [x, y + dy]));

export function renderTurban(s: Sketch): string {
  const cloth = hatCloth(s);
  const { a } = s;
  const edge = brow(s, a.hairlineY + 13, -18 - a.hairlineY - 13, 1.035);
  const outer = crown(s, edge, 0.84, (t) => 30 + 11 * Math.cos(t * 2.4));
  const [px, py] = s.place.on(0, a.hairlineY + 12, 12);
  // Pleats rise from the temples and cross over the middle of the forehead.
  const pleats = [0, 1, 2, 3, 4, 5].flatMap((i) => {
    const t = i / 6;
    const away = 0.3 + 0.07 * i;
    return [
      [
        pointAt(edge, 0.02 + 0.012 * i),
        between(pointAt(edge, 0.22), pointAt(outer, 0.24), away * (0.4 + t)),
        [px - 6 + 10 * t, py - 2 - 62 * t] as Point,
      ],
      [
        pointAt(edge, 0.98 - 0.012 * i),
        between(pointAt(edge, 0.78), pointAt(outer, 0.76), away * (0.4 + t)),
        [px + 8 - 14 * t, py - 8 - 62 * t] as Point,
      ],
    ];
  });
  return (
    shadowBelow(s, edge) +
    fill(betweenEdges(outer, edge), clothTone(s, cloth, 25)) +
    renderCreases(s, pleats, 4, cloth.dark, 0.5) +
    renderCreases(s, shifted(pleats, 5), 3.4, cloth.light, 0.34) +
    renderCreases(s, [[[px, py], [px + 4, py - 40], pointAt(outer, 0.53)]], 3.4, cloth.dark, 0.5)
  );
}

/** Cloth wound upward, its end knotted over the forehead. */
export function renderHeadwrap(s: Sketch): string {
  const cloth = hatCloth(s);
  const { a } = s;
  const edge = brow(s, a.hairlineY + 6, -26 - a.hairlineY - 6, 1.03);
  const outer = crown(s, edge, 0.8, (t) => 24 + 32 * Math.cos(t * 1.5) ** 2);
  const knot = s.place.on(16, a.hairlineY - 34, 24);
  const folds = [0, 1, 2, 3, 4, 5, 6].flatMap((i) => {
    const t = i / 6;
    return [
      [
        pointAt(edge, 0.03 + 0.1 * t),
        between(pointAt(edge, 0.3), pointAt(outer, 0.3), 0.16 + 0.64 * t),
        between(knot, pointAt(outer, 0.6), 0.08 * i),
      ],
      [
        pointAt(edge, 0.97 - 0.06 * t),
        between(pointAt(edge, 0.78), pointAt(outer, 0.76), 0.14 + 0.68 * t),
        between(knot, pointAt(outer, 0.66), 0.07 * i),
      ],
    ];
  });
  const leaf = (dx: number, dy: number, r: number): string => {
    const tip: Point = [knot[0] + dx, knot[1] + dy];
    const mid = between(knot, tip, 0.5);
    return (
      fill(
        shape([knot, [mid[0] - r * 0.7, mid[1] - r], tip], [tip, [mid[0] + r * 0.7, mid[1] + r * 0.8], knot]),
        clothTone(s, cloth, 60),
      ) + renderCreases(s, [[knot, [mid[0] + 1, mid[1] + 1], tip]], 2.8, cloth.dark, 0.5)
    );
  };
  return (
    shadowBelow(s, edge) +
    fill(betweenEdges(outer, edge), clothTone(s, cloth, 25)) +
    renderCreases(s, folds, 4.4, cloth.dark, 0.42) +
    renderCreases(s, shifted(folds, 5), 3.4, cloth.light, 0.32) +
    leaf(38, -30, 15) +
    leaf(44, 4, 12) +
    leaf(-14, -44, 13) +
    oval(knot, 15, 12, -20, clothTone(s, cloth, 60)) +
    renderCreases(
      s,
      [
        [
          [knot[0] - 12, knot[1] + 3],
          [knot[0], knot[1] - 3],
          [knot[0] + 12, knot[1] + 4],
        ],
      ],
      3,
      cloth.dark,
      0.5,
    )
  );
}

/** A small cap on the crown, of which the front shows only its rim. */
export function renderKippah(s: Sketch, hairLift: number): string {
  const cloth = hatCloth(s);
  const top = rim(s, -0.4, 0.4, (t) => hairLift + 5 - 28 * t * t, 7);
  const [l, r] = [top[0] as Point, top.at(-1) as Point];
  const cx = (l[0] + r[0]) / 2;
  const low: Point[] = [l, [cx - 26, l[1] + 4], [cx, l[1] + 7], [cx + 26, r[1] + 4], r];
  return (
    fill(betweenEdges(top, low), clothTone(s, cloth, 40)) +
    strip(spline(low), s.paint.ink(mix(cloth.light, cloth.base, 0.3)), 3, 0.85) +
    renderCreases(
      s,
      [0.3, 0.5, 0.7].map((t) => [pointAt(top, t), between(pointAt(top, t), pointAt(low, t), 0.5), pointAt(low, t)]),
      1.8,
      cloth.dark,
      0.4,
    )
  );
}

/** A flat cap with a short peak. */
export function renderCap(s: Sketch): string {
  const cloth = hatCloth(s);
  const y = s.a.hairlineY + 16;
  const edge = brow(s, y + 4, 30, 1.06);
  const outer = crown(s, edge, 0.66, (t) => 20 + 12 * Math.cos(t * 1.9));
  const peak = s.place.all([
    [-86, y + 20, 12],
    [-58, y + 21, 34],
    [0, y + 26, 44],
    [58, y + 21, 34],
    [86, y + 20, 12],
  ]);
  const under = s.place.all([
    [-86, y + 20, 12],
    [-66, y + 4, 20],
    [0, y - 6, 28],
    [66, y + 4, 20],
    [86, y + 20, 12],
  ]);
  const seams = [-0.5, 0, 0.5].map((u) => [
    pointAt(edge, 0.5 + u * 0.5),
    between(pointAt(edge, 0.5 + u * 0.46), pointAt(outer, 0.5 + u * 0.5), 0.55),
    pointAt(outer, 0.5 + u * 0.14),
  ]);
  return (
    shadowBelow(s, peak, 0.32) +
    fill(betweenEdges(outer, edge), clothTone(s, cloth, 25)) +
    renderCreases(s, seams, 2.6, cloth.dark, 0.45) +
    fill(
      betweenEdges(peak, under),
      s.paint.linear(90, [
        [0, mix(cloth.base, cloth.light, 0.3)],
        [0.6, cloth.base],
        [1, cloth.dark],
      ]),
    ) +
    strip(spline(peak), s.paint.ink(cloth.dark), 2.4, 0.6)
  );
}

/** A knitted cap with a folded edge. */
export function renderBeanie(s: Sketch): string {
  const cloth = hatCloth(s);
  const { a } = s;
  const low = brow(s, a.hairlineY + 28, 34, 1.055);
  const high = brow(s, a.hairlineY - 16, 42, 1.1);
  const outer = crown(s, high, 0.64, (t) => 18 + 14 * Math.cos(t * 2));
  // Ribs: dashes across the folded edge, seams that run together on the crown.
  const cuff = spline(
    [0.09, 0.2, 0.35, 0.5, 0.65, 0.8, 0.91].map((u) => between(pointAt(high, u), pointAt(low, u), 0.5)),
  );
  const height = s.place.on(0, a.hairlineY + 28)[1] - s.place.on(0, a.hairlineY - 16)[1];
  const seams = Array.from({ length: s.fine ? 19 : 11 }, (_, i) => {
    const u = (i + 0.5) / (s.fine ? 19 : 11);
    const [p, q] = [pointAt(high, u), pointAt(outer, 0.08 + 0.84 * u)];
    return [p, [(p[0] + q[0]) / 2 - (0.5 - u) * 8, (p[1] + q[1]) / 2] as Point, between(p, q, 0.96)];
  });
  return (
    shadowBelow(s, low) +
    fill(betweenEdges(outer, high), clothTone(s, cloth, 25)) +
    fill(betweenEdges(high, low), clothTone(s, clothOf(mix(cloth.base, cloth.light, 0.16)), 25)) +
    strip(cuff, s.paint.ink(cloth.dark), height, 0.36, [0.7, 6]) +
    renderCreases(s, seams, 1.6, cloth.dark, 0.42) +
    strip(spline(high), s.paint.ink(cloth.dark), 3, 0.4)
  );
}

/** Gauze round the brow with a dressing at one temple. */
export function renderBandage(s: Sketch): string {
  const { a } = s;
  const gauze = clothOf('#e9e3d6');
  const low = brow(s, a.brow.y - 13, 6, 1.035);
  const high = brow(s, a.hairlineY - 8, 26, 1.06);
  const pad = s.place.all([
    [34, a.hairlineY + 8, 9],
    [66, a.hairlineY + 14, 9],
    [64, a.brow.y - 18, 8],
    [34, a.brow.y - 20, 9],
  ]);
  const winds = [0.3, 0.55, 0.8].map((t) =>
    [0.02, 0.5, 0.98].map((u) => between(pointAt(high, u), pointAt(low, u), t + 0.14 * Math.sin(u * 5 + t * 9))),
  );
  const middle = spline(
    [0.03, 0.2, 0.35, 0.5, 0.65, 0.8, 0.97].map((u) => between(pointAt(high, u), pointAt(low, u), 0.5)),
  );
  const height = s.place.on(0, a.brow.y - 13)[1] - s.place.on(0, a.hairlineY - 8)[1];
  return (
    shadowBelow(s, low, 0.2) +
    fill(betweenEdges(high, low), clothTone(s, gauze, 25)) +
    strip(middle, s.paint.ink(gauze.dark), height * 0.9, 0.16, [0.5, 4]) +
    renderCreases(s, winds, 2.4, gauze.dark, 0.36) +
    fill(loop(pad), s.paint.ink('#f3eee3'), 0.92) +
    fill(
      brush([pad[3] as Point, between(pad[3] as Point, pad[2] as Point, 0.5), pad[2] as Point], [0, 2.4, 0]),
      s.paint.ink(gauze.dark),
      0.4,
    )
  );
}
