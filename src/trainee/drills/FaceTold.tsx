// After the answer: whose faces these were, what differs in truth, what explains what differs all the same; beside it what was rated, and what
// each of a pair had said.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACE_FEATURES } from '#people';
import { Chip } from '#ui';
import type { FaceReview, JudgedReview } from './drillPort.ts';
import { useDrillWords } from './useDrillWords.ts';

export interface FaceToldProps {
  readonly content: FaceReview;
  readonly review: JudgedReview;
}

export function FaceTold({ content, review }: FaceToldProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { years, changed, differing, far, explanations } = content;
  return (
    <div className="stacked">
      <p>{words.cue(review.cue)}</p>
      <p>{t('faces.between', { years, changed: changed ? 'yes' : 'no' })}</p>
      {far > 0 && <p>{t('faces.far', { far })}</p>}
      {differing.length > 0 && (
        <p>{t('faces.told', { parts: words.list(differing.map((part) => t(`part.${part}`))) })}</p>
      )}
      <p>
        {explanations.length === 0
          ? t('faces.alikeTaken')
          : t('faces.explains', { causes: words.list(explanations.map((one) => t(`faces.cause.${one}`))) })}
      </p>
      {review.alone !== null && (
        <ul className="plain-list">
          {review.alone.map(({ verdict, confidence }, person) => (
            <li key={person}>
              <strong>{t(`pair.person.${person as 0 | 1}`)}</strong>{' '}
              {t('pair.said', { verdict: t(`verdict.faces.${verdict}`), percent: words.percent(confidence / 100) })}
            </li>
          ))}
        </ul>
      )}
      {review.faces !== null && <Rated {...content} faces={review.faces} />}
    </div>
  );
}

/** What was rated, beside what is so. */
function Rated({
  truths,
  explanations,
  faces,
}: FaceReview & { readonly faces: NonNullable<JudgedReview['faces']> }): ReactNode {
  const { t } = useTranslation('drills');
  const { t: paperWords } = useTranslation('papers');
  const rated = FACE_FEATURES.flatMap((feature) => {
    const rating = faces.ratings[feature];
    return rating === undefined ? [] : [{ feature, rating, cause: faces.explained[feature] ?? 'nothing' }];
  });
  return (
    <table className="words-table drill-rated">
      <caption>{t('faces.rated')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('faces.feature')}</th>
          <th scope="col">{t('faces.youSaid')}</th>
          <th scope="col">{t('faces.inTruth')}</th>
        </tr>
      </thead>
      <tbody>
        {rated.map(({ feature, rating, cause }) => (
          <tr key={feature}>
            <th scope="row">{paperWords(`faces.feature.${feature}`)}</th>
            <td>
              {paperWords(`faces.rating.${rating}`)}
              {rating === 'different' && cause !== 'nothing' && (
                <>
                  {' '}
                  <Chip
                    tone={explanations.includes(cause) ? 'good' : 'warn'}
                    icon={explanations.includes(cause) ? 'check' : 'close'}
                  >
                    {paperWords(`faces.explanation.${cause}`)}
                  </Chip>
                </>
              )}
            </td>
            <td>{t(`faces.truth.${truths[feature]}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
