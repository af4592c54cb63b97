// How does a sitting stand, and what may be done in it? A function of its rows and a given now, so that a crash, another device or another
// node changes nothing. Cases are taken in order, one at a time, and one that is closed stays closed. What is over because time ran out is
// over only as long as time says so: time given back opens it again, which no submission by a person does.

import type { AccommodationRow, Accommodations } from './accommodations.ts';
import { accommodationsOf, breaksLeft, mayBegin, timeAllowed, type TimeAllowed, type TimeRules } from './clock.ts';
import { kinderBreaks } from './accommodations.ts';
import { firstOf, inOrder, type Ending, type EventBody, type SittingEvent } from './sittingEvent.ts';

export interface SittingRows {
  readonly rules: TimeRules;
  /** How many cases there are. */
  readonly cases: number;
  /** Ids of the events that an invigilator may inject. */
  readonly injectable: readonly string[];
  readonly events: readonly SittingEvent[];
  readonly accommodations: readonly AccommodationRow[];
}

export type CaseHow = Extract<EventBody, { kind: 'caseClosed' }>['how'];

export interface CaseStand {
  readonly position: number;
  readonly state: 'waiting' | 'open' | 'closed';
  readonly openedAtMs: number | null;
  readonly closedAtMs: number | null;
  readonly how: CaseHow | null;
}

export interface SittingState {
  readonly phase: 'notOpened' | 'open' | 'paused' | 'over';
  readonly cases: readonly CaseStand[];
  /** The case that is open, or else the next to be opened; null: none is left. */
  readonly position: number | null;
  /** Of the case that is open, or of the last one once none is left, where time is per case; else of the whole. */
  readonly time: TimeAllowed;
  readonly ending: { readonly how: Ending; readonly atMs: number } | null;
  /** Rows that ought to be written because time has run out, and are not there. */
  readonly due: readonly EventBody[];
  readonly accommodations: Accommodations;
  readonly breaksLeft: number;
}

/** The state last computed for rows: one request asks several times how they stand at the same moment. */
const LAST = new WeakMap<SittingRows, { readonly nowMs: number; readonly state: SittingState }>();

export function stateOfSitting(rows: SittingRows, nowMs: number): SittingState {
  const known = LAST.get(rows);
  if (known?.nowMs === nowMs) return known.state;
  const state = computeState(rows, nowMs);
  LAST.set(rows, { nowMs, state });
  return state;
}

function computeState(rows: SittingRows, nowMs: number): SittingState {
  const events = inOrder(rows.events).filter(({ atMs }) => atMs <= nowMs);
  const accommodations = accommodationsOf(events, rows.accommodations, nowMs);
  const timeAt = (position: number | null): TimeAllowed =>
    timeAllowed(rows.rules, events, rows.accommodations, nowMs, position);
  const isLate = ({ deadlineMs }: TimeAllowed): boolean => deadlineMs !== null && nowMs > deadlineMs;
  const whole = timeAt(null);
  const opened = firstOf(events, 'opened');
  const opening = events.findLast(({ body }) => body.kind === 'caseOpened')?.body;
  const lastOpened = opening?.kind === 'caseOpened' ? opening.position : null;
  const cases = Array.from({ length: rows.cases }, (_, position): CaseStand => {
    const begun = firstOf(events, 'caseOpened', (body) => body.position === position);
    const none = { position, closedAtMs: null, how: null };
    if (begun === null) return { ...none, state: 'waiting', openedAtMs: null };
    const closings = events.filter(({ body }) => body.kind === 'caseClosed' && body.position === position);
    // Only a case with a time of its own can run out of it.
    const time = rows.rules.time.per === 'case' ? timeAt(position) : null;
    const isOut = time !== null && time.by === 'case' && isLate(time);
    // Closed by time it is only while time says so, and nothing came after it.
    const closed =
      closings.findLast(({ body }) => body.kind === 'caseClosed' && body.how !== 'time') ??
      (isOut || position !== lastOpened ? closings.at(-1) : undefined);
    const openedAtMs = begun.atMs;
    if (closed?.body.kind === 'caseClosed')
      return { position, state: 'closed', openedAtMs, closedAtMs: closed.atMs, how: closed.body.how };
    if (isOut) return { position, state: 'closed', openedAtMs, closedAtMs: time.deadlineMs, how: 'time' };
    return { ...none, state: 'open', openedAtMs };
  });
  const open = cases.find(({ state }) => state === 'open');
  const position = open?.position ?? cases.find(({ state }) => state === 'waiting')?.position ?? null;
  // Where time is per case, the last one's ends the sitting, however that case was closed.
  const last = position === null ? cases.length - 1 : null;
  const timed = open?.position ?? last;
  const time = timed === null ? whole : timeAt(timed);
  const ending = opened === null ? null : endingOf(events, last === null ? whole : time, nowMs);
  const phase = opened === null ? 'notOpened' : ending !== null ? 'over' : whole.stands !== null ? 'paused' : 'open';
  return {
    phase,
    cases,
    position: phase === 'over' ? null : position,
    time: phase === 'over' ? { ...time, leftMs: time.leftMs === null ? null : 0, stands: null } : time,
    ending,
    due: dueRows(events, cases, ending),
    accommodations,
    breaksLeft: breaksLeft(events, kinderBreaks(rows.rules.breaks, accommodations.breaks)),
  };
}

