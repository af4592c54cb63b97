// The desk where grades are written down. A grade follows from rows; it is kept so that everybody sees the same one, and every one that was
// ever given stays. What an admin has confirmed stands until somebody decides otherwise: no mark that comes later changes it by itself.

import { setImmediate as breathe } from 'node:timers/promises';
import { InTurn } from '#attempt';
import type { ContentShelf } from '../contentShelf.ts';
import type { GradeRow } from '../store/examRows.ts';
import { appendGrade, selectOptionalGrade, selectUngraded } from '../store/grades.ts';
import { selectMarkedAt } from '../store/marks.ts';
import { lockOptionalSitting, selectOptionalSitting } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import type { TellTime } from '../trust/clock.ts';
import { AttemptReports } from './attemptReports.ts';
import { GRADE_WRITINGS } from './keptGrades.ts';
import { reckonGrade, statusOf, type Instead, type ReckonedGrade } from './reckonGrade.ts';

export interface GradeDeskDeps {
  /** What could not be graded stays submitted; whoever reads the results tries again, and so does the sweep. */
  readonly onFailure: (error: unknown) => void;
  readonly db: Db;
  readonly clock: TellTime;
  readonly shelf: ContentShelf;
}

/** Why a grade is written, by whom (null: the server) and when. */
export interface Writing {
  readonly reason: string;
  readonly by: string | null;
  readonly atMs: number;
}

export class GradeDesk {
  readonly #deps: GradeDeskDeps;
  readonly reports: AttemptReports;
  readonly #soon = new InTurn();
  #hasEnded = false;

  constructor(deps: GradeDeskDeps) {
    this.#deps = deps;
    this.reports = new AttemptReports(deps.shelf);
  }

  /** What the rows of a submitted sitting give, or would give with something instead; nothing is written. */
  reckon(db: Db, sitting: string, instead: Instead = {}): Promise<ReckonedGrade> {
    return reckonGrade(db, this.reports, sitting, instead);
  }

  /**
   * Brings the grade of a submitted sitting up to its rows: a new version, if it differs from the last. One that was confirmed stays as it
   * is, unless the sitting went on afterwards and was submitted anew. In a transaction of the caller's, or in one of its own.
   */
  async settle(db: Db, sitting: string, writing: Writing): Promise<GradeRow> {
    const before = await selectOptionalGrade(db, sitting);
    if (before !== null && statusOf(before) === 'confirmed' && !(await isOlder(db, before))) return before;
    if (db.isTransaction) {
      await lockOptionalSitting(db, sitting);
      return this.write(db, await this.reckon(db, sitting), writing);
    }
    // Outside of a transaction, so that nobody waits for it; once more within only where a mark came in between.
    const seen = await selectMarkedAt(db, sitting);
    const reckoned = await this.reckon(db, sitting);
    return transact(db, async (transaction) => {
      await lockOptionalSitting(transaction, sitting);
      const isAsSeen = (await selectMarkedAt(transaction, sitting)) === seen;
      return isAsSeen ? this.write(transaction, reckoned, writing) : this.settle(transaction, sitting, writing);
    });
  }

  /** Grades what was just submitted, one after another: a hall that hands in together does not wait for it. */
  settleSoon(sitting: string, atMs: number): void {
    void this.#soon.run(async () => {
      await breathe();
      if (this.#hasEnded) return;
      try {
        await this.settle(this.#deps.db, sitting, { reason: GRADE_WRITINGS.submitted, by: null, atMs });
      } catch (error) {
        this.#deps.onFailure(error);
      }
    });
  }

  /** When all that was handed in here is graded. */
  async settled(): Promise<void> {
    await this.#soon.run(async () => undefined);
  }

  /** Ends after what is under way: what still waits is graded once a server is up again. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.settled();
  }

  /** Gives this grade, unless it is the last one given. Asks for a transaction. */
  async write(db: Db, { grade, text, hash, keyHashes }: ReckonedGrade, writing: Writing): Promise<GradeRow> {
    const last = await selectOptionalGrade(db, grade.sitting);
    if (last?.hash === hash && !(await isOlder(db, last))) return last;
    const { reason, by, atMs } = writing;
    const row = {
      sitting: grade.sitting,
      key_hashes: JSON.stringify(keyHashes),
      body: text,
      hash,
      reason,
      by,
      at_ms: atMs,
    };
    return { ...row, version: await appendGrade(db, row) };
  }

  /**
   * Grades what was submitted and has no grade yet: a server may have died in between. One that cannot be graded keeps no other from it, and
   * is told at the end. How many there were.
   */
  async heal(exam: string | null = null): Promise<number> {
    const { db, clock } = this.#deps;
    const ungraded = await selectUngraded(db, exam);
    if (ungraded.length === 0) return 0;
    const atMs = await clock(db);
    const failures: unknown[] = [];
    for (const sitting of ungraded) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after another, and whoever waits is served in between.
        await this.settle(db, sitting, { reason: GRADE_WRITINGS.submitted, by: null, atMs });
      } catch (error) {
        failures.push(error);
      }
      // oxlint-disable-next-line no-await-in-loop
      await breathe();
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} sittings could not be graded`);
    return ungraded.length;
  }

  /** Before the grades of an exam are read: what can be graded is; what cannot is left as it is. */
  async catchUp(exam: string): Promise<void> {
    try {
      await this.heal(exam);
    } catch (error) {
      if (!(error instanceof AggregateError)) throw error;
    }
  }
}

/** Whether a grade is of before the sitting was submitted: time given back had opened it again. */
async function isOlder(db: Db, { sitting, at_ms }: GradeRow): Promise<boolean> {
  return ((await selectOptionalSitting(db, sitting))?.submitted_at_ms ?? 0) > at_ms;
}
