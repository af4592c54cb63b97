// Asks before something is done that cannot be taken back: what it does, a way back, and the button that does it.

import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface AskFirstProps {
  readonly open: boolean;
  readonly title: string;
  /** Says what is done; without it there is only the way back. */
  readonly go?: string | undefined;
  readonly back: string;
  /** Something is lost by it, or it cannot be mended. */
  readonly isGrave?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: 's' | 'm';
  readonly onGo: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function AskFirst({
  open,
  title,
  go,
  back,
  isGrave = false,
  isDisabled = false,
  size = 's',
  onGo,
  onBack,
  children,
}: AskFirstProps): ReactNode {
  return (
    <Dialog
      open={open}
      role="alertdialog"
      size={size}
      title={title}
      closeLabel={back}
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>{back}</Button>
          {go !== undefined && (
            <Button kind={isGrave ? 'danger' : 'primary'} isDisabled={isDisabled} onPress={onGo}>
              {go}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Dialog>
  );
}
