// Where does hair begin and how far does it stand off? The hairline on forehead and temples, and rims of hair about the skull.
import { pointAt, type Point } from './pen.ts';
import { SIDES, type Side, type Sketch } from './sketch.ts';
import { domePoint } from './skull.ts';

type Flat = readonly [x: number, y: number];

/** The hairline from the middle of the forehead to the sideburn, seen from the front, for one side. */
export function hairlineSide(s: Sketch, side: Side, sideburn: number): Flat[] {
  const { a } = s;
  const back = s.looks.hair.recession / 1000;
  const corner = back * 34 + a.templeRecess * 9;
  const y = a.hairlineY - back * 22;
  const edge = a.templeHalf;
  const points: Flat[] = [
    [0, y + 5 * a.hairlinePeak],
    [edge * 0.26, y - 1 - 1.5 * a.hairlinePeak - back * 7],
    [edge * 0.52 - back * 7, y + 3 - corner * 0.62],
    [edge * 0.72 - back * 9, y + 17 - corner * 0.72],
    [edge * 0.82 - back * 2, y + 46 - corner * 0.2],
    [edge * 0.88, a.brow.y],
    [edge * 0.945, sideburn],
  ];
  return points.map(([px, py]) => [px * side, py]);
}

/** The whole hairline, placed, from the viewer's left sideburn to the right one. */
export function hairline(s: Sketch, sideburn = 14): Point[] {
  const left = hairlineSide(s, -1, sideburn).reverse();
  const right = hairlineSide(s, 1, sideburn).slice(1);
  return s.place.all([...left, ...right].map(([x, y]) => [x, y, 2] as const));
}

/** The dome from turn `from` to `to` (−1 left to 1 right), `lift` units off the skull. */
export function rim(s: Sketch, from: number, to: number, lift: (turn: number) => number, count = 9): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const turn = from + ((to - from) * i) / (count - 1);
    const [x, y] = domePoint(s.a, turn, lift(turn));
    return s.place.at(x, y, 6);
  });
}

/** The outer edge of short hair, from the left sideburn over the crown to the right one. */
export function cap(s: Sketch, lift: (turn: number) => number, sideburn = 14): Point[] {
  const { a } = s;
  const foot = (side: Side): Point[] => [
    s.place.at(side * (a.cheekHalf * 0.35 + a.templeHalf * 0.65 + lift(side) * 0.15), sideburn, 14),
    s.place.at(side * (a.templeHalf + 1 + lift(side) * 0.6), -18, 10),
  ];
  const [left, right] = SIDES.map(foot) as [Point[], Point[]];
  return [...left, ...rim(s, -0.95, 0.95, lift, 9), ...right.reverse()];
}

/** A part of an edge, again as points. */
export function slice(edge: readonly Point[], from: number, to: number, count: number): Point[] {
  return Array.from({ length: count }, (_, i) => pointAt(edge, from + ((to - from) * i) / (count - 1)));
}

/** Middle of the skull on the paper: what curls turn about. */
export const skullCentre = (s: Sketch): Point => s.place.at(0, s.a.domeY, 6);
