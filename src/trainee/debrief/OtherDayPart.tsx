// The same facts on another day: what the law would have said then, and which of its changes the difference rests on.

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { daysOfChange, knownDays, type OtherDay } from '#law';
import { announce, Button, Callout, DateField, Disclosure, Select, Skeleton } from '#ui';
import { ChangeLine } from './ChangeLine.tsx';
import { useLookBack } from './lookBack.ts';

type Answer = { readonly date: string } & (
  | { readonly state: 'judged'; readonly day: OtherDay | null }
  | { readonly state: 'failed' }
);

export function OtherDayPart(): ReactNode {
  const { attempt, feedback, law, say } = useLookBack();
  const own = attempt.entry.date;
  const { pack } = law.book;
  const [wish, setWish] = useState<{ readonly date: string } | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const days = useMemo(() => daysOfChange(pack), [pack]);
  const { from, to } = knownDays(pack);
  useEffect(() => {
    if (wish === null) return undefined;
    const { date } = wish;
    let isWanted = true;
    feedback.onDay(date).then(
      (day) => isWanted && setAnswer({ date, state: 'judged', day }),
      () => isWanted && setAnswer({ date, state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [wish, feedback]);
  const date = wish?.date ?? null;
  const setDate = (day: string): void => setWish({ date: day });
  const asked = date === null || answer?.date !== date ? null : answer;
  const verdict = asked?.state === 'judged' ? verdictOf(asked.day) : null;
  const spoken =
    verdict === null || date === null ? null : say(`otherDay.verdict.${verdict}`, { date: law.formats.date(date) });
  useEffect(() => {
    if (spoken !== null) announce(spoken);
  }, [spoken]);
  return (
    <div className="stacked">
      <div className="other-day-asked">
        <DateField
          label={say('otherDay.date')}
          hint={say('otherDay.hint', { date: law.formats.date(own) })}
          value={date ?? own}
          onChange={setDate}
          {...(from > '0001-01-01' ? { min: from } : {})}
          {...(to < '9999-12-31' ? { max: to } : {})}
        />
        {days.length > 0 && (
          <Select
            label={say('otherDay.changes')}
            placeholder={say('otherDay.choose')}
            value={date !== null && days.includes(date) ? date : null}
            onChange={setDate}
            options={days.map((value) => ({ value, label: law.formats.date(value), language: law.language }))}
          />
        )}
      </div>
      {date !== null && asked === null && <Skeleton lines={3} label={say('otherDay.judging')} />}
      {asked?.state === 'failed' && (
        <Callout
          tone="warn"
          title={say('otherDay.failed')}
          actions={<Button onPress={() => setDate(asked.date)}>{say('failed.again')}</Button>}
        />
      )}
      {asked?.state === 'judged' && spoken !== null && (
        <>
          <Callout tone={verdict === 'outcome' ? 'warn' : 'note'} icon="calendar">
            {spoken}
          </Callout>
          {asked.day !== null && <Compared day={asked.day} />}
        </>
      )}
    </div>
  );
}

/** The key of what is said of it. */
function verdictOf(day: OtherDay | null): 'notKnown' | OtherDay['differs'] {
  return day === null ? 'notKnown' : day.differs;
}

function Compared({ day }: { readonly day: OtherDay }): ReactNode {
  const { law, say } = useLookBack();
  const { before, after, because, between } = day;
  const rest = between.filter((one) => !because.includes(one));
  return (
    <>
      {day.differs !== 'nothing' && (
        <div className="beside">
          {[before, after].map((one) => (
            <section key={one.date} aria-labelledby={`day-${one.date}`}>
              <h3 id={`day-${one.date}`}>{law.formats.date(one.date)}</h3>
              <Answers assessment={one} />
            </section>
          ))}
        </div>
      )}
      {because.length > 0 && (
        <section>
          <h3>{say('otherDay.because')}</h3>
          <ul className="change-list">
            {because.map((change, index) => (
              <ChangeLine key={index} change={change} day={day} />
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <Disclosure level={3} title={say('otherDay.besides')} aside={<span>{rest.length}</span>}>
          <ul className="change-list">
            {rest.map((change, index) => (
              <ChangeLine key={index} change={change} day={day} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** What must be, may be and must not be on one of the two days. */
function Answers({ assessment }: { readonly assessment: OtherDay['before'] }): ReactNode {
  const { law, say } = useLookBack();
  const { required, open, prohibited, undecided, duties } = assessment;
  const named = (found: OtherDay['before']['required']): string[] =>
    found.map(({ outcome, grounds }) =>
      grounds.length === 0
        ? law.outcome(outcome)
        : law.say('fact', {
            fact: law.outcome(outcome),
            value: law.formats.series(
              law,
              grounds.map((letter) => `${letter} ${law.ground(letter)}`),
            ),
          }),
    );
  const rows = [
    ['required', named(required)],
    ['open', named(open)],
    ['prohibited', prohibited.map(({ outcome }) => law.outcome(outcome))],
    ['undecided', undecided.map(({ outcome }) => law.outcome(outcome))],
    ['duties', [...new Set(duties.map(({ duty }) => law.duty(duty)))]],
  ] as const;
  return (
    <dl className="day-answers">
      {rows.flatMap(([row, items]) =>
        items.length === 0
          ? []
          : [
              <div key={row}>
                <dt>{say(`otherDay.row.${row}`)}</dt>
                {items.map((item) => (
                  <dd key={item} lang={law.language} dir={law.direction}>
                    {item}
                  </dd>
                ))}
              </div>,
            ],
      )}
    </dl>
  );
}
