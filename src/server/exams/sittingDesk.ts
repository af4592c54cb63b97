// The desk where exams are sat: a sitting begun, its cases opened one after another, breaks and facts noted, and submitted, by the candidate
// or because time is over. Everything is in rows; what is computed here is computed anew for whoever asks.

import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  accommodationsAt,
  latenessMs,
  refuseAction,
  timeAllowed,
  withheldIn,
  type EventBody,
  type OpenedCase,
  type OwnExam,
  type SittingAct,
  type SittingFact,
  type SittingView,
} from '#exam';
import { canonicalJson } from '#scenario';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import type { AttemptDesk } from '../attemptDesk.ts';
import type { TellTime } from '../trust/clock.ts';
import type { Chance } from '../secret.ts';
import { selectAccommodations } from '../store/accommodations.ts';
import { selectOptionalContent } from '../store/contents.ts';
import { isInExam, selectExamCases, selectExamsOf, selectOptionalExam } from '../store/exams.ts';
import { hasConfirmedGrade } from '../store/grades.ts';
import type { Hints } from '../room/hints.ts';
import type { Presence } from '../room/presence.ts';
import { insertLateActOnce } from '../store/lateActs.ts';
import { selectSittingVersions } from '../store/roomRows.ts';
import {
  insertSitting,
  insertSittingAttempt,
  selectRunningSittings,
  selectSittingAttempts,
  selectSittingsOf,
} from '../store/sittings.ts';
import type { AttemptRow, Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import type { ExamGuard, Judged, Standing } from './examGuard.ts';
import { noteEvent, submitSitting, type Submitter } from './submission.ts';
import { SittingReader } from './sittingReader.ts';
import { standOf, versionOf, type Sitting } from './sittingRows.ts';
import { ownExam, viewOf, whyNotBegin } from './sittingViews.ts';

export interface SittingDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  /** Asked for when it is needed: the two desks know each other. */
  readonly attempts: () => AttemptDesk;
  readonly hints: Hints;
  readonly presence: Presence;
  /** Told of every sitting that was submitted, once it is; a failure of theirs undoes nothing. */
  readonly onSubmitted: (sitting: string, atMs: number) => void;
}

/** Sittings looked at before whoever waits is served. */
const SWEPT_AT_ONCE = 10;

export class SittingDesk implements ExamGuard {
  readonly #deps: SittingDeskDeps;
  readonly #reader = new SittingReader();

  constructor(deps: SittingDeskDeps) {
    this.#deps = deps;
  }

