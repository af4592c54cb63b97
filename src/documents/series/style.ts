// What does a state's printing look like? Colours and the character of its patterns; drawings follow from these few values.

const SCENES = ['ridges', 'waves', 'dunes', 'forest', 'fields'] as const;
export type Scene = (typeof SCENES)[number];

const COMPOSITIONS = ['rosette', 'twin', 'bands', 'rays'] as const;
/** What stands large in the background. */
type Composition = (typeof COMPOSITIONS)[number];

export interface Style {
  /** Cloth of the cover and the colour of its blocking. */
  readonly cover: string;
  readonly blocking: string;
  /** Engraved print. */
  readonly deep: string;
  /** The two background inks that the iris runs between, and the third between them. */
  readonly iris: readonly [string, string, string];
  /** Two more inks for rosettes and scenes. */
  readonly accents: readonly [string, string];
  /** The paper and the tint laid over it from left to right. */
  readonly paper: string;
  readonly tints: readonly [string, string, string];
  /** The two colours of the shifting ink. */
  readonly shift: readonly [string, string];
  /** Colours of the invisible fluorescent print. */
  readonly glows: readonly [string, string, string];
  readonly scene: Scene;
  readonly composition: Composition;
  /** Lobes of the rosettes; with the wave lengths they set the character of the pattern. */
  readonly lobes: number;
  readonly waveMm: number;
}
