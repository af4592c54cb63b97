// The law in words for the open attempt, in the reader's language as far as the pack speaks it.

import { useCallback, useEffect, useState } from 'react';
import type { LawBundle } from '#law';
import type { LawWords } from '#words';
import { useAttempt } from '../openAttempt.ts';
import { fetchLaw } from './fetchLaw.ts';
import { useLawWords } from './useLawWords.ts';

export interface LawState {
  /** Null until the law is there. */
  readonly law: LawWords | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

const ASKING = { bundle: null, failed: false } as const;

export function useLaw(): LawState {
  const { entry } = useAttempt();
  const [asked, setAsked] = useState<{ readonly bundle: LawBundle | null; readonly failed: boolean }>(ASKING);
  const ask = useCallback(() => {
    let isCurrent = true;
    fetchLaw(entry.law).then(
      (bundle) => isCurrent && setAsked({ bundle, failed: false }),
      () => isCurrent && setAsked({ bundle: null, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [entry.law]);
  useEffect(ask, [ask]);
  const { bundle, failed } = asked;
  const law = useLawWords(bundle);
  const retry = (): void => {
    setAsked(ASKING);
    ask();
  };
  return { law, failed, retry };
}
