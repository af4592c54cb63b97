// What does an ink look like under each light? A paper is layers with optical attributes, never a picture per light, so that
// whatever is true of an ink shows wherever a lamp asks for it.

/** One colour, or three that run into each other from left to right across the sheet (iris printing). */
export type Hue = string | readonly [string, string, string];

export interface Ink {
  /** Colour in white light; null for an ink that only other lights show. */
  readonly hue: Hue | null;
  /** How strongly it covers, 0 … 1. */
  readonly density: number;
  /** What remains of it in near infrared: 0 vanishes, 1 is as dark as carbon. */
  readonly infrared: number;
  /** The colour it glows in under ultraviolet (365 nm), or null. */
  readonly glow: string | null;
  /** Height of the printed ridge: 0 flat, 1 as engraved printing leaves it; negative is pressed in. */
  readonly relief: number;
  /** The second colour of an ink that changes when tilted, or null. */
  readonly shift: string | null;
  /** The colour it glows in under short-wave ultraviolet (254 nm); as under 365 nm unless told, null for none. */
  readonly shortGlow?: string | null;
  /** The colour it goes on glowing in when the lamp is off (phosphorescence). */
  readonly afterglow?: string;
  /** The visible colour it throws back at an infrared pointer (anti-Stokes). */
  readonly upconverts?: string;
  /** An iris hue that was copied: it changes in so many steps. */
  readonly steps?: number;
  /** A coloured sheen that comes and goes with the tilt, the shape staying (pearl ink). */
  readonly sheen?: string;
  /** Mirrors as metal does; a copy of it is dull. */
  readonly metal?: true;
  /** Throws light straight back to where it comes from. */
  readonly retro?: true;
  /** Loses its colour while warm. */
  readonly fadesWarm?: true;
  /** Holds taggants or magnetic fibres that a sensor finds. */
  readonly tagged?: true;
}

const PLAIN: Ink = { hue: null, density: 1, infrared: 0, glow: null, relief: 0, shift: null };

/** Flat offset ink. It drops out in infrared unless told otherwise. */
export const offsetInk = (hue: Hue, density = 0.6, infrared = 0): Ink => ({ ...PLAIN, hue, density, infrared });

/** Engraved printing: thick ink in ridges. */
export const intaglioInk = (hue: Hue, density = 0.92, infrared = 0.75): Ink => ({
  ...PLAIN,
  hue,
  density,
  infrared,
  relief: 1,
});

/** What personalises a document: carbon black, dark in every light. */
export const PERSONAL_INK: Ink = { ...PLAIN, hue: '#1c1b1f', density: 0.94, infrared: 1 };

/** Ink that shows in ultraviolet alone. */
export const glowInk = (glow: string, density = 1): Ink => ({ ...PLAIN, density, glow });

/** Ordinary ink that glows as well. */
export const glowingInk = (hue: string, glow: string, density = 0.8, infrared = 0): Ink => ({
  ...PLAIN,
  hue,
  density,
  infrared,
  glow,
});

/** Optically variable ink: one colour head on, another when tilted. */
export const shiftingInk = (hue: string, shift: string): Ink => ({
  ...PLAIN,
  hue,
  shift,
  density: 0.95,
  infrared: 0.35,
  relief: 0.25,
});

/** Ink that glows in one colour at 365 nm and in another at 254 nm. */
export const twoGlowInk = (glow: string, shortGlow: string, density = 1): Ink => ({
  ...PLAIN,
  density,
  glow,
  shortGlow,
});

/** Ink that goes on glowing when the lamp is off. */
export const afterglowInk = (glow: string, density = 0.9): Ink => ({ ...glowInk(glow, density), afterglow: glow });

/** Pearl ink: all but colourless head on, a coloured sheen when tilted. */
export const pearlInk = (sheen: string, density = 0.12): Ink => ({ ...PLAIN, hue: '#f3efe6', density, sheen });

/** Metallic ink. */
export const metalInk = (hue: string): Ink => ({ ...PLAIN, hue, density: 0.95, infrared: 0.4, metal: true });

/** A film that shines only when the lamp stands in the line of sight. */
export const RETRO_INK: Ink = { ...PLAIN, density: 1, retro: true };

/** Relief without ink. */
export const embossing = (relief: number): Ink => ({ ...PLAIN, density: 0, relief });

/** A mark without ink of its own: holes, thread, foil and the like, which each light draws in its own way. */
export const NO_INK: Ink = { ...PLAIN, density: 0 };
