// The whole attempt as a line of acts on the page: when it could have been decided, when it was, and the way into any of its moments.

import type { ReactNode } from 'react';
import { Button, Card, makeClock } from '#ui';
import { actInWords } from './actWords.ts';
import { useLookBack } from './lookBack.ts';

export function TimeLine(): ReactNode {
  const lookBack = useLookBack();
  const { debrief, say, showMoment } = lookBack;
  const { timeline, decidable, decided } = debrief;
  // What a colleague suggested is in the replay; on the line it would stand between any two acts.
  const own = timeline.filter(({ did }) => did.type !== 'hint');
  const end = Math.max(1, timeline.at(-1)?.atSeconds ?? 1);
  return (
    <Card as="section" look="raised" aria-labelledby="time-line-title">
      <div className="time-line-head">
        <div>
          <h2 id="time-line-title">{say('replay.title')}</h2>
          <p className="debrief-lead">{say('replay.why')}</p>
        </div>
        <Button icon="play" onPress={() => showMoment(timeline[0]?.act ?? 0)}>
          {say('replay.open')}
        </Button>
      </div>
      <div className="time-line" aria-hidden="true">
        {own.map((entry) => {
          const words = `${makeClock(entry.atSeconds)} ${actInWords(lookBack, entry.did, entry.text)}`;
          return (
            <button
              key={entry.act}
              type="button"
              tabIndex={-1}
              className="time-line-act"
              data-kind={groupOf(entry.did.type)}
              style={{ insetInlineStart: `${(entry.atSeconds / end) * 100}%` }}
              title={words}
              aria-label={words}
              onClick={() => showMoment(entry.act)}
            />
          );
        })}
        {decidable !== null && (
          <span
            className="time-line-flag"
            data-flag="decidable"
            style={{ insetInlineStart: `${(decidable.atSeconds / end) * 100}%` }}
          />
        )}
        {decided !== null && (
          <span
            className="time-line-flag"
            data-flag="decided"
            style={{ insetInlineStart: `${(decided.atSeconds / end) * 100}%` }}
          />
        )}
      </div>
      <p className="time-line-key" aria-hidden="true">
        {decidable !== null && <span data-flag="decidable">{say('replay.decidable')}</span>}
        {decided !== null && <span data-flag="decided">{say('replay.decided')}</span>}
      </p>
    </Card>
  );
}

/** Talking, looking, asking registers, deciding: a colour each, and the same is said in the title. */
function groupOf(type: string): 'talk' | 'look' | 'register' | 'decide' {
  if (type === 'ask' || type === 'choose' || type === 'respond') return 'talk';
  if (type === 'query') return 'register';
  return type === 'decide' || type === 'sign' || type === 'review' || type === 'judge' ? 'decide' : 'look';
}
