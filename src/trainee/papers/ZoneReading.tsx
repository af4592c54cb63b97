// The machine-readable zone as the reader gives it: lines, which check digits fit, what is wrong, and the fields.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseMrz, type MrzErrorCode } from '#documents';
import { Button, Callout, Icon } from '#ui';
import type { PaperView, TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { useTerms } from './useTerms.ts';

const DIGITS = ['documentNumber', 'birthDate', 'expiryDate', 'optional', 'composite'] as const;

export interface ZoneReadingProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
}

export function ZoneReading({ workplace, view, paper }: ZoneReadingProps): ReactNode {
  const { t } = useTranslation('papers');
  if (paper.mrzPage === null) return null;
  return (
    <div className="paper-part" id={`zone-part-${paper.id}`} tabIndex={-1}>
      {paper.mrz === null ? (
        <div>
          <Button icon="register" onPress={() => void workplace.readZone(paper.id)}>
            {t('zone.read')}
          </Button>
        </div>
      ) : (
        <ReadZone zone={paper.mrz} date={view.case.date} />
      )}
    </div>
  );
}

/** What the reader gives. */
export function ReadZone({
  zone,
  date,
}: {
  readonly zone: NonNullable<PaperView['mrz']>;
  readonly date: string;
}): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const { checkDigits } = parseMrz(zone.lines, { referenceDate: date });
  const digits = DIGITS.flatMap((name) => {
    const digit = checkDigits[name];
    return digit === undefined ? [] : [{ name, ...digit }];
  });
  const others = zone.errors.filter(({ code }) => !code.startsWith('CD_'));
  return (
    <>
      <Callout tone={zone.valid ? 'good' : 'warn'}>
        {zone.valid ? t('zone.valid') : t('zone.invalid', { count: zone.errors.length })}
      </Callout>
      <figure className="zone-lines" dir="ltr" aria-label={t('zone.lines')}>
        {zone.lines.map((line, index) => (
          <p key={index} className="zone-text">
            {Array.from(line, (letter, column) => {
              const digit = digits.find((one) => one.line === index + 1 && one.column === column + 1);
              return digit === undefined ? (
                letter
              ) : (
                <mark key={column} data-fits={digit.ok}>
                  {letter}
                </mark>
              );
            })}
          </p>
        ))}
      </figure>
      <p className="part-name">{t('zone.digits')}</p>
      <ul className="zone-digits">
        {digits.map((digit) => (
          <li key={digit.name} data-fits={digit.ok}>
            <Icon name={digit.ok ? 'check' : 'warning'} size="s" />
            {t(digit.ok ? 'zone.digitOk' : 'zone.digitWrong', {
              name: t(`zone.digit.${digit.name}`),
              printed: digit.printed === '<' ? t('zone.filler') : digit.printed,
              computed: digit.computed,
            })}
          </li>
        ))}
        {others.map(({ code }) => (
          <li key={code} data-fits={false}>
            <Icon name="warning" size="s" />
            {t(`zone.fault.${code as MrzErrorCode}`)}
          </li>
        ))}
      </ul>
      <table className="words-table">
        <caption>{t('zone.fields')}</caption>
        <tbody>
          {zone.fields
            .filter(({ field, value }) => value !== '' && field !== 'nameMayBeTruncated')
            .map(({ field, value }) => (
              <tr key={field}>
                <th scope="row">{terms.place(field)}</th>
                <td>
                  <bdi dir="ltr">{value}</bdi>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
