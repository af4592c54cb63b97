// What does the picture of the counter show, and what can be done on it? The scene is given this model and draws it; what a hand does
// on the canvas comes back as one of the gestures. Neither side knows the other.

import type { Box, Glass, Light } from '#documents';
import type { Place } from '#scenario';

/** Where a paper lies: its middle in shares of the desk, and how it is turned. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly turnDegrees: number;
}

export interface BoothPerson {
  readonly id: string;
  readonly role: string;
  readonly expression: string;
}

export interface BoothPaper {
  readonly id: string;
  readonly kind: string;
  readonly page: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** The drawing of the page as it lies there in daylight; null until it has been opened. */
  readonly drawing: string | null;
  /** The drawing under the lamp's light, where that look was taken. */
  readonly lit: string | null;
  readonly pose: Pose;
  readonly canTurnBack: boolean;
  readonly canTurnOn: boolean;
}

/** The loupe over a paper: the cell of the page in it, and its drawing once the look was taken. */
export interface BoothLoupe {
  readonly paper: string;
  readonly cell: Box;
  readonly drawing: string | null;
  readonly level: Glass;
}

export interface BoothModel {
  readonly place: Place;
  readonly minuteOfDay: number;
  readonly waiting: number;
  readonly people: readonly BoothPerson[];
  /** From the lowest to the topmost. */
  readonly papers: readonly BoothPaper[];
  /** The paper in hand. */
  readonly inHand: string | null;
  readonly light: Light;
  /** Those on the lamp's dial; they stay as they are. */
  readonly lights: readonly Light[];
  /** The paper the lamp is held over; null: it stands by itself. */
  readonly lampOver: string | null;
  readonly loupe: BoothLoupe | null;
  readonly reading: boolean;
  readonly still: boolean;
  readonly paused: boolean;
  readonly dark: boolean;
  readonly leftHanded: boolean;
}

/** What a hand on the canvas asks for. */
export interface BoothGestures {
  pickPaper(paper: string): void;
  placePaper(paper: string, pose: Pose): void;
  turnPage(paper: string, by: 1 | -1): void;
  openBench(paper: string): void;
  readZone(paper: string): void;
  holdLamp(paper: string | null): void;
  turnDial(light: Light): void;
  /** A place on the page in millimetres; null puts the loupe back. */
  holdLoupe(at: { readonly paper: string; readonly xMm: number; readonly yMm: number } | null): void;
  lookAt(person: string): void;
  reachForStamps(): void;
  /** A sound belongs to something the hand did. */
  sound(name: 'slide' | 'lift' | 'page' | 'lamp' | 'loupe'): void;
}

const nothing = (): void => undefined;

/** A picture to be looked at only. */
export const NO_GESTURES: BoothGestures = {
  pickPaper: nothing,
  placePaper: nothing,
  turnPage: nothing,
  openBench: nothing,
  readZone: nothing,
  holdLamp: nothing,
  turnDial: nothing,
  holdLoupe: nothing,
  lookAt: nothing,
  reachForStamps: nothing,
  sound: nothing,
};
