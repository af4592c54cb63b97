// The registers: a form filled from the papers, a query that takes its time, an answer.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { QUERY_REASONS, type QueryReason } from '#scenario';
import { Button, Callout, Chip, Select, TextField, type Tone } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';
import { RecordCard } from './RecordCard.tsx';
import { useRegisterValue } from './recordWords.ts';
import { Referrals } from './Referrals.tsx';
import { canSend, fieldKey, fillForm, resultKey } from './registerForm.ts';
import { timeOfDay } from '../bars/timeOfDay.ts';
import { WaitFor } from './WaitFor.tsx';
import './registers.css';
import '../words.ts';

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
      {view.agencies.length > 0 && <Referrals />}
    </div>
  );
}

function RegisterCard({ register }: { readonly register: Register }): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const querying = useStore(workplace.desk, (desk) => desk.querying);
  const spot = useStore(workplace.desk, (desk) => desk.spot);
  const shown = useRegisterValue();
  const [reason, setReason] = useState('');
  const [purpose, setPurpose] = useState<QueryReason | null>(null);
  const card = useRef<HTMLElement>(null);
  const { id, name, seconds } = register;
  const ready = canSend(register);
  const sending = querying === id;
  const answer = sending ? null : register.answer;
  const rows = fillForm(register);
  // A register of a kind says the same again; one that wants no reason may be asked as often as one likes.
  const isToAsk = register.dueSeconds === null && (register.kind === null || register.answer === null);

  useEffect(() => {
    if (spot?.kind !== 'register' || spot.id !== id) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [spot, id]);

  return (
    <section
      className="register"
      data-register={register.kind ?? 'plain'}
      ref={card}
      tabIndex={-1}
      aria-labelledby={`register-${id}`}
    >
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
            ) : (
              <dd className="register-value" {...(shown(field, value).raw ? { dir: 'ltr' } : {})}>
                {shown(field, value).words}
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
          {register.purpose !== null && (
            <p className="register-asked">
              {t('register.asked', { reason: t(`register.purpose.${register.purpose}`) })}
            </p>
          )}
        </div>
      )}
      {register.records.length > 0 && (
        <section className="records" aria-labelledby={`records-${id}`}>
          <h4 id={`records-${id}`}>{t('record.title', { count: register.records.length })}</h4>
          <ul className="bare">
            {register.records.map((record) => (
              <RecordCard key={record.id} register={id} record={record} />
            ))}
          </ul>
        </section>
      )}
      {register.denied && !sending && <Callout tone="warn" title={t('register.denied')} />}
      {register.dueSeconds !== null && !sending && (
        <div className="register-under-way">
          <output className="register-pending">
            {t('register.pending', { time: timeOfDay(view.case.startsAt, register.dueSeconds) })}
          </output>
          <WaitFor due={register.dueSeconds} />
        </div>
      )}
      {!view.over && ready && isToAsk && (
        <div className="register-send">
          {register.kind !== null && (
            <>
              <Select
                label={t('register.why')}
                placeholder={t('register.choose')}
                value={purpose}
                onChange={setPurpose}
                options={QUERY_REASONS.map((value) => ({ value, label: t(`register.purpose.${value}`) }))}
              />
              {purpose === null && <p className="register-takes">{t('register.whyNeeded')}</p>}
            </>
          )}
          <TextField label={t('register.reason')} value={reason} onChange={setReason} maxLength={400} />
          <div className="register-buttons">
            <Button
              icon="register"
              isDisabled={querying !== null || view.dilemma !== null}
              onPress={() => {
                void workplace.query(id, reason.trim(), purpose);
                setReason('');
              }}
            >
              {register.answer === null ? t('register.send') : t('register.again')}
            </Button>
            <span className="register-takes">
              {t('register.takes', { seconds })}
              {register.waits > 0 && `, ${t('register.later', { seconds: register.waits })}`}
            </span>
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
