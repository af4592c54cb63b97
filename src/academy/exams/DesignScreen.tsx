// The design of an exam: everything about it in one column, saved as one goes, with faults and advice beside the field they concern.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EXAM_PATHS,
  examViewSchema,
  POOL_PATHS,
  poolSchema,
  type CheckedExam,
  type ExamView,
  type ExpectedReliability,
  type PooledCase,
} from '#exam';
import { Button, Callout, Card, Skeleton } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import { CasesPart } from './CasesPart.tsx';
import { CopyPart } from './CopyPart.tsx';
import { ExamFrame } from './ExamFrame.tsx';
import { DesignForm, type Note } from './fields.tsx';
import { MarkingPart, PassingPart } from './GradingParts.tsx';
import { ReliabilityPart } from './ReliabilityPart.tsx';
import {
  BasicsPart,
  HandPart,
  InvigilationPart,
  SafeBrowserPart,
  TimePart,
  TriesPart,
  WindowPart,
} from './SittingParts.tsx';
import { StatePart } from './StatePart.tsx';
import { titleIn } from './titleIn.ts';
import { useDraft, type Draft } from './useDraft.ts';

export function DesignScreen({ exam }: { readonly exam: string }): ReactNode {
  return (
    <ExamFrame exam={exam} here="design">
      {(_, again) => <Loaded exam={exam} onMoved={again} />}
    </ExamFrame>
  );
}

function Loaded({ exam, onMoved }: { readonly exam: string; readonly onMoved: () => void }): ReactNode {
  const { t } = useTranslation('exams');
  const path = EXAM_PATHS.exam(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(examViewSchema, { path }), [path]));
  const [pool] = useAsked(useCallback(() => askAcademy(poolSchema, { path: POOL_PATHS.pool() }), []));
  if (asked === null || pool === null) return <Skeleton label={t('loading')} />;
  if (!asked.ok) return <Trouble code={asked.code} why={asked.why} />;
  return (
    <Editor
      // Another state is another screen; what is typed in a draft stays.
      key={asked.value.state}
      first={asked.value}
      pool={pool.ok ? pool.value.cases : []}
      onMoved={() => {
        again();
        onMoved();
      }}
    />
  );
}

interface EditorProps {
  readonly first: ExamView;
  readonly pool: readonly PooledCase[];
  readonly onMoved: () => void;
}

function Editor({ first, pool, onMoved }: EditorProps): ReactNode {
  const { t } = useTranslation('exams');
  const draft = useDraft(first);
  const { exam, design, checked } = draft;
  const notes = useNotes(draft, pool);
  const isOff = exam.state !== 'draft';
  const reliability = (checked?.reliability ?? null) as ExpectedReliability | null;
  return (
    <DesignForm.Provider value={{ design, change: draft.change, notes, isOff }}>
      <div className="exam-design">
        <div className="academy-stack">
          {isOff ? <Callout tone="note">{t('design.stands')}</Callout> : <Saving draft={draft} />}
          <Section id="basics">
            <BasicsPart />
          </Section>
          <Section id="cases">
            <CasesPart exam={exam.exam} pool={pool} />
          </Section>
          <Section id="reliability">
            <ReliabilityPart expected={reliability} />
          </Section>
          <Section id="time">
            <TimePart />
          </Section>
          <Section id="window">
            <WindowPart />
          </Section>
          <Section id="tries">
            <TriesPart />
          </Section>
          <Section id="hand">
            <HandPart />
          </Section>
          <Section id="passing">
            <PassingPart />
          </Section>
          <Section id="marking">
            <MarkingPart />
          </Section>
          <Section id="invigilation">
            <InvigilationPart />
          </Section>
          <Section id="safeBrowser">
            <SafeBrowserPart />
          </Section>
        </div>
        <div className="exam-side">
          <StatePart
            exam={exam.exam}
            state={exam.state}
            faults={notes.filter(({ tone }) => tone === 'fault').length}
            people={exam.people.length}
            isWaiting={draft.state !== 'saved' || (!isOff && checked === null)}
            onMoved={onMoved}
          />
          {!isOff && <Findings notes={notes} isChecking={checked === null} />}
          <CopyPart exam={exam} design={design} onImport={isOff ? null : draft.change} />
        </div>
      </div>
    </DesignForm.Provider>
  );
}

const SECTIONS = [
  'basics',
  'cases',
  'reliability',
  'time',
  'window',
  'tries',
  'hand',
  'passing',
  'marking',
  'invigilation',
  'safeBrowser',
] as const;

