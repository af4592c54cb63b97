// How much time does a sitting have, and how much is left? Computed from rows and a given now, never counted:
//   deadline = opened + duration × (100 + extra) % + pauses + grants, for the exam or for the case.
// Nothing that is added moves it backwards. What of the window's end: it closes the door to those who have not begun; where the design says
// that it ends the exam (`atClose: end`) it also bounds running sittings, later by this person's extra time, pauses and grants, so that an
// end for all takes from nobody what they were given. Who has no time pressure has no deadline at all: an invigilator ends their sitting.

import { kinderBreaks, kindestSince, type AccommodationRow, type Accommodations } from './accommodations.ts';
import type { ExamTime, ExamWindow } from './design.ts';
import { firstOf, inOrder, type PauseCause, type SittingEvent } from './sittingEvent.ts';

export interface TimeRules {
  readonly time: ExamTime;
  readonly window: ExamWindow | null;
  /** Breaks that the exam gives to all. */
  readonly breaks: Accommodations['breaks'];
  /** Minutes of each case in this person's order; null where it has no time of its own. */
  readonly caseMinutes: readonly (number | null)[];
}

export interface TimeAllowed {
  /** Acts up to and including this moment are in time; null: no deadline. While the clock stands it moves along with now. */
  readonly deadlineMs: number | null;
  readonly leftMs: number | null;
  /** What sets the deadline. */
  readonly by: 'exam' | 'case' | 'window' | null;
  /** Since when the clock stands, and why; null: it runs. */
  readonly stands: { readonly sinceMs: number; readonly cause: PauseCause; readonly untilMs: number | null } | null;
  readonly extraMs: number;
  readonly pausedMs: number;
  readonly grantedMs: number;
}

const NO_TIME: TimeAllowed = {
  deadlineMs: null,
  leftMs: null,
  by: null,
  stands: null,
  extraMs: 0,
  pausedMs: 0,
  grantedMs: 0,
};

const MINUTE_MS = 60_000;

/** A stretch in which the clock stood; `endMs` null: it stands now. */
export interface Pause {
  readonly startMs: number;
  readonly endMs: number | null;
  readonly cause: PauseCause;
  /** Whether it began as a break of the candidate's own. */
  readonly wasBreak: boolean;
  /** When a break is over by itself; null: somebody ends it. */
  readonly limitMs: number | null;
}

/** The kindest accommodations of a sitting; before it opens, those in force. */
export function accommodationsOf(
  events: readonly SittingEvent[],
  rows: readonly AccommodationRow[],
  nowMs: number,
): Accommodations {
  return kindestSince(rows, firstOf(inOrder(events), 'opened')?.atMs ?? nowMs, nowMs);
}

/** Time for the whole sitting, or for the case at `position` where the design times cases. Before opening there is none. */
export function timeAllowed(
  rules: TimeRules,
  events: readonly SittingEvent[],
  rows: readonly AccommodationRow[],
  nowMs: number,
  position: number | null = null,
): TimeAllowed {
  const ordered = inOrder(events).filter(({ atMs }) => atMs <= nowMs);
  const opened = firstOf(ordered, 'opened');
  if (opened === null) return NO_TIME;
  const given = kindestSince(rows, opened.atMs, nowMs);
  const pauses = pausesOf(ordered, kinderBreaks(rules.breaks, given.breaks));
  const standing = openPause(pauses, nowMs);
  const whole = rules.time.per === 'exam' ? rules.time.minutes * MINUTE_MS : null;
  const bounds = [
    whole === null ? null : { by: 'exam' as const, fromMs: opened.atMs, durationMs: whole, position: null },
    boundOfCase(rules, ordered, position),
  ].filter((bound) => bound !== null);
  const stands =
    standing === null ? null : { sinceMs: standing.startMs, cause: standing.cause, untilMs: standing.limitMs };
  const of = (fromMs: number, durationMs: number, at: number | null) => ({
    extraMs: extraOf(durationMs, given),
    pausedMs: pausedBetween(pauses, fromMs, nowMs),
    grantedMs: granted(ordered, rules.time.per === 'case' ? at : null, fromMs),
  });
  const first = bounds[0] ?? null;
  const shown = first === null ? of(opened.atMs, 0, position) : of(first.fromMs, first.durationMs, first.position);
  if (given.noTimePressure) return { ...NO_TIME, ...shown, extraMs: 0, stands };
  const ends = bounds.map(({ by, fromMs, durationMs, position: at }) => {
    const added = of(fromMs, durationMs, at);
    return { by, atMs: fromMs + durationMs + added.extraMs + added.pausedMs + added.grantedMs };
  });
  const windowEnd = endOfWindow(rules, ordered, given, pauses, opened.atMs, nowMs);
  const all = [...ends, ...(windowEnd === null ? [] : [{ by: 'window' as const, atMs: windowEnd }])];
  const earliest = all.reduce<(typeof all)[number] | null>(
    (least, one) => (least === null || one.atMs < least.atMs ? one : least),
    null,
  );
  if (earliest === null) return { ...NO_TIME, ...shown, stands };
  return {
    ...shown,
    deadlineMs: earliest.atMs,
    leftMs: Math.max(0, earliest.atMs - nowMs),
    by: earliest.by,
    stands,
  };
}

/** By how much an act comes too late; 0: in time, the deadline itself included. */
export function latenessMs(deadlineMs: number | null, atMs: number): number {
  return deadlineMs === null ? 0 : Math.max(0, atMs - deadlineMs);
}

