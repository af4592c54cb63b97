// A shift: a queue of cases under time. Its own acts are few (whom one calls, finishes, hands over, asks, rests, closes); each case inside is an
// ordinary attempt with its own log. State is a function of the file, the acts and what the cases came to. No clock, no chance.

import { z } from 'zod';
import {
  INTERRUPTION_ANSWERS,
  PRECEDENCES,
  type Equipment,
  type InterruptionAnswer,
  type Precedence,
  type ShiftFile,
} from '#scenario';
import { digestOf } from './digest.ts';
import { faultsOfNote, handoverNoteSchema, type CaseRun, type NoteFault } from './shiftNote.ts';

export const CALL_REASONS = ['turn', ...PRECEDENCES] as const;
export const TAKERS = ['colleague', 'supervisor', 'secondLine'] as const;
export const SUPERVISOR_TOPICS = ['order', 'open', 'law', 'rest'] as const;

const who = z.string().min(1).max(80);
export const shiftActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), who, reason: z.enum(CALL_REASONS) }),
  /** The case at the counter is signed; the person goes. */
  z.strictObject({ type: z.literal('finish') }),
  z.strictObject({ type: z.literal('handOver'), who, to: z.enum(TAKERS), note: handoverNoteSchema }),
  z.strictObject({ type: z.literal('ask'), about: z.enum(SUPERVISOR_TOPICS) }),
  /** Somebody who came up to the counter while another is served is answered. */
  z.strictObject({ type: z.literal('answer'), event: who, how: z.enum(INTERRUPTION_ANSWERS) }),
  z.strictObject({ type: z.literal('rest') }),
  /** Nobody comes up to the counter for a minute, or until the next person is there. */
  z.strictObject({ type: z.literal('wait') }),
  /** `open`: who is still there, written into the book. */
  z.strictObject({ type: z.literal('close'), open: z.array(who).max(200) }),
]);
export type ShiftAct = z.infer<typeof shiftActSchema>;

export const SHIFT_REFUSALS = [
  'closed',
  'counterTaken',
  'counterFree',
  'notWaiting',
  'notSigned',
  'alreadySigned',
  'notSeen',
  'noSuchTaker',
  'timeIsUp',
  'somebodyWaits',
  'nobodyInterrupts',
] as const;
export type ShiftRefusal = (typeof SHIFT_REFUSALS)[number];

/** What a supervisor says: what the log and the house rules show, never what to decide. */
export interface SupervisorAnswer {
  readonly code:
    | 'first'
    | 'nobody'
    | 'open'
    | 'nothingOpen'
    | 'lacking'
    | 'settled'
    | 'noFile'
    | 'restDue'
    | 'restNotDue';
  readonly who: string | null;
  readonly ground: Precedence | null;
  readonly facts: readonly string[];
  readonly minutes: number;
}

export interface ShiftState {
  readonly acts: number;
  readonly seconds: number;
  readonly counter: { readonly who: string; readonly since: number } | null;
  /** `stood`: who waited then, the first by the rules before the others. */
  readonly calls: readonly {
    readonly act: number;
    readonly who: string;
    readonly reason: (typeof CALL_REASONS)[number];
    readonly stood: readonly string[];
    readonly waited: number;
    /** What entitled them then to be seen before their turn; null: nothing did. */
    readonly ground: Precedence | null;
  }[];
  readonly finished: readonly { readonly act: number; readonly who: string; readonly run: CaseRun }[];
  readonly handovers: readonly {
    readonly act: number;
    readonly who: string;
    readonly to: (typeof TAKERS)[number];
    readonly seen: boolean;
    /** Whether the shift's time was up when it was handed over. */
    readonly timeUp: boolean;
    readonly faults: readonly NoteFault[];
  }[];
  readonly asked: readonly {
    readonly act: number;
    readonly about: (typeof SUPERVISOR_TOPICS)[number];
    readonly answer: SupervisorAnswer;
    /** Whether there was something to ask. */
    readonly fitting: boolean;
  }[];
  /** Those who came up to the counter while another was served; `how` null: nobody answered them. */
  readonly interruptions: readonly {
    readonly act: number;
    readonly event: string;
    readonly how: InterruptionAnswer | null;
  }[];
  readonly rests: readonly { readonly act: number; readonly at: number; readonly due: boolean }[];
  /** Case time at which the last rest ended. */
  readonly restedAt: number;
  /** The longest stretch of work without a break, in seconds. */
  readonly longest: number;
  readonly closed: {
    readonly act: number;
    readonly timeUp: boolean;
    readonly open: readonly string[];
    /** Who was still there and is nowhere. */
    readonly lost: readonly string[];
    /** Who was written down and was not there. */
    readonly wrong: readonly string[];
  } | null;
  readonly digest: string;
}

