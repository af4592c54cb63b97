// The desk where exams are made: drafted, checked, made ready (from then on their cases are pinned and their design stands), opened, marked,
// released. A step that is not possible changes nothing and says why.

import {
  checkDesign,
  NEXT_STATES,
  type CheckedDesign,
  type Equality,
  type ExamDesign,
  type ExamHead,
  type ExamState,
  type ExamSummary,
  type ExamView,
} from '#exam';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import type { ContentShelf, ShelvedScenario } from '../contentShelf.ts';
import { hashText, type Chance } from '../secret.ts';
import type { ExamRow } from '../store/examRows.ts';
import {
  countExamPeople,
  deleteExamPerson,
  insertExam,
  insertExamPersonOnce,
  isInExam,
  replaceExamCases,
  selectExamCases,
  selectExamPeople,
  selectExams,
  updateExam,
  type ExamList,
} from '../store/exams.ts';
import { selectRoles } from '../store/people.ts';
import { isWorkOfExamDeleted, selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import type { ExamPool } from './examPool.ts';
import { holdExam, readExam } from './readExam.ts';
import { readDesign } from './sittingRows.ts';

export interface ExamDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly shelf: ContentShelf;
  readonly pool: ExamPool;
  /** The exam came to be marked, or others mark it from now on: in the transaction of that. */
  readonly onMarkers: (db: Db, exam: ExamRow, by: string, atMs: number) => Promise<void>;
}

export class ExamDesk {
  readonly #deps: ExamDeskDeps;

  constructor(deps: ExamDeskDeps) {
    this.#deps = deps;
  }

  /** All of them, the newest first. */
  async list(): Promise<ExamSummary[]> {
    const { db } = this.#deps;
    const [people, examiners] = await Promise.all([
      countExamPeople(db, 'exam_people'),
      countExamPeople(db, 'exam_examiners'),
    ]);
    return (await selectExams(db)).map((row) => {
      const { cases, window } = readDesign(row);
      return {
        ...headOf(row),
        createdAtMs: row.created_at_ms,
        cases: cases.length,
        people: people.get(row.id) ?? 0,
        examiners: examiners.get(row.id) ?? 0,
        opensAtMs: window?.opensAtMs ?? null,
        closesAtMs: window?.closesAtMs ?? null,
      };
    });
  }

  /** For whoever makes exams, and for those who mark this one. */
  async head({ person, roles }: SignedIn, exam: string): Promise<ExamHead> {
    const { db } = this.#deps;
    const row = await readExam(db, exam);
    const makes = roles.includes('admin') || roles.includes('instructor');
    const marks = roles.includes('examiner') && (await isInExam(db, 'exam_examiners', { exam, person }));
    if (!makes && !marks) throw new ApiError('noSuchExam');
    return headOf(row);
  }

  async create({ person }: SignedIn, design: ExamDesign): Promise<ExamView> {
    const { db, clock, chance } = this.#deps;
    const row: ExamRow = {
      id: chance.makeSecret(),
      title: design.title,
      state: 'draft',
      design: JSON.stringify(design),
      seed: chance.makeSeed(),
      created_by: person,
      created_at_ms: await clock(db),
      opened_at_ms: null,
      released_at_ms: null,
    };
    return transact(db, async (transaction) => {
      await insertExam(transaction, row);
      await recordAudit(transaction, {
        atMs: row.created_at_ms,
        actor: person,
        action: 'examDrafted',
        subject: row.id,
        body: { title: row.title },
      });
      return viewOf(transaction, row);
    });
  }

  async see(exam: string): Promise<ExamView> {
    const { db } = this.#deps;
    return viewOf(db, await readExam(db, exam));
  }

