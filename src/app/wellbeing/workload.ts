// How much is enough for today? At most two cases with hard content, and a pause after fifty minutes: house rules (interviewing.md 6 asks
// for a cap and for nudges; no source gives the figures). They offer; nothing is locked.

import type { CatalogueEntry } from '#scenario';
import { keptOnDevice } from '#ui';
import type { KnownAttempt } from '../homes/knownAttempt.ts';

export const HEAVY_A_DAY = 2;
const DAY_MS = 12 * 3_600_000;
export const WORK_MINUTES = 50;
/** So long without a hand on anything is a pause. */
const PAUSE_MINUTES = 8;

export const isHeavy = ({ contentNotes }: CatalogueEntry): boolean => contentNotes.length > 0;

/** How many cases with hard content were finished lately. */
export function countHeavy(
  entries: readonly CatalogueEntry[],
  attempts: readonly KnownAttempt[],
  nowMs: number,
): number {
  const heavy = new Set(entries.filter(isHeavy).map(({ id }) => id));
  return attempts.filter(
    ({ scenario, signed, changedMs }) => signed && heavy.has(scenario) && nowMs - changedMs < DAY_MS,
  ).length;
}

/** A stretch of work: when it began, when something was last done, whether a pause has been offered in it. */
export interface Stretch {
  readonly sinceMs: number;
  readonly lastMs: number;
  readonly offered: number;
}

/** The stretch after something was done now; `isDue` the moment a pause should be offered. */
export function workOn(stretch: Stretch | null, nowMs: number): { readonly stretch: Stretch; readonly isDue: boolean } {
  const isNew = stretch === null || nowMs - stretch.lastMs >= PAUSE_MINUTES * 60_000 || nowMs < stretch.lastMs;
  if (isNew) return { stretch: { sinceMs: nowMs, lastMs: nowMs, offered: 0 }, isDue: false };
  const whole = Math.floor((nowMs - stretch.sinceMs) / (WORK_MINUTES * 60_000));
  const isDue = whole > stretch.offered;
  return { stretch: { ...stretch, lastMs: nowMs, offered: Math.max(whole, stretch.offered) }, isDue };
}

/** Cases put off for a day: they are not suggested until tomorrow, and are nowhere counted. */
type PutOff = Readonly<Record<string, string>>;

const PUT_OFF = keptOnDevice<PutOff>(
  'firstline.putOff',
  (stored) =>
    typeof stored === 'object' && stored !== null && Object.values(stored).every((day) => typeof day === 'string')
      ? (stored as PutOff)
      : null,
  {},
);

export function putOff(scenario: string, today: string): void {
  PUT_OFF.write({ ...PUT_OFF.read(), [scenario]: today });
}

export function putOffToday(today: string): ReadonlySet<string> {
  return new Set(Object.entries(PUT_OFF.read()).flatMap(([id, day]) => (day === today ? [id] : [])));
}
