// The comparison of the face with the photograph, feature by feature, as the officer rated it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperReport } from '#attempt';
import { FACE_FEATURES } from '#people';
import { Facts } from './Facts.tsx';

export function FacePart({ report: { face } }: { readonly report: Pick<PaperReport, 'face'> }): ReactNode {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  if (face === null) return null;
  return (
    <section>
      <h3>{t('face.title')}</h3>
      <p className="report-quiet">{t('face.method')}</p>
      <Facts
        rows={[
          ...FACE_FEATURES.map((feature) => {
            const rating = face.ratings[feature];
            return [
              paperWords(`faces.feature.${feature}`),
              rating === undefined ? t('face.notRated') : paperWords(`faces.rating.${rating}`),
            ] as const;
          }),
          [
            paperWords('faces.verdict'),
            `${paperWords(`faces.conclusion.${face.conclusion}`)} (${paperWords(`confidence.${face.confidence}`)})`,
          ],
        ]}
      />
    </section>
  );
}
