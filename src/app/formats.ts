// Several things in one sentence, and times in words, as the language of the interface says them.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { selectLanguage } from './i18n/languages.ts';

function useLocale(): string {
  const { i18n } = useTranslation();
  return selectLanguage(i18n.language).locale;
}

/** “a, b and c”, or “a, b or c”. */
export function useList(type: 'conjunction' | 'disjunction' = 'conjunction'): (items: readonly string[]) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.ListFormat(locale, { type });
    return (items) => format.format(items);
  }, [locale, type]);
}

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** “2 hours ago”; the day itself after a fortnight. */
export function useAgo(): (atMs: number) => string {
  const locale = useLocale();
  return useMemo(() => {
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const far = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    return (atMs) => {
      const gone = Date.now() - atMs;
      if (gone > 14 * 86_400_000) return far.format(atMs);
      const [unit, ms] = STEPS.find(([, one]) => gone >= one) ?? ['minute', 60_000];
      return near.format(-Math.trunc(gone / ms), unit);
    };
  }, [locale]);
}

/** A calendar day (YYYY-MM-DD) in words, the same day everywhere. */
export function useDay(): (day: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T12:00:00Z`));
  }, [locale]);
}
