// Shares in the reader's numerals, to the hundredth of a percent everywhere, which is how a grade is kept and held against the pass mark: whoever
// looks reads the same, and nothing is rounded up. 59.99 % is not shown as 60 %.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from '#ui';

export interface Percent {
  /** Of basis points. */
  readonly bp: (bp: number) => string;
  /** Of millionths. */
  readonly ppm: (ppm: number) => string;
  /** A difference of basis points in points of a hundred, with its sign. */
  readonly points: (bp: number) => string;
  readonly number: (value: number) => string;
  readonly list: (words: readonly string[]) => string;
}

/** A share in Arabic brings a mark that draws whatever figures follow to its own side; between these it keeps to itself. */
function alone(share: string): string {
  return share.includes('\u200E') ? isolate(share) : share;
}

export function usePercent(): Percent {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? i18n.language;
  return useMemo(() => percentIn(language), [language]);
}

export function percentIn(language: string): Percent {
  // What is below a hundredth of a percent is dropped.
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(language);
  return {
    bp: (bp) => alone(percent.format(Math.trunc(bp) / 10_000)),
    ppm: (ppm) => alone(percent.format(Math.trunc(ppm / 100) / 10_000)),
    points: (bp) => signed.format(bp / 100),
    number: (value) => number.format(value),
    list: (words) => list.format(words),
  };
}
