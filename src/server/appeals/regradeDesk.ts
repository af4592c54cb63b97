// The desk of regrades: what a changed key, weight, pass mark or rule on critical errors would do to everybody who sat an exam, shown before it is done, and
// done as it was shown or not at all. It is long work for a large exam: it goes on in slices after the answer, everybody else is served in between, and how
// far it is stands in its row. A server that dies at it leaves everything as it was; it is tried anew.

import { setImmediate as breathe } from 'node:timers/promises';
import {
  comparePair,
  refuseApply,
  runOf,
  standingOf,
  type ApplyRefusal,
  type Compared,
  type DryRun,
  type Regrades,
  type RegradeView,
  type TryRegrade,
} from '#exam';
import { canonicalJson, hashOf } from '#scenario';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { revokeOfSitting } from '../certificates/certificateDesk.ts';
import type { ContentShelf } from '../contentShelf.ts';
import type { GradeDesk } from '../results/gradeDesk.ts';
import { GRADE_WRITINGS, gradeIn } from '../results/keptGrades.ts';
import { insteadOf, type Instead, type ReckonedGrade } from '../results/reckonGrade.ts';
import type { Chance } from '../secret.ts';
import type { RegradeRow } from '../store/examRows.ts';
import { lockOptionalExam } from '../store/exams.ts';
import { selectOptionalGrade } from '../store/grades.ts';
import { selectNames } from '../store/people.ts';
import {
  insertRegrade,
  selectGradingState,
  selectOptionalRegrade,
  selectRegrades,
  updateRegrade,
} from '../store/regrades.ts';
import { selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import { readRegradable, refuseTry, type FindContent } from './regradable.ts';

export interface RegradeDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly grades: GradeDesk;
  readonly shelf: ContentShelf;
  /** The content that is current under a name. */
  readonly current: FindContent;
  readonly onError: (error: unknown) => void;
}

interface Work {
  readonly what: 'try' | 'apply';
  readonly done: number;
  readonly of: number;
  readonly beatMs: number;
}

/** A server that works at it says so at least this often. */
const BEAT_MS = 5_000;
/** Without a word for so long, it is gone. */
const GONE_MS = 60_000;

interface Reckoned {
  readonly run: DryRun;
  /** The new grades that differ; kept only for applying. */
  readonly grades: ReadonlyMap<string, ReckonedGrade>;
  /** How the rows stood before. */
  readonly rows: string;
}

export class RegradeDesk {
  readonly #deps: RegradeDeskDeps;
  readonly #working = new Map<string, Promise<void>>();

  constructor(deps: RegradeDeskDeps) {
    this.#deps = deps;
  }

