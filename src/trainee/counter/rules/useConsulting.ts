// The law on what is known now, whole or one rule of it, asked anew whenever something has come to light.

import { useCallback, useEffect, useState } from 'react';
import type { Assessment } from '#law';
import { useCounter } from '../counterContext.ts';

export interface Consulting {
  /** The last answer; null before the first. */
  readonly assessment: Assessment | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useConsulting(rule?: string): Consulting {
  const { attempt, view } = useCounter();
  const { session } = attempt;
  const [answer, setAnswer] = useState<{ readonly assessment: Assessment | null; readonly failed: boolean }>({
    assessment: null,
    failed: false,
  });
  const [turn, setTurn] = useState(0);
  const { acts } = view;
  useEffect(() => {
    let gone = false;
    const consult = async (): Promise<void> => {
      const found = await session.consult(rule).catch(() => null);
      if (gone) return;
      setAnswer((before) => ({ assessment: found ?? before.assessment, failed: found === null }));
    };
    void consult();
    return () => {
      gone = true;
    };
    // Asked again after every act, and when somebody asks again.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [session, acts, turn, rule]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  return { ...answer, retry };
}
