// A dialog: something that must be seen or settled before going on. Focus stays inside, Escape closes, and focus returns.

import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode | undefined;
  /** `alert` for what must be answered: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
}

export function Dialog({
  title,
  open,
  onClose,
  closeLabel,
  children,
  actions,
  role = 'dialog',
  size = 'm',
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-frame" data-size={size}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
