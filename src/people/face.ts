// Whose face is it? A face is a point in a continuous space of anatomical measures, each an integer in thousandths of its human range, and
// six places where a mark may be. It says nothing of origin: skin, hair and eyes are drawn on their own (looks.ts). The measures
// follow the FISWG component list for comparing faces (version 2.0, 2018).
import type { Chance } from './chance.ts';

/** What is measured. 0 and 1000 are the ends of the range seen in people, 500 is the middle. */
export const FACE_MEASURES = [
  'headWidth',
  'headHeight',
  'faceLength',
  'foreheadHeight',
  'foreheadWidth',
  'hairlinePeak',
  'templeDepth',
  'cheekboneWidth',
  'cheekboneHeight',
  'cheekFullness',
  'jawWidth',
  'jawAngle',
  'jawSquareness',
  'chinWidth',
  'chinHeight',
  'chinRoundness',
  'chinCleft',
  'browHeight',
  'browThickness',
  'browArch',
  'browSlope',
  'browSpacing',
  'browLength',
  'eyeWidth',
  'eyeOpening',
  'eyeSpacing',
  'eyeTilt',
  'eyeDepth',
  'lidFold',
  'innerFold',
  'lowerLid',
  'irisSize',
  'lashes',
  'noseLength',
  'noseWidth',
  'noseRoot',
  'noseBridge',
  'noseHump',
  'noseTip',
  'noseTipAngle',
  'nostrils',
  'philtrumLength',
  'philtrumDepth',
  'mouthWidth',
  'upperLip',
  'lowerLip',
  'lipBow',
  'mouthCorners',
  'earSize',
  'earWidth',
  'earLobe',
  'earAngle',
  'earHeight',
  'neckWidth',
  'neckLength',
  'freckles',
  'browAsymmetry',
  'eyeAsymmetry',
  'noseAsymmetry',
  'mouthAsymmetry',
  'jawAsymmetry',
] as const;
export type FaceMeasure = (typeof FACE_MEASURES)[number];

/** What can be at the six mark places, in this order. */
export const MARK_KINDS = ['mole', 'mole', 'mole', 'mole', 'scar', 'scar'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A mark: `x` from the viewer's left (0) to right (1000) side of the face, `y` from hairline to chin, `size` 0 = no mark here. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Face {
  readonly measures: Readonly<Record<FaceMeasure, number>>;
  /** One entry for each of MARK_KINDS; where `size` is 0, `x` and `y` are 0 too. */
  readonly marks: readonly Mark[];
}

export const NO_MARK: Mark = { x: 0, y: 0, size: 0 };

/** How often a mark place is taken, in thousandths: most people have one or two moles in the face, few a scar. */
const MARK_SHARE = { mole: 260, scar: 70 } as const;
const MEASURE_SPREAD = 215;

/** The nearest measure: a whole number from 0 to 1000. */
export function clampMeasure(value: number): number {
  return Math.min(1000, Math.max(0, Math.round(value)));
}

/** A face from measures by name. */
export function measuresFrom(value: (name: FaceMeasure, index: number) => number): Record<FaceMeasure, number> {
  return Object.fromEntries(FACE_MEASURES.map((name, index) => [name, clampMeasure(value(name, index))])) as Record<
    FaceMeasure,
    number
  >;
}

/** A person nobody has met: every measure drawn on its own, bell-shaped about the middle. */
export function makeFace(chance: Chance): Face {
  const measures = measuresFrom((name) => {
    const value = 500 + chance.bell() * MEASURE_SPREAD;
    return name === 'freckles' ? (value - 430) * 1.2 : value;
  });
  return { measures, marks: MARK_KINDS.map((kind) => makeMark(kind, chance)) };
}

function makeMark(kind: MarkKind, chance: Chance): Mark {
  const taken = chance.int(0, 999) < MARK_SHARE[kind];
  const mark = { x: chance.int(120, 880), y: chance.int(60, 960), size: chance.int(350, 1000) };
  // The eyes and the mouth hide a mark: it goes to the cheek beside them.
  const overFeature = (mark.y > 330 && mark.y < 560) || (mark.y > 690 && mark.y < 860);
  const x = overFeature && mark.x > 200 && mark.x < 800 ? (mark.x < 500 ? 140 : 860) : mark.x;
  return taken ? { ...mark, x } : NO_MARK;
}

/** The face with every measure at the middle and no marks; for tests and legends. */
export const AVERAGE_FACE: Face = { measures: measuresFrom(() => 500), marks: MARK_KINDS.map(() => NO_MARK) };
