// Who is drawn when nobody is described? Everything apart from age and growth is drawn on its own: above all, skin tone goes with nothing
// else, so that no feature, garment, colour of hair or covering ever hints at it. Shares are chosen for a believable crowd of no place.
import type { Chance } from './chance.ts';
import { clampMeasure, type Face, makeFace } from './face.ts';
import {
  CLOTH_COLOURS,
  CLOTHING_STYLES,
  type ClothColour,
  type ClothingStyle,
  type Earrings,
  type EyeColour,
  type FacialHair,
  type Glasses,
  HAIR_STYLES,
  type Hair,
  type HairColour,
  type HairStyle,
  type HeadCovering,
  type Looks,
  MONK_TONES,
  type MonkTone,
} from './looks.ts';

/** What a caller wants settled; the rest is drawn. Wishes do not shift the other draws. */
export interface LooksWish {
  /** From–to, both included; 19 to 74 if left out. */
  readonly ageYears?: readonly [from: number, to: number];
  readonly face?: Face;
  readonly monk?: MonkTone;
  readonly softness?: number;
  readonly build?: number;
  readonly tiredness?: number;
  readonly hairStyle?: HairStyle;
  readonly hairColour?: HairColour;
  readonly headCovering?: HeadCovering;
  readonly facialHair?: FacialHair;
  readonly glasses?: Glasses;
  readonly eyeColour?: EyeColour;
  readonly clothing?: ClothingStyle;
  readonly clothingColour?: ClothColour;
}

type Shares<T> = readonly (readonly [item: T, share: number])[];

const HAIR_COLOURS: Shares<HairColour> = [
  ['black', 33],
  ['espresso', 25],
  ['brown', 16],
  ['chestnut', 9],
  ['auburn', 4],
  ['copper', 3],
  ['darkBlond', 6],
  ['blond', 4],
];
const EYE_COLOURS: Shares<EyeColour> = [
  ['darkBrown', 38],
  ['brown', 27],
  ['hazel', 10],
  ['amber', 5],
  ['green', 6],
  ['grey', 6],
  ['blue', 8],
];
const COVERINGS: Shares<HeadCovering> = [
  ['none', 800],
  ['scarfWrapped', 40],
  ['scarfLoose', 26],
  ['scarfPinned', 26],
  ['kerchief', 16],
  ['headwrap', 24],
  ['turban', 20],
  ['kippah', 12],
  ['cap', 14],
  ['beanie', 16],
  ['bandage', 6],
];
const BEARDS: Shares<FacialHair> = [
  ['none', 48],
  ['stubble', 19],
  ['moustache', 6],
  ['goatee', 5],
  ['shortBeard', 11],
  ['fullBeard', 8],
  ['longBeard', 3],
];
const GLASSES: Shares<Glasses> = [
  ['none', 70],
  ['round', 6],
  ['rectangular', 9],
  ['halfRim', 6],
  ['browline', 5],
  ['rimless', 4],
];
const EARRINGS: Shares<Earrings> = [
  ['none', 60],
  ['studs', 20],
  ['hoops', 10],
  ['drops', 10],
];
const UNDER: readonly ClothColour[] = ['ivory', 'oat', 'stone', 'sea', 'clay', 'slate', 'wine'];

/** Hair of small children; older ones wear anything that does not take years or a razor. */
const TODDLER_STYLES: readonly HairStyle[] = ['crop', 'buzz', 'coilsShort', 'curlyShort', 'pixie'];
const CHILD_STYLES: readonly HairStyle[] = HAIR_STYLES.filter(
  (style) => !['bald', 'horseshoe', 'undercut', 'sweptBack', 'locs', 'locsShort', 'bun'].includes(style),
);
const SHORT_STYLES: readonly HairStyle[] = [
  'buzz',
  'crop',
  'crop',
  'sidePart',
  'sidePart',
  'sweptBack',
  'undercut',
  'curlyShort',
  'coilsShort',
  'afro',
  'topKnot',
  'ponytail',
  'cornrows',
  'locs',
  'locsShort',
];
const LONG_STYLES: readonly HairStyle[] = [
  'pixie',
  'curlyShort',
  'coilsShort',
  'afro',
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
  'straightLong',
  'wavesLong',
  'bob',
];
const BALDING_STYLES: readonly HairStyle[] = ['bald', 'horseshoe', 'buzz'];
const CHILD_CLOTHES: readonly ClothingStyle[] = ['crewNeck', 'hoodie', 'shirt', 'blouse', 'cardigan', 'tunic'];

