// How many days may a person stay: the rule of 90 days in any 180. Source: Reg. (EU) 2016/399 (SBC) Art 6(1), (1a), (2). Both the day
// of entry and the day of exit count; a day counts once; for each day of presence the 180 days ending on it are looked at.
// Which stays count (short stays, in which states) is for the caller to select.

import { dayNumber, makeDate } from './calendar.ts';

const ALLOWED_DAYS = 90;
const WINDOW_DAYS = 180;

/** A past stay. `exit` is null while it lasts: it is then counted up to the day that is asked about. */
export interface Stay {
  readonly entry: string;
  readonly exit: string | null;
}

/** Days of stay in the 180 days that end on `date`, that day included if it was a day of stay. */
export function usedOn(stays: readonly Stay[], date: string): number {
  const day = dayNumber(date);
  return countUsed(mergeSpans(stays, day), day);
}

/** Days of stay in the 179 days before the day of entry: the balance spent when nothing has dropped out yet. */
export function usedBefore(stays: readonly Stay[], entry: string): number {
  const day = dayNumber(entry);
  return countUsed(mergeSpans(stays, day - 1), day);
}

/** 90 less `usedBefore`, never below 0. */
export function remainingSimple(stays: readonly Stay[], entry: string): number {
  return Math.max(0, ALLOWED_DAYS - usedBefore(stays, entry));
}

/** The longest unbroken lawful stay from the day of entry on, letting old days drop out. */
export function maxConsecutive(stays: readonly Stay[], entry: string): number {
  const first = dayNumber(entry);
  return lawfulRun(mergeSpans(stays, first - 1), first);
}

/** The last lawful day of a stay that begins on `entry`, or null where no day is lawful. */
export function lastLawfulDay(stays: readonly Stay[], entry: string): string | null {
  const days = maxConsecutive(stays, entry);
  return days === 0 ? null : makeDate(dayNumber(entry) + days - 1);
}

/** The first day, `wished` or later, on which a stay of at least a day may begin; stays before `wished` are looked at. */
export function earliestLawfulEntry(stays: readonly Stay[], wished: string): string {
  const first = dayNumber(wished);
  const spans = mergeSpans(stays, first - 1);
  let day = first;
  while (countUsed(spans, day) >= ALLOWED_DAYS) day++;
  return makeDate(day);
}

/** How many days of the last stay were unlawful on the day of exit. */
export function overstayDays(stays: readonly Stay[], exit: string): number {
  return unlawfulDays(stays, exit).length;
}

/** The first unlawful day of the last stay, or null where there is none. */
export function firstUnlawfulDay(stays: readonly Stay[], exit: string): string | null {
  const [first] = unlawfulDays(stays, exit);
  return first === undefined ? null : makeDate(first);
}

function unlawfulDays(stays: readonly Stay[], exit: string): number[] {
  const last = dayNumber(exit);
  const spans = mergeSpans(stays, last);
  const begin = stays.reduce((latest, stay) => {
    const entry = dayNumber(stay.entry);
    return entry <= last && entry > latest ? entry : latest;
  }, -Infinity);
  if (begin === -Infinity) return [];
  const end = Math.min(last, spans.at(-1)?.[1] ?? last);
  const out: number[] = [];
  for (let day = begin; day <= end; day++) if (countUsed(spans, day) > ALLOWED_DAYS) out.push(day);
  return out;
}

type Span = [first: number, last: number];

/** The stays as ordered spans of day numbers that share no day, none reaching beyond `until`. */
function mergeSpans(stays: readonly Stay[], until: number): Span[] {
  const spans = stays
    .map((stay): Span => [dayNumber(stay.entry), Math.min(until, stay.exit === null ? until : dayNumber(stay.exit))])
    .filter(([first, last]) => first <= last)
    .sort((a, b) => a[0] - b[0]);
  const merged: Span[] = [];
  for (const [first, last] of spans) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function countUsed(spans: readonly Span[], day: number): number {
  const from = day - WINDOW_DAYS + 1;
  let used = 0;
  for (const [first, last] of spans) {
    used += Math.max(0, Math.min(last, day) - Math.max(first, from) + 1);
  }
  return used;
}

function lawfulRun(past: readonly Span[], first: number): number {
  let days = 0;
  while (countUsed(past, first + days) + days < ALLOWED_DAYS) days++;
  return days;
}
