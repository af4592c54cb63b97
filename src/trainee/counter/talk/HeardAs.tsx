// How words of one's own were taken: the question they reached, what kind of question they were and why, and a way to disagree.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button, Icon, Popover, TextArea } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';

type Free = NonNullable<TraineeView['transcript'][number]['free']>;

export function HeardAs({ act, free }: { readonly act: number; readonly free: Free }): ReactNode {
  const { attempt } = useCounter();
  const { t } = useTranslation('counter');
  const { heardAs, hearing, contested } = free;
  return (
    <div className="heard">
      <p className="heard-as">
        {heardAs === null ? (
          t('own.unmatched')
        ) : (
          <>
            {t('own.heardAs')}{' '}
            <span lang={attempt.language} dir="auto">
              {heardAs}
            </span>
          </>
        )}
      </p>
      {hearing !== null && (
        <Popover
          label={t('own.why')}
          trigger={
            <AriaButton className="heard-label">
              {t(`own.type.${hearing.label}`)}
              {contested && <span className="heard-contested">{t('own.contested')}</span>}
              <Icon name="info" size="s" />
            </AriaButton>
          }
        >
          <div className="heard-why">
            <h3>{t(`own.type.${hearing.label}`)}</h3>
            <p>{t(`own.rule.${hearing.rule as 'broad'}`)}</p>
            <p className="heard-note">{t('own.note')}</p>
            {contested ? <p>{t('own.contestedLong')}</p> : <Contest act={act} />}
          </div>
        </Popover>
      )}
    </div>
  );
}

function Contest({ act }: { readonly act: number }): ReactNode {
  const { workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [reason, setReason] = useState('');
  return (
    <div className="heard-contest">
      <TextArea label={t('own.reason')} value={reason} onChange={setReason} rows={2} maxLength={500} />
      <Button isDisabled={reason.trim() === ''} onPress={() => void workplace.contest(act, reason.trim())}>
        {t('own.contest')}
      </Button>
    </div>
  );
}
