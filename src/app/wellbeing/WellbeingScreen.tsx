// Looking after oneself: a check-in that nobody else sees, a look back on it, and whom one can turn to.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst, Button, Callout, Card, RadioGroup, showToast, TextArea } from '#ui';
import { useDay } from '../formats.ts';
import { Page } from '../Page.tsx';
import {
  CHECK_QUESTIONS,
  CHECK_STEPS,
  forgetCheckIns,
  isCheckInKept,
  keepCheckIn,
  LONGEST_NOTE,
  lookBack,
  readCheckIns,
  type CheckIn,
} from './checkIn.ts';
import { HelpLines } from './HelpLines.tsx';
import { today } from './today.ts';
import './wellbeing.css';
import './words.ts';

export function WellbeingScreen(): ReactNode {
  const { t } = useTranslation('wellbeing');
  const [entries, setEntries] = useState(readCheckIns);
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>} width="text">
      <div className="wellbeing">
        {!isCheckInKept() && <Callout tone="warn">{t('notKept')}</Callout>}
        <Today
          entries={entries}
          onKeep={(entry) => {
            keepCheckIn(entry);
            setEntries(readCheckIns());
            showToast({ words: t('keptToast') });
          }}
        />
        {entries.length > 0 && (
          <Before
            entries={entries}
            onForget={() => {
              forgetCheckIns();
              setEntries(readCheckIns());
              showToast({ words: t('forgottenToast') });
            }}
          />
        )}
        <HelpLines />
      </div>
    </Page>
  );
}

interface TodayProps {
  readonly entries: readonly CheckIn[];
  readonly onKeep: (entry: CheckIn) => void;
}

function Today({ entries, onKeep }: TodayProps): ReactNode {
  const { t } = useTranslation('wellbeing');
  const day = today();
  const [entry, setEntry] = useState<CheckIn>(
    () => entries.find((one) => one.day === day) ?? { day, answers: {}, note: '' },
  );
  const isEmpty = Object.keys(entry.answers).length === 0 && entry.note.trim() === '';
  return (
    <Card as="section">
      <div className="wellbeing-part">
        <h2>{t('today')}</h2>
        <p className="quiet">{t('private')}</p>
        {CHECK_QUESTIONS.map((question) => (
          <RadioGroup
            key={question}
            label={t(`question.${question}`)}
            look="scale"
            value={entry.answers[question] === undefined ? null : `${entry.answers[question]}`}
            onChange={(step) => setEntry({ ...entry, answers: { ...entry.answers, [question]: Number(step) } })}
            choices={CHECK_STEPS.map((step) => ({ value: `${step}`, label: t(`step.${step}`) }))}
          />
        ))}
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={entry.note}
          onChange={(note) => setEntry({ ...entry, note })}
        />
        <div>
          <Button kind="primary" isDisabled={isEmpty} onPress={() => onKeep(entry)}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

interface BeforeProps {
  readonly entries: readonly CheckIn[];
  readonly onForget: () => void;
}

function Before({ entries, onForget }: BeforeProps): ReactNode {
  const { t } = useTranslation('wellbeing');
  const sayDay = useDay();
  const [asks, setAsks] = useState(false);
  const notes = entries.filter(({ note }) => note.trim() !== '').toReversed();
  return (
    <Card as="section">
      <div className="wellbeing-part">
        <h2>{t('before')}</h2>
        {/* Wider than a phone: it takes the focus for the arrow keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="wellbeing-weeks" aria-label={t('before')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('week')}</th>
                {CHECK_QUESTIONS.map((question) => (
                  <th key={question} scope="col">
                    {t(`short.${question}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lookBack(entries, today()).map(({ from, days, means }) => (
                <tr key={from} data-empty={days === 0}>
                  <th scope="row">{sayDay(from)}</th>
                  {CHECK_QUESTIONS.map((question) => (
                    <td key={question}>
                      <Mean tenths={means[question]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="quiet">{t('scale')}</p>
        {notes.length > 0 && (
          <details>
            <summary>{t('notes', { count: notes.length })}</summary>
            <dl className="wellbeing-notes">
              {notes.map(({ day, note }) => (
                <div key={day}>
                  <dt>{sayDay(day)}</dt>
                  <dd dir="auto">{note}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        <div>
          <Button icon="trash" onPress={() => setAsks(true)}>
            {t('forget')}
          </Button>
        </div>
        <AskFirst
          open={asks}
          title={t('forgetTitle')}
          isGrave
          go={t('forget')}
          back={t('forgetNot')}
          onGo={() => {
            setAsks(false);
            onForget();
          }}
          onBack={() => setAsks(false)}
        >
          <p>{t('forgetWords')}</p>
        </AskFirst>
      </div>
    </Card>
  );
}

function Mean({ tenths }: { readonly tenths: number | null }): ReactNode {
  const { t } = useTranslation('wellbeing');
  if (tenths === null) return <span className="quiet">{t('none')}</span>;
  return (
    <span className="wellbeing-mean">
      <span className="wellbeing-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * tenths) / 40}%` }} />
      </span>
      {t('mean', { value: tenths / 10 })}
    </span>
  );
}
