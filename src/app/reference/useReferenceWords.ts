// How are states, entries and their years called in the language of the interface?

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceEntry } from '#documents';
import { useTerms, type TermWords } from '../../trainee/papers/useTerms.ts';
import { useSay } from '../../trainee/law/say.ts';
import type { ReferenceFile } from '../practice/practiceHome.ts';

export interface ReferenceWords {
  readonly terms: TermWords;
  state(code: string): string;
  /** All names that somebody may search for. */
  stateNames(code: string): readonly string[];
  years(entry: Pick<ReferenceEntry, 'firstIssued' | 'lastIssued'>): string;
  entry(entry: ReferenceEntry): string;
  feature(slug: string): string;
}

export function useReferenceWords({ system, names }: ReferenceFile): ReferenceWords {
  const { say, language } = useSay('reference');
  const { t } = useTranslation('terms');
  const terms = useTerms();
  return useMemo((): ReferenceWords => {
    const state = (code: string): string =>
      names[language]?.[code] ?? system.states.find((one) => one.code === code)?.name ?? code;
    const years: ReferenceWords['years'] = ({ firstIssued, lastIssued }) => {
      const from = firstIssued.slice(0, 4);
      return lastIssued === null
        ? say('years.open', { from })
        : say('years.ended', { from, to: lastIssued.slice(0, 4) });
    };
    return {
      terms,
      state,
      stateNames: (code) => {
        const own = system.states.find((one) => one.code === code);
        return [state(code), own?.name ?? '', own?.formalName ?? '', own?.adjective ?? '', own?.native?.name ?? ''];
      },
      years,
      entry: (entry) =>
        say('entryName', { state: state(entry.state), kind: terms.kind(entry.kind), years: years(entry) }),
      feature: (slug) => t(`feature.${slug}` as 'feature.ovi'),
    };
  }, [names, system, language, say, t, terms]);
}
