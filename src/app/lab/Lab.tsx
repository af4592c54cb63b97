// What is asked of the lab, the run, and what came of it.

import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { LabIndex } from '#lab';
import { announce, Callout } from '#ui';
import { labHome } from './labHome.ts';
import { LabForm, type Settings } from './LabForm.tsx';
import type { LabAnswer, LabQuestion } from './labPort.ts';
import { LabResults } from './LabResults.tsx';
import { RunBar, type Running } from './RunBar.tsx';
import { useChecked } from './useChecked.ts';
import { useLabWords } from './useLabWords.ts';

type Trouble = 'faults' | 'dateUnknown' | 'failed';

export function Lab({ index }: { readonly index: LabIndex }): ReactNode {
  const { say, count } = useLabWords();
  const [settings, setSettings] = useState(() => firstSettings(index));
  const [running, setRunning] = useState<Running | null>(null);
  const [answer, setAnswer] = useState<LabAnswer | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const results = useRef<HTMLDivElement>(null);
  const law = index.packs.find(({ id }) => id === settings.pack)?.law ?? '';
  const checkPopulation = useCallback((text: string) => labHome.checkPopulation(law, text), [law]);
  const checkEdit = useCallback((text: string) => labHome.checkEdit(law, text), [law]);
  const population = useChecked(settings.population, checkPopulation);
  const edit = useChecked(settings.compare === 'edit' ? settings.edit : null, checkEdit);
  const isFaulty = (population.found?.diagnostics.length ?? 0) > 0 || (edit.found?.length ?? 0) > 0;
  const run = async (): Promise<void> => {
    const question = questionOf(settings, law);
    setTrouble(null);
    setAnswer(null);
    setRunning({ judged: 0, size: question.size });
    announce(say('run.started', { size: count(question.size) }));
    try {
      const ran = await labHome.run(question, (judged) => setRunning({ judged, size: question.size }));
      if (ran.ok) {
        setAnswer(ran.answer);
        announce(say('run.done', { people: count(ran.answer.report.people) }));
      } else setTrouble(ran.code);
    } catch {
      setTrouble('failed');
    } finally {
      setRunning(null);
    }
  };
  return (
    <>
      <LabForm index={index} settings={settings} onChange={setSettings} population={population} edit={edit} />
      <RunBar
        running={running}
        isReady={!isFaulty && isDay(settings.date) && (settings.compare === 'edit' || isDay(settings.otherDate))}
        isFaulty={isFaulty}
        onRun={() => void run()}
        onStop={() => void labHome.stop()}
      />
      {trouble !== null && (
        <Callout tone="bad" role="alert">
          {say(`trouble.${trouble}`)}
        </Callout>
      )}
      <div ref={results}>{answer !== null && <LabResults key={answerKey(answer)} answer={answer} />}</div>
    </>
  );
}

function firstSettings({ packs, populations, edits }: LabIndex): Settings {
  const population = populations.find(({ name }) => name === 'visitors') ?? populations[0];
  const pack = packs.find(({ id }) => id === population?.pack) ?? packs[0];
  const edit = edits.find(({ name }) => name === 'six-months') ?? edits.find((one) => one.pack === pack?.id);
  return {
    pack: pack?.id ?? '',
    population: population?.text ?? '',
    edit: edit?.text ?? '',
    compare: 'edit',
    date: pack?.asAt ?? '',
    otherDate: '',
    size: 2000,
    seed: 1,
  };
}

function questionOf({ population, edit, compare, date, otherDate, size, seed }: Settings, law: string): LabQuestion {
  const isEdit = compare === 'edit';
  return { law, population, edit: isEdit ? edit : null, date, otherDate: isEdit ? null : otherDate, size, seed };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function answerKey({ report }: LabAnswer): string {
  return [report.population, report.edit, report.seed, report.date, report.otherDate, report.people].join(' ');
}
