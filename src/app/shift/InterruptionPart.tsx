// Somebody has come up to the counter while another is served: what is said to them.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftView } from '#attempt';
import { INTERRUPTION_ANSWERS, type InterruptionAnswer } from '#scenario';
import { Button, Callout, RadioGroup } from '#ui';
import type { Spoken } from './CounterPart.tsx';

export interface InterruptionPartProps {
  readonly interruption: NonNullable<ShiftView['interruption']>;
  readonly spoken: Spoken;
  readonly onAnswer: (how: InterruptionAnswer) => void;
}

export function InterruptionPart({ interruption, spoken, onAnswer }: InterruptionPartProps): ReactNode {
  const { t } = useTranslation('shift');
  const [how, setHow] = useState<InterruptionAnswer | null>(null);
  return (
    <section aria-labelledby="shift-interruption">
      <h2 id="shift-interruption">{t('interruption.title', { ticket: interruption.ticket })}</h2>
      <Callout tone="warn" icon="person">
        <div className="shift-form">
          <p {...spoken}>{interruption.text}</p>
          <RadioGroup
            label={t('interruption.what')}
            value={how}
            onChange={setHow}
            choices={INTERRUPTION_ANSWERS.map((one) => ({ value: one, label: t(`interruption.how.${one}`) }))}
          />
          <div className="row">
            <Button isDisabled={how === null} onPress={() => how !== null && onAnswer(how)}>
              {t('interruption.confirm')}
            </Button>
          </div>
        </div>
      </Callout>
    </section>
  );
}
