// What else can be done with an attempt: take its log away, or delete it, which is asked about first.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, IconButton, Menu, showToast } from '#ui';
import { isolate } from '../caseWords.ts';
import { downloadLog } from '../homes/downloadLog.ts';
import { deleteAttempt } from '../homes/attempts.ts';
import type { KnownAttempt } from '../homes/knownAttempt.ts';

interface AttemptMenuProps {
  readonly attempt: KnownAttempt;
  readonly title: string;
  readonly again: () => void;
}

export function AttemptMenu({ attempt, title: words, again }: AttemptMenuProps): ReactNode {
  const title = isolate(words);
  const { t } = useTranslation(['start', 'common']);
  const [asks, setAsks] = useState(false);
  const remove = async (): Promise<void> => {
    setAsks(false);
    await deleteAttempt(attempt);
    showToast({ words: t('deleted', { title }) });
    again();
  };
  return (
    <>
      <Menu
        label={t('more', { title })}
        trigger={<IconButton icon="more" label={t('more', { title })} />}
        commands={[
          ...(attempt.home === 'device'
            ? [{ id: 'log', label: t('common:downloadLog'), icon: 'download' as const }]
            : []),
          { id: 'delete', label: t('delete.command'), icon: 'trash' as const },
        ]}
        onCommand={(command) => {
          if (command === 'log') void downloadLog(attempt.id);
          else setAsks(true);
        }}
      />
      <Dialog
        open={asks}
        role="alertdialog"
        size="s"
        title={t('delete.title')}
        closeLabel={t('common:close')}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button kind="danger" onPress={() => void remove()}>
              {t('delete.confirm')}
            </Button>
            <Button onPress={() => setAsks(false)}>{t('delete.keep')}</Button>
          </>
        }
      >
        <p>{t(attempt.home === 'server' ? 'delete.wordsServer' : 'delete.words', { title })}</p>
      </Dialog>
    </>
  );
}
