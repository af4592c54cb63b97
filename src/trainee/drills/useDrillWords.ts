// How drills say cues, numbers, shares and days, in the reader's language.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Share } from '#measurement';
import type { Say } from '#words';
import { useTerms } from '../papers/useTerms.ts';
import './words.ts';

export interface DrillWords {
  readonly say: Say;
  readonly direction: 'ltr' | 'rtl';
  /** A technique, an oddity, or what else an item practised. */
  readonly cue: (cue: string) => string;
  readonly percent: (share: number) => string;
  /** "8 of 10 (80 %, likely 49 % to 94 %)". */
  readonly share: (share: Share) => string;
  readonly figure: (value: number) => string;
  readonly signed: (value: number) => string;
  /** Percentage points, whole, with their sign. */
  readonly points: (difference: number) => string;
  readonly seconds: (ms: number) => string;
  readonly day: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export function useDrillWords(): DrillWords {
  const { t, i18n } = useTranslation('drills');
  const terms = useTerms();
  const { language } = i18n;
  return useMemo(() => {
    const say = t as unknown as Say;
    // A pseudo-language has no numbers of its own.
    const locale = Intl.NumberFormat.supportedLocalesOf(language).length > 0 ? language : 'en';
    const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const signs = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }); // prettier-ignore
    const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    const seconds = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    });
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', calendar: 'gregory', timeZone: 'UTC' });
    const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
    const percent = (share: number): string => percents.format(share);
    // A sign stays before its number, whichever way the words run.
    const alone = (number: string): string => `\u2066${number}\u2069`;
    return {
      say,
      direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      cue: (cue) => (i18n.exists(`cue.${cue}`, { ns: 'drills' }) ? say(`cue.${cue}`) : terms.term(cue)),
      percent,
      share: ({ count, of, share, low, high }) =>
        of === 0
          ? say('figure.none')
          : say('figure.share', { count, of, percent: percent(share), low: percent(low), high: percent(high) }),
      figure: (value) => figures.format(value),
      signed: (value) => alone(signs.format(value)),
      points: (difference) => alone(points.format(difference * 100)),
      seconds: (ms) => seconds.format(ms / 1000),
      day: (iso) => days.format(new Date(`${iso}T12:00:00Z`)),
      list: (items) => lists.format(items),
    };
    // The direction follows the language.
  }, [t, i18n, terms, language]);
}
