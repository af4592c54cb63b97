// How does one person look in other years? Soft tissue, lids, brows, lips and hair change; bone, ears and marks stay. General growth and
// ageing (a child's proportions, lines, sagging) are drawn from the age itself (draw/anatomy.ts); here is only what differs between people.
import { clampMeasure, type Face, type FaceMeasure, measuresFrom } from './face.ts';
import type { Looks } from './looks.ts';

/** Change of a measure over the sixty years from 25 to 85, in thousandths. */
const DRIFT: Partial<Record<FaceMeasure, number>> = {
  foreheadHeight: 60,
  cheekFullness: -170,
  jawSquareness: 80,
  browHeight: -130,
  browThickness: -110,
  browSlope: -70,
  eyeOpening: -120,
  lidFold: -190,
  lowerLid: 150,
  lashes: -120,
  noseTipAngle: -70,
  upperLip: -120,
  lowerLip: -110,
  mouthCorners: -150,
  neckWidth: 120,
  freckles: -90,
};

/** What age alone changes; nothing before 25, for a growing face is drawn from its age. */
const yearsOfDrift = (ageYears: number): number => Math.max(0, ageYears - 25) / 60;

/** The same face at another age; only measures that age changes differ. */
export function ageFace(face: Face, fromYears: number, toYears: number): Face {
  const share = yearsOfDrift(toYears) - yearsOfDrift(fromYears);
  return { measures: measuresFrom((name) => face.measures[name] + (DRIFT[name] ?? 0) * share), marks: face.marks };
}

/** Grey hair at an age, for somebody with no grey of their own making: none before 38, white at 80. */
const greyAt = (ageYears: number): number => Math.max(0, (ageYears - 38) * 24);

/** The same person at another age: face, grey hair, hairline, beard. Clothes, glasses and style are the caller's to change. */
export function ageLooks(looks: Looks, toYears: number): Looks {
  const from = looks.ageYears;
  const recession =
    looks.hair.recession + (Math.max(18, toYears) - Math.max(18, from)) * 7 * (1 - looks.softness / 1000);
  return {
    ...looks,
    face: ageFace(looks.face, from, toYears),
    ageYears: toYears,
    hair: {
      ...looks.hair,
      grey: toYears < 25 ? 0 : clampMeasure(looks.hair.grey + greyAt(toYears) - greyAt(from)),
      recession: toYears < 18 ? 0 : clampMeasure(recession),
    },
    facialHair: toYears < 18 ? 'none' : looks.facialHair,
  };
}
