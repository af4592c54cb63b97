// The law in words for the open attempt, in the reader's language as far as the pack speaks it.

import type { LawWords } from '#words';
import { useCaseWords } from './useCaseWords.ts';
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
  const law = useCaseWords(useLawWords(bundle));
  return { law, failed, retry };
}
