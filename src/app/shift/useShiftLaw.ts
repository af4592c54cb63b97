// The words of the law that a shift stands under: facts and outcomes, as its screens name them.

import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeLawTexts, openLawBook, type LawTexts, type Say } from '#words';
import { fetchLaw } from '../../trainee/law/fetchLaw.ts';
import '../../trainee/law/words.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';

/** Null until the law is there. */
export function useShiftLaw(pack: string): LawTexts | null {
  const { i18n } = useTranslation('law');
  const reader = i18n.resolvedLanguage ?? i18n.language;
  const load = useCallback(async () => {
    const path = (await practiceHome().catalogue()).laws.find((one) => one.pack === pack)?.path;
    return path === undefined ? null : fetchLaw(path);
  }, [pack]);
  const [loaded] = useLoaded(load);
  const bundle = loaded.state === 'ready' ? loaded.value : null;
  return useMemo(() => {
    if (bundle === null) return null;
    const book = openLawBook(bundle, reader);
    return makeLawTexts(book, i18n.getFixedT(book.language, 'law') as unknown as Say);
  }, [bundle, reader, i18n]);
}
