// What every part of the debrief reads: the debrief itself, the view at the end, the law in words, the reader's words, and the way to
// any moment of the attempt.

import { createContext, useContext } from 'react';
import type { View } from '#attempt';
import type { Debrief, Feedback } from '#scoring';
import type { LawWords, Say } from '#words';
import { isolate } from '#ui';
import type { OpenAttempt } from '../openAttempt.ts';

export interface LookBack {
  readonly attempt: OpenAttempt;
  readonly feedback: Feedback;
  readonly debrief: Debrief<string>;
  /** The view as it was when the attempt was signed. */
  readonly view: View<string>;
  readonly law: LawWords;
  readonly say: Say;
  /** Names of lights, pages and findings; the name itself where there is no word. */
  readonly term: Say;
  /** Opens the time line at an act. */
  readonly showMoment: (act: number) => void;
  /** Fetches the debrief again, after an act that changes it. */
  readonly reload: () => Promise<void>;
}

export const LookBackContext = createContext<LookBack | null>(null);

/** Throws outside of the debrief. */
export function useLookBack(): LookBack {
  const found = useContext(LookBackContext);
  if (found === null) throw new Error('useLookBack: there is no debrief around this part');
  return found;
}

/** Outcomes in quotation marks, several of them as a list. */
export function outcomesInWords({ law, say }: Pick<LookBack, 'law' | 'say'>, codes: readonly string[]): string {
  return law.formats.list(codes.map((code) => say('verdict.outcome', { outcome: isolate(law.outcome(code)) })));
}
