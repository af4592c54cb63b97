// What a machine can tell of what is written, while it is written and in the debrief: what is lacking, words to read again, how hard it reads.

import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRecord, isWritingLanguage, REASON_CODES, type WrittenDecision } from '#scoring';
import { Chip } from '#ui';
import './words.ts';
import './decision.css';

export interface RecordChecksProps {
  readonly written: WrittenDecision;
  /** A ground in words. */
  readonly ground: (letter: string) => string;
  /** Level of the heading. */
  readonly level?: 3 | 4;
}

export function RecordChecks({ written, ground, level = 3 }: RecordChecksProps): ReactNode {
  const { t, i18n } = useTranslation('decision');
  const { checks, hints, reading } = useMemo(() => checkRecord(written), [written]);
  const Heading = `h${level}` as const;
  const list = new Intl.ListFormat(i18n.language);
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const byCode = REASON_CODES.flatMap((code) => {
    const words = [...new Set(hints.filter((hint) => hint.code === code).map((hint) => hint.words))];
    return words.length === 0 ? [] : [{ code, words }];
  });
  return (
    <section className="record-checks">
      <Heading>{t('checks.title')}</Heading>
      <p className="field-hint">{t('checks.why')}</p>
      <ul className="check-list">
        {checks
          .filter(({ ok }) => ok !== null)
          .map(({ check, ok, grounds }) => (
            <li key={check}>
              <Chip tone={ok === true ? 'good' : 'warn'} icon={ok === true ? 'check' : 'warning'}>
                {t(ok === true ? 'checks.ok' : 'checks.look')}
              </Chip>
              <span>
                {t(`checks.what.${check}`)}
                {grounds.length > 0 && <bdi className="field-hint"> {list.format(grounds.map(ground))}</bdi>}
              </span>
            </li>
          ))}
      </ul>
      {byCode.length > 0 && (
        <>
          <p className="field-label">{t('checks.hints')}</p>
          <ul className="check-hints">
            {byCode.map(({ code, words }) => (
              <li key={code}>
                {words.map((one) => (
                  <mark key={one} lang={written.language} dir="auto">
                    {one}
                  </mark>
                ))}
                <span>{t(`checks.code.${code}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading !== null && (
        <p>
          {t('checks.reading')}: <b>{t(`checks.band.${reading.band}`)}</b>{' '}
          <span className="field-hint">
            {t(`checks.formula.${reading.formula}`, { value: number.format(reading.tenths / 10) })}
          </span>
        </p>
      )}
      {!isWritingLanguage(written.language) && <p className="field-hint">{t('checks.noRules')}</p>}
    </section>
  );
}
