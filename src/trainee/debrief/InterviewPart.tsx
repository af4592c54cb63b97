// Interview: the question map, the steps of the procedure, good and poor moments with what a better wording would have brought.

import type { ReactNode } from 'react';
import { Chip } from '#ui';
import type { Highlight } from '#scoring';
import { factsInWords } from './itemWords.ts';
import { Inconsistencies } from './Inconsistencies.tsx';
import { InterpretingPart } from './InterpretingPart.tsx';
import { isolate, useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import { PuttingPart } from './PuttingPart.tsx';
import { OwnQuestions, QuestionMixPart } from './QuestionMixPart.tsx';
import { QuestionMap } from './QuestionMap.tsx';
import { StepsPart } from './StepsPart.tsx';
import { TestimonyPart } from './TestimonyPart.tsx';

export function InterviewPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { good, poor, reluctant, testimony } = debrief.interview;
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
      <div className="beside">
        <section>
          <h3>{say(good.length === 1 ? 'interview.goodOne' : 'interview.good')}</h3>
          {good.length === 0 && <p>{say('interview.goodNone')}</p>}
          {good.map((one) => (
            <HighlightCard key={one.act} highlight={one} isPoor={false} />
          ))}
        </section>
        <section>
          <h3>{say(poor.length === 1 ? 'interview.poorOne' : 'interview.poor')}</h3>
          {poor.length === 0 && <p>{say('interview.poorNone')}</p>}
          {poor.map((one) => (
            <HighlightCard key={one.act} highlight={one} isPoor />
          ))}
        </section>
      </div>
      {reluctant.length > 0 && <Reluctant />}
      <InterpretingPart />
      <Inconsistencies />
    </div>
  );
}

function HighlightCard({
  highlight,
  isPoor,
}: {
  readonly highlight: Highlight<string>;
  readonly isPoor: boolean;
}): ReactNode {
  const lookBack = useLookBack();
  const { attempt, say } = lookBack;
  const { act, text, type, brought, better } = highlight;
  const spoken = (words: string, key?: string): ReactNode => (
    <p key={key} className="spoken" lang={attempt.language} dir="auto">
      {words}
    </p>
  );
  return (
    <article className="highlight" data-poor={isPoor || undefined}>
      <p className="entry-chips">
        <Chip tone={isPoor ? 'warn' : 'good'}>{say(`questionType.${type}`)}</Chip>
        <Moment act={act} />
      </p>
      <blockquote>{spoken(text)}</blockquote>
      <p className="quiet">
        {brought.length === 0
          ? say('interview.broughtNothing')
          : say('interview.brought', { facts: isolate(factsInWords(lookBack, brought)) })}
      </p>
      {isPoor && better === null && <p>{say('interview.betterNone')}</p>}
      {better !== null && (
        <div className="better">
          <h4>{say('interview.better')}</h4>
          <blockquote>{spoken(better.text)}</blockquote>
          {better.answer.length > 0 && (
            <>
              <p className="quiet">{say('interview.wouldHave')}</p>
              <blockquote>{better.answer.map((line) => spoken(line, line))}</blockquote>
            </>
          )}
        </div>
      )}
    </article>
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