  /** A draft alone can be changed, and only by who saw what stands there. */
  async write(exam: string, design: ExamDesign, version: string): Promise<ExamView> {
    const { db } = this.#deps;
    return transact(db, async (transaction) => {
      const row = await holdExam(transaction, exam);
      if (row.state !== 'draft') throw new ApiError('notNow', { why: 'notDraft' });
      const change = { title: design.title, design: JSON.stringify(design) };
      // What is written again after an answer was lost is there already.
      if (row.design === change.design) return viewOf(transaction, row);
      if (versionOf(row) !== version) throw new ApiError('notNow', { why: 'changedByOther' });
      await updateExam(transaction, exam, change);
      return viewOf(transaction, { ...row, ...change });
    });
  }

  async check(exam: string): Promise<CheckedDesign> {
    return this.#check(await readExam(this.#deps.db, exam));
  }

  /** Which variants of a case may stand for each other in this exam. */
  async equality(exam: string, name: string): Promise<Equality> {
    const { db, pool } = this.#deps;
    const { seed } = await readExam(db, exam);
    const report = await pool.equality(name, seed, await pool.variants(name));
    if (report === null) throw new ApiError('notFound');
    const { groups, unfit, unlike, reports } = report;
    const first = [...new Map(reports.toReversed().map((one) => [one.variant, one])).values()].toReversed();
    return {
      groups,
      unfit,
      unlike,
      variants: first.map(({ variant, fault, required, open, expertActs, expertSeconds }) => ({
        variant,
        fault: reports.find((one) => one.variant === variant && one.fault !== null)?.fault ?? fault,
        outcomes: (required.length > 0 ? required : open).map(({ outcome }) => outcome),
        expertActs,
        expertSeconds,
      })),
    };
  }

  async move({ person }: SignedIn, exam: string, to: ExamState, reason: string | null): Promise<ExamView> {
    const { db, clock, shelf } = this.#deps;
    const nowMs = await clock(db);
    // Proving takes a while: it is done before anything is held up, and holds for the design that was proved.
    const proved = to === 'ready' ? await this.#pin(await readExam(db, exam)) : null;
    return transact(db, async (transaction) => {
      const row = await holdExam(transaction, exam);
      // Grades are confirmed with it, which is done where they can be looked at.
      if (row.state === 'marking' && to === 'released') throw new ApiError('notNow', { why: 'byRelease' });
      if (!NEXT_STATES[row.state].includes(to)) throw new ApiError('notNow', { why: `${row.state} to ${to}` });
      if (to === 'ready' && row.state === 'draft') {
        if (proved === null || proved.version !== versionOf(row)) throw new ApiError('changedMeanwhile');
        if (proved.refusal !== null) throw proved.refusal;
        const { pinned } = proved;
        for (const { shelved } of pinned)
          // oxlint-disable-next-line no-await-in-loop -- few, in one transaction.
          await shelf.keep(transaction, shelved);
        await replaceExamCases(
          transaction,
          exam,
          pinned.map(({ shelved: { content }, name, position }) => ({
            position,
            name,
            content_hash: content.hash,
            play_hash: content.play_hash,
            key_hash: content.key_hash,
          })),
        );
      }
      if (to === 'marking' && (await selectSittings(transaction, exam)).some((one) => one.submitted_at_ms === null))
        throw new ApiError('notNow', { why: 'sittingsRun' });
      // What could be marked or graded again is there no more.
      if (row.state === 'archived' && (await isWorkOfExamDeleted(transaction, exam)))
        throw new ApiError('notNow', { why: 'workDeleted' });
      const change = {
        state: to,
        ...(to === 'open' && row.opened_at_ms === null ? { opened_at_ms: nowMs } : {}),
      };
      await updateExam(transaction, exam, change);
      const moved = await viewOf(transaction, { ...row, ...change });
      const { pinned } = moved;
      const body = { from: row.state, to, reason, ...(to === 'ready' ? { pinned, design: moved.version } : {}) };
      await recordAudit(transaction, { atMs: nowMs, actor: person, action: 'examMoved', subject: exam, body });
      if (to === 'marking') await this.#deps.onMarkers(transaction, { ...row, ...change }, person, nowMs);
      return moved;
    });
  }

