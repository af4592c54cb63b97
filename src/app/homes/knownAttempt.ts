// What is known of an attempt without opening it, wherever it is kept: enough to list it and to say how it went.

import type { Mode } from '#attempt';
import type { Phase } from '#scenario';
import type { Justification, Report } from '#scoring';
import type { AttemptRecord } from '../practice/attemptStore.ts';

export interface AttemptResult {
  readonly points: number;
  readonly max: number;
  readonly passed: boolean;
  readonly justification: Justification;
}

export interface KnownAttempt {
  readonly id: string;
  readonly scenario: string;
  readonly mode: Mode;
  readonly home: 'device' | 'server';
  readonly startedMs: number;
  readonly changedMs: number;
  readonly acts: number;
  readonly phase: Phase;
  readonly clockSeconds: number;
  readonly signed: boolean;
  /** It belongs to a shift, where it is listed. */
  readonly inShift?: true;
  /** Known once signed; null where only the server knows it. */
  readonly result: AttemptResult | null;
}

export function knownFromRecord(record: AttemptRecord): KnownAttempt {
  const { attempt: id, header, startedMs, changedMs, acts, phase, clockSeconds, report } = record;
  return {
    id,
    scenario: header.scenario,
    mode: header.mode,
    home: 'device',
    startedMs,
    changedMs,
    acts,
    phase,
    clockSeconds,
    signed: report !== null,
    ...(record.shift === undefined ? {} : { inShift: true as const }),
    result: report === null ? null : resultOf(report),
  };
}

function resultOf({ total, max, passed, justification }: Report): AttemptResult {
  return { points: total, max, passed, justification };
}

/** The share of the points, 0 to 1. */
export function shareOf({ points, max }: AttemptResult): number {
  return max === 0 ? 0 : points / max;
}

/** The best signed attempt of a case; null if none is signed with a known result. */
export function bestResult(attempts: readonly KnownAttempt[], scenario: string): AttemptResult | null {
  let best: AttemptResult | null = null;
  for (const { scenario: of, result } of attempts)
    if (of === scenario && result !== null && (best === null || shareOf(result) > shareOf(best))) best = result;
  return best;
}
