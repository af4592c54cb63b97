// A photograph and a person: the same, or another so alike as the distance of their faces says? Hair, glasses, clothes and years are drawn
// alike for both, so that only the face can tell.

import {
  ageLooks,
  FACE_DISTANCES,
  faceAtDistance,
  FACE_MEASURES,
  makeCamera,
  makeLooks,
  renderPortrait,
  stream,
  type Face,
  type FaceMeasure,
  type Looks,
} from '#people';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import type { ToneGroup } from './drill.ts';
import type { DrawnItem } from './paperItem.ts';

export interface FaceContent {
  readonly kind: 'faces';
  readonly seed: number;
  readonly years: number;
  /** Whether hair, beard, glasses and covering are of another day. */
  readonly changed: boolean;
  /** 0 for the same person, else how far away the other's face is. */
  readonly distance: number;
}

/**
 * Where a beginner stands. Officers accepted 14 % of wrong photographs and rejected 6 % of right ones, and 20 % were wrong with photographs two
 * years old (White and others 2014); cashiers accepted 64 % of look-alikes (Kemp, Towell and Pike 1997). Relatives lie between, and ten years
 * beyond two: own setting.
 */
const OTHERS: readonly Cue[] = [
  { id: 'face-stranger', prior: -1.8 },
  { id: 'face-relative', prior: -0.6 },
  { id: 'face-lookAlike', prior: 0.6 },
];
const SAMES: readonly Cue[] = [
  { id: 'face-same', prior: -2.7 },
  { id: 'face-same-changed', prior: -1.4 },
  { id: 'face-same-years', prior: -1.1 },
];

export function drawFace(isFalse: boolean, choosing: Choosing): DrawnItem<FaceContent> {
  const { chance } = choosing;
  const [other] = chooseCues(OTHERS, choosing);
  const [same] = chooseCues(SAMES, choosing);
  if (other === undefined || same === undefined) throw new Error('no faces');
  const [from, to] = FACE_DISTANCES[other.id === 'face-stranger' ? 'stranger' : other.id === 'face-relative' ? 'relative' : 'lookAlike']; // prettier-ignore
  const drawn = chance.int(from, to);
  const content = {
    kind: 'faces' as const,
    seed: chance.int(1, 2 ** 31 - 1),
    years: same.id === 'face-same-years' ? chance.int(8, 12) : chance.int(0, 2),
    changed: same.id !== 'face-same',
    distance: isFalse ? drawn : 0,
  };
  return { content, cue: isFalse ? other : same };
}

interface Pair {
  readonly photograph: Looks;
  readonly person: Looks;
}

function pairOf({ seed, years, changed, distance }: FaceContent): Pair {
  const person = makeLooks(stream(seed, 'face'), { ageYears: [30, 62] });
  const other =
    distance === 0 ? person : { ...person, face: faceAtDistance(person.face, distance, stream(seed, 'other')) };
  const then = ageLooks(other, person.ageYears - years);
  const style = makeLooks(stream(seed, 'style'), { ageYears: [30, 62], softness: person.softness, face: person.face });
  const photograph: Looks = {
    ...then,
    headCovering: 'none',
    clothing: style.clothing,
    ...(changed
      ? {
          hair: { ...then.hair, style: style.hair.style, length: style.hair.length, texture: style.hair.texture },
          facialHair: person.softness > 600 ? then.facialHair : style.facialHair,
          glasses: then.glasses === 'none' ? style.glasses : 'none',
        }
      : {}),
  };
  return { photograph, person: { ...person, headCovering: 'none' } };
}

/** Both pictures: the photograph as an office took it, and the person under another camera. */
export function renderFaces(content: FaceContent): { readonly photograph: string; readonly person: string } {
  const { photograph, person } = pairOf(content);
  return {
    photograph: renderPortrait(photograph, { camera: makeCamera(stream(content.seed, 'camera 1')), tint: 'colour' }),
    person: renderPortrait(person, {
      camera: makeCamera(stream(content.seed, 'camera 2')),
      background: '#c9cfcb',
    }),
  };
}

/** The looks of both, for words. */
export function looksOfFaces(content: FaceContent): Pair {
  return pairOf(content);
}

export function toneGroupOf(content: FaceContent): ToneGroup {
  const { monk } = pairOf(content).person;
  return monk <= 3 ? 'light' : monk <= 6 ? 'medium' : 'dark';
}

export const FACE_PARTS = ['ears', 'marks', 'eyes', 'nose', 'mouth', 'outline', 'brows', 'hairline'] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** Which parts of the faces differ most, the plainest first; none for the same person. */
export function differingParts(content: FaceContent): readonly FacePart[] {
  if (content.distance === 0) return [];
  const person = makeLooks(stream(content.seed, 'face'), { ageYears: [30, 62] });
  const other = faceAtDistance(person.face, content.distance, stream(content.seed, 'other'));
  const sums = new Map<FacePart, number[]>();
  for (const name of FACE_MEASURES) {
    const part = partOf(name);
    if (part === null) continue;
    const far = Math.abs(person.face.measures[name] - other.measures[name]);
    sums.set(part, [...(sums.get(part) ?? []), far]);
  }
  const parts = [...sums].map(([part, fars]) => ({ part, far: fars.reduce((a, b) => a + b, 0) / fars.length }));
  const features = parts.sort((a, b) => b.far - a.far).map(({ part }) => part);
  return marksDiffer(person.face, other) ? ['marks', ...features.slice(0, 2)] : features.slice(0, 3);
}

function marksDiffer(a: Face, b: Face): boolean {
  return a.marks.some((mark, i) => {
    const other = b.marks[i];
    return other !== undefined && (mark.size === 0) !== (other.size === 0);
  });
}

function partOf(measure: FaceMeasure): FacePart | null {
  if (measure.startsWith('ear')) return 'ears';
  if (/^(?:eye|lid|inner|lower(?:Lid)|iris|lashes)/.test(measure)) return 'eyes';
  if (/^(?:nose|nostrils)/.test(measure)) return 'nose';
  if (/^(?:mouth|upperLip|lowerLip|lip|philtrum)/.test(measure)) return 'mouth';
  if (/^(?:head|face|cheek|jaw|chin)/.test(measure)) return 'outline';
  if (measure.startsWith('brow')) return 'brows';
  return /^(?:hairline|forehead|temple)/.test(measure) ? 'hairline' : null;
}
