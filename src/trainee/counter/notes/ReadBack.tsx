// The record of the talk: who was there and when, what stands of the applicant's words, reading it back to them, and settling what they say
// is wrong.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Checkbox, Chip } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { timeOfDay } from '../bars/timeOfDay.ts';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';

type Statement = TraineeView['statements'][number];

export function ReadBack(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const recorded = view.statements.filter(({ id }) => view.record.recorded.includes(id));
  return (
    <section className="notes-part" aria-labelledby="notes-record">
      <h3 id="notes-record">{t('theRecord.title')}</h3>
      <RecordHead />
      {recorded.length === 0 ? (
        <p className="notes-none">{t('theRecord.none')}</p>
      ) : (
        <>
          <p className="field-hint">{t('theRecord.why')}</p>
          <Recorded statements={recorded} />
        </>
      )}
      <Corrections />
    </section>
  );
}

/** What the machine fills in: people, times, breaks. */
function RecordHead(): ReactNode {
  const { view } = useCounter();
  const { t, i18n } = useTranslation('counter');
  const { startsAt } = view.case;
  const list = new Intl.ListFormat(i18n.language);
  const who = list.format(view.record.present.map(({ person }) => view.names[person] ?? person));
  const times = list.format(view.record.breaks.map(({ atSeconds }) => timeOfDay(startsAt, atSeconds)));
  return (
    <ul className="bare record-head">
      <li>{t('theRecord.began', { from: startsAt, now: timeOfDay(startsAt, view.clockSeconds) })}</li>
      <li>{t('theRecord.present', { who })}</li>
      <li>{view.record.breaks.length === 0 ? t('theRecord.noBreaks') : t('theRecord.breaks', { times })}</li>
    </ul>
  );
}

function Recorded({ statements }: { readonly statements: readonly Statement[] }): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const here = chosen.filter((id) => statements.some((one) => one.id === id));
  const read = async (): Promise<void> => {
    const before = attempt.session.state.view.record.corrections.length;
    const receipt = await workplace.do({ type: 'readBack', statements: [...here] });
    if (!receipt.ok) return;
    setChosen([]);
    const { corrections } = attempt.session.state.view.record;
    announce(t('theRecord.done', { count: corrections.length - before }));
  };
  return (
    <>
      <fieldset className="record-list" disabled={view.over}>
        <legend className="field-label">{t('theRecord.choose')}</legend>
        {statements.map(({ id, fact, value, act }) => (
          <Checkbox
            key={id}
            checked={here.includes(id)}
            hint={view.record.read.includes(id) ? t('theRecord.wasRead') : t('notes.act', { n: act })}
            onChange={(on) => setChosen(on ? [...here, id] : here.filter((one) => one !== id))}
          >
            {words.fact(fact)}: <bdi>{words.value(fact, value)}</bdi>
          </Checkbox>
        ))}
      </fieldset>
      {!view.over && (
        <p className="record-actions">
          <Button kind="quiet" onPress={() => setChosen(statements.map(({ id }) => id))}>
            {t('theRecord.all')}
          </Button>
          <Button icon="pen" isDisabled={here.length === 0} onPress={() => void read()}>
            {t('theRecord.read', { count: here.length })}
          </Button>
        </p>
      )}
    </>
  );
}

function Corrections(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  const { corrections } = view.record;
  if (corrections.length === 0) return null;
  const settle = (statement: string, accept: boolean): void =>
    void workplace.do({ type: 'correct', statement, accept });
  return (
    <>
      <h4>{t('theRecord.corrections')}</h4>
      <ul className="bare notes-list">
        {corrections.map(({ statement, value, accepted }) => {
          const was = view.statements.find(({ id }) => id === statement);
          if (was === undefined) return null;
          return (
            <li key={statement} className="note">
              <p className="note-words">
                {words.fact(was.fact)}{' '}
                <Chip tone={accepted === true ? 'good' : 'warn'} icon={accepted === true ? 'check' : 'warning'}>
                  {t(accepted === null ? 'theRecord.open' : accepted ? 'theRecord.accepted' : 'theRecord.refused')}
                </Chip>
              </p>
              <p>{t('theRecord.stands', { value: words.value(was.fact, was.value) })}</p>
              <p>{t('theRecord.instead', { value: words.value(was.fact, value) })}</p>
              {!view.over && accepted !== true && (
                <p className="record-actions">
                  <Button kind="primary" onPress={() => settle(statement, true)}>
                    {t('theRecord.accept')}
                  </Button>
                  {accepted === null && <Button onPress={() => settle(statement, false)}>{t('theRecord.refuse')}</Button>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