/** Whether a sitting may begin now: the window is open. */
export function mayBegin(window: ExamWindow | null, nowMs: number): 'yes' | 'tooEarly' | 'tooLate' {
  if (window === null) return 'yes';
  if (nowMs < window.opensAtMs) return 'tooEarly';
  return window.closesAtMs !== null && nowMs > window.closesAtMs ? 'tooLate' : 'yes';
}

/**
 * The stretches in which the clock stood, in order and apart. A stop by an invigilator or an outage takes over a break that runs, which then
 * has no limit; a stop while it is stopped changes nothing but the cause. Breaks beyond those allowed are none.
 */
export function pausesOf(events: readonly SittingEvent[], breaks: Accommodations['breaks']): Pause[] {
  const pauses: Pause[] = [];
  let taken = 0;
  /** The last one, unless it is over. */
  const running = (): Pause | null => {
    const last = pauses.at(-1);
    return last === undefined || last.endMs !== null ? null : last;
  };
  const end = (pause: Pause, atMs: number): void => {
    const endMs = pause.limitMs === null ? atMs : Math.min(atMs, pause.limitMs);
    pauses.splice(-1, 1, { ...pause, endMs: Math.max(pause.startMs, endMs) });
  };
  for (const { atMs, body } of inOrder(events)) {
    const pause = running();
    if (pause !== null && (body.kind === 'resumed' || body.kind === 'submitted')) end(pause, atMs);
    if (body.kind !== 'paused') continue;
    const { cause } = body;
    if (cause === 'break') {
      const isStopped = pause !== null && pause.limitMs === null;
      if (isStopped || breaks === null || taken >= breaks.count) continue;
      if (pause !== null) end(pause, atMs);
      taken += 1;
      pauses.push({ startMs: atMs, endMs: null, cause, wasBreak: true, limitMs: atMs + breaks.minutes * MINUTE_MS });
    } else if (pause === null || (pause.limitMs !== null && atMs > pause.limitMs)) {
      if (pause !== null) end(pause, atMs);
      pauses.push({ startMs: atMs, endMs: null, cause, wasBreak: false, limitMs: null });
    } else pauses.splice(-1, 1, { ...pause, cause, limitMs: null });
  }
  return pauses;
}

/** Breaks of their own that a candidate may still take. */
export function breaksLeft(events: readonly SittingEvent[], breaks: Accommodations['breaks']): number {
  const taken = pausesOf(events, breaks).filter(({ wasBreak }) => wasBreak).length;
  return Math.max(0, (breaks?.count ?? 0) - taken);
}

function openPause(pauses: readonly Pause[], nowMs: number): Pause | null {
  const last = pauses.at(-1);
  if (last === undefined || last.endMs !== null) return null;
  return last.limitMs !== null && nowMs >= last.limitMs ? null : last;
}

function pausedBetween(pauses: readonly Pause[], fromMs: number, nowMs: number): number {
  return pauses.reduce((sum, { startMs, endMs, limitMs }) => {
    const end = Math.min(endMs ?? limitMs ?? nowMs, nowMs);
    return sum + Math.max(0, end - Math.max(startMs, fromMs));
  }, 0);
}

function boundOfCase(rules: TimeRules, ordered: readonly SittingEvent[], position: number | null) {
  if (rules.time.per !== 'case' || position === null) return null;
  const minutes = rules.caseMinutes[position] ?? null;
  const begun = firstOf(ordered, 'caseOpened', (body) => body.position === position);
  if (minutes === null || begun === null) return null;
  return { by: 'case' as const, fromMs: begun.atMs, durationMs: minutes * MINUTE_MS, position };
}

/**
 * Grants since `fromMs`; for one case those that name it, and of those that name none: what fell while it was open, or before it was opened and
 * after the one before it was done with. A case that only time has closed is not done with: that is what time is given back for.
 */
function granted(ordered: readonly SittingEvent[], position: number | null, fromMs: number): number {
  let sum = 0;
  let current: number | null = null;
  let waiting = 0;
  for (const { atMs, body } of ordered) {
    if (body.kind === 'caseClosed' && body.how !== 'time' && body.position === current) current = null;
    if (body.kind === 'caseOpened') {
      current = body.position;
      if (current === position) sum += waiting;
      waiting = 0;
    }
    if (body.kind !== 'granted') continue;
    if (position === null) sum += atMs >= fromMs ? body.ms : 0;
    else if (body.position === position || (body.position === undefined && current === position)) sum += body.ms;
    else if (body.position === undefined && current === null) waiting += body.ms;
  }
  return sum;
}

function extraOf(durationMs: number, { extraPercent }: Accommodations): number {
  // Whole minutes give whole milliseconds: a minute has 600 of them for every percent.
  return (durationMs / 100) * extraPercent;
}

function endOfWindow(
  { time, window, caseMinutes }: TimeRules,
  ordered: readonly SittingEvent[],
  given: Accommodations,
  pauses: readonly Pause[],
  openedAtMs: number,
  nowMs: number,
): number | null {
  if (window === null || window.closesAtMs === null || window.atClose !== 'end') return null;
  const minutes = time.per === 'exam' ? time.minutes : caseMinutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return (
    window.closesAtMs +
    extraOf(minutes * MINUTE_MS, given) +
    pausedBetween(pauses, openedAtMs, nowMs) +
    granted(ordered, null, openedAtMs)
  );
}
