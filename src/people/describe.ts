// What does a screen reader say of a person? Codes, in the order in which one would describe somebody; the interface has the words. What
// is told is what can be seen: no guesses at origin, belief or sex.
import { type Expression, musclesOf } from './expression.ts';
import { MARK_KINDS } from './face.ts';
import type { Looks } from './looks.ts';
import type { Posture } from './figure.ts';

/** One thing that can be seen: a code such as `hairStyle`, and its value where it has one. */
export interface Trait {
  readonly code: string;
  readonly value?: string;
}

const AGE_BANDS: readonly (readonly [below: number, band: string])[] = [
  [3, 'toddler'],
  [13, 'child'],
  [18, 'teenager'],
  [30, 'youngAdult'],
  [45, 'adult'],
  [60, 'middleAged'],
  [75, 'older'],
  [Infinity, 'old'],
];

const band = (value: number, bands: readonly (readonly [below: number, name: string])[]): string => {
  const found = bands.find(([below]) => value < below);
  if (found === undefined) throw new Error('describe: bands must end in infinity');
  return found[1];
};

/** Face and head as they can be seen in a portrait or at the counter. */
export function describeLooks(looks: Looks): Trait[] {
  const { measures, marks } = looks.face;
  const hairHidden =
    looks.headCovering === 'scarfWrapped' ||
    looks.headCovering === 'scarfPinned' ||
    looks.headCovering === 'turban' ||
    looks.headCovering === 'headwrap';
  const shape = measures.jawWidth + measures.cheekboneWidth - measures.faceLength;
  const third = (value: number, low: string, middle: string, high: string): string =>
    band(value, [
      [350, low],
      [650, middle],
      [Infinity, high],
    ]);
  return [
    { code: 'age', value: band(looks.ageYears, AGE_BANDS) },
    { code: 'build', value: third(looks.build, 'slight', 'medium', 'heavy') },
    { code: 'skinTone', value: `monk${looks.monk}` },
    { code: 'faceShape', value: third(shape, 'long', 'oval', 'broad') },
    ...(looks.headCovering === 'none'
      ? []
      : [
          { code: 'headCovering', value: looks.headCovering },
          { code: 'headCoveringColour', value: looks.headCoveringColour },
        ]),
    ...(hairHidden ? [] : [{ code: 'hairStyle', value: looks.hair.style }]),
    ...(hairHidden || looks.hair.style === 'bald'
      ? []
      : [
          {
            code: 'hairColour',
            value: band(looks.hair.grey, [
              [250, looks.hair.colour],
              [650, 'greying'],
              [Infinity, 'grey'],
            ]),
          },
        ]),
    { code: 'brows', value: third(measures.browThickness, 'thin', 'medium', 'thick') },
    { code: 'eyeColour', value: looks.eyeColour },
    { code: 'eyeSpacing', value: third(measures.eyeSpacing, 'close', 'medium', 'wide') },
    { code: 'nose', value: third(measures.noseWidth, 'narrow', 'medium', 'broad') },
    { code: 'lips', value: third((measures.upperLip + measures.lowerLip) / 2, 'thin', 'medium', 'full') },
    { code: 'ears', value: third(measures.earSize, 'small', 'medium', 'large') },
    { code: 'chin', value: third(measures.chinRoundness, 'square', 'medium', 'round') },
    ...(looks.facialHair === 'none' ? [] : [{ code: 'facialHair', value: looks.facialHair }]),
    ...(looks.glasses === 'none' ? [] : [{ code: 'glasses', value: looks.glasses }]),
    ...(looks.earrings === 'none' ? [] : [{ code: 'earrings', value: looks.earrings }]),
    ...(measures.freckles > 500 ? [{ code: 'freckles' }] : []),
    ...marks.flatMap((mark, i) =>
      mark.size === 0 ? [] : [{ code: MARK_KINDS[i] as string, value: placeOf(mark.x, mark.y) }],
    ),
    { code: 'clothing', value: looks.clothing.style },
    { code: 'clothingColour', value: looks.clothing.colour },
  ];
}

/** Where a mark is, as the viewer sees it. */
function placeOf(x: number, y: number): string {
  const height = band(y, [
    [300, 'forehead'],
    [680, 'cheek'],
    [860, 'mouth'],
    [Infinity, 'chin'],
  ]);
  return `${height}${band(x, [
    [400, 'Left'],
    [600, 'Middle'],
    [Infinity, 'Right'],
  ])}`;
}

/** How a person holds face and body at the moment. Manner is what is seen, never what it means: calm people lie and honest ones tremble. */
export function describeManner(expression: Expression, posture: Posture): Trait[] {
  const m = musclesOf(expression);
  const signs: readonly (readonly [boolean, string])[] = [
    [m.browInner > 0.5, 'browsRaisedInside'],
    [m.browLift > 0.3, 'oneBrowRaised'],
    [m.furrow > 0.4, 'browsDrawnTogether'],
    [m.upperLid > 0.2, 'eyesWide'],
    [m.upperLid < -0.4, 'lidsHeavy'],
    [m.lowerLid > 0.3 && m.cornerUp <= 0, 'lidsTight'],
    [m.gazeX !== 0 || m.gazeY !== 0, 'looksAway'],
    [m.cornerUp > 0.6, 'smiles'],
    [m.cornerUp > 0.2 && m.cornerUp <= 0.6, 'faintSmile'],
    [m.cornerUp < -0.3, 'mouthDown'],
    [m.press > 0.4, 'lipsPressed'],
    [Math.abs(m.rollDegrees) >= 2, 'headTilted'],
    [m.pitchDegrees >= 3, 'headBowed'],
  ];
  return [
    { code: 'expression', value: expression },
    { code: 'posture', value: posture },
    ...signs.filter(([seen]) => seen).map(([, code]) => ({ code })),
  ];
}
