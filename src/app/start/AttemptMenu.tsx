// What else can be done with an attempt: take its log away, or delete it, which is asked about first.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst, IconButton, isolate, Menu, showToast } from '#ui';
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
      <AskFirst
        open={asks}
        title={t('delete.title')}
        isGrave
        go={t('delete.confirm')}
        back={t('delete.keep')}
        onGo={() => void remove()}
        onBack={() => setAsks(false)}
      >
        <p>{t(attempt.home === 'server' ? 'delete.wordsServer' : 'delete.words', { title })}</p>
      </AskFirst>
    </>
  );
}
