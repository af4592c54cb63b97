// The way into an attempt's screens: opens it wherever it is kept, says why where that cannot be, and steps between when another window
// went on with it.

import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AttemptContext, type OpenAttempt } from '../../trainee/openAttempt.ts';
import { Button, ButtonLink, Dialog, dismissToast, showToast } from '#ui';
import { useLoaded } from '../useLoaded.ts';
import { BreakReminder } from '../wellbeing/BreakReminder.tsx';
import { Waiting } from '../Waiting.tsx';
import { openAttempt } from './attempts.ts';
import { Refused } from './Refused.tsx';

export function AttemptGate({
  attempt,
  children,
}: {
  readonly attempt: string;
  readonly children: ReactNode;
}): ReactNode {
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
          <LinkWatch attempt={loaded.value} again={again} />
        </AttemptContext.Provider>
      );
  }
}

/** Looks after the link of the session: superseded, or an act that could not be kept. */
function LinkWatch({ attempt, again }: { readonly attempt: OpenAttempt; readonly again: () => void }): ReactNode {
  const { t } = useTranslation();
  const { session } = attempt;
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const { link, notices } = useSyncExternalStore(subscribe, () => session.state);
  const [taking, setTaking] = useState<OpenAttempt | null>(null);
  const isFull = notices.some(({ code }) => code === 'storageFull');
  useEffect(() => {
    if (!isFull) return;
    const toast = showToast({ words: t('notKept'), tone: 'bad', stays: true });
    return () => dismissToast(toast);
  }, [isFull, t]);
  return (
    <Dialog
      open={link === 'superseded'}
      role="alertdialog"
      size="s"
      title={t('superseded.title')}
      closeLabel={t('toStart')}
      onClose={() => {
        location.hash = ADDRESSES.start();
      }}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={taking === attempt}
            onPress={() => {
              setTaking(attempt);
              again();
            }}
          >
            {t('superseded.goOnHere')}
          </Button>
          <ButtonLink href={ADDRESSES.start()}>{t('toStart')}</ButtonLink>
        </>
      }
    >
      <p>{t('superseded.words')}</p>
    </Dialog>
  );
}
