// What the machines gave: the zone, the chip, the seals, each check with one of the five results of BSI TR-03135.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperReport } from '#attempt';
import type { CheckResult, MrzErrorCode } from '#documents';
import { useLabelled } from '../law/Labelled.tsx';
import { CheckList, type CheckRow } from '../papers/CheckList.tsx';
import { useCheckRows } from '../papers/useCheckRows.ts';
import { useTerms } from '../papers/useTerms.ts';

export function ReadingsPart({
  report: { zone, chip, seals },
}: {
  readonly report: Pick<PaperReport, 'zone' | 'chip' | 'seals'>;
}): ReactNode {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  const checks = useCheckRows();
  const labelled = useLabelled();
  if (zone === null && chip === null && seals.length === 0) return null;
  const whole = (title: string, result: CheckResult): string => labelled(title, paperWords(`chip.result.${result}`));
  const zoneRows: CheckRow[] = (zone?.errors ?? []).map(({ code, line, columns }) => ({
    id: `${code}/${line}/${columns?.join('-')}`,
    name: paperWords('zone.title'),
    result: 'failed',
    reason: paperWords(`zone.fault.${code as MrzErrorCode}`),
  }));
  return (
    <section>
      <h3>{t('readings.title')}</h3>
      <p className="report-quiet">{t('readings.basis')}</p>
      {zone !== null && (
        <CheckList
          title={whole(paperWords('zone.title'), zone.valid ? 'successful' : 'failed')}
          rows={
            zone.valid
              ? [
                  {
                    id: 'zone',
                    name: paperWords('zone.title'),
                    result: 'successful',
                    reason: paperWords('zone.valid'),
                  },
                ]
              : zoneRows
          }
        />
      )}
      {chip !== null && <CheckList title={whole(paperWords('chip.title'), chip.result)} rows={checks.chip(chip)} />}
      {seals.map((seal) => (
        <CheckList
          key={`${seal.page}/${seal.area}`}
          title={whole(`${paperWords('seal.title')}, ${terms.place(seal.area)}`, seal.result)}
          rows={checks.seal(seal)}
        />
      ))}
    </section>
  );
}
