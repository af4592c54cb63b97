// The law in words for the open attempt, in the reader's language as far as the pack speaks it.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawBundle } from '#law';
import { makeLawWords, openLawBook, type LawWords, type Say } from '#words';
import { useAttempt } from '../openAttempt.ts';
import { fetchLaw } from './fetchLaw.ts';

export interface LawState {
  /** Null until the law is there. */
  readonly law: LawWords | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

const ASKING = { bundle: null, failed: false } as const;

export function useLaw(): LawState {
  const { entry } = useAttempt();
  const { i18n } = useTranslation('law');
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
  const reader = i18n.resolvedLanguage ?? i18n.language;
  const law = useMemo(() => {
    if (bundle === null) return null;
    const book = openLawBook(bundle, reader);
    return makeLawWords(book, i18n.getFixedT(book.language, 'law') as unknown as Say);
  }, [bundle, reader, i18n]);
  const retry = (): void => {
    setAsked(ASKING);
    ask();
  };
  return { law, failed, retry };
}
