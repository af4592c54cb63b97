// How alike are two faces? A weighted root mean square of their differences, in thousandths, rounded up: so it is 0 only for the same face,
// symmetric, and never longer by a detour. What an examiner trusts most (FISWG: ears, eye spacing, nose root, philtrum, marks) weighs most;
// what weight, mood and fashion change weighs least.
import type { Chance } from './chance.ts';
import {
  clampMeasure,
  FACE_MEASURES,
  type Face,
  type FaceMeasure,
  makeFace,
  type Mark,
  measuresFrom,
  NO_MARK,
} from './face.ts';

/** 4 stable for life, 2 slow to change, 1 easily changed. */
const WEIGHTS: Record<FaceMeasure, 1 | 2 | 4> = {
  headWidth: 4,
  headHeight: 2,
  faceLength: 2,
  foreheadHeight: 1,
  foreheadWidth: 2,
  hairlinePeak: 1,
  templeDepth: 1,
  cheekboneWidth: 2,
  cheekboneHeight: 2,
  cheekFullness: 1,
  jawWidth: 2,
  jawAngle: 2,
  jawSquareness: 1,
  chinWidth: 2,
  chinHeight: 2,
  chinRoundness: 2,
  chinCleft: 4,
  browHeight: 1,
  browThickness: 1,
  browArch: 1,
  browSlope: 1,
  browSpacing: 1,
  browLength: 1,
  eyeWidth: 2,
  eyeOpening: 1,
  eyeSpacing: 4,
  eyeTilt: 2,
  eyeDepth: 2,
  lidFold: 1,
  innerFold: 4,
  lowerLid: 1,
  irisSize: 2,
  lashes: 1,
  noseLength: 2,
  noseWidth: 2,
  noseRoot: 4,
  noseBridge: 2,
  noseHump: 2,
  noseTip: 2,
  noseTipAngle: 2,
  nostrils: 4,
  philtrumLength: 4,
  philtrumDepth: 4,
  mouthWidth: 2,
  upperLip: 1,
  lowerLip: 1,
  lipBow: 2,
  mouthCorners: 1,
  earSize: 4,
  earWidth: 4,
  earLobe: 4,
  earAngle: 4,
  earHeight: 4,
  neckWidth: 1,
  neckLength: 1,
  freckles: 1,
  browAsymmetry: 1,
  eyeAsymmetry: 2,
  noseAsymmetry: 2,
  mouthAsymmetry: 2,
  jawAsymmetry: 2,
};
const TOTAL_WEIGHT = FACE_MEASURES.reduce((sum, name) => sum + WEIGHTS[name], 0);

/** What does not change in a grown person. */
export const STABLE_MEASURES: readonly FaceMeasure[] = FACE_MEASURES.filter((name) => WEIGHTS[name] === 4);

/** Distances as they look: chosen by comparing rows of portraits. Look-alikes can be told apart by ears, marks, nose root or philtrum. */
export const FACE_DISTANCES = {
  samePerson: [0, 45],
  lookAlike: [75, 115],
  relative: [125, 175],
  stranger: [220, 360],
} as const satisfies Record<string, readonly [from: number, to: number]>;
export type Likeness = keyof typeof FACE_DISTANCES;

/** How far apart two faces are: 0 the same, about 300 two people taken at random. */
export function faceDistance(a: Face, b: Face): number {
  let sum = markSpread(a.marks, b.marks);
  for (const name of FACE_MEASURES) sum += WEIGHTS[name] * (a.measures[name] - b.measures[name]) ** 2;
  return Math.ceil(Math.sqrt(sum / TOTAL_WEIGHT));
}

/** Squared distance of two sets of marks. A mark is the point (size, size·x/2, size·y/2), so one of no size is nowhere. */
function markSpread(a: readonly Mark[], b: readonly Mark[]): number {
  let sum = 0;
  for (const [i, p] of a.entries()) {
    const q = b[i] ?? NO_MARK;
    sum +=
      (p.size - q.size) ** 2 +
      ((p.size * p.x - q.size * q.x) / 2000) ** 2 +
      ((p.size * p.y - q.size * q.y) / 2000) ** 2;
  }
  return sum;
}

/** The face at `share` thousandths of the way from `a` to `b`, as a morph shows it. */
export function blendFaces(a: Face, b: Face, share: number): Face {
  const t = share / 1000;
  return {
    measures: measuresFrom((name) => a.measures[name] + (b.measures[name] - a.measures[name]) * t),
    marks: a.marks.map((p, i) => {
      const q = b.marks[i] ?? NO_MARK;
      const size = clampMeasure(p.size + (q.size - p.size) * t);
      if (size === 0) return NO_MARK;
      // Where only one face has the mark it stays in place and fades.
      const [from, to] = [p.size === 0 ? q : p, q.size === 0 ? p : q];
      return { x: clampMeasure(from.x + (to.x - from.x) * t), y: clampMeasure(from.y + (to.y - from.y) * t), size };
    }),
  };
}

/**
 * Another face just `distance` away (to within 1, for distances up to 350). It lies in the direction of some other person, so it looks
 * natural, and it takes over as many of that person's marks as the distance leaves room for: nobody shares all moles with a stranger.
 */
export function faceAtDistance(face: Face, distance: number, chance: Chance): Face {
  const other = makeFace(chance);
  const marks = [...face.marks];
  for (const i of chance.shuffle(marks.map((_, index) => index))) {
    const before = marks[i] as Mark;
    marks[i] = other.marks[i] as Mark;
    if (faceDistance(face, { measures: face.measures, marks }) > 0.7 * distance) marks[i] = before;
  }
  const at = (t: number): Face => ({
    measures: measuresFrom((name) => face.measures[name] + (other.measures[name] - face.measures[name]) * t),
    marks,
  });
  let low = 0;
  let high = 1;
  while (faceDistance(face, at(high)) < distance && high < 64) high *= 2;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (faceDistance(face, at(middle)) < distance) low = middle;
    else high = middle;
  }
  return at(high);
}
