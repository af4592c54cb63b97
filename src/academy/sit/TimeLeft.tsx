// How much time is left, by the server's clock: whole minutes as long as there are many, seconds when there are few. Nothing for who is under no
// time pressure.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, Time } from '#ui';
import { isOfCase, timeLeft, useSitting } from './sittingContext.ts';

/** From here on seconds are shown. */
const NEAR_MS = 5 * 60_000;

export function TimeLeft(): ReactNode {
  const { t } = useTranslation('sit');
  const here = useSitting();
  const [, setTick] = useState(0);
  const { view } = here;
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = timeLeft(here);
  if (left === null || view.phase === 'over') return null;
  const isNear = left <= NEAR_MS;
  return (
    <p className="sit-time" data-near={isNear && view.stands === null} role="timer" aria-live="off">
      <Icon name="clock" size="s" />
      <span className="sit-time-label">{t(isOfCase(view) ? 'time.leftCase' : 'time.left')}</span>
      <strong>
        {isNear ? <Time seconds={Math.ceil(left / 1000)} /> : t('time.minutes', { minutes: Math.ceil(left / 60_000) })}
      </strong>
      {view.stands !== null && <span>{t('time.stands')}</span>}
    </p>
  );
}
