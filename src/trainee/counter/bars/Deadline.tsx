// How long until acts are late: only where somebody has set a time.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Time } from '#ui';
import { useExam } from '../../examAround.ts';
import { useCounter } from '../counterContext.ts';

/** Minutes at which a screen reader is told. */
const TOLD_AT: readonly number[] = [10, 5, 1];

export function Deadline(): ReactNode {
  const { deadlineMs } = useCounter().state;
  const exam = useExam();
  // The exam tells it itself, by the server's clock.
  return deadlineMs === null || exam !== null ? null : <Countdown key={deadlineMs} deadlineMs={deadlineMs} />;
}

function Countdown({ deadlineMs }: { readonly deadlineMs: number }): ReactNode {
  const { t } = useTranslation('counter');
  const left = (): number => Math.max(0, Math.ceil((deadlineMs - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((deadlineMs - Date.now()) / 1000));
      setSeconds(now);
      const minutes = TOLD_AT.find((minute) => minute * 60 === now);
      if (minutes !== undefined) announce(t('top.deadlineNear', { minutes }));
    }, 1000);
    return () => clearInterval(timer);
  }, [deadlineMs, t]);
  return (
    <span className="counter-deadline" data-near={seconds < 300}>
      <span>{t('top.deadline')}</span> <Time seconds={seconds} />
    </span>
  );
}
