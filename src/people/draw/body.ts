// Where are neck, shoulders and arms? In the head's units, so that one body serves the passport photograph and the person at the counter.
import type { Anatomy } from './anatomy.ts';
import type { Point } from './pen.ts';
import type { Side } from './sketch.ts';

/** How a body holds itself, as small moves of the upright one. */
export interface Stance {
  /** Shoulders down (positive) and rounded forward. */
  readonly slump: number;
  /** Body turned to the viewer's right, −1 to 1. */
  readonly turn: number;
  /** One shoulder lower than the other, degrees clockwise. */
  readonly tiltDegrees: number;
}
export const UPRIGHT: Stance = { slump: 0, turn: 0, tiltDegrees: 0 };

export interface Body {
  readonly neckHalf: number;
  readonly neckTop: number;
  /** Where the neck meets the collar. */
  readonly base: number;
  readonly bottom: number;
  readonly stance: Stance;
  /** A point of the trunk: `u` −1 to 1 from shoulder to shoulder, `y` in head units below the eyes. */
  at(x: number, y: number): Point;
  all(points: readonly (readonly [number, number])[]): Point[];
  /** The tip of a shoulder, and half the distance between both. */
  readonly shoulderHalf: number;
  readonly shoulderY: number;
  shoulder(side: Side): Point;
}

export function bodyOf(a: Anatomy, stance: Stance = UPRIGHT): Body {
  const base = a.chinY + a.neck.length;
  const shoulderHalf =
    (276 - 22 * a.soft + 24 * a.heavy) * (1 - 0.36 * a.child ** 0.35) * (1 - 0.05 * a.old) * (1 - 0.04 * stance.slump);
  const shoulderY = base + 56 + 16 * stance.slump + 4 * a.old;
  const lean = Math.sin((stance.tiltDegrees * Math.PI) / 180);
  const at = (x: number, y: number): Point => {
    // A turned trunk is narrower on the side that goes away.
    const away =
      Math.sign(x) === Math.sign(stance.turn) ? 1 - 0.3 * Math.abs(stance.turn) : 1 - 0.02 * Math.abs(stance.turn);
    const below = Math.max(0, y - base) / 60;
    return [x * away + stance.turn * 10 * Math.min(1, below), y + x * lean * Math.min(1, below)];
  };
  return {
    neckHalf: a.neck.half,
    neckTop: a.chinY - 26,
    base,
    bottom: base + 470,
    stance,
    at,
    all: (points) => points.map(([x, y]) => at(x, y)),
    shoulderHalf,
    shoulderY,
    shoulder: (side) => at(side * shoulderHalf, shoulderY + 14),
  };
}
