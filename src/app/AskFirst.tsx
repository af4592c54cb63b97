// Asks before something is deleted for good: the one who asked for it says so again, or keeps it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '#ui';

export interface AskFirstProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly keep: string;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

export function AskFirst({ open, title, confirm, keep, onConfirm, onKeep, children }: AskFirstProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      role="alertdialog"
      size="s"
      title={title}
      closeLabel={t('close')}
      onClose={onKeep}
      actions={
        <>
          <Button kind="danger" onPress={onConfirm}>
            {confirm}
          </Button>
          <Button onPress={onKeep}>{keep}</Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
