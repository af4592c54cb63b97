// Next: one thing to practise, one press away.

import type { ReactNode } from 'react';
import type { ScoreItem } from '#scoring';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { adviceInWords, itemInWords } from './itemWords.ts';
import { useLookBack } from './lookBack.ts';

export function NextPart(): ReactNode {
  const lookBack = useLookBack();
  const { attempt, debrief, say } = lookBack;
  const { report, next } = debrief;
  const largest = largestLoss(
    report.items.filter((item) => !report.pending.includes(item.id) && item.dimension === next),
  );
  const { id } = attempt.entry;
  return (
    <div className="stacked">
      {largest === null ? (
        <p className="next-thing">{say('next.allGood')}</p>
      ) : (
        <>
          <p className="next-thing">{adviceInWords(lookBack)}</p>
          <p className="quiet">{say('next.largest', { what: itemInWords(lookBack, largest) })}</p>
        </>
      )}
      <div className="next-ways">
        {largest === null ? (
          <ButtonLink kind="primary" href={ADDRESSES.start()} endIcon="arrowForward">
            {say('next.start')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink kind="primary" href={ADDRESSES.briefing(id)} endIcon="arrowForward">
              {say('next.again')}
            </ButtonLink>
            <ButtonLink href={ADDRESSES.watch(id)}>{say('next.watch')}</ButtonLink>
            <ButtonLink kind="quiet" href={ADDRESSES.start()}>
              {say('next.start')}
            </ButtonLink>
          </>
        )}
      </div>
      {largest !== null && <p className="quiet">{say('next.againWhy')}</p>}
    </div>
  );
}

/** The item that lost most points; null where none lost any. */
function largestLoss(items: readonly ScoreItem[]): ScoreItem | null {
  return items.reduce<ScoreItem | null>((worst, item) => {
    const lost = item.max - item.points;
    return lost > 0 && (worst === null || lost > worst.max - worst.points) ? item : worst;
  }, null);
}
