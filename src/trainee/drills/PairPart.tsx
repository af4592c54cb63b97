// What talking changed: each alone, and both together.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judged, PairResult } from '#drills';
import { isDefined } from '#measurement';
import { useDrillWords } from './useDrillWords.ts';

export function PairPart({ pair }: { readonly pair: PairResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { alone, together, answers, agreed, agreedWrongly, settledRightly, settledWrongly, overturned } = pair;
  const row = (name: string, { counts, hits, falseAlarms, detection }: Judged): ReactNode => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{t('figure.count', { count: counts.hits + counts.correctRejections, of: answers })}</td>
      <td>{t('figure.count', { count: counts.misses, of: hits.of })}</td>
      <td>{t('figure.count', { count: counts.falseAlarms, of: falseAlarms.of })}</td>
      <td>{isDefined(detection) ? words.figure(detection.dPrime) : t('figure.undefined')}</td>
    </tr>
  );
  return (
    <section aria-labelledby="drill-pair">
      <h2 id="drill-pair">{t('pair.title')}</h2>
      <p>{t('pair.changed', { disagreed: answers - agreed, rightly: settledRightly, wrongly: settledWrongly })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard. */}
      <section className="drill-scroll" tabIndex={0} aria-label={t('pair.title')}>
        <table className="words-table drill-blocks">
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{t('pair.who')}</span>
              </th>
              <th scope="col">{t('pair.right')}</th>
              <th scope="col">{t('groups.missed')}</th>
              <th scope="col">{t('groups.rejected')}</th>
              <th scope="col">{t('rates.dPrime')}</th>
            </tr>
          </thead>
          <tbody>
            {alone.map((one, person) => row(t(`pair.person.${person as 0 | 1}`), one))}
            {row(t('pair.both'), together)}
          </tbody>
        </table>
      </section>
      <p className="quiet">{t('pair.agreed', { agreed, wrongly: agreedWrongly, overturned })}</p>
      <p className="quiet">{t('pair.few')}</p>
    </section>
  );
}
