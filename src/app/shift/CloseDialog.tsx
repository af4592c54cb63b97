// Closing the shift: the officer writes down who is still there. The book offers everybody who was here, so that it has to be known.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftView } from '#attempt';
import { Button, CheckboxGroup, Dialog } from '#ui';
import type { Spoken } from './CounterPart.tsx';

export interface CloseDialogProps {
  readonly view: ShiftView;
  readonly spoken: Spoken;
  readonly onClose: () => void;
  readonly onSign: (stillThere: readonly string[]) => Promise<void>;
}

export function CloseDialog({ view, spoken, onClose, onSign }: CloseDialogProps): ReactNode {
  const { t } = useTranslation('shift');
  const [open, setOpen] = useState<readonly string[]>([]);
  const people = [...view.queue, ...view.gone].toSorted((a, b) => a.ticket - b.ticket);
  return (
    <Dialog
      open
      title={t('close.title')}
      closeLabel={t('close.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void onSign(open)}>
            {t('close.confirm')}
          </Button>
          <Button onPress={onClose}>{t('close.cancel')}</Button>
        </>
      }
    >
      <div className="shift-form">
        <p>{t('close.lead')}</p>
        <CheckboxGroup
          label={t('close.who')}
          values={open}
          onChange={setOpen}
          choices={people.map(({ who, ticket, shows }) => ({
            value: who,
            label: t('queue.ticket', { ticket }),
            hint: <span {...spoken}>{shows}</span>,
          }))}
        />
      </div>
    </Dialog>
  );
}