/** By a person: for good. By time: while time says so. `time` is what there is for all that can still be done. */
function endingOf(events: readonly SittingEvent[], time: TimeAllowed, nowMs: number): SittingState['ending'] {
  const byPerson = firstOf(events, 'submitted', ({ how }) => how === 'candidate' || how === 'invigilator');
  if (byPerson?.body.kind === 'submitted') return { how: byPerson.body.how, atMs: byPerson.atMs };
  if (time.deadlineMs === null || nowMs <= time.deadlineMs) return null;
  return { how: time.by === 'window' ? 'window' : 'time', atMs: time.deadlineMs };
}

function dueRows(
  events: readonly SittingEvent[],
  cases: readonly CaseStand[],
  ending: SittingState['ending'],
): EventBody[] {
  const out: EventBody[] = cases.flatMap(({ position, state, how }): EventBody[] => {
    const isWritten = events.some(({ body }) => body.kind === 'caseClosed' && body.position === position);
    return state === 'closed' && how === 'time' && !isWritten ? [{ kind: 'caseClosed', position, how }] : [];
  });
  if (ending === null || ending.how === 'candidate' || ending.how === 'invigilator') return out;
  // One that a later grant undid counts no more.
  const at = events.findLastIndex(({ body }) => body.kind === 'submitted');
  const undone = at < 0 || events.slice(at).some(({ body }) => body.kind === 'granted');
  return undone ? [...out, { kind: 'submitted', how: ending.how }] : out;
}

export type SittingAction =
  | { readonly do: 'open' | 'break' | 'goOn' | 'submit' }
  | { readonly do: 'openCase' | 'act' | 'leaveCase'; readonly position: number }
  | { readonly do: 'stop' | 'letGoOn' | 'message' | 'end' }
  | { readonly do: 'grant'; readonly position?: number | undefined }
  | { readonly do: 'inject'; readonly event: string };

export const SITTING_REFUSALS = [
  'notOpened',
  'alreadyOpened',
  'tooEarly',
  'tooLate',
  'late',
  'over',
  'paused',
  'notPaused',
  'stoppedByOthers',
  'noBreakLeft',
  'noSuchCase',
  'notItsTurn',
  'caseOpen',
  'caseClosed',
  'noSuchEvent',
] as const;
export type SittingRefusal = (typeof SITTING_REFUSALS)[number];

