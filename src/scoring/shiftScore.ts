// What a shift was worth: whether who had to be seen first was, handovers whole, nobody lost, breaks, and the cases' own scores. Speed earns
// nothing: no item reads how long anything took, except that a break falls due. How long each person waited is data beside the score.

import { NOTE_FAULTS, type ShiftState } from '#attempt';
import type { ShiftFile } from '#scenario';
import { explain, type Explanation, type Report } from './report.ts';

export interface ShiftItem {
  readonly id: 'order' | 'reasons' | 'handovers' | 'nothingLost' | 'rest' | 'interruptions' | 'supervisor' | 'cases';
  readonly points: number;
  readonly max: number;
  /** Numbers of the shift's acts. */
  readonly acts: readonly number[];
  readonly explanation: Explanation;
}

export interface ShiftReport {
  readonly total: number;
  readonly max: number;
  readonly items: readonly ShiftItem[];
  /** For each person: minutes waited; null: never called. Data, not a mark. */
  readonly waits: readonly { readonly who: string; readonly minutes: number | null; readonly entitled: boolean }[];
  readonly criticalErrors: readonly { readonly who: string; readonly id: string }[];
}

const WEIGHTS = {
  order: 25,
  reasons: 5,
  handovers: 15,
  nothingLost: 15,
  rest: 5,
  interruptions: 5,
  supervisor: 5,
  cases: 30,
} as const;

/** `reports`: of every case that was signed. */
export function scoreShift(file: ShiftFile, state: ShiftState, reports: ReadonlyMap<string, Report>): ShiftReport {
  const items = [
    order(state),
    reasons(state),
    handovers(state),
    nothingLost(state),
    rest(file, state),
    interruptions(file, state),
    supervisor(state),
    cases(state, reports),
  ].flatMap((item) => (item === null ? [] : [item]));
  return {
    total: items.reduce((sum, item) => sum + item.points, 0),
    max: items.reduce((sum, item) => sum + item.max, 0),
    items,
    waits: Object.entries(file.queue).map(([who, { first }]) => {
      const call = state.calls.find((one) => one.who === who);
      return {
        who,
        minutes: call === undefined ? null : Math.trunc(call.waited / 60),
        entitled: call === undefined ? first !== undefined : call.ground !== null,
      };
    }),
    criticalErrors: [...reports].flatMap(([who, report]) =>
      report.criticalErrors.filter((error) => error.provisional !== true).map(({ id }) => ({ who, id })),
    ),
  };
}

function item(id: ShiftItem['id'], good: number, of: number, acts: readonly number[], code: string): ShiftItem {
  const max = WEIGHTS[id];
  return { id, points: Math.trunc((max * good) / of), max, acts, explanation: explain(code, { good, of }) };
}

/** Each call that took somebody while nobody was to be seen before them. Who calls nobody has not kept the order. */
function order({ calls }: ShiftState): ShiftItem {
  const wrong = calls.filter(({ who, stood }) => stood[0] !== who);
  const acts = wrong.map(({ act }) => act);
  if (calls.length === 0) return item('order', 0, 1, [], 'nobodyCalled');
  return item('order', calls.length - wrong.length, calls.length, acts, wrong.length === 0 ? 'inOrder' : 'outOfOrder');
}

/** Whether the reason given for each call is the one that held. */
function reasons({ calls }: ShiftState): ShiftItem {
  const wrong = calls.filter(({ reason, ground }) => reason !== (ground ?? 'turn'));
  const acts = wrong.map(({ act }) => act);
  if (calls.length === 0) return item('reasons', 0, 1, [], 'nobodyCalled');
  const good = calls.length - wrong.length;
  return item('reasons', good, calls.length, acts, wrong.length === 0 ? 'reasonsHold' : 'reasonsFail');
}

