// The days of a pack: of which days it knows the law, from when until when a rule is in force, and on which days anything changes.

import { addDays } from './calendar.ts';
import type { PackSource } from './packSchema.ts';

export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** The days on which the pack knows the law. */
export function knownDays({ knows }: Pick<PackSource, 'knows'>): { readonly from: string; readonly to: string } {
  return { from: knows?.from ?? FIRST_DAY, to: knows?.to ?? LAST_DAY };
}

/** Why a pack says nothing of a day, as a sentence without its stop; null where it does. */
export function whyNotKnown(source: Pick<PackSource, 'pack' | 'knows'>, date: string): string | null {
  const { from, to } = knownDays(source);
  if (from <= date && date <= to) return null;
  return `the pack "${source.pack}" knows the law from ${from} to ${to}, not on ${date}`;
}

/** First and last day of a rule, its own or those of its source. */
export function daysOfRule(
  { from, to, source }: Pick<PackSource['rules'][number], 'from' | 'to' | 'source'>,
  sources: PackSource['sources'],
): { readonly from: string; readonly to: string } {
  return { from: from ?? sources[source]?.from ?? FIRST_DAY, to: to ?? sources[source]?.to ?? LAST_DAY };
}

/** The days on which something of the law begins, or is gone, oldest first. */
export function daysOfChange(source: PackSource): readonly string[] {
  const spans = [
    ...source.rules.map((rule) => daysOfRule(rule, source.sources)),
    ...Object.values(source.lists).flatMap(({ entries }) =>
      entries.map(({ from = FIRST_DAY, to = LAST_DAY }) => ({ from, to })),
    ),
  ];
  const days = spans.flatMap(({ from, to }) => [
    ...(from === FIRST_DAY ? [] : [from]),
    ...(to === LAST_DAY ? [] : [addDays(to, 1)]),
  ]);
  const known = knownDays(source);
  return [...new Set(days)].filter((day) => known.from <= day && day <= known.to).sort();
}