function weighted<T>(chance: Chance, shares: Shares<T>): T {
  let left = chance.int(
    1,
    shares.reduce((sum, [, share]) => sum + share, 0),
  );
  for (const [item, share] of shares) {
    left -= share;
    if (left <= 0) return item;
  }
  throw new Error('makeLooks: shares must be positive');
}

/** A person's looks. Equal chance and wish give equal looks. */
export function makeLooks(chance: Chance, wish: LooksWish = {}): Looks {
  const spread = (about: number, width: number): number => clampMeasure(about + chance.bell() * width);
  const [fromAge, toAge] = wish.ageYears ?? [19, 74];
  const ageYears = chance.int(fromAge, toAge);
  const face = makeFace(chance);
  const monk = chance.pick(MONK_TONES);
  const undertone = chance.int(0, 1000);
  const drawnSoftness = spread(chance.pick([230, 770]), 130);
  const softness = wish.softness ?? drawnSoftness;
  const [build, tiredness] = [spread(500, 190), spread(150, 150)];
  const hair = makeHair(chance, ageYears, softness);
  const headCovering = weighted(chance, COVERINGS);
  const headCoveringColour = chance.pick(CLOTH_COLOURS);
  const [beard, glasses, eyeColour, earrings] = [
    weighted(chance, BEARDS),
    weighted(chance, GLASSES),
    weighted(chance, EYE_COLOURS),
    weighted(chance, EARRINGS),
  ];
  const [style, colour, under] = [
    chance.pick(ageYears < 14 ? CHILD_CLOTHES : CLOTHING_STYLES),
    chance.pick(CLOTH_COLOURS),
    chance.pick(UNDER),
  ];
  const canBeard = ageYears >= 18 && softness < 480;
  return {
    face: wish.face ?? face,
    ageYears,
    monk: wish.monk ?? monk,
    undertone,
    build: wish.build ?? build,
    softness,
    tiredness: wish.tiredness ?? tiredness,
    hair: { ...hair, style: wish.hairStyle ?? hair.style, colour: wish.hairColour ?? hair.colour },
    headCovering: wish.headCovering ?? headCovering,
    headCoveringColour,
    facialHair: wish.facialHair ?? (canBeard ? beard : 'none'),
    glasses: wish.glasses ?? (ageYears < 5 ? 'none' : glasses),
    eyeColour: wish.eyeColour ?? eyeColour,
    earrings: ageYears < 6 ? 'none' : earrings,
    clothing: { style: wish.clothing ?? style, colour: wish.clothingColour ?? colour, under },
  };
}

function makeHair(chance: Chance, ageYears: number, softness: number): Hair {
  const greyed = clampMeasure((ageYears - 38) * 24 + chance.bell() * 220);
  const receded = clampMeasure((ageYears - 24) * 11 * (1 - softness / 1000) + chance.bell() * 170);
  const recession = ageYears < 18 ? 0 : receded;
  const styles =
    ageYears < 3
      ? TODDLER_STYLES
      : ageYears < 13
        ? CHILD_STYLES
        : recession > 520
          ? BALDING_STYLES
          : softness > 500
            ? LONG_STYLES
            : SHORT_STYLES;
  return {
    style: chance.pick(styles),
    colour: weighted(chance, HAIR_COLOURS),
    grey: ageYears < 30 ? 0 : greyed,
    length: chance.int(0, 1000),
    recession,
    texture: chance.int(0, 999),
  };
}
