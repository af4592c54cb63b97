// How the lab says shares, differences, answers and the texts of its files, in the reader's language.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Text } from '#lab';
import type { Difference, Share } from '#measurement';
import type { LawWords, Say } from '#words';
import { useSay } from '../../trainee/law/say.ts';
import { selectLanguage } from '../i18n/languages.ts';
import './words.ts';

export interface LabWords {
  readonly say: Say;
  readonly direction: 'ltr' | 'rtl';
  readonly count: (number: number) => string;
  readonly percent: (share: number) => string;
  /** On an axis: as short as it can be. */
  readonly tick: (share: number) => string;
  /** "10 % to 14 %". */
  readonly interval: (share: Pick<Share, 'low' | 'high'>) => string;
  /** Percentage points with their sign. */
  readonly points: (difference: number) => string;
  readonly pointInterval: (difference: Difference) => string;
  readonly text: (text: Text | null, otherwise: string) => string;
}

export function useLabWords(): LabWords {
  const { say } = useSay('lab');
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const { locale, direction } = selectLanguage(language);
    const whole = new Intl.NumberFormat(locale);
    const share = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const short = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
    const points = (difference: number): string => signed.format(difference * 100);
    return {
      say,
      direction,
      count: (number) => whole.format(number),
      percent: (one) => share.format(one),
      tick: (one) => short.format(one),
      interval: ({ low, high }) => say('interval', { low: share.format(low), high: share.format(high) }),
      points,
      pointInterval: ({ low, high }) => say('interval', { low: points(low), high: points(high) }),
      text: (text, otherwise) => {
        if (text === null) return otherwise;
        if (typeof text === 'string') return text;
        return text[language.split('-')[0] ?? 'en'] ?? text['en'] ?? Object.values(text)[0] ?? otherwise;
      },
    };
  }, [say, language]);
}

/** "Must: Admit", "May: Admit or Refuse entry". */
export function answerInWords(words: LabWords, law: LawWords, { kind, outcomes }: Answer): string {
  if (outcomes.length === 0) return words.say(`answer.${kind}`);
  const named = outcomes.map((code) => law.outcome(code));
  const all = kind === 'may' ? orList(law, named) : law.formats.list(named);
  return words.say(`answer.${kind}`, { outcomes: all });
}

function orList({ language }: LawWords, items: readonly string[]): string {
  return new Intl.ListFormat(selectLanguage(language).locale, { type: 'disjunction' }).format(items);
}
