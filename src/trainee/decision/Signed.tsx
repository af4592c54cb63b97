// The decision is signed: the stamp has landed, and the way leads on to the debrief.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, ButtonLink } from '#ui';
import type { LawWords } from '#words';
import { ADDRESSES } from '../addresses.ts';
import { useExam } from '../examAround.ts';
import { Labelled } from '../law/Labelled.tsx';
import type { TraineeView } from '../looks.ts';
import { useAttempt } from '../openAttempt.ts';
import { useDay } from './useDay.ts';

export interface SignedProps {
  readonly attempt: string;
  readonly view: TraineeView;
  readonly law: LawWords | null;
  /** Whether it was signed just now: the stamp is seen to land. */
  readonly fresh: boolean;
}

export function Signed({ attempt, view, law, fresh }: SignedProps): ReactNode {
  const { t } = useTranslation('decision');
  const day = useDay();
  const { shift } = useAttempt();
  const exam = useExam();
  const heading = useRef<HTMLHeadingElement>(null);
  const code = view.deciding.draft?.outcome ?? '';
  const outcome = law?.outcome(code) ?? code;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (fresh && outcome !== '') announce(t('signed.announce', { outcome }));
  }, [fresh, outcome, t]);
  return (
    <div className="signed">
      <div className="stamp" data-fresh={fresh} aria-hidden="true">
        <span className="stamp-outcome" lang={law?.language}>
          {outcome}
        </span>
        <span className="stamp-date">{t('signed.stamp', { date: day(view.case.date) })}</span>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        <Labelled label={t('signed.title')}>
          <bdi lang={law?.language}>{outcome}</bdi>
        </Labelled>
      </h2>
      <p>{t(exam !== null ? 'signed.whyExam' : shift === undefined ? 'signed.why' : 'signed.whyShift')}</p>
      {exam !== null ? (
        <div className="signed-ways">
          <ButtonLink kind="primary" size="l" endIcon="arrowForward" href={exam.back}>
            {t('signed.toExam')}
          </ButtonLink>
          {exam.looksBack && <ButtonLink href={ADDRESSES.debrief(attempt)}>{t('signed.debrief')}</ButtonLink>}
        </div>
      ) : shift === undefined ? (
        <ButtonLink kind="primary" size="l" endIcon="arrowForward" href={ADDRESSES.debrief(attempt)}>
          {t('signed.debrief')}
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" size="l" endIcon="arrowForward" href={ADDRESSES.shift(shift.shift, shift.run)}>
          {t('signed.toShift')}
        </ButtonLink>
      )}
    </div>
  );
}
