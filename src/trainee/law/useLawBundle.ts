// The law of the open attempt as the content has it, fetched once.

import { useCallback, useEffect, useState } from 'react';
import type { LawBundle } from '#law';
import { useAttempt } from '../openAttempt.ts';
import { fetchLaw } from './fetchLaw.ts';

export interface LawBundleState {
  /** Null until the law is there. */
  readonly bundle: LawBundle | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

const ASKING = { bundle: null, failed: false } as const;

export function useLawBundle(): LawBundleState {
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
  const retry = (): void => {
    setAsked(ASKING);
    ask();
  };
  return { ...asked, retry };
}
