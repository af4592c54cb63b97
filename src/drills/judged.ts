// How well were false and genuine told apart in these answers? Counts, rates, ability and criterion; and how far two parts of a session lie
// from each other.

import {
  detectionOf,
  isDefined,
  shareDifference,
  shareOf,
  type Counts,
  type Detection,
  type Difference,
  type Share,
  type Undefined,
} from '#measurement';
import type { Verdict } from './drill.ts';
import { isRight, type VerdictEntry } from './drillLog.ts';

export interface Judged {
  readonly counts: Counts;
  readonly hits: Share;
  readonly falseAlarms: Share;
  readonly detection: Detection | Undefined;
}

/** An answer and what was true. */
export interface Told {
  readonly verdict: Verdict;
  readonly isFalse: boolean;
}

export function judged(entries: readonly VerdictEntry[]): Judged {
  return judgedOf(entries.map(({ verdict, resolved: { isFalse } }) => ({ verdict, isFalse })));
}

export function judgedOf(answers: readonly Told[]): Judged {
  const count = (isFalse: boolean, verdict: Verdict): number =>
    answers.filter((one) => one.isFalse === isFalse && one.verdict === verdict).length;
  const counts = {
    hits: count(true, 'false'),
    misses: count(true, 'genuine'),
    falseAlarms: count(false, 'false'),
    correctRejections: count(false, 'genuine'),
  };
  return {
    counts,
    hits: shareOf(counts.hits, counts.hits + counts.misses),
    falseAlarms: shareOf(counts.falseAlarms, counts.falseAlarms + counts.correctRejections),
    detection: detectionOf(counts),
  };
}

export function rightShare(entries: readonly VerdictEntry[]): Share {
  return shareOf(entries.filter(isRight).length, entries.length);
}

/** How far the criterion lies from before to after, with its interval; null where it cannot be told. */
export function criterionShift(before: Judged, after: Judged): Difference | null {
  return apart(before, after, ({ criterion, criterionUpper }) => [criterion, criterionUpper]);
}

/** The same for ability. */
export function abilityShift(before: Judged, after: Judged): Difference | null {
  return apart(before, after, ({ dPrime, dPrimeUpper }) => [dPrime, dPrimeUpper]);
}

/** The share of right answers after less that before. */
export function rightShift(before: readonly VerdictEntry[], after: readonly VerdictEntry[]): Difference {
  return shareDifference(rightShare(after), rightShare(before));
}

function apart(
  { detection: before }: Judged,
  { detection: after }: Judged,
  read: (detection: Detection) => readonly [value: number, upper: number],
): Difference | null {
  if (!isDefined(before) || !isDefined(after)) return null;
  const [[from, fromUpper], [to, toUpper]] = [read(before), read(after)];
  const difference = to - from;
  const half = Math.hypot(toUpper - to, fromUpper - from);
  return { difference, low: difference - half, high: difference + half };
}
