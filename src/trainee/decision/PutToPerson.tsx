// What was put to the person of a ground, when, and what they said to it; and plainly, if nothing was.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Callout, Chip, makeClock } from '#ui';
import type { LawWords } from '#words';
import { ADDRESSES } from '../addresses.ts';
import type { TraineeView } from '../looks.ts';
import { useAttempt } from '../openAttempt.ts';
import { wasPut } from './draft.ts';

export interface PutToPersonProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly ground: string;
}

export function PutToPerson({ view, law, ground }: PutToPersonProps): ReactNode {
  const { t } = useTranslation('decision');
  const { id, language } = useAttempt();
  const puts = view.deciding.puts.filter(({ grounds }) => grounds.includes(ground));
  const moments = [...new Map(puts.map((put) => [put.act, put])).values()];
  const spoken = { lang: language, dir: 'auto' } as const;
  return (
    <div className="put-to-person">
      {moments.length > 0 && <p className="field-label">{t('grounds.putBefore')}</p>}
      {moments.length > 0 && (
        <ul className="bare-list put-moments">
          {moments.map(({ act, fact, fault }) => {
            const lines = view.transcript.filter((line) => line.act === act);
            const question = lines.find(({ who }) => who === 'officer');
            const answers = lines.filter(({ who }) => who !== 'officer');
            return (
              <li key={act}>
                <p className="chip-row">
                  <span className="left-to-right">{makeClock(question?.atSeconds ?? 0)}</span>{' '}
                  <bdi>{law?.fact(fact) ?? ''}</bdi>
                  {fault !== null && (
                    <Chip tone="warn" icon="warning">
                      {t(`grounds.fault.${fault}`)}
                    </Chip>
                  )}
                </p>
                <blockquote {...spoken}>{question?.text}</blockquote>
                {answers.length === 0 && <p className="field-hint">{t('grounds.noAnswer')}</p>}
                {answers.map(({ n, who, text }) => (
                  <p key={n} className="put-answer">
                    <span className="field-hint">{view.names[who] ?? ''}</span> <span {...spoken}>{text}</span>
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      {!wasPut(ground, view) && (
        <Callout
          tone="warn"
          title={t('grounds.notPut')}
          actions={view.over ? undefined : <ButtonLink href={ADDRESSES.counter(id)}>{t('grounds.putNow')}</ButtonLink>}
        >
          {t('grounds.notPutWhy')}
        </Callout>
      )}
    </div>
  );
}
