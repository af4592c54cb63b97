// Why are two photographs of one person never the same? The head is turned a little, the lens stands nearer, the light comes from
// elsewhere. A camera is that small difference, as integers.
import type { Chance } from './chance.ts';

export interface Camera {
  /** Head turned to the viewer's right, tenths of a degree. */
  readonly yaw: number;
  /** Head bent down, tenths of a degree. */
  readonly pitch: number;
  /** Head tilted clockwise, tenths of a degree. */
  readonly roll: number;
  /** 0 long lens from far, 1000 wide lens from near. */
  readonly lens: number;
  /** Where the light stands: −1000 at the viewer's left, 1000 at the right. */
  readonly lightSide: number;
  /** 0 soft to 1000 hard. */
  readonly contrast: number;
  /** −1000 cool to 1000 warm. */
  readonly warmth: number;
  /** Head off the middle and nearer, in thousandths of the picture's width. */
  readonly shiftX: number;
  readonly shiftY: number;
  readonly zoom: number;
}

/** Straight on, soft light from the upper left. */
export const PLAIN_CAMERA: Camera = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  lens: 300,
  lightSide: -600,
  contrast: 450,
  warmth: 0,
  shiftX: 0,
  shiftY: 0,
  zoom: 0,
};

/** A photograph that a passport office would still accept. */
export function makeCamera(chance: Chance): Camera {
  const about = (spread: number, limit: number): number =>
    Math.round(Math.min(limit, Math.max(-limit, chance.bell() * spread)));
  return {
    yaw: about(25, 55),
    pitch: about(15, 35),
    roll: about(8, 20),
    lens: chance.int(0, 1000),
    lightSide: chance.int(-1000, 1000),
    contrast: chance.int(200, 800),
    warmth: about(350, 900),
    shiftX: about(8, 20),
    shiftY: about(6, 14),
    zoom: about(12, 25),
  };
}
