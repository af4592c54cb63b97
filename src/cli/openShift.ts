// A shift named on the command line, and a log of one: opened, its cases replayed, its acts done again.

import {
  factsSaid,
  lacksAt,
  performShift,
  replayShift,
  runOf,
  shiftLogSchema,
  startShift,
  type viewShift,
  type CaseRun,
  type ShiftAct,
  type ShiftLog,
  type ShiftState,
} from '#attempt';
import { renderDiagnostic } from '#law';
import { collectShifts, hashOf, listShifts, type ServedShift, type ShiftFile, type OpenScenario } from '#scenario';
import { score, scoreShift, type Report, type ShiftReport } from '#scoring';
import { InputError } from './commandLine.ts';
import { loadLibrary } from './contentFolder.ts';
import { openLog, type OpenedLog } from './openLog.ts';
import { readSources } from './productFolder.ts';

export interface OpenedShift {
  readonly shift: ServedShift;
  readonly scenarios: ReadonlyMap<string, OpenScenario>;
}

export function openShift(id: string): OpenedShift {
  const { files } = readSources([]);
  const known = listShifts(files);
  if (!known.includes(id)) throw new InputError(`there is no shift "${id}"; there are ${known.join(', ')}`);
  const { scenarios } = loadLibrary(files);
  const { shifts, diagnostics } = collectShifts(files, new Map(scenarios.map((one) => [one.id, one.open])));
  const shift = shifts.find(({ file }) => file.id === id);
  if (shift === undefined)
    throw new InputError(diagnostics.map((one) => renderDiagnostic(one, files.get(one.file))).join('\n'));
  return {
    shift,
    scenarios: new Map(scenarios.flatMap((one) => (one.open === null ? [] : [[one.id, one.open] as const]))),
  };
}

/** The cases of a shift, each from its own log; a log of another case than the shift has there is refused. */
export class ShiftCases {
  readonly #logs = new Map<string, OpenedLog>();

  constructor({ shift, scenarios }: OpenedShift, cases: ShiftLog['cases']) {
    const known = new Map(scenarios);
    for (const [who, json] of Object.entries(cases)) {
      const person = shift.file.queue[who];
      if (person === undefined) throw new InputError(`nobody is called "${who}" in the shift "${shift.file.id}"`);
      const log = openLog(json, `the log of "${who}"`, known);
      const { scenario, variant, seed, twin } = log.log.header;
      if (scenario !== person.case || variant !== person.variant || seed !== person.seed || twin !== undefined)
        throw new InputError(
          `the log of "${who}" is of ${scenario}, ${variant ?? 'no variant'}, seed ${seed}; the shift has ${person.case}, ${person.variant}, seed ${person.seed}`,
        );
      this.#logs.set(who, log);
    }
  }

  /** How many acts the log of somebody has. */
  lengthOf(who: string): number {
    return this.#logs.get(who)?.moments.length ?? 0;
  }

  runAt(who: string, acts: number): CaseRun | null {
    const log = this.#logs.get(who);
    if (log === undefined) return null;
    const state = acts === 0 ? log.start : log.moments[acts - 1]?.state;
    return state === undefined ? null : runOf(log.drawn, log.open.pack, state);
  }

  /** Refuses cases that were played with other equipment than the post had when they were called. */
  checkDesk(file: ShiftFile, { calls }: ShiftState): void {
    for (const { who, waited } of calls) {
      const lacks = lacksAt(file, (file.queue[who]?.arrives ?? 0) * 60 + waited).join(', ');
      const had = (this.#logs.get(who)?.log.header.lacks ?? []).join(', ');
      if (this.#logs.has(who) && lacks !== had)
        throw new InputError(
          `the log of "${who}" lacks ${had || 'nothing'}; the desk lacked ${lacks || 'nothing'} when they were called`,
        );
    }
  }

  /** The case at the counter, as far as its log goes. */
  standing({ counter }: ShiftState): Parameters<typeof viewShift>[3] {
    const log = counter === null ? undefined : this.#logs.get(counter.who);
    if (log === undefined) return null;
    return { ...runOf(log.drawn, log.open.pack, log.final), facts: factsSaid(log.final) };
  }

  /** The reports of those who were finished. */
  reports(state: ShiftState): ReadonlyMap<string, Report> {
    return new Map(
      state.finished.flatMap(({ who }) => {
        const log = this.#logs.get(who);
        return log === undefined ? [] : [[who, score(log.open, log.drawn, log.start, log.moments)] as const];
      }),
    );
  }
}

export interface PlayedShift {
  readonly log: ShiftLog;
  readonly state: ShiftState;
  readonly report: ShiftReport;
}

/** Does acts of a shift; a case at the counter is taken as far as its log goes. */
export function playShift(
  opened: OpenedShift,
  acts: readonly ShiftAct[],
  cases: ShiftLog['cases'],
  language: string,
): PlayedShift {
  const { file } = opened.shift;
  const held = new ShiftCases(opened, cases);
  let state = startShift(file);
  const entries: ShiftLog['entries'] = [];
  for (const [index, act] of acts.entries()) {
    const at = state.counter === null ? null : held.lengthOf(state.counter.who);
    const run = state.counter === null || at === null ? null : held.runAt(state.counter.who, at);
    const outcome = performShift(file, state, act, run, language);
    if (!outcome.ok)
      throw new InputError(
        `act ${index + 1} (${JSON.stringify(act)}) was refused: ${outcome.refusal}. What was before it stands.`,
      );
    state = outcome.state;
    entries.push({ seq: state.acts, act, at, digest: state.digest });
  }
  held.checkDesk(file, state);
  const header = { format: 1 as const, shift: file.id, hash: hashOf(file), language };
  return { log: { header, entries, cases }, state, report: scoreShift(file, state, held.reports(state)) };
}

/** `open`: how a shift is opened by its name. */
export function openShiftLog(
  json: unknown,
  name: string,
  open: (id: string) => OpenedShift = openShift,
): PlayedShift & { readonly opened: OpenedShift } {
  const parsed = shiftLogSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError(`${name} is not the log of a shift: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const log = parsed.data;
  const opened = open(log.header.shift);
  const { file } = opened.shift;
  if (hashOf(file) !== log.header.hash)
    throw new InputError(`${name} was played on another version of the shift "${file.id}" than is here`);
  const held = new ShiftCases(opened, log.cases);
  const played = replayShift(file, log, (who, acts) => held.runAt(who, acts));
  if (!played.ok) throw new InputError(`${name} cannot be replayed at act ${played.seq}: ${played.fault}`);
  const { final } = played;
  held.checkDesk(file, final);
  return { opened, log, state: final, report: scoreShift(file, final, held.reports(final)) };
}
