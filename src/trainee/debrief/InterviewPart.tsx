// Interview: the question map, the steps of the procedure, good and poor moments with what a better wording would have brought.

import type { ReactNode } from 'react';
import { Chip, type IconName, type Tone } from '#ui';
import type { StepMark } from '#scoring';
import { CoachPart } from './CoachPart.tsx';
import { Highlights } from './Highlights.tsx';
import { Inconsistencies } from './Inconsistencies.tsx';
import { InterpretingPart } from './InterpretingPart.tsx';
import { isolate, useLookBack } from './lookBack.ts';
import { Moment, Moments } from './Moment.tsx';
import { OwnQuestions, QuestionMixPart } from './QuestionMixPart.tsx';
import { QuestionMap } from './QuestionMap.tsx';
import { TestimonyPart } from './TestimonyPart.tsx';

const MARKS: Readonly<Record<StepMark, { readonly tone: Tone; readonly icon: IconName }>> = {
  correct: { tone: 'good', icon: 'check' },
  minor: { tone: 'plain', icon: 'minus' },
  significant: { tone: 'warn', icon: 'warning' },
  notApplicable: { tone: 'plain', icon: 'minus' },
};

export function InterviewPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { reluctant, testimony } = debrief.interview;
  // Whoever was asked has asked nothing to look back on.
  if (testimony.length > 0)
    return (
      <div className="stacked">
        <TestimonyPart />
        <Steps />
      </div>
    );
  return (
    <div className="stacked">
      <section>
        <h3>{say('interview.map')}</h3>
        <QuestionMap />
      </section>
      <QuestionMixPart />
      <OwnQuestions />
      <Steps />
      <Highlights />
      <CoachPart />
      {reluctant.length > 0 && <Reluctant />}
      <InterpretingPart />
      <Inconsistencies />
    </div>
  );
}

function Steps(): ReactNode {
  const { debrief, say } = useLookBack();
  const { steps } = debrief.interview;
  return (
    <section>
      <h3>{say('interview.steps')}</h3>
      {steps.length === 0 && <p>{say('interview.stepsNone')}</p>}
      <ul className="steps">
        {steps.map(({ id, mark, acts, explanation }) => {
          const { tone, icon } = MARKS[mark ?? 'notApplicable'];
          return (
            <li key={id}>
              <Chip tone={tone} icon={icon}>
                {say(`mark.${mark ?? 'notApplicable'}`)}
              </Chip>
              <span className="steps-name">{say(`step.${explanation.args['step'] ?? ''}`)}</span>
              <Moments acts={acts} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reluctant(): ReactNode {
  const { debrief, law, say } = useLookBack();
  return (
    <section>
      <h3>{say('interview.reluctant')}</h3>
      <ul className="plain-list">
        {debrief.interview.reluctant.map(({ fact, told, closedBy }) => (
          <li key={fact}>
            {say(told ? 'interview.told' : 'interview.untold', { fact: isolate(law.fact(fact)) })}{' '}
            {closedBy !== null && (
              <>
                {say('interview.closedBy')} <Moment act={closedBy} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