/** What an act takes, in seconds of case time; a case takes its own. */
const COSTS = { call: 20, handOver: 120, ask: 60, answer: 30, wait: 60 } as const;

export type ShiftOutcome =
  | { readonly ok: true; readonly state: ShiftState }
  | { readonly ok: false; readonly refusal: ShiftRefusal };

export function startShift(file: ShiftFile): ShiftState {
  const state = {
    acts: 0,
    seconds: 0,
    counter: null,
    calls: [],
    finished: [],
    handovers: [],
    asked: [],
    interruptions: [],
    rests: [],
    restedAt: 0,
    longest: 0,
    closed: null,
  };
  return { ...state, digest: digestOf('', [file.id, state]) };
}

/** Who is in the queue, the one who must be seen first at the head: by what entitles them, then by ticket. */
export function waitingNow(file: ShiftFile, state: ShiftState): string[] {
  const gone = new Set([
    ...state.finished.map((one) => one.who),
    ...state.handovers.map((one) => one.who),
    ...(state.counter === null ? [] : [state.counter.who]),
  ]);
  const people = Object.entries(file.queue).filter(
    ([name, { arrives }]) => arrives * 60 <= state.seconds && !gone.has(name),
  );
  const rank = (ground: Precedence | null): number =>
    ground === null ? PRECEDENCES.length : PRECEDENCES.indexOf(ground);
  return people
    .map(([name], ticket) => ({ name, ticket, rank: rank(groundOf(file, name, state.seconds)) }))
    .sort((a, b) => a.rank - b.rank || a.ticket - b.ticket)
    .map(({ name }) => name);
}

/** What entitles somebody to be seen before their turn, at that time; null: nothing does. */
export function groundOf(file: ShiftFile, name: string, seconds: number): Precedence | null {
  const first = file.queue[name]?.first;
  if (first === undefined) return null;
  const from = first.from === undefined ? 0 : (file.events[first.from]?.at ?? 0);
  return from * 60 <= seconds ? first.ground : null;
}

/** What the desk lacks at that time. */
export function lacksAt(file: ShiftFile, seconds: number): Equipment[] {
  const lacks = Object.values(file.events).flatMap((event) =>
    event.kind === 'equipmentFails' && event.at * 60 <= seconds && seconds < event.until * 60 ? event.lacks : [],
  );
  return [...new Set(lacks)].sort();
}

/** Who stands beside the one at the counter and has not been answered; `seconds`: with the time of the case. */
export function interruptionNow(file: ShiftFile, state: ShiftState, seconds: number): string | null {
  const called = state.calls.at(-1);
  if (state.counter === null || called === undefined) return null;
  const since = (file.queue[called.who]?.arrives ?? 0) * 60 + called.waited;
  for (const [event, one] of Object.entries(file.events)) {
    if (one.kind !== 'interruption' || state.interruptions.some((known) => known.event === event)) continue;
    const at = one.at * 60;
    if (since > at || seconds < at) continue;
    if (waitingNow(file, { ...state, seconds: at }).includes(one.who)) return event;
  }
  return null;
}

export function isTimeUp(file: ShiftFile, seconds: number): boolean {
  return seconds >= file.minutes * 60;
}

export function isRestDue(file: ShiftFile, state: ShiftState): boolean {
  return state.seconds - state.restedAt >= file.restAfter * 60;
}

/** Whether the colleague has gone home. */
export function hasColleague(file: ShiftFile, seconds: number): boolean {
  return !Object.values(file.events).some(({ kind, at }) => kind === 'colleagueLeaves' && at * 60 <= seconds);
}

