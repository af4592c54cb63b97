// Looks after the link of a session, wherever in its attempt one is: another window or device went on, or an act could not be kept.

import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { Button, ButtonLink, Dialog, dismissToast, showToast } from '#ui';

interface LinkWatchProps {
  readonly attempt: OpenAttempt;
  /** Opens the attempt here again. */
  readonly again: () => void;
  /** Where one goes who leaves it to the other. */
  readonly leave: { readonly href: string; readonly label: string };
}

export function LinkWatch({ attempt, again, leave }: LinkWatchProps): ReactNode {
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
      closeLabel={leave.label}
      onClose={() => {
        location.hash = leave.href;
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
          <ButtonLink href={leave.href}>{leave.label}</ButtonLink>
        </>
      }
    >
      <p>{t('superseded.words')}</p>
    </Dialog>
  );
}
