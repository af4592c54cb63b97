// What a candidate does to their sitting: one thing at a time, and why it could not be done.

import { useCallback, useState } from 'react';
import type { SittingAct, SittingView } from '#exam';
import type { Refused } from '../askAcademy.ts';
import { useSitting } from './sittingContext.ts';

/** Refusals that have words. */
const KNOWN = ['paused', 'stoppedByOthers', 'noBreakLeft', 'over', 'notItsTurn', 'caseClosed'] as const;

export type ActTrouble = (typeof KNOWN)[number] | 'notNow' | 'lost' | 'other';

export function useActs(): {
  readonly trouble: ActTrouble | null;
  readonly isBusy: boolean;
  readonly act: (act: SittingAct, then?: (view: SittingView) => void) => void;
} {
  const here = useSitting();
  const { act: send, read } = here;
  const [trouble, setTrouble] = useState<ActTrouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act = useCallback(
    (wanted: SittingAct, then?: (view: SittingView) => void): void => {
      setBusy(true);
      void (async () => {
        const answer = await send(wanted);
        setBusy(false);
        setTrouble(answer.ok ? null : troubleOf(answer));
        if (answer.ok) then?.(answer.value);
        // Whatever stands in the way, or an answer that was lost, the sitting itself tells.
        else await read();
      })();
    },
    [send, read],
  );
  return { trouble, isBusy, act };
}

function troubleOf({ code, why }: Refused): ActTrouble {
  if (code === 'lost') return 'lost';
  if (code !== 'notNow') return 'other';
  return KNOWN.find((one) => one === why) ?? 'notNow';
}
