// How many days was a resident away? The day of departure and the day of return both count as days of presence, so only whole days
// outside are absences.

import { dayNumber } from './calendar.ts';

/** A journey abroad: left and came back on these days. */
export interface Absence {
  readonly depart: string;
  readonly returned: string;
}

/** Whole days outside that fall on or after `from` and before `until`; a day that two journeys name is counted once. */
export function absentDays(absences: readonly Absence[], from: string, until: string): number {
  const first = dayNumber(from);
  const end = dayNumber(until);
  const spans = absences
    .map(
      ({ depart, returned }) => [Math.max(first, dayNumber(depart) + 1), Math.min(end, dayNumber(returned))] as const,
    )
    .toSorted(([a], [b]) => a - b);
  let days = 0;
  let reached = first;
  for (const [start, stop] of spans) {
    days += Math.max(0, stop - Math.max(start, reached));
    reached = Math.max(reached, stop);
  }
  return days;
}