/** `run`: the case at the counter as its own log has it. `language`: what notes are written in. */
export function performShift(
  file: ShiftFile,
  state: ShiftState,
  act: ShiftAct,
  run: CaseRun | null,
  language: string,
): ShiftOutcome {
  const refusal = refuse(file, state, act, run);
  if (refusal !== null) return { ok: false, refusal };
  const number = state.acts + 1;
  const done = { ...state, acts: number, ...apply(file, state, act, run, language, number) };
  const longest = Math.max(done.longest, act.type === 'rest' ? 0 : done.seconds - done.restedAt);
  const { digest, ...shown } = { ...done, longest };
  return { ok: true, state: { ...shown, digest: digestOf(digest, [act, shown]) } };
}

/** Case time with that of the case at the counter. */
function nowOf(state: ShiftState, run: CaseRun | null): number {
  return state.counter === null || run === null ? state.seconds : state.counter.since + run.seconds;
}

function refuse(file: ShiftFile, state: ShiftState, act: ShiftAct, run: CaseRun | null): ShiftRefusal | null {
  if (state.closed !== null) return 'closed';
  const waiting = waitingNow(file, state);
  const timeUp = isTimeUp(file, state.seconds);
  switch (act.type) {
    case 'call':
      if (state.counter !== null) return 'counterTaken';
      if (timeUp) return 'timeIsUp';
      return waiting.includes(act.who) ? null : 'notWaiting';
    case 'finish':
      if (state.counter === null) return 'counterFree';
      return run?.signed === true ? null : 'notSigned';
    case 'handOver':
      return refuseHandover(file, state, act, run, { waiting, timeUp });
    case 'wait':
      if (state.counter !== null) return 'counterTaken';
      if (timeUp) return 'timeIsUp';
      return waiting.length > 0 ? 'somebodyWaits' : null;
    case 'rest':
    case 'close':
      return state.counter === null ? null : 'counterTaken';
    case 'answer':
      return interruptionNow(file, state, nowOf(state, run)) === act.event ? null : 'nobodyInterrupts';
    case 'ask':
      return null;
  }
}

function refuseHandover(
  file: ShiftFile,
  state: ShiftState,
  { who: name, to }: Extract<ShiftAct, { type: 'handOver' }>,
  run: CaseRun | null,
  { waiting, timeUp }: { readonly waiting: readonly string[]; readonly timeUp: boolean },
): ShiftRefusal | null {
  const since = state.counter?.who === name && run !== null ? state.counter.since + run.seconds : state.seconds;
  if (to === 'colleague' && !hasColleague(file, since)) return 'noSuchTaker';
  if (state.counter?.who === name) return run?.signed === true ? 'alreadySigned' : null;
  if (!waiting.includes(name)) return 'notWaiting';
  if (state.counter !== null) return 'counterTaken';
  // Who has not been seen is not sent on to be rid of them.
  return timeUp ? null : 'notSeen';
}

