// What does every part of a head need to draw itself? The person, the measured anatomy, where points lie, colours and light.
import type { Chance } from '../chance.ts';
import type { Muscles } from '../expression.ts';
import type { Looks } from '../looks.ts';
import type { HairColours, SkinColours } from '../palette.ts';
import type { Anatomy } from './anatomy.ts';
import type { Paint } from './paint.ts';
import type { Placing } from './pose.ts';

export interface Sketch {
  readonly looks: Looks;
  readonly a: Anatomy;
  readonly place: Placing;
  readonly muscles: Muscles;
  readonly paint: Paint;
  readonly skin: SkinColours;
  readonly hair: HairColours;
  /** −1 light from the viewer's left, 1 from the right. */
  readonly light: number;
  /** How deep shadows are, about 1. */
  readonly contrast: number;
  /** True for the large figure: lashes, folds and more strands, which a photograph on paper is too small to show. */
  readonly fine: boolean;
  /** Share of the hair that a hat, scarf or bandage hides, 0 to 1: hidden hair lies close and needs few strands. */
  readonly covered: number;
  /** A fresh stream for how strands fall; the same for every picture of one hairdo. */
  strands(name: string): Chance;
}

/** Hair or cloth behind neck and shoulders, and over the head. */
export interface HairDrawing {
  readonly back: string;
  readonly front: string;
}

/** How many strands to draw where a photograph shows `count`. */
export const strandCount = (s: Sketch, count: number): number =>
  Math.round(count * (1 - s.covered) * (s.fine ? 2.1 : 1));

/** Both sides of the face: −1 the viewer's left, 1 the viewer's right. */
export const SIDES = [-1, 1] as const;
export type Side = (typeof SIDES)[number];

/** The side turned from the light. */
export const darkSide = (s: Sketch): Side => (s.light <= 0 ? 1 : -1);