/** Whole where every part of the note is; null where nothing was handed over. */
function handovers({ handovers: all }: ShiftState): ShiftItem | null {
  if (all.length === 0) return null;
  const faulty = all.filter(({ faults }) => faults.length > 0);
  const good = all.reduce((sum, { faults }) => sum + NOTE_FAULTS.length - faults.length, 0);
  const acts = faulty.map(({ act }) => act);
  return item(
    'handovers',
    good,
    NOTE_FAULTS.length * all.length,
    acts,
    faulty.length === 0 ? 'notesWhole' : 'notesLack',
  );
}

/** Nobody is lost, nobody is written down who was not there, and nobody is left sitting while there is time. */
function nothingLost({ closed }: ShiftState): ShiftItem {
  if (closed === null) return item('nothingLost', 0, 1, [], 'notClosed');
  const { lost, wrong, open, timeUp, act } = closed;
  const left = lost.length + (timeUp ? 0 : open.length - wrong.length);
  if (left + wrong.length === 0) return item('nothingLost', 1, 1, [act], 'nobodyLost');
  return item('nothingLost', 0, 1, [act], lost.length > 0 ? 'lost' : wrong.length > 0 ? 'wrongInBook' : 'leftWaiting');
}

/** Null where no break fell due. A case that has begun is ended first: a break is late where a further person was called when it was due. */
function rest(file: ShiftFile, state: ShiftState): ShiftItem | null {
  if (state.longest < file.restAfter * 60) return null;
  const rested = state.rests.filter(({ due }) => due);
  const missed = state.calls.filter((call) => wasDue(file, state, call));
  const acts = [...rested, ...missed].map(({ act }) => act);
  if (missed.length > 0) return item('rest', 0, 1, acts, 'restMissed');
  return item('rest', 1, 1, acts, 'rested');
}

function wasDue(file: ShiftFile, state: ShiftState, call: ShiftState['calls'][number]): boolean {
  const at = (file.queue[call.who]?.arrives ?? 0) * 60 + call.waited;
  const before = state.rests.filter(({ act }) => act < call.act).at(-1);
  const since = before === undefined ? 0 : before.at + file.restMinutes * 60;
  return at - since >= file.restAfter * 60;
}

/** Null where nobody came up to the counter while another was served. */
function interruptions(file: ShiftFile, { interruptions: all }: ShiftState): ShiftItem | null {
  if (all.length === 0) return null;
  const wrong = all.filter(({ event, how }) => {
    const one = file.events[event];
    return one?.kind !== 'interruption' || (how ?? 'ignore') !== one.answer;
  });
  const acts = wrong.map(({ act }) => act);
  const code = wrong.length === 0 ? 'answeredWell' : 'answeredIll';
  return item('interruptions', all.length - wrong.length, all.length, acts, code);
}

/** Null where the supervisor was not asked: one need not. */
function supervisor({ asked }: ShiftState): ShiftItem | null {
  if (asked.length === 0) return null;
  const idle = asked.filter(({ fitting }) => !fitting);
  const acts = idle.map(({ act }) => act);
  return item(
    'supervisor',
    asked.length - idle.length,
    asked.length,
    acts,
    idle.length === 0 ? 'askedWell' : 'askedIdly',
  );
}

/** Of everybody called; a case handed over counts as none, unless the shift's time was up. */
function cases({ calls, handovers: all, finished }: ShiftState, reports: ReadonlyMap<string, Report>): ShiftItem {
  const counted = calls.filter(({ who }) => !all.some((one) => one.who === who && one.timeUp));
  if (counted.length === 0) return item('cases', 0, 1, [], 'noCase');
  const share = (who: string): number => {
    const report = reports.get(who);
    return report === undefined || report.max === 0 ? 0 : Math.trunc((1000 * report.total) / report.max);
  };
  const good = counted.reduce((sum, { who }) => sum + share(who), 0);
  return item(
    'cases',
    good,
    1000 * counted.length,
    finished.map(({ act }) => act),
    'caseScores',
  );
}
