// Shifts on this device: begun, gone on with, closed and looked back on. Each case is an attempt of the practice desk; what the shift needs
// to know of it is read from its log. Runs in the practice worker.

import {
  faultsOfNote,
  lacksAt,
  performShift,
  replayShift,
  startShift,
  viewShift,
  type HandoverNote,
  type NoteFault,
  type ShiftAct,
  type ShiftLog,
  type ShiftState,
} from '#attempt';
import { hashOf, type ServedShift, type ShiftIndex } from '#scenario';
import { scoreShift, type Report } from '#scoring';
import type { AttemptStore } from '../practice/attemptStore.ts';
import type { Casebook, ReadContent } from '../practice/casebook.ts';
import type { PracticeDesk } from '../practice/practiceDesk.ts';
import { ContentMissing } from '../practice/readContent.ts';
import { readKeptCase, type CaseStanding, type KeptCase } from './keptCase.ts';
import type { ShiftFault, ShiftLookBack, ShiftOpened, ShiftPort, ShiftStop, ShiftWish } from './shiftPort.ts';
import type { ShiftRecord, ShiftStore } from './shiftStore.ts';

export interface ShiftDeskDeps {
  readonly practice: Pick<PracticeDesk, 'start' | 'standing' | 'remove'>;
  readonly casebook: Casebook;
  readonly attempts: AttemptStore;
  readonly store: ShiftStore;
  readonly read: ReadContent;
  readonly nowMs: () => number;
  readonly makeId: () => string;
}

interface Seat {
  readonly record: ShiftRecord;
  readonly served: ServedShift;
  readonly state: ShiftState;
}

/** What of a note can be seen by its form alone. */
const OF_FORM: readonly NoteFault[] = ['nothingTold', 'nothingToDo', 'late', 'opinion'];

export class ShiftDesk implements ShiftPort {
  readonly #deps: ShiftDeskDeps;
  /** The one at work, as it was last seated. */
  #seat: Seat | null = null;

  constructor(deps: ShiftDeskDeps) {
    this.#deps = deps;
  }

  async start({ shift, language, caseLanguage }: ShiftWish): Promise<ShiftOpened> {
    const { store, nowMs, makeId } = this.#deps;
    const served = await this.#serve(shift);
    if (typeof served === 'string') return { ok: false, fault: served };
    const atMs = nowMs();
    const record: ShiftRecord = {
      format: 1,
      run: makeId(),
      header: { format: 1, shift, hash: hashOf(served.file), language },
      entries: [],
      attempts: {},
      caseLanguage,
      startedMs: atMs,
      changedMs: atMs,
      closed: null,
    };
    try {
      await store.create(record);
    } catch {
      return { ok: false, fault: 'storageFull' };
    }
    this.#seat = { record, served, state: startShift(served.file) };
    return this.#shown(this.#seat);
  }

  async open(run: string): Promise<ShiftOpened> {
    const seat = await this.#seated(run);
    return typeof seat === 'string' ? { ok: false, fault: seat } : this.#shown(seat);
  }

