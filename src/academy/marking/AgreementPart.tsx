// How far first and second marks agree, criterion by criterion, with the interval and what the figures mean.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementSchema, MARKING_PATHS, type Agreement } from '#exam';
import { Card, Skeleton } from '#ui';
import { useSay } from '../../trainee/law/say.ts';
import { askAcademy } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { Refusal } from './Refusal.tsx';
import '../../trainee/debrief/words.ts';

/** `frozen`: how many marks are handed in; with another number it is asked for again. */
export function AgreementPart({ exam, frozen }: { readonly exam: string; readonly frozen: number }): ReactNode {
  const { t } = useTranslation('marking');
  const path = `${MARKING_PATHS.agreement(exam)}#${frozen}`;
  const [asked] = useAsked(useCallback(() => askAcademy(agreementSchema, { path }), [path]));
  return (
    <Card as="section" aria-labelledby="marking-agreement">
      <div className="academy-part">
        <h2 id="marking-agreement">{t('run.agreement')}</h2>
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && <Refusal refused={asked} />}
        {asked?.ok === true &&
          (asked.value.criteria.every(({ pairs }) => pairs === 0) ? (
            <p className="quiet">{t('run.noPairs')}</p>
          ) : (
            <>
              <p className="quiet marking-measure">{t('run.agreementWhy')}</p>
              <Figures criteria={asked.value.criteria} />
              <p className="quiet marking-measure">{t('run.allWhy')}</p>
            </>
          ))}
      </div>
    </Card>
  );
}

function Figures({ criteria }: { readonly criteria: Agreement['criteria'] }): ReactNode {
  const { t, i18n } = useTranslation('marking');
  const { say } = useSay('debrief');
  const figure = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div className="table-frame">
      <table className="table marking-agreement">
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('run.pairs')}</th>
            <th scope="col">{t('run.kappa')}</th>
            <th scope="col">{t('run.interval')}</th>
            <th scope="col">{t('run.ac1')}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterion, pairs, kappa, ac1 }) => (
            <tr key={criterion}>
              <th scope="row">{criterion === 'all' ? t('run.all') : say(`rubric.${criterion}.name`)}</th>
              <td>{pairs}</td>
              <td>
                {'kappa' in kappa ? figure.format(kappa.kappa) : pairs === 0 ? t('betweenNone') : t('run.zeroVariance')}
              </td>
              <td>
                {/* So few pairs, or pairs so alike, leave nothing to reckon it from. */}
                {'kappa' in kappa && kappa.lower < kappa.upper
                  ? figure.formatRange(Math.max(-1, kappa.lower), Math.min(1, kappa.upper))
                  : t('betweenNone')}
              </td>
              <td>{'ac1' in ac1 ? figure.format(ac1.ac1) : t('betweenNone')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
