// Pictures of faces: the person today, the photograph in the document, and in some the portrait in its chip. Of one person, or is there another,
// as near as the distance of their faces says, or a morph of two? Hair, glasses, clothes, years and camera are drawn alike for all, so that
// only the face can tell.

import {
  ageLooks,
  blendFaces,
  FACE_DISTANCES,
  faceAtDistance,
  faceDistance,
  makeCamera,
  makeLooks,
  renderPortrait,
  stream,
  type Camera,
  type Face,
  type Looks,
} from '#people';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import type { ToneGroup } from './drill.ts';
import type { DrawnItem } from './paperItem.ts';

/** Who is in the pictures. `chipOther`: photograph and person agree, the chip holds another's portrait. */
export const LIKENESSES = ['same', 'stranger', 'relative', 'lookAlike', 'twin', 'morph', 'chipOther'] as const;
export type FaceLikeness = (typeof LIKENESSES)[number];

export interface FaceContent {
  readonly kind: 'faces';
  readonly seed: number;
  readonly likeness: FaceLikeness;
  readonly years: number;
  /** Whether hair, beard, glasses and covering are of another day. */
  readonly changed: boolean;
  /** 0 for the same person, else how far away the other's face is; for a morph, how far the two whose faces were blended. */
  readonly distance: number;
  readonly hasChip: boolean;
}

/**
 * Where a beginner stands. Officers accepted 14 % of wrong photographs and rejected 6 % of right ones, and 20 % were wrong with photographs two
 * years old (White and others 2014); cashiers accepted 64 % of look-alikes (Kemp, Towell and Pike 1997). Relatives, morphs and chips lie
 * between, and ten years beyond two: own setting.
 */
const OTHERS: readonly Cue[] = [
  { id: 'face-stranger', prior: -1.8 },
  { id: 'face-relative', prior: -0.6 },
  { id: 'face-lookAlike', prior: 0.6 },
  { id: 'face-morph', prior: 0.2 },
  { id: 'face-twin', prior: 1.6 },
];
const CHIP_OTHER: Cue = { id: 'face-chipOther', prior: -0.9 };
const SAMES: readonly Cue[] = [
  { id: 'face-same', prior: -2.7 },
  { id: 'face-same-changed', prior: -1.4 },
  { id: 'face-same-years', prior: -1.1 },
];

/** How far apart faces are, by what they are called. The two of a morph are chosen to be alike, as forgers do. */
const DISTANCES: Readonly<Record<Exclude<FaceLikeness, 'same'>, readonly [from: number, to: number]>> = {
  stranger: FACE_DISTANCES.stranger,
  relative: FACE_DISTANCES.relative,
  lookAlike: FACE_DISTANCES.lookAlike,
  /** Nearer than look-alikes, farther than any years take one face. */
  twin: [56, 74],
  morph: [190, 280],
  chipOther: [125, 280],
};

export function drawFace(isFalse: boolean, choosing: Choosing): DrawnItem<FaceContent> {
  const { chance } = choosing;
  // Drawn before anything else: that there is a chip tells nothing.
  const hasChip = chance.next() < 0.5;
  const [other] = chooseCues(hasChip ? [...OTHERS, CHIP_OTHER] : OTHERS, choosing);
  const [same] = chooseCues(SAMES, choosing);
  if (other === undefined || same === undefined) throw new Error('no faces');
  const share = chance.next();
  const years = same.id === 'face-same-years' ? chance.int(8, 12) : chance.int(0, 2);
  return faceOf(isFalse ? other : null, same, { seed: chance.int(1, 2 ** 31 - 1), share, years, hasChip });
}

interface Drawn {
  readonly seed: number;
  /** How far along the range of its likeness the distance lies, 0 to 1. */
  readonly share: number;
  readonly years: number;
  readonly hasChip: boolean;
}

function faceOf(other: Cue | null, same: Cue, { seed, share, years, hasChip }: Drawn): DrawnItem<FaceContent> {
  const likeness = other === null ? 'same' : likenessOf(other);
  const [from, to] = likeness === 'same' ? [0, 0] : DISTANCES[likeness];
  const content: FaceContent = {
    kind: 'faces',
    seed,
    likeness,
    years,
    changed: same.id !== 'face-same',
    distance: Math.round(from + (to - from) * share),
    hasChip,
  };
  return { content, cue: other ?? same };
}

