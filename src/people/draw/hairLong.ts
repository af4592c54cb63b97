// How is hair drawn that falls beside the face? A back mass behind the neck and a curtain on each side of the parting; waves and a fringe
// are the same curtain with another edge.
import type { Chance } from '../chance.ts';
import { mix } from './colour.ts';
import { rim } from './hairline.ts';
import { betweenEdges, renderLock, renderMass, renderStrands } from './lock.ts';
import { fill, line } from './paint.ts';
import { between, pointAt, shape, spline, type Point } from './pen.ts';
import { type HairDrawing, SIDES, type Side, type Sketch } from './sketch.ts';

interface Fall {
  /** How far down the hair ends, from the eyes. */
  readonly endY: number;
  /** How far it stands off the skull at the crown, and beside the cheeks. */
  readonly lift: number;
  readonly puff: number;
  /** Height of waves, 0 straight. */
  readonly wave: number;
  /** Where the parting meets the hairline, −1 left to 1 right. */
  readonly part: number;
  readonly fringe: boolean;
  /** How far the ends turn in toward the neck. */
  readonly tuck: number;
}

const PARTS = [-0.34, 0, 0.3, 0.12] as const;

function fallOf(s: Sketch): Fall {
  const { style, length, texture } = s.looks.hair;
  const { a } = s;
  const share = length / 1000;
  const part = PARTS[Math.abs(texture) % PARTS.length] as number;
  const long = a.chinY + 38 + 110 * share;
  const plain = { part, fringe: false, wave: 0 };
  // Under a scarf hair lies close.
  const close = s.covered > 0.5 ? 6 : 0;
  switch (style) {
    case 'bob':
      return { ...plain, endY: a.chinY - 34 + 44 * share, lift: 11, puff: 15, tuck: 13 };
    case 'fringe':
      return { ...plain, endY: a.chinY - 26 + 130 * share, lift: 12, puff: 13, part: 0, fringe: true, tuck: 8 };
    case 'wavesLong':
      return { ...plain, endY: long - 8, lift: 15, puff: 20, wave: 9, tuck: 0 };
    default:
      return { ...plain, endY: long, lift: 10 - close, puff: 11 - close, tuck: 3 + close };
  }
}

/** Points down from `top` to `end`, the number growing with the length when hair waves. */
function down(f: Fall, top: number, end: number, place: (y: number, v: number, sway: number) => Point): Point[] {
  const count = f.wave > 0 ? Math.max(5, Math.round((end - top) / 30)) : 5;
  return Array.from({ length: count }, (_, i) => {
    const v = (i + 1) / count;
    return place(top + (end - top) * v, v, f.wave * (i % 2 === 0 ? 0.8 : -0.6) * Math.min(1, 0.35 + v));
  });
}

/** Outer edge from the crown down one side to the tips. */
function outerEdge(s: Sketch, f: Fall, side: Side, from: number): Point[] {
  const widest = s.a.domeHalf + f.puff;
  const spread = f.wave > 0 ? 12 : 0;
  return [
    ...rim(s, from, side * 0.9, (t) => f.lift - 3 * Math.abs(t), 5),
    ...down(f, -30, f.endY, (y, v, sway) =>
      s.place.at(side * (widest + 4 * Math.sin(v * Math.PI) + sway + spread * v - f.tuck * v ** 3), y, -6),
    ),
  ];
}

/** Inner edge from the parting along forehead and cheek down to the tips. */
function innerEdge(s: Sketch, f: Fall, side: Side, part: Point): Point[] {
  const { a } = s;
  const sweep = Math.abs(f.part) > 0.2 && Math.sign(f.part) !== side ? 10 : 0;
  const edge = a.cheekHalf * 0.93;
  const beyond = f.endY > a.chinY + 20;
  return [
    part,
    ...s.place.all([
      [side * a.templeHalf * 0.42 + f.part * 16, a.hairlineY + 8 + sweep * 0.6, 4],
      [side * a.templeHalf * 0.72 + f.part * 8, a.hairlineY + 30 + sweep, 4],
      [side * a.templeHalf * 0.88, a.brow.y - 4 + sweep * 0.4, 4],
    ]),
    ...down(f, a.brow.y + 14, f.endY - (beyond ? 12 : 3), (y, v, sway) => {
      const low = Math.min(1, Math.max(0, (y - a.jawY) / 80));
      return s.place.at(side * (edge + low * (beyond ? 18 : -8) + sway * 0.8 - f.tuck * 0.6 * v), y, 34);
    }),
  ];
}

export function renderLong(s: Sketch): HairDrawing {
  const f = fallOf(s);
  const { a } = s;
  const chance = s.strands(s.looks.hair.style);
  const part = s.place.on(f.part * a.templeHalf * 0.5, a.hairlineY + 1, 3);
  const crown = rim(s, f.part * 0.32, f.part * 0.32, () => f.lift - 1, 2)[0] as Point;
  const [left, right] = SIDES.map((side) => outerEdge(s, f, side, f.part * 0.32)) as [Point[], Point[]];
  const hem = [0.5, 0, -0.5].map((u) => s.place.at(u * a.domeHalf * 1.6, f.endY + 6 - 6 * Math.abs(u), -20));
  const back = shape(right, [right.at(-1) as Point, ...hem, left.at(-1) as Point], [...left].reverse());
  const behind = (across: number, along: number): Point =>
    between(pointAt(left, 0.35 + 0.65 * along), pointAt(right, 0.35 + 0.65 * along), across);
  const curtains = SIDES.map((side, i) =>
    renderLock(s, [crown, ...(i === 0 ? left : right).slice(1)], innerEdge(s, f, side, part), chance, {
      strands: f.fringe ? 14 : 22,
      width: 3.4,
      shine: f.wave > 0 ? 0.4 : 0.24,
      sway: f.wave * 0.5,
      angle: 95,
    }),
  );
  const seam = betweenEdges(
    [crown, part],
    [
      [crown[0] + 0.8, crown[1]],
      [part[0] + 0.8, part[1]],
    ],
  );
  return {
    back:
      fill(back, s.paint.ink(mix(s.hair.dark, '#0c0807', 0.25))) +
      renderStrands(s, behind, chance, { strands: 9, width: 3.6, shine: 0.5 }),
    front:
      curtains.join('') +
      fill(seam, s.paint.ink(mix(s.skin.shade, s.hair.dark, 0.5)), 0.5) +
      (f.fringe ? renderFringe(s, f, chance) : ''),
  };
}

/** A full fringe down to the brows, with its shadow on the forehead. */
function renderFringe(s: Sketch, f: Fall, chance: Chance): string {
  const { a } = s;
  const crown = rim(s, -0.42, 0.42, () => f.lift - 2, 7);
  const end = a.brow.y - 3 - 7 * ((s.looks.hair.texture % 5) / 4);
  const hem = s.place.all(
    [-0.9, -0.62, -0.3, 0, 0.3, 0.62, 0.9].map(
      (u, i) => [u * a.templeHalf, end + 7 * u * u + (i % 2 === 0 ? 1.6 : -1.2), 6] as const,
    ),
  );
  const place = (across: number, along: number): Point =>
    between(pointAt(crown, across), pointAt(hem, across), 0.12 + 0.9 * along);
  return (
    line(spline(hem.slice(1, -1).map(([x, y]): Point => [x, y + 3.5])), s.paint.ink(s.skin.deep), 5, 0.2) +
    renderMass(s, betweenEdges(crown, hem)) +
    renderStrands(s, place, chance, { strands: 28, width: 3, shine: 0.42 })
  );
}
