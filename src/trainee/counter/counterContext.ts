// What every part of the counter is given: the attempt, the workplace, and the state of the session as it is now.

import { createContext, useContext, useEffect, useState } from 'react';
import type { Session, SessionState } from '#attempt';
import type { OpenAttempt } from '../openAttempt.ts';
import type { TraineeView } from '../looks.ts';
import { enterWorkplace, leaveWorkplace, type Workplace } from '../workplace.ts';

export interface CounterContents {
  readonly attempt: OpenAttempt;
  readonly workplace: Workplace;
  readonly state: SessionState;
  readonly view: TraineeView;
}

export const CounterContext = createContext<CounterContents | null>(null);

/** Throws outside of the counter. */
export function useCounter(): CounterContents {
  const contents = useContext(CounterContext);
  if (contents === null) throw new Error('useCounter: there is no counter around this part');
  return contents;
}

/** The workplace of an attempt, entered while the screen is open; null before. */
export function useWorkplace({ id, session }: OpenAttempt): Workplace | null {
  const [entered, setEntered] = useState<{ readonly session: Session; readonly workplace: Workplace } | null>(null);
  useEffect(() => {
    const workplace = enterWorkplace(id, session);
    // Entering is an effect on the world; the screen can only show what came of it.
    // oxlint-disable-next-line react/set-state-in-effect
    setEntered({ session, workplace });
    return () => leaveWorkplace(id);
  }, [id, session]);
  return entered?.session === session ? entered.workplace : null;
}
