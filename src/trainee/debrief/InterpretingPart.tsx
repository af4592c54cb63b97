// What was said beside what was rendered, wherever the two differ, and what the officer did about it.

import type { ReactNode } from 'react';
import { Chip } from '#ui';
import { useLookBack } from './lookBack.ts';
import { Moment, Moments } from './Moment.tsx';
import { Sources } from './Source.tsx';

export function InterpretingPart(): ReactNode {
  const { attempt, debrief, say, view } = useLookBack();
  const { answers, otherwise, handled } = debrief.interview.interpreting;
  if (answers === 0) return null;
  const spoken = { lang: attempt.language, dir: 'auto' } as const;
  return (
    <section>
      <h3>{say('interpreting.title')}</h3>
      <p>{say(otherwise.length === 0 ? 'interpreting.allWhole' : 'interpreting.lead', { answers })}</p>
      {otherwise.length > 0 && (
        <ol className="plain-list renderings">
          {otherwise.map(({ act, as, interpreter, said, rendered, saidSeconds, renderedSeconds, setRight }) => (
            <li key={`${act} ${said}`} className="rendering">
              <p className="chip-row">
                <Chip tone="warn">{say(`interpreting.as.${as}`)}</Chip>
                <span dir="auto" lang={attempt.language}>
                  {view.names[interpreter] ?? ''}
                </span>
                <Moment act={act} />
              </p>
              <div className="beside">
                <div>
                  <h4>{say('interpreting.said', { seconds: saidSeconds })}</h4>
                  <blockquote>
                    <p className="spoken" {...spoken}>
                      {said}
                    </p>
                  </blockquote>
                </div>
                <div>
                  <h4>{say('interpreting.rendered', { seconds: renderedSeconds })}</h4>
                  <blockquote>
                    <p className="spoken" {...spoken}>
                      {rendered}
                    </p>
                  </blockquote>
                </div>
              </div>
              {as !== 'aside' && (
                <p className="quiet">
                  {setRight === null ? (
                    say('interpreting.never')
                  ) : (
                    <>
                      {say('interpreting.setRight')} <Moment act={setRight} />
                    </>
                  )}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {otherwise.length > 0 && (
        <p>
          {handled.length === 0 ? (
            say('interpreting.unhandled')
          ) : (
            <>
              {say('interpreting.handled')} <Moments acts={handled.map(({ act }) => act)} />
            </>
          )}
        </p>
      )}
      {otherwise.length > 0 && <Sources ids={['interpreting-whole']} />}
    </section>
  );
}