  /** The exams that somebody is to sit, or has sat. */
  async own({ person }: SignedIn): Promise<{ nowMs: number; exams: OwnExam[] }> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const exams = (await selectExamsOf(db, 'exam_people', person)).filter(({ state }) => state !== 'draft');
    const given = accommodationsAt(await selectAccommodations(db, person), nowMs);
    return {
      nowMs,
      exams: await Promise.all(
        exams.map(async (exam) => ownExam(exam, await selectSittingsOf(db, exam.id, person), given, nowMs)),
      ),
    };
  }

  async begin({ person }: SignedIn, examId: string): Promise<SittingView> {
    const { db, clock, chance, hints } = this.#deps;
    const nowMs = await clock(db);
    const sitting = chance.makeSecret();
    await transact(db, async (transaction) => {
      const exam = await selectOptionalExam(transaction, examId);
      const isTheirs = await isInExam(transaction, 'exam_people', { exam: examId, person });
      if (exam === null || !isTheirs || exam.state === 'draft') throw new ApiError('noSuchExam');
      const earlier = await selectSittingsOf(transaction, examId, person);
      const why = whyNotBegin(exam, earlier, nowMs);
      if (why !== 'yes') throw new ApiError('notNow', { why });
      await insertSitting(transaction, {
        id: sitting,
        exam: examId,
        person,
        try: earlier.length + 1,
        seed: chance.makeSeed(),
        opened_at_ms: nowMs,
        submitted_at_ms: null,
        submitted_how: null,
        receipt: null,
      });
      await noteEvent(transaction, sitting, { kind: 'opened' }, nowMs, person);
    });
    hints.tell(examId, sitting);
    return viewOf(await this.#read(db, sitting, person), nowMs);
  }

  async see(who: SignedIn, sitting: string): Promise<SittingView> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    return viewOf(await this.#settled(sitting, who.person, nowMs), nowMs);
  }

  /** Opens a case, or gives the one that is open to another device of the same person. */
  async openCase({ person }: SignedIn, sitting: string, position: number): Promise<OpenedCase> {
    const { db, clock, attempts } = this.#deps;
    const nowMs = await clock(db);
    await this.#settled(sitting, person, nowMs);
    const attempt = await transact(db, async (transaction) => {
      const read = await this.#read(transaction, sitting, person, true);
      const known = (await selectSittingAttempts(transaction, sitting)).find((one) => one.position === position);
      if (known !== undefined) return known.id;
      const why = refuseAction(read.rows, nowMs, { do: 'openCase', position });
      if (why !== null) throw new ApiError('notNow', { why });
      const allotted = read.allotted[position];
      const pinned = (await selectExamCases(transaction, read.exam.id)).find(({ name }) => name === allotted?.name);
      const content = await selectOptionalContent(transaction, pinned?.content_hash ?? '');
      if (allotted === undefined || content === null) throw new Error(`exam ${read.exam.id} lacks a case`);
      const { row } = await attempts().begin(
        transaction,
        {
          content,
          seed: allotted.seed,
          variant: allotted.variant,
          mode: 'exam',
          language: standOf(read, nowMs).accommodations.language ?? read.design.language,
          sitting,
          token: sitting,
        },
        nowMs,
      );
      await insertSittingAttempt(transaction, { sitting, position, attempt: row.id });
      await noteEvent(transaction, sitting, { kind: 'caseOpened', position }, nowMs, person);
      return row.id;
    });
    const read = await this.#told(sitting, person, nowMs);
    return { attempt, token: sitting, sitting: viewOf(read, nowMs) };
  }

  async act({ person }: SignedIn, sitting: string, act: SittingAct): Promise<SittingView> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    await this.#settled(sitting, person, nowMs);
    if (act.do === 'submit') await this.submit(sitting, nowMs, { person, how: 'candidate' });
    else
      await transact(db, async (transaction) => {
        const read = await this.#read(transaction, sitting, person, true);
        const why = refuseAction(read.rows, nowMs, act);
        if (why !== null) throw new ApiError('notNow', { why });
        await noteEvent(transaction, sitting, bodyOf(act), nowMs, person);
      });
    return viewOf(await this.#told(sitting, person, nowMs), nowMs);
  }

  /** Something the page noted of itself while the sitting ran, though it may arrive later; once, however often it is sent. */
  async noteFact({ person }: SignedIn, sitting: string, fact: SittingFact): Promise<void> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    await transact(db, async (transaction) => {
      const read = await this.#read(transaction, sitting, person, true);
      const { id, agoMs = 0 } = fact;
      const isKnown = id !== undefined && read.rows.events.some(({ body }) => 'id' in body && body.id === id);
      const ending = standOf(read, nowMs).ending;
      if (isKnown || (ending !== null && nowMs - agoMs >= ending.atMs)) return;
      // No page noted anything before the sitting began, whatever its clock says.
      const sinceMs = Math.min(agoMs, nowMs - read.row.opened_at_ms);
      const kept = { ...fact, ...(agoMs === 0 ? {} : { agoMs: sinceMs }) };
      await noteEvent(transaction, sitting, kept, nowMs, person);
    });
    await this.#told(sitting, person, nowMs);
  }

  /** The page says that it is there, and hears whether anything changed. */
  async here({ person }: SignedIn, sitting: string): Promise<{ version: number; nowMs: number }> {
    const { db, clock, presence } = this.#deps;
    const nowMs = await clock(db);
    const version = await this.versionOf(person, sitting);
    const noted = await presence.noteBeat(sitting, nowMs);
    if (!noted) return { version, nowMs };
    const read = await this.#told(sitting, person, nowMs);
    return { version: versionOf(read), nowMs };
  }

  /** Of somebody's own sitting; another's is not there. */
  async versionOf(person: string, sitting: string): Promise<number> {
    const [found] = await selectSittingVersions(this.#deps.db, [sitting]);
    if (found?.person !== person) throw new ApiError('noSuchSitting');
    return found.version;
  }

  /** Ends the sittings whose time is over; how many there were. One that cannot be ended keeps no other from it, and is told at the end. */
  async sweep(): Promise<number> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const failures: unknown[] = [];
    let ended = 0;
    for (const [index, { id, person }] of (await selectRunningSittings(db)).entries()) {
      // SQLite answers within the turn: whoever waits is let in.
      // oxlint-disable-next-line no-await-in-loop -- the same.
      if (index % SWEPT_AT_ONCE === SWEPT_AT_ONCE - 1) await nextTurn();
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after another, so that those who sit exams are served in between.
        const { row } = await this.#settled(id, person, nowMs);
        if (row.submitted_at_ms !== null) ended++;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} sittings could not be ended`);
    return ended;
  }

  async mayReach({ id, sitting }: AttemptRow, who: SignedIn | null): Promise<boolean> {
    if (sitting === null || who === null) return false;
    return (await this.#reader.placeOf(this.#deps.db, sitting, id))?.person === who.person;
  }

  async standing(db: Db, attempt: AttemptRow): Promise<Standing> {
    const nowMs = await this.#deps.clock(db);
    const { read, position } = await this.#placeOf(db, attempt);
    return standingOf(read, position, nowMs);
  }

  async judge(
    db: Db,
    attempt: AttemptRow,
    { id, act }: { readonly id: string; readonly act: unknown },
    atMs: number,
  ): Promise<Judged> {
    const { read, position } = await this.#placeOf(db, attempt, true);
    const { hints, presence } = this.#deps;
    presence.noteSign(read.row.id, atMs);
    hints.tell(read.exam.id, null);
    const why = refuseAction(read.rows, atMs, { do: 'act', position });
    const standing = standingOf(read, position, atMs);
    if (why === null) return { refusal: null, standing };
    if (why === 'paused') return { refusal: 'paused', standing };
    if (why !== 'late') return { refusal: 'over', standing };
    // After the time of its own case, also when that is no longer the one that counts down.
    const { events, accommodations } = read.rows;
    const { deadlineMs } = timeAllowed(read.rows.rules, events, accommodations, atMs, position);
    const late = Math.max(1, latenessMs(deadlineMs, atMs));
    await insertLateActOnce(db, { attempt: attempt.id, id, act: canonicalJson(act), at_ms: atMs, late_ms: late });
    await noteEvent(db, read.row.id, { kind: 'late', position, ms: late }, atMs, read.row.person);
    hints.tell(read.exam.id, read.row.id);
    return { refusal: 'late', standing };
  }

  async noteSigned(db: Db, attempt: AttemptRow, atMs: number): Promise<void> {
    const { read, position } = await this.#placeOf(db, attempt, true);
    await noteEvent(db, read.row.id, { kind: 'caseClosed', position, how: 'signed' }, atMs, read.row.person);
    this.#deps.hints.tell(read.exam.id, read.row.id);
  }

  async noteDevice(db: Db, attempt: AttemptRow, device: string, atMs: number): Promise<void> {
    const { read } = await this.#placeOf(db, attempt, true);
    const last = read.rows.events.findLast(({ body }) => body.kind === 'device')?.body;
    if (last?.kind === 'device' && last.device === device) return;
    if (standOf(read, atMs).phase === 'over') return;
    await noteEvent(db, read.row.id, { kind: 'device', device }, atMs, read.row.person);
    this.#deps.hints.tell(read.exam.id, read.row.id);
  }

  async mayConsult(attempt: AttemptRow): Promise<boolean> {
    const { read } = await this.#placeOf(this.#deps.db, attempt);
    return read.design.rulesPanel === 'open';
  }

  async mayLookBack(attempt: AttemptRow): Promise<boolean> {
    const { read } = await this.#placeOf(this.#deps.db, attempt);
    const { feedback } = read.design;
    if (feedback !== 'afterRelease' || read.exam.released_at_ms === null) return feedback === 'now';
    return hasConfirmedGrade(this.#deps.db, read.row.id);
  }

  /** A sitting in which its person did something just now. */
  async #told(sitting: string, person: string, nowMs: number): Promise<Sitting> {
    const { db, hints, presence } = this.#deps;
    const read = await this.#read(db, sitting, person);
    presence.noteSign(sitting, nowMs);
    hints.tell(read.exam.id, sitting);
    return read;
  }

  async #placeOf(db: Db, { id, sitting }: AttemptRow, lock = false): Promise<{ read: Sitting; position: number }> {
    const place = sitting === null ? null : await this.#reader.placeOf(db, sitting, id);
    const read = sitting === null ? null : await this.#reader.read(db, sitting, lock);
    if (read === null || place === null) throw new Error(`attempt ${id} has no place in its sitting`);
    return { read, position: place.position };
  }

  /** Ends a sitting: by somebody, or because time is over (null). `also` is done in the same transaction. */
  async submit(
    sitting: string,
    nowMs: number,
    by: Submitter | null,
    also?: (transaction: Db) => Promise<void>,
  ): Promise<void> {
    const { db, attempts, onSubmitted } = this.#deps;
    const submission = { sitting, nowMs, by, ...(also === undefined ? {} : { also }) };
    if (await submitSitting({ db, attempts: attempts() }, submission)) onSubmitted(sitting, nowMs);
  }

  /** Somebody's own; another's is not there. */
  async #read(db: Db, sitting: string, person: string, lock = false): Promise<Sitting> {
    const read = await this.#reader.read(db, sitting, lock);
    if (read === null || read.row.person !== person) throw new ApiError('noSuchSitting');
    return read;
  }

  /** The same after what time has brought about is written down. */
  async #settled(sitting: string, person: string, nowMs: number): Promise<Sitting> {
    const { db } = this.#deps;
    const read = await this.#read(db, sitting, person);
    const { due } = standOf(read, nowMs);
    if (due.length === 0) return read;
    await transact(db, async (transaction) => {
      const locked = await this.#read(transaction, sitting, person, true);
      for (const body of standOf(locked, nowMs).due)
        // oxlint-disable-next-line no-await-in-loop -- events have an order.
        if (body.kind !== 'submitted') await noteEvent(transaction, sitting, body, nowMs, null);
    });
    if (due.some(({ kind }) => kind === 'submitted')) await this.submit(sitting, nowMs, null);
    this.#deps.hints.tell(read.exam.id, sitting);
    return this.#read(db, sitting, person);
  }
}

function standingOf(read: Sitting, position: number, nowMs: number): Standing {
  const { phase, cases, time, accommodations } = standOf(read, nowMs);
  return {
    deadlineMs: time.deadlineMs,
    isOver: phase === 'over' || cases[position]?.state === 'closed',
    isPaused: phase === 'paused',
    manner: {
      language: accommodations.language ?? read.design.language,
      tellsHearing: false,
      voices: !accommodations.noSound,
      withheld: withheldIn(read.design),
    },
  };
}

function bodyOf(act: Exclude<SittingAct, { do: 'submit' }>): EventBody {
  switch (act.do) {
    case 'break':
      return { kind: 'paused', cause: 'break' };
    case 'goOn':
      return { kind: 'resumed' };
    case 'leaveCase':
      return { kind: 'caseClosed', position: act.position, how: 'left' };
  }
}
