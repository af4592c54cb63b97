// A sitting as a page has it: how it stood when the server was last asked, by the server's clock, and what can be done with it.

import { createContext, useContext } from 'react';
import type { SittingAct, SittingView } from '#exam';
import type { Answered } from '../askAcademy.ts';
import type { Link } from '../useHints.ts';

export interface SittingHere {
  readonly view: SittingView;
  /** On the page's own steady clock, when the server said it. */
  readonly heardAtMs: number;
  readonly link: Link;
  /** Nobody is signed in here any more. */
  readonly isSignedOut: boolean;
  readonly read: () => Promise<void>;
  readonly act: (act: SittingAct) => Promise<Answered<SittingView>>;
}

export const SittingContext = createContext<SittingHere | null>(null);

export function useSitting(): SittingHere {
  const here = useContext(SittingContext);
  if (here === null) throw new Error('useSitting: there is no sitting around this part');
  return here;
}

/** The server's clock now. */
export function serverNow({ view, heardAtMs }: Pick<SittingHere, 'view' | 'heardAtMs'>): number {
  return view.nowMs + (performance.now() - heardAtMs);
}

/** Null: there is no deadline. While the clock stands, what was left when it was asked. */
export function timeLeft(here: Pick<SittingHere, 'view' | 'heardAtMs'>): number | null {
  const { deadlineMs, stands, nowMs } = here.view;
  if (deadlineMs === null) return null;
  return Math.max(0, deadlineMs - (stands === null ? serverNow(here) : nowMs));
}

/** Whether what is left is left for a case. Once none is left to work on, the last one's time is all there is. */
export function isOfCase({ by, position }: Pick<SittingView, 'by' | 'position'>): boolean {
  return by === 'case' && position !== null;
}
