// Interview: the question map, the steps of the procedure, good and poor moments with what a better wording would have brought.

import type { ReactNode } from 'react';
import { isolate } from '#ui';
import { CoachPart } from './CoachPart.tsx';
import { Highlights } from './Highlights.tsx';
import { Inconsistencies } from './Inconsistencies.tsx';
import { InterpretingPart } from './InterpretingPart.tsx';
import { useLookBack } from './lookBack.ts';
import { ToldMoment } from './Moment.tsx';
import { PuttingPart } from './PuttingPart.tsx';
import { OwnQuestions, QuestionMixPart } from './QuestionMixPart.tsx';
import { QuestionMap } from './QuestionMap.tsx';
import { StepsPart } from './StepsPart.tsx';
import { TestimonyPart } from './TestimonyPart.tsx';

export function InterviewPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { reluctant, testimony } = debrief.interview;
  // Whoever was asked has asked nothing to look back on.
  if (testimony.length > 0)
    return (
      <div className="stacked">
        <TestimonyPart />
        <StepsPart />
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
      <StepsPart />
      <PuttingPart />
      <Highlights />
      <CoachPart />
      {reluctant.length > 0 && <Reluctant />}
      <InterpretingPart />
      <Inconsistencies />
    </div>
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
                {say('interview.closedBy')} <ToldMoment act={closedBy} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
