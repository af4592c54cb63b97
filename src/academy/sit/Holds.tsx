// What holds in an exam for whoever is to sit it: when, how long, what is at hand and what is not, breaks, and what was given to them.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TOOLS, type Accommodations, type OwnExam } from '#exam';
import { Chip } from '#ui';
import { Facts } from '../Facts.tsx';
import './words.ts';
import './sit.css';

export function Holds({ exam }: { readonly exam: OwnExam }): ReactNode {
  const { t, i18n } = useTranslation('sit');
  const { window, given, time, language, tries, sittings } = exam;
  const help = (['rules', ...TOOLS] as const).map((one) => ({
    one,
    isOpen: one === 'rules' ? exam.rulesPanel === 'open' : exam.tools.includes(one),
  }));
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('holds.when'), <When key="when" window={window} />],
    [t('holds.time'), <p key="time">{timeWords(exam, t)}</p>],
    [t('holds.cases'), t('holds.casesCount', { count: exam.cases })],
    ...(tries === 1
      ? []
      : [
          [
            t('holds.tries'),
            t('holds.triesCount', { count: tries, left: Math.max(0, tries - sittings.length) }),
          ] as const,
        ]),
    [
      t('holds.breaks'),
      given.breaks === null
        ? t('holds.noBreaks')
        : t('holds.breaksCount', { count: given.breaks.count, minutes: given.breaks.minutes }),
    ],
    [t('holds.language'), names.of(language) ?? language],
    ...([true, false] as const).flatMap((isOpen): (readonly [string, ReactNode])[] => {
      const listed = [
        ...help.filter((one) => one.isOpen === isOpen).map(({ one }) => one),
        ...(isOpen ? [] : ['hints' as const]),
      ];
      if (listed.length === 0) return [];
      return [
        [
          t(isOpen ? 'holds.atHand' : 'holds.notAtHand'),
          <ul key={String(isOpen)} className="sit-helps">
            {listed.map((one) => (
              <li key={one}>
                <Chip tone={isOpen ? 'good' : 'plain'} icon={isOpen ? 'check' : 'close'}>
                  {t(`holds.help.${one}`)}
                </Chip>
              </li>
            ))}
          </ul>,
        ],
      ];
    }),
    [t('holds.feedback'), t(`holds.feedbackKind.${exam.feedback}`)],
    [t('holds.given'), <Given key="given" given={given} time={time} />],
  ];
  return (
    <>
      <Facts rows={rows} />
      {exam.needsSafeBrowser && <p>{t('holds.safeBrowser')}</p>}
    </>
  );
}

type Say = ReturnType<typeof useTranslation<'sit'>>['t'];

function timeWords({ time, minutes, given }: OwnExam, t: Say): string {
  if (time === 'none' || minutes === null) return t('holds.noTime');
  if (given.noTimePressure) return t('holds.noPressure');
  const whole = Math.ceil((minutes * (100 + given.extraPercent)) / 100);
  if (time === 'case') return t('holds.perCase', { minutes: whole });
  return t(given.extraPercent > 0 ? 'holds.minutesWithExtra' : 'holds.minutes', { minutes: whole });
}

function When({ window }: Pick<OwnExam, 'window'>): ReactNode {
  const { t } = useTranslation('sit');
  if (window === null) return t('holds.anyTime');
  const { opensAtMs, closesAtMs, atClose } = window;
  if (closesAtMs === null) return t('holds.opens', { at: opensAtMs });
  return (
    <>
      <p>{t('holds.openUntil', { from: opensAtMs, until: closesAtMs })}</p>
      <p className="sit-small">{atClose === 'end' ? t('holds.endsAll', { until: closesAtMs }) : t('holds.finish')}</p>
    </>
  );
}

interface GivenProps {
  readonly given: Accommodations;
  readonly time: OwnExam['time'];
}

function Given({ given, time }: GivenProps): ReactNode {
  const { t, i18n } = useTranslation('sit');
  const { extraPercent, noTimePressure, textPercent, reader, noSound, language, notApplicable } = given;
  const name =
    language === null ? '' : (new Intl.DisplayNames(i18n.language, { type: 'language' }).of(language) ?? language);
  const list = [
    ...(extraPercent > 0 && time !== 'none' && !noTimePressure
      ? [t('holds.givenKind.extra', { percent: extraPercent })]
      : []),
    ...(noTimePressure ? [t('holds.givenKind.noTimePressure')] : []),
    ...(textPercent > 100 ? [t('holds.givenKind.text', { percent: textPercent })] : []),
    ...(reader ? [t('holds.givenKind.reader')] : []),
    ...(noSound ? [t('holds.givenKind.noSound')] : []),
    ...(language === null ? [] : [t('holds.givenKind.language', { language: name })]),
    ...notApplicable.map((one) => t(`holds.givenKind.${one}`)),
  ];
  if (list.length === 0) return <p className="sit-small">{t('holds.givenNone')}</p>;
  return (
    <ul className="sit-given">
      {list.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
