// What is to be seen in two faces, feature by feature: does it truly differ, and what of a difference do years, hair, pose and lens explain?
// From the measures of the faces, not from the drawing: so it is known, and the same for everybody.

import { FACE_FEATURES, FACE_MEASURES, type Explanation, type Face, type FaceFeature, type FaceMeasure } from '#people';
import { camerasOf, otherFaceOf, personOf, type FaceContent } from './faceItem.ts';

/** `between`: too near to ask of anybody. */
export type FeatureTruth = 'differs' | 'alike' | 'between';

/** Root mean square of the differences of a feature's measures, in thousandths of the human range. Own setting. */
const DIFFERS = 90;
const ALIKE = 45;

export function featureTruths(content: FaceContent): Readonly<Record<FaceFeature, FeatureTruth>> {
  const [face, other] = [personOf(content).face, otherFaceOf(content)];
  return Object.fromEntries(
    FACE_FEATURES.map((feature) => {
      const far = farIn(feature, face, other);
      return [feature, far >= DIFFERS ? 'differs' : far <= ALIKE ? 'alike' : 'between'];
    }),
  ) as Record<FaceFeature, FeatureTruth>;
}

/** Which features differ most, the plainest first; none for the same person. */
export function differingFeatures(content: FaceContent): readonly FaceFeature[] {
  if (content.likeness === 'same') return [];
  const [face, other] = [personOf(content).face, otherFaceOf(content)];
  return FACE_FEATURES.map((feature) => ({ feature, far: farIn(feature, face, other) }))
    .filter(({ far }) => far > ALIKE)
    .sort((a, b) => b.far - a.far)
    .slice(0, 3)
    .map(({ feature }) => feature);
}

const SEEN_YEARS = 5;
/** Tenths of a degree, and thousandths of the range of lenses and lamps. */
const SEEN_TURN = 30;
const SEEN_LENS = 450;
const SEEN_LIGHT = 900;

/** What makes two pictures of one person differ here. */
export function explanationsOf(content: FaceContent): readonly Explanation[] {
  const { office, counter } = camerasOf(content);
  const turned = Math.abs(office.yaw - counter.yaw) + Math.abs(office.pitch - counter.pitch);
  const isOtherCamera =
    Math.abs(office.lens - counter.lens) >= SEEN_LENS || Math.abs(office.lightSide - counter.lightSide) >= SEEN_LIGHT;
  return [
    ...(content.years >= SEEN_YEARS ? (['age'] as const) : []),
    ...(content.changed ? (['hair'] as const) : []),
    ...(turned >= SEEN_TURN ? (['pose'] as const) : []),
    ...(isOtherCamera ? (['camera'] as const) : []),
  ];
}

function farIn(feature: FaceFeature, a: Face, b: Face): number {
  if (feature === 'marks') return farInMarks(a, b);
  const own = FACE_MEASURES.filter((measure) => featureOf(measure) === feature);
  const sum = own.reduce((before, measure) => before + (a.measures[measure] - b.measures[measure]) ** 2, 0);
  return Math.sqrt(sum / own.length);
}

/** A mark that one has and the other has not counts by its size; one that both have by how far it has moved. */
function farInMarks(a: Face, b: Face): number {
  return Math.max(
    ...a.marks.map((mark, index) => {
      const other = b.marks[index] ?? mark;
      if (mark.size === 0 || other.size === 0) return Math.max(mark.size, other.size);
      return Math.hypot(mark.x - other.x, mark.y - other.y, (mark.size - other.size) / 2);
    }),
  );
}

function featureOf(measure: FaceMeasure): FaceFeature | null {
  if (measure.startsWith('ear')) return 'ears';
  if (/^(?:eye|lid|inner|lower(?:Lid)|iris|lashes)/.test(measure)) return 'eyes';
  if (/^(?:nose|nostrils)/.test(measure)) return 'nose';
  if (/^(?:mouth|upperLip|lowerLip|lip|philtrum)/.test(measure)) return 'mouth';
  if (/^(?:head|face|cheek|jaw|chin)/.test(measure)) return 'outline';
  if (measure.startsWith('brow')) return 'brows';
  return /^(?:hairline|forehead|temple)/.test(measure) ? 'hairline' : null;
}
