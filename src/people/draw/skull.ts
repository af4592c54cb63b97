// What is the outline of the head? The dome of the skull above, cheek, jaw and chin below; hair and coverings build upon the same dome.
import type { Anatomy } from './anatomy.ts';
import { loop, type Point } from './pen.ts';
import type { Placing } from './pose.ts';
import type { Side } from './sketch.ts';

/**
 * A point on the dome from the front: `turn` −1 (above the viewer's left ear) over 0 (crown) to 1 (right ear), pushed outward by `lift`.
 * Beyond ±1 it goes on down behind the ears.
 */
export function domePoint(a: Anatomy, turn: number, lift = 0): Point {
  const angle = turn * (Math.PI / 2);
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  const x = Math.sign(s) * Math.abs(s) ** 0.93 * (a.domeHalf + lift);
  const y = a.domeY - Math.sign(c) * Math.abs(c) ** 0.97 * (a.domeY - a.crownY + lift);
  return [x, y];
}

/** The half outline from beside the crown down to beside the chin, for the viewer's right (x positive). */
export function sideOutline(a: Anatomy, side: Side): [x: number, y: number][] {
  const jawShift = 1 + 0.025 * a.asymmetry.jaw * side;
  const jaw = a.jawHalf * jawShift;
  const chinTop = a.chinY - 11 - 3 * a.chinRound - 2 * a.child;
  const sag = a.jowl;
  return [
    ...[0.26, 0.5, 0.74, 0.94].map((turn): [number, number] => {
      const [x, y] = domePoint(a, turn);
      return [x, y];
    }),
    [a.templeHalf, -16],
    [a.cheekHalf, a.cheekY + 8],
    [a.cheekHalf * 0.56 + jaw * 0.44 - 2.6 * a.hollow + 0.8 * a.heavy, a.cheekY * 0.45 + a.jawY * 0.55],
    [jaw + 1.5 * a.jawSquare, a.jawY + 3 * sag],
    [
      jaw * 0.66 + a.chinHalf * 0.34 + 4.5 * a.jawSquare + 3 * sag + 1.5 * a.heavy,
      a.jawY * 0.47 + a.chinY * 0.53 - 2 + 2.5 * a.jawSquare + 2 * sag,
    ],
    [a.chinHalf + 3 + 2.5 * a.jawSquare - 1.5 * a.chinRound, chinTop + 1.5 * sag],
    [a.chinHalf * 0.52, a.chinY - 1.8 - 1.2 * a.chinRound],
  ];
}

/** The closed outline of the head, placed. */
export function headOutline(a: Anatomy, place: Placing): Point[] {
  const put = ([x, y]: readonly [number, number], side: Side): Point =>
    y < -20 ? place.at(x * side, y, 12) : place.on(x * side, y);
  const right = sideOutline(a, 1).map((p) => put(p, 1));
  const left = sideOutline(a, -1).map((p) => put(p, -1));
  return [place.at(0, a.crownY, 12), ...right, place.on(0, a.chinY), ...left.reverse()];
}

export const headPath = (a: Anatomy, place: Placing): string => loop(headOutline(a, place));
