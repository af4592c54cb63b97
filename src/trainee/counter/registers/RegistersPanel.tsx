// The registers: a form filled from the papers, a query that takes its time, an answer.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button, Callout, Chip, TextField, type Tone } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { useDay } from '../../decision/useDay.ts';
import { useCounter } from '../counterContext.ts';
import { canSend, fieldKey, fillForm, isDay, resultKey } from './registerForm.ts';
import './registers.css';

type Register = TraineeView['registers'][number];

const TONES: Readonly<Record<string, Tone>> = { hit: 'warn', namesake: 'warn', partial: 'warn', unavailable: 'note' };

export function RegistersPanel(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <div className="registers panel-scroll">
      <p className="panel-intro">{view.registers.length === 0 ? t('register.none') : t('register.intro')}</p>
      {view.dilemma !== null && (
        <Callout
          tone="warn"
          title={t('dilemma.first')}
          actions={<Button onPress={() => workplace.show('interview')}>{t('dilemma.goThere')}</Button>}
        />
      )}
      {view.registers.map((register) => (
        <RegisterCard key={register.id} register={register} />
      ))}
    </div>
  );
}

function RegisterCard({ register }: { readonly register: Register }): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const querying = useStore(workplace.desk, (desk) => desk.querying);
  const spot = useStore(workplace.desk, (desk) => desk.spot);
  const day = useDay();
  const [reason, setReason] = useState('');
  const card = useRef<HTMLElement>(null);
  const { id, name, seconds } = register;
  const ready = canSend(register);
  const sending = querying === id;
  const answer = sending ? null : register.answer;
  const rows = fillForm(register);

  useEffect(() => {
    if (spot?.kind !== 'register' || spot.id !== id) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [spot, id]);

  return (
    <section className="register" ref={card} tabIndex={-1} aria-labelledby={`register-${id}`}>
      <h3 className="register-name" id={`register-${id}`} lang={attempt.language} dir="auto">
        {name}
      </h3>
      <dl className="register-form">
        {rows.map(({ field, value }) => (
          <div key={field} className="register-row">
            <dt>{t(`register.field.${fieldKey(field)}`)}</dt>
            {field === 'fingerprints' ? (
              <dd className="register-taken">{t('register.taken')}</dd>
            ) : value === null ? (
              <dd className="register-missing">{t('register.missing')}</dd>
            ) : isDay(value) ? (
              <dd className="register-value">{day(value)}</dd>
            ) : (
              <dd className="register-value" dir="ltr">
                {value}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {!ready && (
        <p className="register-open">
          {t('register.openFirst')}{' '}
          <Button kind="quiet" onPress={() => workplace.show('documents')}>
            {t('register.toPaper')}
          </Button>
        </p>
      )}
      {answer !== null && (
        <div className="register-answer" data-result={answer.result}>
          <Chip tone={TONES[answer.result] ?? 'plain'}>{t(`register.result.${resultKey(answer.result)}`)}</Chip>
          <p lang={attempt.language} dir="auto">
            {answer.text}
          </p>
        </div>
      )}
      {!view.over && ready && (
        <div className="register-send">
          <TextField label={t('register.reason')} value={reason} onChange={setReason} maxLength={400} />
          <div className="register-buttons">
            <Button
              icon="register"
              isDisabled={querying !== null || view.dilemma !== null}
              onPress={() => {
                void workplace.query(id, reason.trim());
                setReason('');
              }}
            >
              {register.answer === null ? t('register.send') : t('register.again')}
            </Button>
            <span className="register-takes">{t('register.takes', { seconds })}</span>
          </div>
        </div>
      )}
      {sending && (
        <output className="register-sending">
          <span className="register-bar" aria-hidden="true" />
          {t('register.sending')}
        </output>
      )}
    </section>
  );
}
