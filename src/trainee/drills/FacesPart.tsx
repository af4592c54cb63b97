// What made the faces hard: how far apart they were, under which conditions, and which features told the truth.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacesResult } from '#drills';
import { useDrillWords } from './useDrillWords.ts';

export function FacesPart({ faces }: { readonly faces: FacesResult }): ReactNode {
  const { t } = useTranslation('drills');
  const { t: paperWords } = useTranslation('papers');
  const words = useDrillWords();
  const { likenesses, conditions, features, explained } = faces;
  const count = (share: { readonly count: number; readonly of: number }): string =>
    share.of === 0 ? t('figure.none') : t('figure.count', share);
  if (likenesses.length === 0) return null;
  return (
    <section aria-labelledby="drill-faces">
      <h2 id="drill-faces">{t('byFace.title')}</h2>
      <p className="quiet">{t('byFace.why')}</p>
      <div className="drill-tables">
        <div>
          <table className="words-table">
            <caption>{t('byFace.distance')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('byFace.who')}</th>
                <th scope="col">{t('byFace.far')}</th>
                <th scope="col">{t('byFace.right')}</th>
              </tr>
            </thead>
            <tbody>
              {likenesses.map(({ likeness, near, far, right }) => (
                <tr key={likeness}>
                  <th scope="row">{t(`likeness.${likeness}`)}</th>
                  <td>
                    <bdi dir="ltr">{near === far ? near : `${near}–${far}`}</bdi>
                  </td>
                  <td>{words.share(right)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <table className="words-table">
            <caption>{t('byFace.condition')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('byFace.pictures')}</th>
                <th scope="col">{t('byFace.same')}</th>
                <th scope="col">{t('byFace.others')}</th>
              </tr>
            </thead>
            <tbody>
              {conditions.map(({ condition, same, others }) => (
                <tr key={condition}>
                  <th scope="row">{t(`condition.${condition}`)}</th>
                  <td>{count(same)}</td>
                  <td>{count(others)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {features.length > 0 && (
          <div>
            <table className="words-table">
              <caption>{t('byFace.features')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('faces.feature')}</th>
                  <th scope="col">{t('byFace.found')}</th>
                  <th scope="col">{t('byFace.wrongly')}</th>
                </tr>
              </thead>
              <tbody>
                {features.map(({ feature, found, wrongly }) => (
                  <tr key={feature}>
                    <th scope="row">{paperWords(`faces.feature.${feature}`)}</th>
                    <td>{count(found)}</td>
                    <td>{count(wrongly)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      {explained !== null && <p>{t('byFace.explained', { share: words.share(explained) })}</p>}
    </section>
  );
}
