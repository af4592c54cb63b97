// The catalogue speaks the case's own languages: which of them is read here, and the words in it.

import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { useDevice } from '#ui';
import { selectLanguage } from './i18n/languages.ts';

type Texts = Readonly<Record<string, string>>;

/** The language a case is shown in: as set for cases, else that of the interface, else English. */
export function caseLanguage(wished: string | null, interfaceLanguage: string, languages: readonly string[]): string {
  return (
    [wished, interfaceLanguage, 'en'].find((one) => one !== null && languages.includes(one)) ?? languages[0] ?? 'en'
  );
}

export interface CaseWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  of(texts: Texts): string;
}

export function useCaseWords(entry: Pick<CatalogueEntry, 'languages'>): CaseWords {
  const { i18n } = useTranslation();
  const language = caseLanguage(useDevice().caseLanguage, i18n.language, entry.languages);
  const { direction } = selectLanguage(language);
  return { language, direction, of: (texts) => texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '' };
}