  async act(run: string, act: ShiftAct): Promise<{ stopped: ShiftStop | null; opened: ShiftOpened }> {
    const seat = await this.#seated(run);
    if (typeof seat === 'string') return { stopped: seat, opened: { ok: false, fault: seat } };
    const { record, served, state } = seat;
    const standing = await this.#standing(seat);
    const outcome = performShift(served.file, state, act, standing?.run ?? null, record.header.language);
    if (!outcome.ok) return { stopped: outcome.refusal, opened: await this.#shown(seat) };
    const called = act.type === 'call' ? await this.#begin(seat, act.who) : {};
    if (typeof called === 'string') return { stopped: called, opened: await this.#shown(seat) };
    const entry = { seq: outcome.state.acts, act, at: standing?.acts ?? null, digest: outcome.state.digest };
    const next: ShiftRecord = {
      ...record,
      entries: [...record.entries, entry],
      attempts: { ...record.attempts, ...called },
      changedMs: this.#deps.nowMs(),
      closed: outcome.state.closed === null ? null : await this.#worth({ ...seat, state: outcome.state }),
    };
    let kept: boolean;
    try {
      kept = await this.#deps.store.replace(record, next);
    } catch {
      return { stopped: 'storageFull', opened: await this.#shown(seat) };
    }
    if (!kept) {
      this.#seat = null;
      return { stopped: 'superseded', opened: await this.open(run) };
    }
    this.#seat = { record: next, served, state: outcome.state };
    return { stopped: null, opened: await this.#shown(this.#seat) };
  }

  async checkNote(run: string, note: HandoverNote): Promise<readonly NoteFault[]> {
    const seat = await this.#seated(run);
    if (typeof seat === 'string') return [];
    const standing = await this.#standing(seat);
    const seconds = standing === null ? seat.state.seconds : (seat.state.counter?.since ?? 0) + standing.run.seconds;
    const faults = faultsOfNote(note, standing?.run ?? null, Math.trunc(seconds / 60), seat.record.header.language);
    return faults.filter((fault) => OF_FORM.includes(fault));
  }

  async lookBack(run: string): Promise<ShiftLookBack | null> {
    const seat = await this.#seated(run);
    if (typeof seat === 'string' || seat.state.closed === null) return null;
    const { record, served, state } = seat;
    const reports = await this.#reports(seat);
    return {
      record,
      served,
      state,
      report: scoreShift(served.file, state, reports),
      results: Object.fromEntries([...reports].map(([who, { total, max }]) => [who, { points: total, max }])),
    };
  }

  async log(run: string): Promise<ShiftLog | null> {
    const record = await this.#deps.store.read(run);
    if (record === null) return null;
    const cases = await this.#cases(record);
    const logs = [...cases].map(([who, { log }]) => [who, log] as const);
    return { header: record.header, entries: record.entries, cases: Object.fromEntries(logs) };
  }

  async remove(run: string): Promise<void> {
    const { store, practice } = this.#deps;
    const record = await store.read(run);
    if (this.#seat?.record.run === run) this.#seat = null;
    await Promise.all(Object.values(record?.attempts ?? {}).map((attempt) => practice.remove(attempt)));
    await store.remove(run);
  }

  async #serve(shift: string): Promise<ServedShift | 'noSuchShift' | 'contentMissing'> {
    try {
      const { shifts } = (await this.#deps.read('shifts.json')) as ShiftIndex;
      return shifts.find(({ file }) => file.id === shift) ?? 'noSuchShift';
    } catch (error) {
      if (error instanceof ContentMissing) return 'contentMissing';
      throw error;
    }
  }

  /** As it is kept; built anew from the logs where this worker does not have it, or another window has gone on. */
  async #seated(run: string): Promise<Seat | ShiftFault> {
    const record = await this.#deps.store.read(run);
    if (record === null) return 'noSuchShift';
    const known = this.#seat;
    if (known?.record.run === run && known.record.entries.length === record.entries.length) return known;
    const served = await this.#serve(record.header.shift);
    if (typeof served === 'string') return served;
    if (hashOf(served.file) !== record.header.hash) return 'otherContent';
    let cases: ReadonlyMap<string, KeptCase>;
    try {
      cases = await this.#cases(record);
    } catch (error) {
      if (error instanceof ContentMissing) return 'contentMissing';
      throw error;
    }
    if (cases.size < Object.keys(record.attempts).length) return 'otherContent';
    const played = replayShift(served.file, record, (who, acts) => cases.get(who)?.runAt(acts) ?? null);
    if (!played.ok) return 'replaysDifferently';
    this.#seat = { record, served, state: played.final };
    return this.#seat;
  }

  /** Those whose logs are here and replay. */
  async #cases({ attempts }: ShiftRecord): Promise<ReadonlyMap<string, KeptCase>> {
    const { casebook, attempts: store } = this.#deps;
    const read = await Promise.all(
      Object.entries(attempts).map(
        async ([who, attempt]) => [who, await readKeptCase(casebook, store, attempt)] as const,
      ),
    );
    return new Map(read.flatMap(([who, one]) => (one === 'gone' ? [] : [[who, one] as const])));
  }

  async #shown(seat: Seat): Promise<ShiftOpened> {
    const { record, served, state } = seat;
    const words = served.texts[record.header.language] ?? served.texts['en'] ?? {};
    const standing = await this.#standing(seat);
    const shown = standing === null ? null : { ...standing.run, facts: standing.facts };
    return { ok: true, open: { record, served, view: viewShift(served.file, words, state, shown) } };
  }

  /** The case at the counter as it stands now. */
  async #standing({ record, state }: Seat): Promise<CaseStanding | null> {
    const attempt = state.counter === null ? undefined : record.attempts[state.counter.who];
    if (attempt === undefined) return null;
    const { practice, casebook, attempts } = this.#deps;
    const live = practice.standing(attempt);
    if (live !== null) return live;
    const kept = await readKeptCase(casebook, attempts, attempt);
    return kept === 'gone' ? null : kept.latest;
  }

  async #begin({ record, served, state }: Seat, who: string): Promise<Record<string, string> | ShiftFault> {
    const person = served.file.queue[who];
    if (person === undefined) throw new Error(`nobody is called ${who}`);
    const lacks = lacksAt(served.file, state.seconds);
    const started = await this.#deps.practice.start({
      scenario: person.case,
      variant: person.variant,
      seed: person.seed,
      mode: 'practice',
      language: record.caseLanguage,
      ...(lacks.length === 0 ? {} : { lacks }),
      shift: { shift: served.file.id, run: record.run },
    });
    if (started.ok) return { [who]: started.opened.record.attempt };
    return started.fault.code === 'storageFull' ? 'storageFull' : 'contentMissing';
  }

  async #worth(seat: Seat): Promise<{ points: number; max: number }> {
    const { total, max } = scoreShift(seat.served.file, seat.state, await this.#reports(seat));
    return { points: total, max };
  }

  /** Of those who were finished. */
  async #reports({ record, state }: Seat): Promise<ReadonlyMap<string, Report>> {
    const cases = await this.#cases(record);
    return new Map(
      state.finished.flatMap(({ who }) => {
        const report = cases.get(who)?.report() ?? null;
        return report === null ? [] : [[who, report] as const];
      }),
    );
  }
}
