// The desk of the release: an admin confirms the grades they looked at, and from then on those are results that the candidates see. What still
// waits for an examiner is held back, for that person alone; a grade that is not the one that was looked at stops the release.

import { sealGrade, type Release, type Released } from '#exam';
import { canonicalJson } from '#scenario';
import { setImmediate as breathe } from 'node:timers/promises';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { holdExam, readExam } from '../exams/readExam.ts';
import { hashText } from '../secret.ts';
import type { ExamRow } from '../store/examRows.ts';
import { updateExam } from '../store/exams.ts';
import { selectOptionalGrade } from '../store/grades.ts';
import { lockOptionalSitting, selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import type { GradeDesk } from './gradeDesk.ts';
import { GRADE_WRITINGS, gradeIn, type KeptGrades } from './keptGrades.ts';
import { statusOf } from './reckonGrade.ts';

export interface ReleaseDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly grades: GradeDesk;
  readonly kept: KeptGrades;
}

type Looked = Release['grades'][number];
type Held = Released['held'][number];

export class ReleaseDesk {
  readonly #deps: ReleaseDeskDeps;

  constructor(deps: ReleaseDeskDeps) {
    this.#deps = deps;
  }

  /**
   * Grades are confirmed one transaction each, so that nobody waits for all of them, and are seen by nobody before the last one has brought
   * the exam to its release: a server that dies in between leaves an exam that is not released, and the same release goes on from there.
   */
  async release({ person }: SignedIn, exam: string, { grades, ...asked }: Release): Promise<Released> {
    const reason = asked.reason ?? null;
    const { db, clock } = this.#deps;
    const row = await readExam(db, exam);
    mayRelease(row);
    const atMs = await clock(db);
    const held = await this.#refused(exam, grades);
    if (held.some(({ why }) => why === 'changedMeanwhile')) return { releasedAtMs: null, held };
    const ready = grades.filter(({ sitting }) => !held.some((one) => one.sitting === sitting));
    if (ready.length === 0) return { releasedAtMs: null, held };
    const confirmed: Looked[] = [];
    for (const one of ready) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, and whoever waits is served in between.
      const hash = await this.#confirm(one, person, reason, atMs);
      if (hash === null) held.push({ sitting: one.sitting, why: 'changedMeanwhile' });
      else confirmed.push({ sitting: one.sitting, hash });
      // oxlint-disable-next-line no-await-in-loop
      await breathe();
    }
    if (held.some(({ why }) => why === 'changedMeanwhile')) return { releasedAtMs: null, held };
    const releasedAtMs = await this.#publish(exam, person, reason, atMs, { confirmed, held });
    return { releasedAtMs, held };
  }

  /** Which of them cannot be released, looked at without writing. */
  async #refused(exam: string, grades: readonly Looked[]): Promise<Held[]> {
    const { db, kept } = this.#deps;
    const known = new Map((await kept.summaries(db, exam)).grades.map((one) => [one.sitting, one]));
    const sittings = new Map((await selectSittings(db, exam)).map((row) => [row.id, row]));
    const held: Held[] = [];
    for (const { sitting, hash } of grades) {
      if (!sittings.has(sitting)) throw new ApiError('noSuchSitting');
      const last = known.get(sitting);
      // Time given back has opened it again; or its grade cannot be read any more.
      const isGone = last === undefined || sittings.get(sitting)?.submitted_at_ms === null;
      // oxlint-disable-next-line no-await-in-loop -- asked of those alone that were confirmed meanwhile.
      const isChanged = isGone || (last.hash !== hash && !(await this.#isConfirmed(sitting, hash)));
      if (isChanged) held.push({ sitting, why: 'changedMeanwhile' });
      else if (last.status === 'provisional') held.push({ sitting, why: 'provisional' });
    }
    return held;
  }

  /** Whether the grade that holds is just the one that was looked at, confirmed: the same release once more. */
  async #isConfirmed(sitting: string, hash: string): Promise<boolean> {
    const last = await selectOptionalGrade(this.#deps.db, sitting);
    if (last === null || statusOf(last) !== 'confirmed') return false;
    return sealGrade({ ...gradeIn(last), status: 'marked' }).hash === hash;
  }

  /** The hash of the confirmed grade; null: it is another one now. */
  #confirm({ sitting, hash }: Looked, by: string, reason: string | null, atMs: number): Promise<string | null> {
    const { db, grades } = this.#deps;
    return transact(db, async (transaction) => {
      await lockOptionalSitting(transaction, sitting);
      const last = await selectOptionalGrade(transaction, sitting);
      if (last === null) return null;
      const grade = gradeIn(last);
      // Confirmed before, by this release begun earlier or by one before it: it stands.
      if (grade.status === 'confirmed') return last.hash;
      if (last.hash !== hash || grade.status !== 'marked') return null;
      const confirmed = { ...grade, status: 'confirmed' as const };
      const keyHashes = confirmed.cases.map(({ keyHash }) => keyHash);
      const writing = { reason: reason ?? GRADE_WRITINGS.released, by, atMs };
      return (await grades.write(transaction, { grade: confirmed, ...sealGrade(confirmed), keyHashes }, writing)).hash;
    });
  }

  #publish(
    exam: string,
    actor: string,
    reason: string | null,
    atMs: number,
    { confirmed, held }: { readonly confirmed: readonly Looked[]; readonly held: readonly Held[] },
  ): Promise<number> {
    return transact(this.#deps.db, async (transaction) => {
      const row = await holdExam(transaction, exam);
      mayRelease(row);
      const releasedAtMs = row.released_at_ms ?? atMs;
      await updateExam(transaction, exam, { state: 'released', released_at_ms: releasedAtMs });
      await recordAudit(transaction, {
        atMs,
        actor,
        action: 'gradesReleased',
        subject: exam,
        body: {
          reason,
          from: row.state,
          grades: confirmed.length,
          // Which grades these are, in one figure: of sittings and hashes in the order of sittings.
          hash: hashText(canonicalJson(confirmed.toSorted((a, b) => (a.sitting < b.sitting ? -1 : 1)))),
          held: held.map(({ sitting }) => sitting),
        },
      });
      return releasedAtMs;
    });
  }
}

/** After the sittings: while it is marked, and again for those who were held. */
function mayRelease({ state }: ExamRow): void {
  if (state !== 'marking' && state !== 'released') throw new ApiError('notNow', { why: 'notMarking' });
}
