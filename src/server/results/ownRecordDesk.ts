// The desk of the candidate's own record: everything that is held of their exams, to be kept; and the receipt that they kept, held against the
// record. What they did comes with the ids that their screen used.

import { Gate, withoutHearing, type Act, type Log } from '#attempt';
import {
  checkReceipt,
  eventBodySchema,
  type CheckedReceipt,
  type OwnRecord,
  type SittingEvent,
  type SittingReceipt,
} from '#exam';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { examLogOf } from '../exams/examLog.ts';
import { readKeptLog } from '../keptLog.ts';
import { selectEntries } from '../store/entries.ts';
import type { SittingRow } from '../store/examRows.ts';
import { selectLateActs } from '../store/lateActs.ts';
import {
  isWorkDeleted,
  selectOptionalSitting,
  selectSittingAttempts,
  selectSittingsOfPerson,
} from '../store/sittings.ts';
import { selectSittingEvents } from '../store/sittingEvents.ts';
import type { AttemptRow, Db } from '../store/tables.ts';
import type { TellTime } from '../trust/clock.ts';
import type { AttemptReports } from './attemptReports.ts';
import type { GradeViewDesk } from './gradeViewDesk.ts';

export interface OwnRecordDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly reports: AttemptReports;
  readonly views: GradeViewDesk;
}

type Kept = OwnRecord['sittings'][number];

export class OwnRecordDesk {
  readonly #deps: OwnRecordDeskDeps;

  constructor(deps: OwnRecordDeskDeps) {
    this.#deps = deps;
  }

  async record({ person }: SignedIn): Promise<OwnRecord> {
    const { db, clock } = this.#deps;
    const sittings = await this.sittingsOf(person);
    return { format: 1, person, madeAtMs: await clock(db), sittings };
  }

  async sittingsOf(person: string): Promise<OwnRecord['sittings']> {
    const sittings: Kept[] = [];
    for (const { title, ...row } of await selectSittingsOfPerson(this.#deps.db, person))
      // oxlint-disable-next-line no-await-in-loop -- one after another, and whoever waits is served in between.
      sittings.push(await this.#sitting(row, title));
    return sittings;
  }

  /** In what the record differs from a receipt that was kept of it. */
  async check({ person, roles }: SignedIn, sitting: string, receipt: SittingReceipt): Promise<CheckedReceipt> {
    const { db } = this.#deps;
    const row = await selectOptionalSitting(db, sitting);
    if (row === null || (row.person !== person && !roles.includes('admin'))) throw new ApiError('noSuchSitting');
    if (row.submitted_at_ms === null) throw new ApiError('notNow', { why: 'notSubmitted' });
    if (await isWorkDeleted(db, sitting)) throw new ApiError('notNow', { why: 'workDeleted' });
    const logs: Log[] = [];
    for (const attempt of await selectSittingAttempts(db, sitting)) {
      // oxlint-disable-next-line no-await-in-loop -- few.
      const log = readKeptLog(await selectEntries(db, attempt.id));
      const entries = log.ok ? log.kept.map(({ entry }) => entry) : [];
      logs.push(examLogOf(attempt, entries));
    }
    return { faults: checkReceipt(receipt, logs) };
  }

  async #sitting(row: SittingRow, title: string): Promise<Kept> {
    const { db, views } = this.#deps;
    const attempts: Kept['attempts'] = [];
    for (const attempt of await selectSittingAttempts(db, row.id))
      // oxlint-disable-next-line no-await-in-loop
      attempts.push(await this.#attempt(attempt));
    const events = (await selectSittingEvents(db, row.id)).map(({ seq, at_ms, by, body }): Kept['events'][number] => ({
      seq,
      atMs: at_ms,
      by: by === null ? 'server' : by === row.person ? 'own' : 'academy',
      body: eventBodySchema.parse(JSON.parse(body)) satisfies SittingEvent['body'],
    }));
    return {
      sitting: row.id,
      exam: row.exam,
      title,
      try: row.try,
      openedAtMs: row.opened_at_ms,
      submittedAtMs: row.submitted_at_ms,
      how: row.submitted_how,
      receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as SittingReceipt),
      events,
      attempts,
      ...(await views.released(row.id)),
    };
  }

  async #attempt(row: AttemptRow & { readonly position: number }): Promise<Kept['attempts'][number]> {
    const { db, reports } = this.#deps;
    const drawn = await reports.draw(db, { contentHash: row.content_hash, seed: row.seed, variant: row.variant });
    const gate = new Gate(drawn);
    const log = readKeptLog(await selectEntries(db, row.id));
    const kept = log.ok ? log.kept : [];
    const asDone = (act: Act): unknown => gate.release(withoutHearing(act));
    return {
      position: row.position,
      attempt: row.id,
      damagedAt: log.ok ? null : log.seq,
      acts: kept.map(({ entry: { seq, atMs, act } }) => ({ seq, atMs, act: asDone(act) })),
      late: (await selectLateActs(db, row.id)).map(({ at_ms, late_ms, act }) => ({
        atMs: at_ms,
        lateMs: late_ms,
        act: asDone(JSON.parse(act) as Act),
      })),
    };
  }
}
