// Which way did the criterion go through a burst and its shift? The burst in two halves, then the shift: each with what can be told of it.

import { BURST_ITEMS } from './drill.ts';
import type { VerdictEntry } from './drillLog.ts';
import { judged, type Judged } from './judged.ts';

export interface Part extends Judged {
  readonly part: 'burstFirst' | 'burstSecond' | 'shift';
  /** The numbers of its first and last item that was answered. */
  readonly from: number;
  readonly to: number;
}

/** The parts that were begun. */
export function partsOf(entries: readonly VerdictEntry[]): readonly Part[] {
  const half = BURST_ITEMS / 2;
  const parts = [
    ['burstFirst', 1, half],
    ['burstSecond', half + 1, BURST_ITEMS],
    ['shift', BURST_ITEMS + 1, Infinity],
  ] as const;
  return parts.flatMap(([part, from, to]): Part[] => {
    const own = entries.filter(({ item }) => item >= from && item <= to);
    return own.length === 0 ? [] : [{ part, from, to: from + own.length - 1, ...judged(own) }];
  });
}