  /** Who sits it and who marks it: these, and no others. Who has begun stays. */
  async enrol(
    { person: by }: SignedIn,
    exam: string,
    lists: { readonly people?: readonly string[]; readonly examiners?: readonly string[] },
  ): Promise<ExamView> {
    const nowMs = await this.#deps.clock(this.#deps.db);
    return transact(this.#deps.db, async (transaction) => {
      const row = await holdExam(transaction, exam);
      const begun = new Set((await selectSittings(transaction, exam)).map(({ person }) => person));
      if (lists.people !== undefined) await replace(transaction, 'exam_people', exam, lists.people, begun);
      if (lists.examiners !== undefined) {
        for (const person of lists.examiners)
          // oxlint-disable-next-line no-await-in-loop -- few.
          if (!(await selectRoles(transaction, person)).includes('examiner'))
            throw new ApiError('notNow', { why: 'notExaminer' });
        await replace(transaction, 'exam_examiners', exam, lists.examiners, new Set());
      }
      const enrolled = await viewOf(transaction, row);
      const body = { people: enrolled.people, examiners: enrolled.examiners };
      await recordAudit(transaction, { atMs: nowMs, actor: by, action: 'examEnrolled', subject: exam, body });
      if (row.state === 'marking') await this.#deps.onMarkers(transaction, row, by, nowMs);
      return enrolled;
    });
  }

  async #check(row: ExamRow): Promise<CheckedDesign> {
    const design = readDesign(row);
    return checkDesign(design, await this.#deps.pool.known(design, row.seed));
  }

  /** The contents that the cases of a draft are, or why it cannot be made ready. */
  async #pin(row: ExamRow): Promise<Pinned> {
    const version = versionOf(row);
    const refuse = (why: string, at: string): Pinned => {
      return { version, refusal: new ApiError('notNow', { why, at: [at] }), pinned: [] };
    };
    const [fault] = (await this.#check(row)).faults;
    if (fault !== undefined) return refuse(fault.code, fault.path.join('.'));
    const { pool } = this.#deps;
    const cases = await Promise.all(
      readDesign(row).cases.map(async ({ name }, position) => ({
        name,
        position,
        shelved: await pool.selectOptional(name),
      })),
    );
    const pinned = cases.flatMap(({ shelved, ...one }) => (shelved === null ? [] : [{ ...one, shelved }]));
    const lost = cases.find(({ shelved }) => shelved === null);
    return lost === undefined
      ? { version, refusal: null, pinned }
      : refuse('noSuchCase', `cases.${lost.position}.name`);
  }
}

interface Pinned {
  /** Of the design that was proved. */
  readonly version: string;
  readonly refusal: ApiError | null;
  readonly pinned: readonly { readonly name: string; readonly position: number; readonly shelved: ShelvedScenario }[];
}

/** Changes whenever the design does. */
function versionOf({ design }: ExamRow): string {
  return hashText(design).slice(0, 32);
}

async function replace(
  db: Db,
  list: ExamList,
  exam: string,
  people: readonly string[],
  stay: ReadonlySet<string>,
): Promise<void> {
  const before = await selectExamPeople(db, list, exam);
  for (const person of before)
    // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
    if (!people.includes(person) && !stay.has(person)) await deleteExamPerson(db, list, { exam, person });
  for (const person of people)
    // oxlint-disable-next-line no-await-in-loop
    if (!before.includes(person)) await insertExamPersonOnce(db, list, { exam, person });
}

function headOf({ id, title, state }: ExamRow): ExamHead {
  return { exam: id, title, state };
}

async function viewOf(db: Db, row: ExamRow): Promise<ExamView> {
  return {
    ...headOf(row),
    version: versionOf(row),
    design: readDesign(row),
    createdAtMs: row.created_at_ms,
    people: await selectExamPeople(db, 'exam_people', row.id),
    examiners: await selectExamPeople(db, 'exam_examiners', row.id),
    pinned: (await selectExamCases(db, row.id)).map(({ name, play_hash, key_hash }) => ({
      name,
      playHash: play_hash,
      keyHash: key_hash,
    })),
  };
}
