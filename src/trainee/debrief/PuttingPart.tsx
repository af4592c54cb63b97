// Each ground of the decision with the moments in which it was put to the person, and what they answered. What was never put stands first.

import type { ReactNode } from 'react';
import { Chip, isolate } from '#ui';
import type { GroundDebrief } from '#scoring';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function PuttingPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { grounds } = debrief.interview;
  if (grounds.length === 0) return null;
  const ordered = [...grounds].sort((a, b) => Number(a.isPut) - Number(b.isPut));
  return (
    <section>
      <h3>{say('interview.putting')}</h3>
      <p className="quiet">{say('interview.puttingWhy')}</p>
      {ordered.map((ground) => (
        <GroundCard key={ground.ground} ground={ground} />
      ))}
    </section>
  );
}

function GroundCard({ ground: { ground, isPut, puts } }: { readonly ground: GroundDebrief<string> }): ReactNode {
  const { attempt, law, say } = useLookBack();
  const spoken = { className: 'spoken', lang: attempt.language, dir: 'auto' } as const;
  return (
    <article className="highlight" data-poor={!isPut || undefined}>
      <p className="chip-row">
        <Chip tone={isPut ? 'good' : 'warn'} icon={isPut ? 'check' : 'warning'}>
          {say(isPut ? 'interview.putWell' : 'interview.putNever')}
        </Chip>
        <span>
          <b>{ground}</b> <bdi>{law.ground(ground)}</bdi>
        </span>
      </p>
      {!isPut && <p>{say('interview.putNeverWhy')}</p>}
      {puts.map(({ act, fact, fault, text, answer }) => (
        <div key={act} className="put">
          <p className="chip-row">
            <Moment act={act} />{' '}
            <span className="quiet">{say('interview.putFact', { fact: isolate(law.fact(fact)) })}</span>
          </p>
          <blockquote>
            <p {...spoken}>{text}</p>
          </blockquote>
          {fault !== null && <p className="quiet">{say(`putFault.${fault}`)}</p>}
          {answer.map((words) => (
            <p key={words} {...spoken}>
              {words}
            </p>
          ))}
        </div>
      ))}
    </article>
  );
}
