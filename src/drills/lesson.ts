// The pictures of the lesson on features that tell people apart: ears and marks, which stay, and what changes in one person. None of these faces
// is ever asked about.

import { ageLooks, makeLooks, PLAIN_CAMERA, renderPortrait, stream, type Face, type Looks } from '#people';

export const LESSON_STEPS = ['ears', 'marks', 'inner', 'years'] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

export interface LessonPair {
  readonly step: LessonStep;
  /** Drawings as text: two people alike but for the feature, or, in the last, one person twice. */
  readonly pictures: readonly [string, string];
}

const PERSON = makeLooks(stream(404, 'lesson'), {
  ageYears: [36, 36],
  hairStyle: 'buzz',
  headCovering: 'none',
  glasses: 'none',
  facialHair: 'none',
  monk: 5,
});

const NO_MARKS: Face['marks'] = PERSON.face.marks.map(() => ({ x: 0, y: 0, size: 0 }));

function withFace(measures: Partial<Face['measures']>, marks: Face['marks'] = NO_MARKS): Looks {
  return { ...PERSON, face: { measures: { ...PERSON.face.measures, ...measures }, marks } };
}

/** Marks at two places. */
function marked(...at: readonly (readonly [x: number, y: number])[]): Face['marks'] {
  return NO_MARKS.map((none, index) => {
    const place = at[index];
    return place === undefined ? none : { x: place[0], y: place[1], size: 900 };
  });
}

const OWN_EARS = { earSize: 720, earLobe: 850, earAngle: 700, earWidth: 650 };

const LOOKS: Readonly<Record<LessonStep, readonly [Looks, Looks]>> = {
  ears: [withFace(OWN_EARS), withFace({ earSize: 320, earLobe: 120, earAngle: 250, earWidth: 330 })],
  marks: [withFace(OWN_EARS, marked([250, 620], [700, 900])), withFace(OWN_EARS, marked([760, 640]))],
  inner: [
    withFace({ eyeSpacing: 180, noseRoot: 200, nostrils: 180, philtrumLength: 120, innerFold: 200 }),
    withFace({ eyeSpacing: 760, noseRoot: 800, nostrils: 820, philtrumLength: 880, innerFold: 800 }),
  ],
  years: [
    withFace(OWN_EARS, marked([250, 620], [700, 900])),
    {
      ...ageLooks(withFace(OWN_EARS, marked([250, 620], [700, 900])), 51),
      hair: { ...PERSON.hair, style: 'crop', grey: 450, recession: 500 },
      facialHair: 'moustache',
      glasses: 'rectangular',
    },
  ],
};

/** The head alone. */
const HEAD = '50 35 250 360';

export function lessonPairs(): readonly LessonPair[] {
  // Straight on: that a turned head hides an ear is met soon enough.
  const picture = (looks: Looks, lightSide: number): string =>
    renderPortrait(looks, { camera: { ...PLAIN_CAMERA, lightSide } })
      .replace(/viewBox="[^"]*"/, `viewBox="${HEAD}"`)
      .replace(/width="[^"]*" height="[^"]*"/, 'width="250" height="360"');
  return LESSON_STEPS.map((step): LessonPair => {
    const [one, other] = LOOKS[step];
    return { step, pictures: [picture(one, -600), picture(other, 400)] };
  });
}
