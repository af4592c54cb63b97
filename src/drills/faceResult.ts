// What made faces hard? Right answers by how far the faces lie apart and by the conditions of the pictures; and, where features were rated, which
// ones told the trainee the truth.

import { shareOf, type Share } from '#measurement';
import { FACE_FEATURES, type FaceFeature } from '#people';
import { isRight, type VerdictEntry } from './drillLog.ts';
import { farOf, LIKENESSES, type FaceContent, type FaceLikeness } from './faceItem.ts';
import { explanationsOf, featureTruths } from './faceTruth.ts';

export const FACE_CONDITIONS = ['recent', 'changed', 'years', 'chip'] as const;
export type FaceCondition = (typeof FACE_CONDITIONS)[number];

export interface LikenessResult {
  readonly likeness: FaceLikeness;
  /** How far from the person's the nearest and the farthest of these faces were, 0 the same, about 300 a stranger's. */
  readonly near: number;
  readonly far: number;
  readonly right: Share;
}

export interface ConditionResult {
  readonly condition: FaceCondition;
  /** True holders that were recognised. */
  readonly same: Share;
  /** Others that were recognised as such. */
  readonly others: Share;
}

export interface FeatureResult {
  readonly feature: FaceFeature;
  /** Where it truly differed: how often it was called different. */
  readonly found: Share;
  /** Where it was alike: how often it was called different. */
  readonly wrongly: Share;
  readonly cannotTell: number;
}

export interface FacesResult {
  readonly likenesses: readonly LikenessResult[];
  readonly conditions: readonly ConditionResult[];
  /** None where none were rated. */
  readonly features: readonly FeatureResult[];
  /** Of the differences that years, hair, pose or camera were said to explain, those where that was so; null without any. */
  readonly explained: Share | null;
}

/** Years that show. */
const MANY_YEARS = 8;

const conditionHolds: Readonly<Record<FaceCondition, (content: FaceContent) => boolean>> = {
  recent: ({ years, changed }) => years < MANY_YEARS && !changed,
  changed: ({ years, changed }) => years < MANY_YEARS && changed,
  years: ({ years }) => years >= MANY_YEARS,
  chip: ({ hasChip }) => hasChip,
};

interface Judgement {
  readonly entry: VerdictEntry;
  readonly content: FaceContent;
}

/** Answers of which it is kept what was drawn. */
export function facesOf(entries: readonly VerdictEntry[]): FacesResult {
  const told = entries.flatMap((entry): Judgement[] => {
    const { content } = entry.resolved;
    return content?.kind === 'faces' ? [{ entry, content }] : [];
  });
  return {
    likenesses: LIKENESSES.flatMap((likeness): LikenessResult[] => {
      const own = told.filter(({ content }) => content.likeness === likeness);
      const fars = own.map(({ content }) => farOf(content));
      return own.length === 0
        ? []
        : [{ likeness, near: Math.min(...fars), far: Math.max(...fars), right: rightOf(own) }];
    }),
    conditions: FACE_CONDITIONS.flatMap((condition): ConditionResult[] => {
      const own = told.filter(({ content }) => conditionHolds[condition](content));
      const [others, same] = [true, false].map((isOther) =>
        rightOf(own.filter(({ content }) => (content.likeness !== 'same') === isOther)),
      );
      return own.length === 0 || others === undefined || same === undefined ? [] : [{ condition, same, others }];
    }),
    features: told.some(({ entry }) => entry.faces !== null)
      ? FACE_FEATURES.map((one) => featureResult(one, told))
      : [],
    explained: explainedOf(told),
  };
}

function rightOf(own: readonly Judgement[]): Share {
  return shareOf(own.filter(({ entry }) => isRight(entry)).length, own.length);
}

function featureResult(feature: FaceFeature, told: readonly Judgement[]): FeatureResult {
  const rated = told.flatMap(({ entry, content }) => {
    const rating = entry.faces?.ratings[feature];
    return rating === undefined ? [] : [{ rating, truth: featureTruths(content)[feature] }];
  });
  const share = (truth: 'differs' | 'alike'): Share => {
    const own = rated.filter((one) => one.truth === truth && one.rating !== 'cannotTell');
    return shareOf(own.filter(({ rating }) => rating === 'different').length, own.length);
  };
  return {
    feature,
    found: share('differs'),
    wrongly: share('alike'),
    cannotTell: rated.filter(({ rating }) => rating === 'cannotTell').length,
  };
}

function explainedOf(told: readonly Judgement[]): Share | null {
  const given = told.flatMap(({ entry, content }) => {
    const causes = explanationsOf(content);
    return FACE_FEATURES.flatMap((feature) => {
      const cause = entry.faces?.explained[feature] ?? 'nothing';
      const isAsked = entry.faces?.ratings[feature] === 'different' && cause !== 'nothing';
      return isAsked ? [causes.includes(cause)] : [];
    });
  });
  return given.length === 0 ? null : shareOf(given.filter(Boolean).length, given.length);
}