function likenessOf({ id }: Cue): Exclude<FaceLikeness, 'same'> {
  const likeness = id.slice('face-'.length);
  for (const one of LIKENESSES) if (one === likeness && one !== 'same') return one;
  throw new Error(`no likeness ${id}`);
}

/** What is met before a lesson and again after it: as many of each, as far apart, but other faces in another order. */
const LESSON_OTHERS: readonly number[] = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3];
const LESSON_SAMES: readonly number[] = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2];

/** The faces of one block around a lesson, in the order in which they are asked. */
export function lessonFaces(seed: number, block: 0 | 1): readonly DrawnItem<FaceContent>[] {
  const chance = stream(seed, `lesson ${block}`);
  const cueAt = (cues: readonly Cue[], index: number): Cue => {
    const cue = cues[index];
    if (cue === undefined) throw new Error('no cue');
    return cue;
  };
  const drawn = (index: number, years: number): Drawn => ({
    seed: chance.int(1, 2 ** 31 - 1),
    share: (index % 3) / 2,
    years,
    hasChip: false,
  });
  const yearsOf = (cue: Cue, index: number): number => (cue.id === 'face-same-years' ? 8 + 2 * (index % 3) : index % 3);
  // The others are photographed under the same conditions as the same.
  const others = LESSON_OTHERS.map((other, index) => {
    const same = cueAt(SAMES, LESSON_SAMES[index] ?? 0);
    return faceOf(cueAt(OTHERS, other), same, drawn(index, yearsOf(same, index)));
  });
  const sames = LESSON_SAMES.map((one, index) => {
    const same = cueAt(SAMES, one);
    return faceOf(null, same, drawn(index, yearsOf(same, index)));
  });
  return chance.shuffle([...others, ...sames]);
}

export interface FacePictures<T> {
  readonly photograph: T;
  readonly person: T;
  /** null where the document has no chip. */
  readonly chip: T | null;
}

const AGES = [30, 62] as const;

/** The face of the other in the pictures; that of the person where there is none. */
export function otherFaceOf({ seed, likeness, distance }: FaceContent): Face {
  const { face } = makeLooks(stream(seed, 'face'), { ageYears: AGES });
  if (likeness === 'same') return face;
  const other = faceAtDistance(face, distance, stream(seed, 'other'));
  return likeness === 'morph' ? blendFaces(face, other, 500) : other;
}

/** How far from the person the face is that is not theirs: a morph is half way to the other. */
export function farOf(content: FaceContent): number {
  return faceDistance(personOf(content).face, otherFaceOf(content));
}

export function personOf({ seed }: FaceContent): Looks {
  return makeLooks(stream(seed, 'face'), { ageYears: AGES });
}

/** The looks in each picture. */
export function looksOfFaces(content: FaceContent): FacePictures<Looks> {
  const { seed, years, changed, likeness, hasChip } = content;
  const person = personOf(content);
  const style = makeLooks(stream(seed, 'style'), { ageYears: AGES, softness: person.softness, face: person.face });
  const atIssue = (face: Face): Looks => {
    const then = ageLooks({ ...person, face }, person.ageYears - years);
    return {
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
  };
  const issued = atIssue(otherFaceOf(content));
  return {
    photograph: likeness === 'chipOther' ? atIssue(person.face) : issued,
    person: { ...person, headCovering: 'none' },
    chip: hasChip ? issued : null,
  };
}

/** The cameras: the office that issued, and the counter. A chip holds the picture the office took. */
export function camerasOf({ seed }: FaceContent): { readonly office: Camera; readonly counter: Camera } {
  return { office: makeCamera(stream(seed, 'camera 1')), counter: makeCamera(stream(seed, 'camera 2')) };
}

export function renderFaces(content: FaceContent): FacePictures<string> {
  const { photograph, person, chip } = looksOfFaces(content);
  const { office, counter } = camerasOf(content);
  // Many pages are engraved by laser, in greys; a chip holds colours.
  const tint = content.hasChip && stream(content.seed, 'print').next() < 0.5 ? 'grey' : 'colour';
  return {
    photograph: renderPortrait(photograph, { camera: office, tint }),
    person: renderPortrait(person, { camera: counter, background: '#c9cfcb' }),
    chip: chip === null ? null : renderPortrait(chip, { camera: office, tint: 'colour' }),
  };
}

export function toneGroupOf(content: FaceContent): ToneGroup {
  const { monk } = personOf(content);
  return monk <= 3 ? 'light' : monk <= 6 ? 'medium' : 'dark';
}
