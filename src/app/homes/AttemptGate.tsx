// The way into an attempt's screens: opens it wherever it is kept, and says why where that cannot be.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AttemptContext } from '../../trainee/openAttempt.ts';
import { useLoaded } from '../useLoaded.ts';
import { BreakReminder } from '../wellbeing/BreakReminder.tsx';
import { Waiting } from '../Waiting.tsx';
import { openAttempt } from './attempts.ts';
import { LinkWatch } from './LinkWatch.tsx';
import { Refused } from './Refused.tsx';

export function AttemptGate({
  attempt,
  children,
}: {
  readonly attempt: string;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const load = useCallback(() => openAttempt(attempt), [attempt]);
  const [loaded, again] = useLoaded(load);
  switch (loaded.state) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <Refused attempt={attempt} error={loaded.error} again={again} />;
    case 'ready':
      return (
        <AttemptContext.Provider value={loaded.value}>
          {children}
          {loaded.value.mode !== 'exam' && <BreakReminder />}
          <LinkWatch attempt={loaded.value} again={again} leave={{ href: ADDRESSES.start(), label: t('toStart') }} />
        </AttemptContext.Provider>
      );
  }
}
