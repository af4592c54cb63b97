// Parts of a session below each other: false ones found, genuine ones called false, ability, leaning.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judged } from '#drills';
import { isDefined } from '#measurement';
import { useDrillWords } from './useDrillWords.ts';

export interface BlocksTableProps {
  readonly caption?: string;
  readonly rows: readonly (readonly [name: string, judged: Judged])[];
}

export function BlocksTable({ caption, rows }: BlocksTableProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard.
    <section className="drill-scroll" tabIndex={0} aria-label={caption ?? t('blocks.table')}>
      <table className="words-table drill-blocks">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{t('blocks.block')}</span>
            </th>
            <th scope="col">{t('blocks.found')}</th>
            <th scope="col">{t('blocks.falselyCalled')}</th>
            <th scope="col">{t('rates.dPrime')}</th>
            <th scope="col">{t('rates.criterion')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { hits, falseAlarms, detection }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words.share(hits)}</td>
              <td>{words.share(falseAlarms)}</td>
              <td>{isDefined(detection) ? words.figure(detection.dPrime) : t('figure.undefined')}</td>
              <td>
                {isDefined(detection)
                  ? `${words.signed(detection.criterion)} ${t('figure.interval', {
                      low: words.signed(detection.criterionLower),
                      high: words.signed(detection.criterionUpper),
                    })}`
                  : t('figure.undefined')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
