// The attempt as it was: replay with comments on the moment shown, the reasons beside a model and the lawful outcome, the questions.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToMark } from '#exam';
import type { ExaminerRecord } from '#scoring';
import { Chip, isolate, makeClock, Tabs } from '#ui';
import { ReplayMoments } from '../../trainee/debrief/Replay.tsx';
import { useReplay } from '../../trainee/debrief/replaying.ts';
import { CommentsPart } from './CommentsPart.tsx';
import { MomentButton } from './MomentButton.tsx';
import { PLACES } from './useMarkKeys.ts';

export interface AttemptPaneProps {
  readonly seen: ToMark;
  readonly record: ExaminerRecord<string>;
  readonly act: number;
  readonly onAct: (act: number) => void;
  readonly isFrozen: boolean;
}

export function AttemptPane({ seen, record, act, onAct, isFrozen }: AttemptPaneProps): ReactNode {
  const { t } = useTranslation('marking');
  const [tab, setTab] = useState('replay');
  const show = (at: number): void => {
    onAct(at);
    setTab('replay');
  };
  return (
    <section className="marking-pane marking-attempt" aria-labelledby={PLACES.replay}>
      <h2 id={PLACES.replay} tabIndex={-1}>
        {t('attempt')}
      </h2>
      <Tabs
        label={t('look')}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'replay',
            label: t('replay'),
            icon: 'play',
            panel: (
              <>
                <ReplayMoments act={act} onAct={onAct} />
                <CommentsPart seen={seen} act={act} onAct={onAct} isFrozen={isFrozen} />
              </>
            ),
          },
          { id: 'reasons', label: t('reasons'), icon: 'pen', panel: <Reasons record={record} onAct={show} /> },
          { id: 'questions', label: t('questions'), icon: 'speech', panel: <Questions record={record} onAct={show} /> },
        ]}
      />
    </section>
  );
}

interface PartProps {
  readonly record: ExaminerRecord<string>;
  readonly onAct: (act: number) => void;
}

function Reasons({ record: { outcome, interview, record }, onAct }: PartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { language, law } = useReplay();
  const spoken = { lang: language, dir: 'auto' } as const;
  const list = (codes: readonly string[]): string => law.formats.list(codes.map((code) => isolate(law.outcome(code))));
  const lawful = [...outcome.required.map((one) => one.outcome), ...outcome.open];
  return (
    <div className="stacked marking-reasons">
      <p>
        {outcome.decided === null ? t('undecided') : t('decidedAs', { outcome: isolate(law.outcome(outcome.decided)) })}
        <br />
        <span className="quiet">{t('lawful', { outcomes: list([...new Set(lawful)]) })}</span>
      </p>
      <section>
        <h3>{t('written')}</h3>
        {record.rationale.trim() === '' ? (
          <p>{t('nothingWritten')}</p>
        ) : (
          <blockquote className="written" dir="auto">
            {record.rationale}
          </blockquote>
        )}
      </section>
      {interview.grounds.length > 0 && (
        <section>
          <h3>{t('grounds')}</h3>
          <ul className="marking-grounds">
            {interview.grounds.map(({ ground, isPut, puts }) => (
              <li key={ground}>
                <p className="chip-row">
                  <span>{t('ground', { letter: ground, words: isolate(law.ground(ground)) })}</span>
                  <Chip tone={isPut ? 'good' : 'warn'} icon={isPut ? 'check' : 'warning'}>
                    {t(isPut ? 'isPut' : 'notPut')}
                  </Chip>
                </p>
                {puts.map((put) => (
                  <p key={put.act}>
                    <MomentButton act={put.act} onAct={onAct} /> <q {...spoken}>{put.text}</q>{' '}
                    {put.answer.length > 0 && (
                      <span className="quiet">{t('answered', { answer: isolate(put.answer.join(' ')) })}</span>
                    )}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('model')}</h3>
        <blockquote className="written" {...spoken}>
          {record.model}
        </blockquote>
      </section>
    </div>
  );
}

function Questions({ record: { interview }, onAct }: PartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { language, say } = useReplay();
  if (interview.questions.length === 0) return <p>{t('noQuestions')}</p>;
  return (
    <ol className="marking-questions">
      {interview.questions.map(({ act, atSeconds, type, appropriate, text }) => (
        <li key={act}>
          <p className="quiet">
            <MomentButton act={act} onAct={onAct}>
              {makeClock(atSeconds)}
            </MomentButton>{' '}
            {say(`questionType.${type}`)} · {t(appropriate ? 'fits' : 'fitsNot')}
          </p>
          <p lang={language} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
