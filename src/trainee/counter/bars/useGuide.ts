// In guided practice a colleague suggests the next step by themselves, after everything that is done. A dilemma is the trainee's own:
// there the colleague waits to be asked.

import { useEffect, useRef } from 'react';
import { useCounter } from '../counterContext.ts';

export function useGuide(): void {
  const { attempt, state, view } = useCounter();
  const askedAt = useRef(-1);
  const isSilent = view.hint !== null || view.dilemma !== null || view.choices.length > 0 || view.over;
  const wanted = attempt.mode === 'guided' && state.link === 'online' && !state.busy && !isSilent;
  useEffect(() => {
    if (!wanted || askedAt.current === view.acts) return;
    askedAt.current = view.acts;
    // That there is nothing to suggest is no news, so the refusal is not told.
    void attempt.session.act({ type: 'hint' });
  }, [wanted, attempt, view.acts]);
}
