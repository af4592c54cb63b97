// Where does a point of the head lie on the paper? Points are authored from the front; here they get depth, the head is turned, and the
// lens projects them. The skull is taken as an ellipsoid, which is enough for the small turns of a portrait or a talk.
import type { Anatomy } from './anatomy.ts';
import type { Point } from './pen.ts';

export interface Pose {
  readonly yawDegrees: number;
  readonly pitchDegrees: number;
  readonly rollDegrees: number;
  /** Distance of the eye from the face in drawing units; smaller is a wider lens. */
  readonly distance: number;
}

export interface Placing {
  /** A point of the face's surface, `rise` units above it (the nose rises from it). */
  on(x: number, y: number, rise?: number): Point;
  /** A point at a depth of its own: 0 is the plane of the ears, positive toward the viewer. */
  at(x: number, y: number, z: number): Point;
  /** Many points of the surface. */
  all(points: readonly (readonly [x: number, y: number, rise?: number])[]): Point[];
  /** Turn of the head, −1 to 1 for the sine of yaw. */
  readonly turn: number;
  readonly rollDegrees: number;
}

const PIVOT_Y = 60;
const PIVOT_Z = -20;

export function placing(anatomy: Anatomy, pose: Pose): Placing {
  const rad = Math.PI / 180;
  const [cy, sy] = [Math.cos(pose.yawDegrees * rad), Math.sin(pose.yawDegrees * rad)];
  const [cp, sp] = [Math.cos(pose.pitchDegrees * rad), Math.sin(pose.pitchDegrees * rad)];
  const [cr, sr] = [Math.cos(pose.rollDegrees * rad), Math.sin(pose.rollDegrees * rad)];
  const half = anatomy.domeHalf * 1.05;
  const at = (x: number, y: number, z: number): Point => {
    const x1 = x * cy + (z - PIVOT_Z) * sy;
    const z1 = (z - PIVOT_Z) * cy - x * sy;
    const y1 = (y - PIVOT_Y) * cp + z1 * sp;
    const z2 = z1 * cp - (y - PIVOT_Y) * sp;
    // Scale is 1 on the plane of the eyes, so that a wide lens enlarges what is nearer and shrinks the ears.
    const s = (pose.distance - 80) / (pose.distance - z2 - PIVOT_Z);
    const [px, py] = [x1 * s, y1 * s];
    // The neck is the hinge of the tilt.
    return [px * cr - (py - 110) * sr, px * sr + (py - 110) * cr + 110 + PIVOT_Y];
  };
  const depth = (x: number, y: number): number => {
    const side = Math.sqrt(Math.max(0.02, 1 - (x / half) ** 2));
    const up =
      y < anatomy.domeY
        ? Math.sqrt(Math.max(0.02, 1 - ((y - anatomy.domeY) / (anatomy.crownY - anatomy.domeY - 8)) ** 2))
        : 1;
    const down = y > 60 ? 1 - 0.1 * ((y - 60) / 100) ** 2 : 1;
    return 92 * side * up * down;
  };
  const on = (x: number, y: number, rise = 0): Point => at(x, y, depth(x, y) + rise);
  return {
    on,
    at,
    all: (points) => points.map(([x, y, rise]) => on(x, y, rise)),
    turn: sy,
    rollDegrees: pose.rollDegrees,
  };
}
