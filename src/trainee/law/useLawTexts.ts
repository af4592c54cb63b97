// The texts of the law for the open attempt: what the counter says of facts and their values at first sight. Conditions in words need the
// reader of conditions, which comes with the rules.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeLawTexts, openLawBook, type LawTexts, type Say } from '#words';
import { useCaseWords } from './useCaseWords.ts';
import { useLawBundle } from './useLawBundle.ts';

/** Null until the law is there. */
export function useLawTexts(): LawTexts | null {
  const { i18n } = useTranslation('law');
  const { bundle } = useLawBundle();
  const reader = i18n.resolvedLanguage ?? i18n.language;
  const texts = useMemo(() => {
    if (bundle === null) return null;
    const book = openLawBook(bundle, reader);
    return makeLawTexts(book, i18n.getFixedT(book.language, 'law') as unknown as Say);
  }, [bundle, reader, i18n]);
  return useCaseWords(texts);
}
