// Two faces, feature by feature: alike, different, or not to be told; ears, marks and inner features first. Where asked, what could explain a
// difference in one person. The same at the counter and in drills.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EXPLANATIONS,
  FACE_FEATURES,
  FEATURE_RATINGS,
  type Explanation,
  type FaceFeature,
  type FeatureRating,
} from '#people';
import { RadioGroup, Select } from '#ui';

export type Ratings = Readonly<Partial<Record<FaceFeature, FeatureRating>>>;
export type Explained = Readonly<Partial<Record<FaceFeature, Explanation>>>;

export interface FeatureRatingsProps {
  readonly ratings: Ratings;
  readonly onRatings: (ratings: Ratings) => void;
  /** What explains each difference; left out where it is not asked. */
  readonly explained?: Explained;
  readonly onExplained?: (explained: Explained) => void;
}

export function FeatureRatings({ ratings, onRatings, explained, onExplained }: FeatureRatingsProps): ReactNode {
  const { t } = useTranslation('papers');
  return FACE_FEATURES.map((feature) => (
    <div key={feature} className="feature-rating">
      <RadioGroup
        label={t(`faces.feature.${feature}`)}
        look="segments"
        choices={FEATURE_RATINGS.map((rating) => ({ value: rating, label: t(`faces.rating.${rating}`) }))}
        value={ratings[feature] ?? null}
        onChange={(rating) => onRatings({ ...ratings, [feature]: rating })}
      />
      {onExplained !== undefined && ratings[feature] === 'different' && (
        <Select
          label={t('faces.explains', { feature: t(`faces.feature.${feature}`) })}
          options={EXPLANATIONS.map((one) => ({ value: one, label: t(`faces.explanation.${one}`) }))}
          value={explained?.[feature] ?? 'nothing'}
          onChange={(next) => onExplained({ ...explained, [feature]: next })}
        />
      )}
    </div>
  ));
}