  /** When all that this server works at is done; for who stops it. */
  async settled(): Promise<void> {
    await Promise.all(this.#working.values());
  }

  async ofExam(examId: string): Promise<Regrades> {
    const { db, clock, current } = this.#deps;
    const nowMs = await clock(db);
    const { exam, cases, passMarkBp, critical, competencies, tested } = await readRegradable(db, examId, current);
    const regrades = (await selectRegrades(db, exam.id)).map((row) => {
      const run = runIn(row);
      const { sittings, changed, raised, lowered } = run ?? { sittings: 0, changed: 0, raised: 0, lowered: 0 };
      return { ...briefly(row, nowMs), figures: run === null ? null : { sittings, changed, raised, lowered } };
    });
    const names = await selectNames(db, [...new Set(regrades.flatMap(({ by }) => by ?? []))]);
    return {
      exam: exam.id,
      cases,
      passMarkBp,
      critical,
      competencies,
      tested,
      regrades: regrades.toReversed().map((one) => ({ ...one, by: names.get(one.by ?? '') ?? null })),
    };
  }

  async see(examId: string, id: string): Promise<RegradeView> {
    const { db, clock } = this.#deps;
    const row = await read(db, examId, id);
    const run = runIn(row);
    const people = run?.changes.map(({ person }) => person) ?? [];
    const names = await selectNames(db, [...new Set([row.by, ...people])]);
    const brief = briefly(row, await clock(db));
    return { ...brief, by: names.get(row.by) ?? null, run, names: Object.fromEntries(names) };
  }

  /** Begins to work out what a change would do; it is seen by `see`. */
  async try(who: SignedIn, examId: string, asked: TryRegrade): Promise<RegradeView> {
    const { db, clock, chance, current, shelf } = this.#deps;
    const nowMs = await clock(db);
    const regradable = await readRegradable(db, examId, current);
    const why = await refuseTry(db, regradable, asked, current);
    if (why !== null) throw new ApiError('notNow', { why });
    const id = chance.makeSecret();
    // Asked for before the transaction, which asks the store alone.
    const found = new Map(
      await Promise.all(asked.content.map(async ({ name }) => [name, await current(name)] as const)),
    );
    await transact(db, async (transaction) => {
      for (const { name, contentHash } of asked.content) {
        const shelved = found.get(name) ?? null;
        // oxlint-disable-next-line no-await-in-loop -- few, in one transaction.
        if (shelved?.content.hash === contentHash) await shelf.keep(transaction, shelved);
      }
      const of = (await selectSittings(transaction, examId)).length;
      const work: Work = { what: 'try', done: 0, of, beatMs: nowMs };
      await insertRegrade(transaction, {
        id,
        exam: examId,
        body: 'null',
        state: 'tried',
        reason: asked.reason,
        by: who.person,
        at_ms: nowMs,
        applied_at_ms: null,
        asked: canonicalJson(asked),
        work: JSON.stringify(work),
        stopped: null,
        applied_reason: null,
      });
      const body = { regrade: id, asked };
      await recordAudit(transaction, { atMs: nowMs, actor: who.person, action: 'regradeTried', subject: examId, body });
    });
    this.#work(id, async () => {
      const { run } = await this.#reckon(examId, id, asked, 'try', false);
      await updateRegrade(db, id, { body: JSON.stringify(run), work: null });
    });
    return this.see(examId, id);
  }

  /** Works it out again and applies it, if it is what was shown; whether it was is seen by `see`. */
  async apply(
    who: SignedIn,
    examId: string,
    id: string,
    order: { dryRun: string; reason: string },
  ): Promise<RegradeView> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const row = await read(db, examId, id);
    const brief = briefly(row, nowMs);
    if (row.state !== 'tried') throw new ApiError('notNow', { why: row.state });
    if (brief.work !== null && !brief.isInterrupted) throw new ApiError('notNow', { why: 'underWay' });
    const shown = runIn(row);
    if (shown === null) throw new ApiError('notNow', { why: 'notTried' });
    if (shown.hash !== order.dryRun) throw new ApiError('notNow', { why: 'changedMeanwhile' });
    const work: Work = { what: 'apply', done: 0, of: shown.sittings, beatMs: nowMs };
    if (!(await updateRegrade(db, id, { work: JSON.stringify(work), stopped: null })))
      throw new ApiError('notNow', { why: 'underWay' });
    this.#work(id, async () => {
      const reckoned = await this.#reckon(examId, id, brief.asked, 'apply', true);
      const stopped = refuseApply(reckoned.run, order) ?? (await this.#write(who, row, reckoned, order.reason));
      if (stopped !== null) await updateRegrade(db, id, { work: null, stopped });
    });
    return this.see(examId, id);
  }

  async drop(who: SignedIn, examId: string, id: string): Promise<RegradeView> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    await transact(db, async (transaction) => {
      const row = await read(transaction, examId, id);
      const { work, isInterrupted } = briefly(row, nowMs);
      if (work !== null && !isInterrupted) throw new ApiError('notNow', { why: 'underWay' });
      if (!(await updateRegrade(transaction, id, { state: 'dropped', work: null })))
        throw new ApiError('notNow', { why: row.state });
      const body = { regrade: id };
      await recordAudit(transaction, {
        atMs: nowMs,
        actor: who.person,
        action: 'regradeDropped',
        subject: examId,
        body,
      });
    });
    return this.see(examId, id);
  }

  /** Goes on after the answer. What fails leaves the rows as they were, and the work is seen as interrupted. */
  #work(id: string, run: () => Promise<void>): void {
    const working = (async () => {
      try {
        await run();
      } catch (error) {
        this.#deps.onError(error);
      } finally {
        this.#working.delete(id);
      }
    })();
    this.#working.set(id, working);
  }

  /** Sitting by sitting, with a breath between for whoever else asks. */
  async #reckon(examId: string, id: string, asked: TryRegrade, what: Work['what'], keeps: boolean): Promise<Reckoned> {
    const { db, clock, grades: desk } = this.#deps;
    await desk.catchUp(examId);
    const rows = await gradingState(db, examId);
    const sittings = await selectSittings(db, examId);
    const instead = insteadOf(asked);
    const compared: Compared[] = [];
    const grades = new Map<string, ReckonedGrade>();
    let beatMs = await clock(db);
    for (const [done, { id: sitting }] of sittings.entries()) {
      // oxlint-disable no-await-in-loop -- one after another: others are to be served in between.
      const one = await this.#reckonOne(sitting, instead);
      if (one !== null) {
        const change = comparePair({ before: one.before, after: one.after?.grade ?? null }, asked.policy);
        compared.push(change);
        if (keeps && change.change?.stands === true && one.after !== null) grades.set(sitting, one.after);
      }
      await breathe();
      const nowMs = await clock(db);
      if (nowMs - beatMs >= BEAT_MS) {
        beatMs = nowMs;
        await updateRegrade(db, id, { work: JSON.stringify({ what, done: done + 1, of: sittings.length, beatMs }) });
      }
      // oxlint-enable no-await-in-loop
    }
    return { run: runOf(compared, asked.policy), grades, rows };
  }

  /** Null: it has no grade, and gets none by this. */
  async #reckonOne(sitting: string, instead: Instead) {
    const { db, grades } = this.#deps;
    const last = await selectOptionalGrade(db, sitting);
    if (last === null) return null;
    const before = gradeIn(last);
    try {
      return { before, after: await grades.reckon(db, sitting, instead) };
    } catch (error) {
      // A log that is damaged or goes differently under the new key: named in the run, so that somebody looks.
      if (error instanceof ApiError) return { before, after: null };
      throw error;
    }
  }

  /** Everything in one transaction, if the rows still stand as they did. */
  async #write(who: SignedIn, row: RegradeRow, reckoned: Reckoned, reason: string): Promise<ApplyRefusal | null> {
    const { db, clock, grades } = this.#deps;
    const { exam, id } = row;
    const nowMs = await clock(db);
    const { run } = reckoned;
    return transact(db, async (transaction) => {
      await lockOptionalExam(transaction, exam);
      if ((await gradingState(transaction, exam)) !== reckoned.rows) return 'changedMeanwhile';
      if ((await read(transaction, exam, id)).state !== 'tried') return 'changedMeanwhile';
      for (const sitting of standingOf(run)) {
        const after = reckoned.grades.get(sitting);
        if (after === undefined) throw new Error(`regrade ${id} lacks the new grade of ${sitting}`);
        // oxlint-disable-next-line no-await-in-loop -- one transaction, one after the other.
        await grades.write(transaction, after, { reason: GRADE_WRITINGS.regrade, by: who.person, atMs: nowMs });
        if (!after.grade.passed)
          // oxlint-disable-next-line no-await-in-loop
          await revokeOfSitting(transaction, sitting, reason, nowMs, who.person);
      }
      await updateRegrade(transaction, id, {
        state: 'applied',
        applied_at_ms: nowMs,
        applied_reason: reason,
        work: null,
        stopped: null,
      });
      const { hash, changed, raised, lowered } = run;
      await recordAudit(transaction, {
        atMs: nowMs,
        actor: who.person,
        action: 'regradeApplied',
        subject: exam,
        body: { regrade: id, reason, dryRun: hash, changed, raised, lowered },
      });
      return null;
    });
  }
}

async function gradingState(db: Db, exam: string): Promise<string> {
  return hashOf(await selectGradingState(db, exam));
}

async function read(db: Db, exam: string, id: string): Promise<RegradeRow> {
  const row = await selectOptionalRegrade(db, id);
  if (row === null || row.exam !== exam) throw new ApiError('noSuchRegrade');
  return row;
}

function runIn({ body }: RegradeRow): DryRun | null {
  return JSON.parse(body) as DryRun | null;
}

type Brief = Omit<RegradeView, 'run' | 'names'>;

function briefly(row: RegradeRow, nowMs: number): Brief {
  const work = row.work === null ? null : (JSON.parse(row.work) as Work);
  return {
    regrade: row.id,
    state: row.state,
    asked: JSON.parse(row.asked ?? '{}') as TryRegrade,
    work: work === null ? null : { what: work.what, done: work.done, of: work.of },
    isInterrupted: work !== null && nowMs - work.beatMs > GONE_MS,
    stopped: row.stopped as ApplyRefusal | null,
    by: row.by,
    atMs: row.at_ms,
    appliedAtMs: row.applied_at_ms,
    appliedReason: row.applied_reason,
  };
}
