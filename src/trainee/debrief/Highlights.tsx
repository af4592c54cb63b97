// Good and poor questions of one's own, chosen by a rule that is told; for a poor one what a better wording would have brought.

import type { ReactNode } from 'react';
import { Chip, isolate } from '#ui';
import type { BetterAsked, Highlight } from '#scoring';
import { ExpertHere } from './ExpertHere.tsx';
import { factsInWords } from './itemWords.ts';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function Highlights(): ReactNode {
  const { debrief, say } = useLookBack();
  const { good, poor } = debrief.interview;
  return (
    <section>
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
      {(good.length > 0 || poor.length > 0) && <p className="quiet">{say('coach.chosen')}</p>}
    </section>
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
  return (
    <article className="highlight" data-poor={isPoor || undefined}>
      <p className="chip-row">
        <Chip tone={isPoor ? 'warn' : 'good'}>{say(`questionType.${type}`)}</Chip>
        <Moment act={act} />
      </p>
      <blockquote>
        <p className="spoken" lang={attempt.language} dir="auto">
          {text}
        </p>
      </blockquote>
      <p className="quiet">
        {brought.length === 0
          ? say('interview.broughtNothing')
          : say('interview.brought', { facts: isolate(factsInWords(lookBack, brought)) })}
      </p>
      {isPoor && better === null && <p>{say('interview.betterNone')}</p>}
      {better !== null && <Better better={better} />}
      {isPoor && <ExpertHere act={act} />}
    </article>
  );
}

function Better({ better }: { readonly better: BetterAsked<string> }): ReactNode {
  const lookBack = useLookBack();
  const { attempt, say } = lookBack;
  const { text, origin, answer, more } = better;
  return (
    <div className="better">
      <h4>{say('interview.better')}</h4>
      <blockquote>
        <p className="spoken" lang={attempt.language} dir="auto">
          {text}
        </p>
      </blockquote>
      {origin !== 'author' && <p className="quiet">{say(`coach.origin.${origin}`)}</p>}
      {answer === null && <p>{say('coach.notThen')}</p>}
      {answer !== null && answer.length > 0 && (
        <>
          <p className="quiet">{say('interview.wouldHave')}</p>
          <blockquote>
            {answer.map((line) => (
              <p key={line} className="spoken" lang={attempt.language} dir="auto">
                {line}
              </p>
            ))}
          </blockquote>
        </>
      )}
      {answer !== null && (
        <p>
          {more.length === 0
            ? say('coach.noMore')
            : say('coach.more', { facts: isolate(factsInWords(lookBack, more)) })}
        </p>
      )}
    </div>
  );
}
