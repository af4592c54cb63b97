// The law in words for the open attempt, in the reader's language as far as the pack speaks it.

import { useMemo } from 'react';
import { withOwnValues, type LawWords } from '#words';
import { useSessionState } from '../counter/counterContext.ts';
import { useAttempt } from '../openAttempt.ts';
import { useLawBundle } from './useLawBundle.ts';
import { useLawWords } from './useLawWords.ts';

export interface LawState {
  /** Null until the law is there. */
  readonly law: LawWords | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useLaw(): LawState {
  const { bundle, failed, retry } = useLawBundle();
  const words = useLawWords(bundle);
  const { values } = useSessionState(useAttempt().session).view;
  const law = useMemo(() => (words === null ? null : withOwnValues(words, values)), [words, values]);
  return { law, failed, retry };
}