function Section({
  id,
  children,
}: {
  readonly id: (typeof SECTIONS)[number];
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation('exams');
  return (
    <Card as="section" aria-labelledby={`part-${id}`}>
      <div className="academy-part">
        <h2 id={`part-${id}`} tabIndex={-1}>
          {t(`part.${id}`)}
        </h2>
        {children}
      </div>
    </Card>
  );
}

/** Whether the server has what is typed, told to who cannot see it too. */
function Saving({ draft }: { readonly draft: Draft }): ReactNode {
  const { t } = useTranslation('exams');
  if (draft.state === 'conflict')
    return (
      <Callout
        tone="bad"
        role="alert"
        title={t('saving.conflict')}
        actions={
          <>
            <Button onPress={draft.takeTheirs}>{t('saving.takeTheirs')}</Button>
            <Button onPress={draft.keepMine}>{t('saving.keepMine')}</Button>
          </>
        }
      >
        {t('saving.conflictWords')}
      </Callout>
    );
  if (draft.state === 'refused' && draft.refused !== null)
    return (
      <div className="academy-part">
        <Trouble code={draft.refused.code} why={draft.refused.why} />
        <div className="academy-actions">
          <Button onPress={draft.saveNow}>{t('saving.again')}</Button>
        </div>
      </div>
    );
  return (
    <output className="quiet">
      {t(draft.state === 'unread' ? 'saving.unread' : draft.state === 'unsaved' ? 'saving.unsaved' : 'saving.saved')}
    </output>
  );
}

/** All faults and advice once more in a list, each with the way to its part. */
function Findings({ notes, isChecking }: { readonly notes: readonly Note[]; readonly isChecking: boolean }): ReactNode {
  const { t } = useTranslation('exams');
  const faults = notes.filter(({ tone }) => tone === 'fault');
  const advice = notes.filter(({ tone }) => tone === 'advice');
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('findings.title')}</h2>
        {(isChecking || notes.length === 0) && (
          <output className="quiet">{t(isChecking ? 'findings.checking' : 'findings.none')}</output>
        )}
        {[faults, advice].map((some, index) =>
          some.length === 0 ? null : (
            <div key={index} className="academy-part">
              <h3>{t(index === 0 ? 'findings.faults' : 'findings.advice', { count: some.length })}</h3>
              <ul className="exam-findings">
                {some.map(({ at, words }) => (
                  <li key={`${at} ${words}`}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => document.getElementById(`part-${sectionOf(at)}`)?.focus()}
                    >
                      {t(`part.${sectionOf(at)}`)}
                    </button>
                    {': '}
                    {words}
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Card>
  );
}

/** Where the first part of a place in the design stands on the screen. */
const HOMES: Readonly<Record<string, (typeof SECTIONS)[number]>> = {
  title: 'basics',
  language: 'basics',
  cases: 'cases',
  reliability: 'reliability',
  order: 'time',
  time: 'time',
  breaks: 'time',
  window: 'window',
  tries: 'tries',
  countsTry: 'tries',
  feedback: 'tries',
  appealDays: 'tries',
  rulesPanel: 'hand',
  tools: 'hand',
  passMark: 'passing',
  competencies: 'passing',
  critical: 'passing',
  marking: 'marking',
  injectable: 'invigilation',
  invigilation: 'invigilation',
  safeExamBrowser: 'safeBrowser',
};

function sectionOf(at: string): (typeof SECTIONS)[number] {
  return HOMES[at.split('.')[0] ?? ''] ?? 'basics';
}

/** The findings of the server on what is saved, and what of the typed cannot be read. */
function useNotes({ checked, unread }: Draft, pool: readonly PooledCase[]): readonly Note[] {
  const { t, i18n } = useTranslation(['exams', 'common']);
  const say = (kind: 'fault' | 'advice', found: CheckedExam['faults']): Note[] =>
    found.map(({ code, path, args }) => {
      const { name, competency } = args;
      const known = pool.find((one) => one.name === name);
      const title = known === undefined ? name : titleIn(i18n.language, known);
      return {
        tone: kind,
        at: path.join('.'),
        words: t(`${kind}.${code}` as 'fault.noCases', {
          ...args,
          name: title,
          competency:
            competency === undefined ? '' : t(`common:competency.${competency}` as 'common:competency.dignity'),
        }),
      };
    });
  return [
    ...[...new Set(unread)].map((at): Note => ({ tone: 'fault', at, words: t('fault.unread') })),
    ...say('fault', checked?.faults ?? []),
    ...say('advice', checked?.advice ?? []),
  ];
}
