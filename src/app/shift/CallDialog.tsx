// Calling somebody forward, with the reason why it is them now.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_REASONS } from '#attempt';
import { Button, Dialog, RadioGroup } from '#ui';
import type { Spoken } from './CounterPart.tsx';

type Reason = (typeof CALL_REASONS)[number];

export interface CallDialogProps {
  readonly person: { readonly ticket: number; readonly shows: string };
  readonly spoken: Spoken;
  readonly onClose: () => void;
  readonly onCall: (reason: Reason) => Promise<void>;
}

export function CallDialog({ person, spoken, onClose, onCall }: CallDialogProps): ReactNode {
  const { t } = useTranslation('shift');
  const [reason, setReason] = useState<Reason | null>(null);
  return (
    <Dialog
      open
      title={t('call.title', { ticket: person.ticket })}
      closeLabel={t('call.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={reason === null} onPress={() => reason !== null && void onCall(reason)}>
            {t('call.confirm')}
          </Button>
          <Button onPress={onClose}>{t('call.cancel')}</Button>
        </>
      }
    >
      <div className="shift-form">
        <p {...spoken}>{person.shows}</p>
        <RadioGroup
          label={t('call.why')}
          value={reason}
          onChange={setReason}
          choices={CALL_REASONS.map((one) => ({
            value: one,
            label: t(`call.reason.${one}`),
            hint: t(`call.hint.${one}`),
          }))}
        />
      </div>
    </Dialog>
  );
}
