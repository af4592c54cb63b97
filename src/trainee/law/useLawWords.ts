// A law bundle as words in the reader's language, as far as the pack speaks it.

import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawBundle } from '#law';
import { makeLawWords, openLawBook, type LawWords, type Say } from '#words';
import './words.ts';

export function useLawWords(bundle: LawBundle | null): LawWords | null {
  const { i18n } = useTranslation('law');
  const reader = i18n.resolvedLanguage ?? i18n.language;
  return useMemo(() => (bundle === null ? null : lawWordsIn(bundle, reader, i18n)), [bundle, reader, i18n]);
}

export function lawWordsIn(bundle: LawBundle, reader: string, i18n: i18n): LawWords {
  const book = openLawBook(bundle, reader);
  return makeLawWords(book, i18n.getFixedT(book.language, 'law') as unknown as Say);
}
