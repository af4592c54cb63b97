// The 22 steps of an interview as a table: how grave each is here, how it was done, and the moments that show it.

import type { ReactNode } from 'react';
import type { StepMark, StepResult } from '#scoring';
import { Chip, Disclosure, type IconName, type Tone } from '#ui';
import { stepDetailInWords } from './itemWords.ts';
import { useLookBack } from './lookBack.ts';
import { Moments } from './Moment.tsx';

const MARKS: Readonly<Record<StepMark, { readonly tone: Tone; readonly icon: IconName }>> = {
  correct: { tone: 'good', icon: 'check' },
  minor: { tone: 'plain', icon: 'minus' },
  significant: { tone: 'warn', icon: 'warning' },
  notApplicable: { tone: 'plain', icon: 'minus' },
};

export function StepsPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { steps } = debrief.interview;
  const due = steps.filter(({ mark }) => mark !== 'notApplicable');
  const notDue = steps.filter(({ mark }) => mark === 'notApplicable');
  const done = due.filter(({ mark }) => mark === 'correct');
  return (
    <section>
      <h3>{say('interview.steps')}</h3>
      <p className="quiet">
        {say('interview.stepsWhy')} {say('interview.stepsDue', { done: done.length, due: due.length })}
      </p>
      <StepTable steps={due} />
      {notDue.length > 0 && (
        <Disclosure level={4} title={say('interview.stepsNotDue')} aside={<Chip>{notDue.length}</Chip>}>
          <StepTable steps={notDue} />
        </Disclosure>
      )}
    </section>
  );
}

function StepTable({ steps }: { readonly steps: readonly StepResult[] }): ReactNode {
  const { say } = useLookBack();
  return (
    <table className="steps-table">
      <thead>
        <tr>
          <th scope="col">{say('interview.stepName')}</th>
          <th scope="col">{say('interview.stepWeight')}</th>
          <th scope="col">{say('interview.stepMark')}</th>
          <th scope="col">{say('interview.stepWhen')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepRow key={step.step} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function StepRow({ step: { step, severity, mark, acts, detail } }: { readonly step: StepResult }): ReactNode {
  const lookBack = useLookBack();
  const { say } = lookBack;
  const { tone, icon } = MARKS[mark];
  return (
    <tr data-due={mark !== 'notApplicable'}>
      <th scope="row">
        <span className="left-to-right steps-id">{step}</span> {say(`step.${step}`)}
        {detail !== null && <span className="steps-detail">{stepDetailInWords(lookBack, detail)}</span>}
      </th>
      <td data-label={say('interview.stepWeight')}>{say(`severity.${severity}`)}</td>
      <td data-label={say('interview.stepMark')}>
        <Chip tone={tone} icon={icon}>
          {say(`mark.${mark}`)}
        </Chip>
      </td>
      <td data-label={say('interview.stepWhen')}>
        <Moments acts={acts} />
      </td>
    </tr>
  );
}
