// The title of the case that an attempt is of, in the language the case is shown in; its id where the catalogue no longer has it.

import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { useDevice } from '#ui';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { caseLanguage } from '../caseWords.ts';
import { selectLanguage } from '../i18n/languages.ts';

export interface AttemptTitle {
  readonly words: string;
  readonly attributes: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
}

export function useAttemptTitle(entries: readonly CatalogueEntry[]): (attempt: KnownAttempt) => AttemptTitle {
  const { i18n } = useTranslation();
  const wished = useDevice().caseLanguage;
  return ({ scenario }) => {
    const entry = entries.find(({ id }) => id === scenario);
    if (entry === undefined) return { words: scenario, attributes: {} };
    const language = caseLanguage(wished, i18n.language, entry.languages);
    return {
      words: entry.title[language] ?? entry.title['en'] ?? scenario,
      attributes: { lang: language, dir: selectLanguage(language).direction },
    };
  };
}
