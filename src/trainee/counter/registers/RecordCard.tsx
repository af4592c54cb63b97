// One record that a register gave: its data, how to find out whose it is, whose the officer takes it to be, and what that obliges to.

import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, RadioGroup, type Tone } from '#ui';
import { useLaw } from '../../law/useLaw.ts';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';
import { useRegisterValue } from './recordWords.ts';
import { timeOfDay } from '../bars/timeOfDay.ts';
import { WaitFor } from './WaitFor.tsx';

type RecordShown = TraineeView['registers'][number]['records'][number];
type CheckShown = RecordShown['checks'][number];

const TONES = { agrees: 'primary', differs: 'warn', unclear: 'plain' } as const satisfies Record<string, Tone>;

export interface RecordCardProps {
  readonly register: string;
  readonly record: RecordShown;
}

export function RecordCard({ register, record }: RecordCardProps): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const shown = useRegisterValue();
  const id = useId();
  const { theirs } = record;
  const standing = theirs === null ? 'open' : theirs ? 'counts' : 'aside';
  return (
    <li className="record" data-standing={standing}>
      <p className="record-head">
        <Chip tone="warn">{t(`record.match.${record.match}`)}</Chip>
      </p>
      <p className="record-words" id={id} lang={attempt.language} dir="auto">
        {record.text}
      </p>
      <dl className="register-form">
        {record.shows.map(({ field, value }) => {
          const { words, raw } = shown(field, value);
          return (
            <div key={field} className="register-row">
              <dt>{t(`record.field.${field}`)}</dt>
              <dd className="register-value" {...(raw ? { dir: 'ltr' } : {})}>
                {words}
              </dd>
            </div>
          );
        })}
      </dl>
      <section className="record-checks" aria-label={t('record.check.title')}>
        <h5>{t('record.check.title')}</h5>
        <ul className="bare record-check-list">
          {record.checks.map((check) => (
            <Check key={check.by} register={register} record={record.id} check={check} />
          ))}
        </ul>
      </section>
      {view.over ? null : (
        <RadioGroup
          label={t('record.whose')}
          look="segments"
          value={theirs === null ? null : theirs ? 'theirs' : 'other'}
          onChange={(value) => void workplace.attribute(register, record.id, value === 'theirs')}
          disabled={view.dilemma !== null}
          choices={[
            { value: 'theirs', label: t('record.theirs') },
            { value: 'other', label: t('record.other') },
          ]}
        />
      )}
      <p className="record-standing">{t(`record.${standing}`)}</p>
      {record.obliges.length > 0 && <Obliges obliges={record.obliges} />}
    </li>
  );
}

function Check({
  register,
  record,
  check,
}: {
  readonly register: string;
  readonly record: string;
  readonly check: CheckShown;
}): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const words = t(`record.check.${check.by}`);
  if (check.result !== null)
    return (
      <li className="record-check">
        <span>{words}</span>
        <Chip tone={TONES[check.result]}>{t(`record.result.${check.result}`)}</Chip>
        {check.text !== null && (
          <p className="record-owner" lang={attempt.language} dir="auto">
            {check.text}
          </p>
        )}
      </li>
    );
  if (check.dueSeconds !== null)
    return (
      <li className="record-check">
        <span>{words}</span>
        <output className="register-pending">
          {t('record.asked', { time: timeOfDay(view.case.startsAt, check.dueSeconds) })}
        </output>
        <WaitFor due={check.dueSeconds} />
      </li>
    );
  return (
    <li className="record-check">
      <Button
        isDisabled={view.over || view.dilemma !== null}
        onPress={() => void workplace.confirm(register, record, check.by)}
      >
        {words}
      </Button>
    </li>
  );
}

function Obliges({ obliges }: Pick<RecordShown, 'obliges'>): ReactNode {
  const { t } = useTranslation('counter');
  const { law } = useLaw();
  return (
    <section className="record-obliges" aria-label={t('record.obliges')}>
      <h5>{t('record.obliges')}</h5>
      <ul>
        {obliges.map(({ rule, citation }) => (
          <li key={rule}>
            {law === null ? citation : <span lang={law.language}>{law.rule(rule)}</span>}{' '}
            {law !== null && <span className="record-citation">{citation}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
