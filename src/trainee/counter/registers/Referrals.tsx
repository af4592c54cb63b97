// Calling somebody in: whom, why, with what of the person's, and whether they agree. Forms that went out lie below with their answers.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CONSENTS,
  PASSED_ON,
  REFERRAL_REASONS,
  URGENCIES,
  type Agency,
  type Consent,
  type PassedOn,
  type ReferralReason,
  type Urgency,
} from '#scenario';
import { announce, Button, CheckboxGroup, RadioGroup, Select, TextField } from '#ui';
import { useCounter } from '../counterContext.ts';
import { timeOfDay } from '../bars/timeOfDay.ts';
import { WaitFor } from './WaitFor.tsx';

export function Referrals(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <section className="referrals" aria-labelledby="referrals-title">
      <h3 id="referrals-title">{t('refer.title')}</h3>
      <p className="panel-intro">{t('refer.intro')}</p>
      {!view.over && <ReferralForm />}
      {view.handovers.length > 0 && <SentForms />}
    </section>
  );
}

function ReferralForm(): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [to, setTo] = useState<Agency | null>(null);
  const [why, setWhy] = useState<ReferralReason | null>(null);
  const [passes, setPasses] = useState<readonly PassedOn[]>([]);
  const [consent, setConsent] = useState<Consent | null>(null);
  const [urgency, setUrgency] = useState<Urgency>('now');
  const [words, setWords] = useState('');
  const isReady = to !== null && why !== null && consent !== null && view.dilemma === null;
  const send = async (): Promise<void> => {
    if (to === null || why === null || consent === null) return;
    const receipt = await workplace.refer({ to, why, passes, consent, urgency, words: words.trim() });
    if (!receipt.ok) return;
    announce(t('refer.sent', { name: view.agencies.find(({ id }) => id === to)?.name ?? '' }));
    setTo(null);
    setWhy(null);
    setPasses([]);
    setConsent(null);
    setWords('');
  };
  return (
    <div className="register referral-form">
      <Select
        label={t('refer.to')}
        placeholder={t('refer.choose')}
        value={to}
        onChange={setTo}
        options={view.agencies.map(({ id, name }) => ({ value: id, label: name, language: attempt.language }))}
      />
      <Select
        label={t('refer.why')}
        placeholder={t('refer.choose')}
        value={why}
        onChange={setWhy}
        options={REFERRAL_REASONS.map((value) => ({ value, label: t(`refer.reason.${value}`) }))}
      />
      <CheckboxGroup
        label={t('refer.passes')}
        values={passes}
        onChange={setPasses}
        choices={PASSED_ON.map((value) => ({ value, label: t(`refer.pass.${value}`) }))}
      />
      <RadioGroup
        label={t('refer.consent')}
        value={consent}
        onChange={setConsent}
        choices={CONSENTS.map((value) => ({ value, label: t(`refer.consents.${value}`) }))}
      />
      <RadioGroup
        label={t('refer.urgency')}
        look="segments"
        value={urgency}
        onChange={setUrgency}
        choices={URGENCIES.map((value) => ({ value, label: t(`refer.urgencies.${value}`) }))}
      />
      <TextField label={t('refer.words')} value={words} onChange={setWords} maxLength={2000} />
      <div className="register-buttons">
        <Button isDisabled={!isReady} onPress={() => void send()}>
          {t('refer.send')}
        </Button>
      </div>
    </div>
  );
}

function SentForms(): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <section aria-labelledby="referrals-sent">
      <h4 id="referrals-sent">{t('refer.forms')}</h4>
      <ul className="bare">
        {view.handovers.toReversed().map((form) => (
          <li key={form.act} className="sent-form">
            <p className="sent-form-head">
              <span>{t('refer.form')}</span>
              <span className="left-to-right">{String(form.act).padStart(4, '0')}</span>
            </p>
            <dl className="sent-form-lines">
              <Line label={t('refer.to')}>
                <span lang={attempt.language} dir="auto">
                  {form.name}
                </span>
              </Line>
              <Line label={t('refer.at')}>
                <span className="left-to-right">{timeOfDay(view.case.startsAt, form.atSeconds)}</span>
              </Line>
              <Line label={t('refer.why')}>{t(`refer.reason.${form.why}`)}</Line>
              <Line label={t('refer.passes')}>
                {form.passes.length === 0
                  ? t('refer.nothing')
                  : form.passes.map((one) => t(`refer.pass.${one}`)).join('; ')}
              </Line>
              <Line label={t('refer.consent')}>{t(`refer.consents.${form.consent}`)}</Line>
              <Line label={t('refer.urgency')}>{t(`refer.urgencies.${form.urgency}`)}</Line>
              {form.words !== '' && (
                <Line label={t('refer.words')}>
                  <span dir="auto">{form.words}</span>
                </Line>
              )}
            </dl>
            {form.answer === null ? (
              <p className="sent-form-answer">
                <output className="register-pending">
                  {t('refer.pending', { time: timeOfDay(view.case.startsAt, form.dueSeconds) })}
                </output>
                <WaitFor due={form.dueSeconds} />
              </p>
            ) : (
              <p className="sent-form-answer" data-come>
                <span className="sent-form-label">{t('refer.answer')}</span>
                <span lang={attempt.language} dir="auto">
                  {form.answer.text}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="sent-form-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