function apply(
  file: ShiftFile,
  state: ShiftState,
  act: ShiftAct,
  run: CaseRun | null,
  language: string,
  number: number,
): Partial<ShiftState> {
  const waiting = waitingNow(file, state);
  switch (act.type) {
    case 'call': {
      const waited = state.seconds - (file.queue[act.who]?.arrives ?? 0) * 60;
      const seconds = state.seconds + COSTS.call;
      const ground = groundOf(file, act.who, state.seconds);
      const call = { act: number, who: act.who, reason: act.reason, stood: waiting, waited, ground };
      return { seconds, counter: { who: act.who, since: seconds }, calls: [...state.calls, call] };
    }
    case 'finish':
      if (state.counter === null || run === null) return {};
      return {
        seconds: state.counter.since + run.seconds,
        counter: null,
        interruptions: unanswered(file, state, nowOf(state, run), number),
        finished: [...state.finished, { act: number, who: state.counter.who, run }],
      };
    case 'handOver': {
      const own = state.counter?.who === act.who ? run : null;
      const since = own === null ? state.seconds : (state.counter?.since ?? 0) + own.seconds;
      const handover = {
        act: number,
        who: act.who,
        to: act.to,
        seen: state.counter?.who === act.who,
        timeUp: isTimeUp(file, since),
        faults: faultsOfNote(act.note, own, Math.trunc(since / 60), language),
      };
      const interruptions = unanswered(file, state, since, number);
      return {
        seconds: since + COSTS.handOver,
        counter: null,
        interruptions,
        handovers: [...state.handovers, handover],
      };
    }
    case 'ask': {
      const now = { ...state, seconds: nowOf(state, run) };
      const answer = answerOf(file, now, act.about, run);
      const fitting = isFitting(file, now, act.about, answer);
      // At the counter the case's own time runs; asking adds to when it began.
      const counter = state.counter === null ? null : { ...state.counter, since: state.counter.since + COSTS.ask };
      return {
        seconds: state.seconds + COSTS.ask,
        counter,
        asked: [...state.asked, { act: number, about: act.about, answer, fitting }],
      };
    }
    case 'answer': {
      const counter = state.counter === null ? null : { ...state.counter, since: state.counter.since + COSTS.answer };
      return {
        seconds: state.seconds + COSTS.answer,
        counter,
        interruptions: [...state.interruptions, { act: number, event: act.event, how: act.how }],
      };
    }
    case 'rest': {
      const seconds = state.seconds + file.restMinutes * 60;
      const rest = { act: number, at: state.seconds, due: isRestDue(file, state) };
      return { seconds, restedAt: seconds, rests: [...state.rests, rest] };
    }
    case 'wait':
      return { seconds: state.seconds + COSTS.wait };
    case 'close':
      return {
        closed: {
          act: number,
          timeUp: isTimeUp(file, state.seconds),
          open: act.open,
          lost: waiting.filter((name) => !act.open.includes(name)),
          wrong: act.open.filter((name) => !waiting.includes(name)),
        },
      };
  }
}

/** With whoever stood there when the person at the counter went, and was not answered. */
function unanswered(file: ShiftFile, state: ShiftState, seconds: number, act: number): ShiftState['interruptions'] {
  const interruptions = [...state.interruptions];
  for (;;) {
    const event = interruptionNow(file, { ...state, interruptions }, seconds);
    if (event === null) return interruptions;
    interruptions.push({ act, event, how: null });
  }
}

function answerOf(
  file: ShiftFile,
  state: ShiftState,
  about: (typeof SUPERVISOR_TOPICS)[number],
  run: CaseRun | null,
): SupervisorAnswer {
  const none = { who: null, ground: null, facts: [], minutes: 0 };
  if (about === 'order') {
    const [first] = waitingNow(file, state);
    if (first === undefined) return { ...none, code: 'nobody' };
    return { ...none, code: 'first', who: first, ground: groundOf(file, first, state.seconds) };
  }
  if (about === 'open') {
    const facts = state.counter === null ? [] : (run?.open ?? []);
    return { ...none, code: facts.length > 0 ? 'open' : 'nothingOpen', who: state.counter?.who ?? null, facts };
  }
  if (about === 'law') {
    if (state.counter === null || run === null) return { ...none, code: 'noFile' };
    return {
      ...none,
      code: run.lacking.length > 0 ? 'lacking' : 'settled',
      who: state.counter.who,
      facts: run.lacking,
    };
  }
  const minutes = Math.trunc((state.seconds - state.restedAt) / 60);
  return { ...none, code: isRestDue(file, state) ? 'restDue' : 'restNotDue', minutes };
}

/** How little may lack for the law to be worth a question: before that the rules at one's own desk tell as much. */
const LAST_GAP = 4;

/**
 * There is something to ask where the order is not that of the tickets, where something is open, where little is lacking for the law to be
 * settled, and where a break is due.
 */
function isFitting(
  file: ShiftFile,
  state: ShiftState,
  about: (typeof SUPERVISOR_TOPICS)[number],
  answer: SupervisorAnswer,
): boolean {
  if (state.asked.some((one) => one.about === about && JSON.stringify(one.answer) === JSON.stringify(answer)))
    return false;
  if (about === 'order') return answer.ground !== null && waitingNow(file, state).length > 1;
  if (about === 'law') return answer.code === 'lacking' && answer.facts.length <= LAST_GAP;
  return answer.code === 'open' || answer.code === 'restDue';
}
