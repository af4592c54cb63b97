// A way to a moment of the attempt: its time, and for a screen reader what happened then.

import type { ReactNode } from 'react';
import { actInWords } from './actWords.ts';
import { useLookBack } from './lookBack.ts';
import { MomentPress } from './MomentPress.tsx';

export function Moment({ act, children }: { readonly act: number; readonly children?: ReactNode }): ReactNode {
  const lookBack = useLookBack();
  const { debrief, say, showMoment } = lookBack;
  const entry = debrief.timeline.find((one) => one.act === act);
  if (entry === undefined) return null;
  const what = actInWords(lookBack, entry.did, entry.text);
  return (
    <MomentPress atSeconds={entry.atSeconds} what={what} say={say} onPress={() => showMoment(act)}>
      {children}
    </MomentPress>
  );
}

/** A moment with what was done then beside its time, where nothing else says which act is meant. */
export function ToldMoment({ act }: { readonly act: number }): ReactNode {
  const lookBack = useLookBack();
  const entry = lookBack.debrief.timeline.find((one) => one.act === act);
  if (entry === undefined) return null;
  return (
    <>
      <Moment act={act} /> {actInWords(lookBack, entry.did, entry.text)}
    </>
  );
}

/** Several moments in a row, as they came. */
export function Moments({ acts }: { readonly acts: readonly number[] }): ReactNode {
  return (
    <span className="moments">
      {[...acts]
        .sort((a, b) => a - b)
        .map((act) => (
          <Moment key={act} act={act} />
        ))}
    </span>
  );
}
