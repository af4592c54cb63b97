// What does a person look like today? The face, and everything about the head that can change: age, hair, covering, beard, glasses,
// clothes, tiredness. Skin is one of the ten tones of the Monk Skin Tone scale (Ellis Monk, Google, 2022). Tone is drawn apart from
// everything else, so no feature, garment or expression goes with a tone.
import type { Face } from './face.ts';

export const MONK_TONES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type MonkTone = (typeof MONK_TONES)[number];

export const HAIR_STYLES = [
  'bald',
  'horseshoe',
  'buzz',
  'crop',
  'sidePart',
  'sweptBack',
  'undercut',
  'curlyShort',
  'coilsShort',
  'afro',
  'pixie',
  'bob',
  'fringe',
  'straightLong',
  'wavesLong',
  'curlsLong',
  'bun',
  'ponytail',
  'topKnot',
  'braids',
  'cornrows',
  'boxBraids',
  'locs',
  'locsShort',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const HAIR_COLOURS = [
  'black',
  'espresso',
  'brown',
  'chestnut',
  'auburn',
  'copper',
  'darkBlond',
  'blond',
] as const;
export type HairColour = (typeof HAIR_COLOURS)[number];

export interface Hair {
  readonly style: HairStyle;
  readonly colour: HairColour;
  /** How much has gone grey, 0 none to 1000 white. */
  readonly grey: number;
  /** Within its style, 0 short to 1000 long. */
  readonly length: number;
  /** How far the hairline has gone back, 0 not at all to 1000 far. */
  readonly recession: number;
  /** Which way the strands fall; any whole number. */
  readonly texture: number;
}

export const HEAD_COVERINGS = [
  'none',
  'scarfWrapped',
  'scarfLoose',
  'scarfPinned',
  'kerchief',
  'headwrap',
  'turban',
  'kippah',
  'cap',
  'beanie',
  'bandage',
] as const;
export type HeadCovering = (typeof HEAD_COVERINGS)[number];

export const FACIAL_HAIR = ['none', 'stubble', 'moustache', 'goatee', 'shortBeard', 'fullBeard', 'longBeard'] as const;
export type FacialHair = (typeof FACIAL_HAIR)[number];

export const GLASSES = ['none', 'round', 'rectangular', 'halfRim', 'browline', 'rimless'] as const;
export type Glasses = (typeof GLASSES)[number];

export const EYE_COLOURS = ['darkBrown', 'brown', 'hazel', 'amber', 'green', 'grey', 'blue'] as const;
export type EyeColour = (typeof EYE_COLOURS)[number];

export const CLOTHING_STYLES = [
  'shirt',
  'blouse',
  'crewNeck',
  'vNeck',
  'turtleneck',
  'jacketTie',
  'blazer',
  'hoodie',
  'tunic',
  'coat',
  'shawl',
  'cardigan',
] as const;
export type ClothingStyle = (typeof CLOTHING_STYLES)[number];

export const CLOTH_COLOURS = [
  'ink',
  'slate',
  'stone',
  'oat',
  'ivory',
  'moss',
  'pine',
  'teal',
  'sea',
  'denim',
  'indigo',
  'plum',
  'wine',
  'brick',
  'clay',
  'ochre',
] as const;
export type ClothColour = (typeof CLOTH_COLOURS)[number];

export const EARRINGS = ['none', 'studs', 'hoops', 'drops'] as const;
export type Earrings = (typeof EARRINGS)[number];

export interface Looks {
  readonly face: Face;
  readonly ageYears: number;
  readonly monk: MonkTone;
  /** 0 cool to 1000 warm, within the tone. */
  readonly undertone: number;
  /** 0 slight to 1000 heavy. */
  readonly build: number;
  /** Sexual dimorphism as one continuous measure: 0 rugged to 1000 soft. */
  readonly softness: number;
  /** 0 rested to 1000 exhausted. */
  readonly tiredness: number;
  readonly hair: Hair;
  readonly headCovering: HeadCovering;
  readonly headCoveringColour: ClothColour;
  readonly facialHair: FacialHair;
  readonly glasses: Glasses;
  readonly eyeColour: EyeColour;
  readonly earrings: Earrings;
  readonly clothing: { readonly style: ClothingStyle; readonly colour: ClothColour; readonly under: ClothColour };
}