/** Why an action is not possible now; null: it is. Who may do it is asked elsewhere. */
export function refuseAction(rows: SittingRows, nowMs: number, action: SittingAction): SittingRefusal | null {
  const state = stateOfSitting(rows, nowMs);
  const { phase, ending, time } = state;
  if (action.do === 'open') {
    if (phase !== 'notOpened') return 'alreadyOpened';
    const door = mayBegin(rows.rules.window, nowMs);
    return door === 'yes' ? null : door;
  }
  if (phase === 'notOpened') return 'notOpened';
  // Time can be given to what time has ended, and a word be said at any time.
  const isEndedByTime = ending?.how === 'time' || ending?.how === 'window';
  if (action.do === 'message') return null;
  if (action.do === 'grant') {
    if (phase === 'over' && !isEndedByTime) return 'over';
    if (rows.rules.time.per !== 'case') return null;
    // What the last case's time has ended goes on in that case, unless the candidate was done with it.
    if (action.position === undefined)
      return ending?.how === 'time' && outOfTime(rows, state, nowMs) === null ? 'over' : null;
    const one = state.cases[action.position];
    if (one === undefined) return 'noSuchCase';
    return one.state === 'closed' && outOfTime(rows, state, nowMs)?.position !== one.position ? 'caseClosed' : null;
  }
  if (phase === 'over') return isEndedByTime && action.do === 'act' ? 'late' : 'over';
  const stands = time.stands;
  switch (action.do) {
    case 'submit':
    case 'end':
      return null;
    case 'break':
      return stands !== null ? 'paused' : state.breaksLeft === 0 ? 'noBreakLeft' : null;
    case 'goOn':
      return stands === null ? 'notPaused' : stands.cause === 'break' ? null : 'stoppedByOthers';
    case 'stop':
      return stands !== null && stands.cause !== 'break' ? 'paused' : null;
    case 'letGoOn':
      // A break of one's own is one's own.
      return stands === null || stands.cause === 'break' ? 'notPaused' : null;
    case 'inject':
      return rows.injectable.includes(action.event) ? null : 'noSuchEvent';
    case 'openCase':
    case 'act':
    case 'leaveCase':
      return refuseInCase(state, action.do, action.position);
  }
}

/**
 * How much time has passed since time ended what a grant opens again: the sitting, or the case opened last. It is to be added to what is given,
 * or nothing of that would be left. 0: nothing has ended.
 */
export function overrunMs(rows: SittingRows, nowMs: number): number {
  const state = stateOfSitting(rows, nowMs);
  const { ending } = state;
  if (ending !== null) return Math.max(0, nowMs - ending.atMs);
  const endedMs = outOfTime(rows, state, nowMs)?.deadlineMs ?? null;
  return endedMs === null ? 0 : Math.max(0, nowMs - endedMs);
}

/** The case that only its own time has closed, and that time given back opens again: none was begun after it. */
function outOfTime(
  rows: SittingRows,
  { cases }: SittingState,
  nowMs: number,
): { readonly position: number; readonly deadlineMs: number | null } | null {
  const last = inOrder(rows.events).findLast(({ atMs, body }) => atMs <= nowMs && body.kind === 'caseOpened');
  if (last?.body.kind !== 'caseOpened') return null;
  const { position } = last.body;
  if (cases[position]?.how !== 'time') return null;
  const { by, deadlineMs } = timeAllowed(rows.rules, rows.events, rows.accommodations, nowMs, position);
  return by === 'case' ? { position, deadlineMs } : null;
}

function refuseInCase(
  { cases, position: next, time }: SittingState,
  what: 'openCase' | 'act' | 'leaveCase',
  position: number,
): SittingRefusal | null {
  const one = cases[position];
  if (one === undefined) return 'noSuchCase';
  if (time.stands !== null) return 'paused';
  if (one.state === 'closed') return one.how === 'time' && what === 'act' ? 'late' : 'caseClosed';
  if (what === 'openCase') return one.state === 'open' ? 'caseOpen' : position === next ? null : 'notItsTurn';
  return one.state === 'open' ? null : 'notItsTurn';
}
