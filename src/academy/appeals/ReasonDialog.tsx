// A step that needs a reason: what it does, the reason, and the button that does it. What was typed stays where the server refuses.

import { useState, type ReactNode } from 'react';
import { Button, Dialog, TextArea } from '#ui';

interface ReasonDialogProps {
  readonly title: string;
  readonly words: string;
  readonly label: string;
  readonly go: string;
  readonly cancel: string;
  readonly isSending: boolean;
  readonly isGrave?: boolean;
  readonly trouble: ReactNode;
  readonly onClose: () => void;
  readonly onGo: (reason: string) => void;
}

export function ReasonDialog({
  title,
  words,
  label,
  go,
  cancel,
  isSending,
  isGrave = false,
  trouble,
  onClose,
  onGo,
}: ReasonDialogProps): ReactNode {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={cancel}
      role={isGrave ? 'alertdialog' : 'dialog'}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            kind={isGrave ? 'danger' : 'primary'}
            isDisabled={reason.trim() === '' || isSending}
            onPress={() => onGo(reason.trim())}
          >
            {go}
          </Button>
        </>
      }
    >
      <div className="academy-part">
        <p>{words}</p>
        <TextArea label={label} value={reason} onChange={setReason} rows={4} maxLength={2000} />
        {trouble}
      </div>
    </Dialog>
  );
}
