// Record: one's own reasons beside a model, one's own marks by the rubric, and a word to remember. Marks are an act of the attempt.

import { useState, type ReactNode } from 'react';
import { RUBRIC, type Act } from '#attempt';
import { announce, Button, Callout, TextArea } from '#ui';
import type { WrittenDecision } from '#scoring';
import { draftOf, EMPTY_DRAFT, writtenOf } from '../decision/draft.ts';
import { RecordChecks } from '../decision/RecordChecks.tsx';
import { Criterion } from './Criterion.tsx';
import { useLookBack, type LookBack } from './lookBack.ts';

type Review = Extract<Act, { type: 'review' }>;
type Marks = Review['marks'];

export function RecordPart(): ReactNode {
  const lookBack = useLookBack();
  const { attempt, debrief, law, say } = lookBack;
  const { rationale, model } = debrief.record;
  const written = writtenBy(lookBack);
  const spoken = { lang: attempt.language, dir: 'auto' } as const;
  return (
    <div className="stacked">
      <div className="beside">
        <section>
          <h3>{say('record.yours')}</h3>
          {rationale.trim() === '' ? (
            <p>{say('record.empty')}</p>
          ) : (
            <blockquote className="written" dir="auto">
              {rationale}
            </blockquote>
          )}
        </section>
        <section>
          <h3>{say('record.model')}</h3>
          <blockquote className="written" {...spoken}>
            {model}
          </blockquote>
        </section>
      </div>
      {written.rationale.trim() !== '' && (
        <RecordChecks written={written} ground={(letter) => `${letter} ${law.ground(letter)}`} />
      )}
      <SelfReview />
    </div>
  );
}

/** The decision as it was signed, for the checks of a record. */
function writtenBy({ attempt, debrief, view }: LookBack): WrittenDecision {
  const draft = view.deciding.draft === null ? EMPTY_DRAFT : draftOf(view.deciding.draft);
  return { ...writtenOf(draft, view, attempt.language), rationale: debrief.record.rationale };
}

function lastReview({ debrief }: LookBack): Review | null {
  const last = debrief.timeline.findLast(({ did }) => did.type === 'review')?.did;
  return last?.type === 'review' ? last : null;
}

function SelfReview(): ReactNode {
  const lookBack = useLookBack();
  const { attempt, debrief, say, reload } = lookBack;
  const before = lastReview(lookBack);
  const [marks, setMarks] = useState<Marks>(before?.marks ?? {});
  const [reflection, setReflection] = useState(before?.reflection ?? '');
  const [state, setState] = useState<'ready' | 'saving' | 'saved' | 'failed'>('ready');
  const marksOneself = attempt.mode !== 'exam' && debrief.record.rationale.trim() !== '';
  const done = Object.keys(marks).length;
  const save = async (): Promise<void> => {
    setState('saving');
    const receipt = await attempt.session.act({ type: 'review', reflection, marks: marksOneself ? marks : {} });
    if (!receipt.ok) {
      setState('failed');
      return;
    }
    await reload();
    setState('saved');
    announce(say('record.saved'));
  };
  return (
    <section className="review">
      {attempt.mode === 'exam' && <p>{say('record.examMark')}</p>}
      {marksOneself && (
        <>
          <h3>{say('record.selfMark')}</h3>
          <p className="debrief-lead">{say('record.selfMarkWhy')}</p>
          <div className="rubric">
            {RUBRIC.map((criterion) => (
              <Criterion
                key={criterion}
                criterion={criterion}
                mark={marks[criterion]}
                onMark={(mark) => setMarks((all) => ({ ...all, [criterion]: mark }))}
              />
            ))}
          </div>
          <p className="quiet">
            {say('record.marked', { done, all: RUBRIC.length })} · {say('record.cap')}
          </p>
        </>
      )}
      <TextArea
        label={say('record.reflection')}
        hint={say('record.reflectionWhy')}
        rows={4}
        maxLength={4000}
        value={reflection}
        onChange={setReflection}
      />
      {state === 'failed' && (
        <Callout tone="bad" role="alert">
          {say('record.notSaved')}
        </Callout>
      )}
      {state === 'saved' && <Callout tone="good">{say('record.saved')}</Callout>}
      <div>
        <Button kind="primary" isPending={state === 'saving'} onPress={() => void save()}>
          {say(marksOneself ? 'record.save' : 'record.saveReflection')}
        </Button>
      </div>
    </section>
  );
}
