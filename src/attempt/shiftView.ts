// What an officer sees of a shift: who waits and what shows of them, what happens at the post, what was asked and answered. Never which case
// somebody is, what entitles them, or how a note was judged.

import type { ShiftFile } from '#scenario';
import {
  hasColleague,
  isRestDue,
  interruptionNow,
  isTimeUp,
  waitingNow,
  type CALL_REASONS,
  type ShiftState,
  type SupervisorAnswer,
  type SUPERVISOR_TOPICS,
  type TAKERS,
} from './shift.ts';
import type { CaseRun } from './shiftNote.ts';

/** Somebody of the queue; `ticket` counts from 1. */
export interface ShiftPerson {
  readonly who: string;
  readonly ticket: number;
  readonly shows: string;
}

export interface ShiftView {
  readonly acts: number;
  readonly startsAt: string;
  /** Case time since the shift began, with that of the case at the counter. */
  readonly seconds: number;
  readonly counter:
    | (ShiftPerson & {
        readonly signed: boolean;
        /** Facts of which anything was said, shown or found: what a note may name. */
        readonly facts: readonly string[];
      })
    | null;
  /** In the order of the tickets. */
  readonly queue: readonly (ShiftPerson & { readonly waited: number })[];
  readonly gone: readonly (ShiftPerson & {
    readonly to: (typeof TAKERS)[number] | null;
    readonly outcome: string | null;
  })[];
  /** Who stands beside the one at the counter and waits for an answer; null: nobody does. */
  readonly interruption: (ShiftPerson & { readonly event: string; readonly text: string }) | null;
  /** What has happened, the latest last. */
  readonly events: readonly { readonly id: string; readonly at: number; readonly text: string }[];
  readonly colleague: boolean;
  /** Minutes of work since the last break. */
  readonly worked: number;
  readonly restDue: boolean;
  readonly timeUp: boolean;
  readonly asked: readonly {
    readonly act: number;
    readonly about: (typeof SUPERVISOR_TOPICS)[number];
    readonly answer: SupervisorAnswer;
  }[];
  readonly calls: readonly { readonly who: string; readonly reason: (typeof CALL_REASONS)[number] }[];
  readonly closed: boolean;
}

/** `run`: the case at the counter, with the facts of which anything is known there. */
export function viewShift(
  file: ShiftFile,
  words: Readonly<Record<string, string>>,
  before: ShiftState,
  run: (Pick<CaseRun, 'seconds' | 'signed'> & { readonly facts: readonly string[] }) | null,
): ShiftView {
  const seconds = before.counter === null ? before.seconds : before.counter.since + (run?.seconds ?? 0);
  const state = { ...before, seconds };
  const tickets = Object.keys(file.queue);
  const person = (who: string): ShiftPerson => ({
    who,
    ticket: tickets.indexOf(who) + 1,
    shows: words[`queue.${who}`] ?? '',
  });
  const waiting = waitingNow(file, state);
  const stands = interruptionNow(file, state, seconds);
  const by = stands === null ? undefined : file.events[stands];
  return {
    acts: state.acts,
    startsAt: file.startsAt,
    seconds,
    counter:
      state.counter === null
        ? null
        : { ...person(state.counter.who), signed: run?.signed ?? false, facts: run?.facts ?? [] },
    queue: tickets.flatMap((who) =>
      waiting.includes(who)
        ? [{ ...person(who), waited: Math.trunc(seconds / 60) - (file.queue[who]?.arrives ?? 0) }]
        : [],
    ),
    gone: tickets.flatMap((who) => {
      const handed = state.handovers.find((one) => one.who === who);
      const finished = state.finished.find((one) => one.who === who);
      if (handed === undefined && finished === undefined) return [];
      return [{ ...person(who), to: handed?.to ?? null, outcome: finished?.run.outcome ?? null }];
    }),
    interruption:
      stands === null || by?.kind !== 'interruption'
        ? null
        : { ...person(by.who), event: stands, text: words[`event.${stands}`] ?? '' },
    events: eventsUntil(file, state)
      .sort((a, b) => a.at - b.at)
      .map(({ id, at, text }) => ({ id, at, text: words[text] ?? '' })),
    colleague: hasColleague(file, seconds),
    worked: Math.trunc((seconds - state.restedAt) / 60),
    restDue: isRestDue(file, state),
    timeUp: isTimeUp(file, seconds),
    asked: state.asked.map(({ act, about, answer }) => ({ act, about, answer })),
    calls: state.calls.map(({ who, reason }) => ({ who, reason })),
    closed: state.closed !== null,
  };
}

/** What has happened: of somebody who came up to the counter only where it did happen. */
function eventsUntil(file: ShiftFile, state: ShiftState): { id: string; at: number; text: string }[] {
  return Object.entries(file.events).flatMap(([id, event]) => {
    const began = { id, at: event.at, text: `event.${id}` };
    if (event.at * 60 > state.seconds) return [];
    if (event.kind === 'interruption') return state.interruptions.some((one) => one.event === id) ? [began] : [];
    if (event.kind !== 'equipmentFails' || event.until * 60 > state.seconds) return [began];
    return [began, { id: `${id}.end`, at: event.until, text: `event.${id}.end` }];
  });
}
