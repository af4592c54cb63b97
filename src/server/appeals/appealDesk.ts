// The desk of appeals: lodged by a candidate after release, taken up by the academy, which opens the round that it calls for, and decided with reasons. An
// appeal never lowers a grade; one that changes it writes a new version, and the old one stays.

import {
  appealsEndMs,
  findUnknown,
  gradeOnAppeal,
  refuseLodging,
  refuseStep,
  roundOfAppeal,
  sealGrade,
  stateOfAppeal,
  USUAL_APPEAL_DAYS,
  type Appeal,
  type AppealRules,
  type AppealStepBody,
  type ExamAppeal,
  type ExamAppeals,
  type Grade,
  type GradeView,
  type Lodge,
  type OwnAppeals,
} from '#exam';
import { canonicalJson } from '#scenario';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { readExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import type { GradeDesk } from '../results/gradeDesk.ts';
import { GRADE_WRITINGS, gradeIn } from '../results/keptGrades.ts';
import type { ReckonedGrade } from '../results/reckonGrade.ts';
import type { Chance } from '../secret.ts';
import {
  insertAppeal,
  readAppeal,
  selectAppeals,
  selectAppealsOf,
  selectOptionalAppeal,
  updateAppeal,
} from '../store/appeals.ts';
import type { AppealRow, ExamRow, SittingRow } from '../store/examRows.ts';
import { selectOptionalExam } from '../store/exams.ts';
import { selectOptionalGrade } from '../store/grades.ts';
import { deleteOpenMark, selectMarks } from '../store/marks.ts';
import { selectNames } from '../store/people.ts';
import { isWorkDeleted, lockOptionalSitting, selectOptionalSitting, selectSittingAttempts } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';

/** Deals an attempt to somebody who has not marked it, in the caller's transaction; null: there is nobody left who may. */
export type DealAppeal = (db: Db, attempt: string, atMs: number) => Promise<string | null>;

export interface AppealDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly grades: GradeDesk;
  readonly dealAppeal: DealAppeal;
  /** Somebody's own result, as they see it. */
  readonly resultOf: (who: SignedIn, sitting: string) => Promise<Pick<GradeView, 'grade'>>;
}

interface Read {
  readonly row: AppealRow;
  readonly appeal: Appeal;
  readonly sitting: SittingRow;
  readonly exam: ExamRow;
}

const DECISIONS = ['marking', 'upheld', 'dismissed'] as const;

export class AppealDesk {
  readonly #deps: AppealDeskDeps;

  constructor(deps: AppealDeskDeps) {
    this.#deps = deps;
  }

  /** What a candidate has lodged, what became of it, and whether they may now. */
  async own({ person }: SignedIn, sittingId: string): Promise<OwnAppeals> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const { sitting, exam } = await readSitting(db, sittingId, person);
    const appeals = (await selectAppealsOf(db, sittingId)).map(readAppeal);
    const rules = rulesOf(exam);
    return {
      appeals: appeals.map((appeal) => ({
        appeal: appeal.id,
        state: stateOfAppeal(appeal),
        lodgedAtMs: appeal.lodgedAtMs,
        lodge: appeal.lodge,
        steps: appeal.steps.map(({ atMs, body }) => ({ atMs, body })),
      })),
      mayLodge: refuseLodging(rules, person, sitting, appeals, nowMs) ?? (await refuseDeleted(db, sittingId)),
      untilMs: appealsEndMs(rules),
      cases: await casesOf(db, sittingId),
    };
  }

  async lodge(who: SignedIn, sittingId: string, lodge: Lodge): Promise<OwnAppeals> {
    const { db, clock, chance } = this.#deps;
    const nowMs = await clock(db);
    const id = chance.makeSecret();
    const unknown = await this.#findUnknown(who, sittingId, lodge);
    await transact(db, async (transaction) => {
      const { sitting, exam } = await readSitting(transaction, sittingId, who.person, true);
      const others = (await selectAppealsOf(transaction, sittingId)).map(readAppeal);
      const why =
        refuseLodging(rulesOf(exam), who.person, sitting, others, nowMs) ??
        (await refuseDeleted(transaction, sittingId));
      if (why !== null) throw new ApiError('notNow', { why });
      const known = new Set((await casesOf(transaction, sittingId)).map(({ attempt }) => attempt));
      if (lodge.about.some(({ attempt }) => !known.has(attempt))) throw new ApiError('malformed', { at: ['about'] });
      if (unknown !== null) throw new ApiError('malformed', { at: [unknown] });
      const appeal: Appeal = { id, sitting: sittingId, person: who.person, lodgedAtMs: nowMs, lodge, steps: [] };
      await insertAppeal(transaction, {
        id,
        sitting: sittingId,
        body: canonicalJson(appeal),
        state: 'open',
        at_ms: nowMs,
        answer: null,
        decided_by: null,
        decided_at_ms: null,
      });
      const body = { appeal: id, ground: lodge.ground };
      await recordAudit(transaction, {
        atMs: nowMs,
        actor: who.person,
        action: 'appealLodged',
        subject: sittingId,
        body,
      });
    });
    return this.own(who, sittingId);
  }

  /** What it names is held against the result that the candidate sees; before there is one, nothing may be lodged anyhow. */
  async #findUnknown(who: SignedIn, sitting: string, lodge: Lodge): Promise<string | null> {
    const namesPoints = lodge.about.some(
      (one) => one.item !== null || one.critical !== null || one.competency !== null,
    );
    if (!namesPoints) return null;
    const { grade } = await this.#deps.resultOf(who, sitting);
    return findUnknown(lodge, grade);
  }

  /** All of an exam, for whoever decides. */
  async ofExam(who: SignedIn, examId: string): Promise<ExamAppeals> {
    const { db } = this.#deps;
    await readExam(db, examId);
    const appeals: ExamAppeal[] = [];
    for (const { id } of await selectAppeals(db, examId))
      // oxlint-disable-next-line no-await-in-loop -- few, and one connection reads one after the other.
      appeals.push(await this.#view(await read(db, id), who));
    return { exam: examId, appeals };
  }

  /** A step of the academy, or of the candidate who withdraws. */
  async step(who: SignedIn, appealId: string, body: AppealStepBody): Promise<void> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const first = await read(db, appealId);
    const isAdmin = who.roles.includes('admin');
    if (!isAdmin && first.appeal.person !== who.person) throw new ApiError('noSuchAppeal');
    // Outside of the transaction, so that what takes long is at hand in it.
    if (body.to === 'upheld') await this.#reckon(db, first, nowMs);
    await transact(db, async (transaction) => {
      await lockOptionalSitting(transaction, first.row.sitting);
      const now = await read(transaction, appealId);
      const { appeal } = now;
      const from = stateOfAppeal(appeal);
      const why = refuseStep(appeal, body.to, { person: who.person, isAdmin }, await markersOf(transaction, now));
      if (why !== null) throw new ApiError('notNow', { why });
      if (body.to === 'marking') await this.#openRound(transaction, now, nowMs);
      else await closeRound(transaction, appeal);
      const grade = body.to === 'upheld' ? await this.#uphold(transaction, now, who.person, nowMs) : null;
      const step = { seq: appeal.steps.length + 1, atMs: nowMs, by: who.person, body };
      const changed: Appeal = { ...appeal, steps: [...appeal.steps, step] };
      const isEnd = body.to !== 'marking';
      await updateAppeal(transaction, appealId, from, {
        state: stateOfAppeal(changed),
        body: canonicalJson(changed),
        ...(isEnd && body.to !== 'withdrawn'
          ? { answer: body.reason, decided_by: who.person, decided_at_ms: nowMs }
          : {}),
      });
      await recordAudit(transaction, {
        atMs: nowMs,
        actor: who.person,
        action: 'appealStepped',
        subject: appeal.sitting,
        body: { appeal: appealId, from, to: body.to, ...(grade === null ? {} : { grade }) },
      });
    });
  }

  /** Marking anew is dealt to somebody who has not marked; the other rounds are the academy's own work. */
  async #openRound(db: Db, { appeal }: Read, nowMs: number): Promise<void> {
    if (appeal.lodge.ground !== 'marking') return;
    for (const { attempt } of await askedCases(db, appeal))
      // oxlint-disable-next-line no-await-in-loop -- in one transaction, one after the other.
      if ((await this.#deps.dealAppeal(db, attempt, nowMs)) === null)
        throw new ApiError('notNow', { why: 'nobodyLeftToMark' });
  }

  /** The new grade, unless it is worse than the one that holds. Gives its hash; null: the grade stays. */
  async #uphold(db: Db, now: Read, by: string, nowMs: number): Promise<string | null> {
    if (now.appeal.lodge.ground === 'marking' && !(await isMarkedAnew(db, now.appeal)))
      throw new ApiError('notNow', { why: 'notMarkedAnew' });
    const reckoned = await this.#reckon(db, now, nowMs);
    if (reckoned === null) throw new ApiError('notNow', { why: 'noGrade' });
    const { before, after } = reckoned;
    if (after.grade.status === 'provisional') throw new ApiError('notNow', { why: 'notMarkedAnew' });
    const stands = gradeOnAppeal(before, after.grade);
    if (sealGrade(stands).hash === sealGrade(before).hash) return null;
    await this.#deps.grades.write(db, after, { reason: GRADE_WRITINGS.appeal, by, atMs: nowMs });
    return after.hash;
  }

  /** The grade that holds, and what the rows give now; null before the first. */
  async #reckon(
    db: Db,
    { appeal, sitting }: Read,
    nowMs: number,
  ): Promise<{ before: Grade; after: ReckonedGrade } | null> {
    const last = await selectOptionalGrade(db, sitting.id);
    if (last === null) return null;
    // What somebody was owed and is granted now counts as if it had been there.
    const owed = appeal.lodge.ground === 'accommodation' ? { accommodationsUntilMs: nowMs } : {};
    const instead = { ...owed, appeal: appeal.id };
    const after = await this.#deps.grades.reckon(db, sitting.id, instead);
    return { before: gradeIn(last), after };
  }

  async #view(one: Read, who: SignedIn): Promise<ExamAppeal> {
    const { db, clock } = this.#deps;
    const { appeal, sitting } = one;
    const cases = await casesOf(db, sitting.id);
    const names = await selectNames(db, [...new Set([appeal.person, ...appeal.steps.map(({ by }) => by)])]);
    const decider = { person: who.person, isAdmin: true };
    const markers = await markersOf(db, one);
    const refusals = DECISIONS.map((to) => [to, refuseStep(appeal, to, decider, markers)] as const);
    const isOpen = ['open', 'marking'].includes(stateOfAppeal(appeal));
    const last = await selectOptionalGrade(db, sitting.id);
    return {
      appeal,
      state: stateOfAppeal(appeal),
      round: roundOfAppeal(appeal),
      name: names.get(appeal.person) ?? null,
      try: sitting.try,
      names: Object.fromEntries(names),
      cases,
      marks: await marksAnew(db, cases),
      grade: last === null ? null : briefly(gradeIn(last)),
      upheld: isOpen ? await this.#ifUpheld(one, await clock(db)) : null,
      may: refusals.flatMap(([to, why]) => (why === null ? [to] : [])),
      why: isOpen ? (refusals.find(([, why]) => why === 'ownWork')?.[1] ?? null) : null,
    };
  }

  /** Null while it cannot be told: a marking anew is under way. */
  async #ifUpheld(one: Read, nowMs: number): Promise<{ bp: number; passed: boolean } | null> {
    const { db } = this.#deps;
    if (one.appeal.lodge.ground === 'marking' && !(await isMarkedAnew(db, one.appeal))) return null;
    const reckoned = await this.#reckon(db, one, nowMs);
    return reckoned === null ? null : briefly(gradeOnAppeal(reckoned.before, reckoned.after.grade));
  }
}

function briefly({ bp, passed }: Grade): { bp: number; passed: boolean } {
  return { bp, passed };
}

async function read(db: Db, id: string): Promise<Read> {
  const row = await selectOptionalAppeal(db, id);
  const sitting = row === null ? null : await selectOptionalSitting(db, row.sitting);
  const exam = sitting === null ? null : await selectOptionalExam(db, sitting.exam);
  if (row === null || sitting === null || exam === null) throw new ApiError('noSuchAppeal');
  return { row, appeal: readAppeal(row), sitting, exam };
}

/** Somebody's own; another's is not there. */
async function readSitting(
  db: Db,
  id: string,
  person: string,
  lock = false,
): Promise<{ readonly sitting: SittingRow; readonly exam: ExamRow }> {
  const sitting = await (lock ? lockOptionalSitting(db, id) : selectOptionalSitting(db, id));
  const exam = sitting === null ? null : await selectOptionalExam(db, sitting.exam);
  if (sitting === null || exam === null || sitting.person !== person) throw new ApiError('noSuchSitting');
  return { sitting, exam };
}

function rulesOf(exam: ExamRow): AppealRules {
  const { appealDays } = readDesign(exam);
  const isReleased = ['released', 'archived'].includes(exam.state);
  return {
    releasedAtMs: isReleased ? exam.released_at_ms : null,
    days: appealDays === undefined ? USUAL_APPEAL_DAYS : appealDays,
  };
}

/** There is nothing left that could be marked or graded anew. */
async function refuseDeleted(db: Db, sitting: string): Promise<'tooLate' | null> {
  return (await isWorkDeleted(db, sitting)) ? 'tooLate' : null;
}

async function casesOf(db: Db, sitting: string): Promise<{ attempt: string; position: number }[]> {
  return (await selectSittingAttempts(db, sitting)).map(({ id, position }) => ({ attempt: id, position }));
}

/** The attempts that an appeal names; all, where it names none. */
async function askedCases(db: Db, { sitting, lodge }: Appeal): Promise<{ attempt: string; position: number }[]> {
  const cases = await casesOf(db, sitting);
  const named = new Set(lodge.about.map(({ attempt }) => attempt));
  return named.size === 0 ? cases : cases.filter(({ attempt }) => named.has(attempt));
}

/** Nobody marks anew for an appeal that is decided. */
async function closeRound(db: Db, appeal: Appeal): Promise<void> {
  for (const { attempt } of await askedCases(db, appeal))
    // oxlint-disable-next-line no-await-in-loop -- few.
    for (const mark of await selectMarks(db, attempt))
      // oxlint-disable-next-line no-await-in-loop
      if (mark.round === 'appeal') await deleteOpenMark(db, mark);
}

/** Who marked what an appeal is about: they do not decide on it. */
async function markersOf(db: Db, { appeal }: Read): Promise<string[]> {
  const markers: string[] = [];
  for (const { attempt } of await askedCases(db, appeal))
    // oxlint-disable-next-line no-await-in-loop -- few.
    markers.push(...(await selectMarks(db, attempt)).map(({ examiner }) => examiner));
  return markers;
}

async function marksAnew(
  db: Db,
  cases: readonly { readonly attempt: string; readonly position: number }[],
): Promise<ExamAppeal['marks'][number][]> {
  const out: ExamAppeal['marks'][number][] = [];
  for (const { attempt, position } of cases)
    // oxlint-disable-next-line no-await-in-loop -- few.
    for (const { round, examiner, frozen_at_ms } of await selectMarks(db, attempt))
      if (round === 'appeal') out.push({ attempt, position, examiner, frozenAtMs: frozen_at_ms });
  const names = await selectNames(db, [...new Set(out.flatMap(({ examiner }) => examiner ?? []))]);
  return out.map((mark) => ({ ...mark, examiner: names.get(mark.examiner ?? '') ?? null }));
}

/** Whether everything that it asked to be marked anew is, since it was taken up. */
async function isMarkedAnew(db: Db, appeal: Appeal): Promise<boolean> {
  const takenUp = appeal.steps.find(({ body }) => body.to === 'marking')?.atMs;
  if (takenUp === undefined) return false;
  for (const { attempt } of await askedCases(db, appeal)) {
    // oxlint-disable-next-line no-await-in-loop -- few.
    const marks = (await selectMarks(db, attempt)).filter(({ round }) => round === 'appeal');
    if (!marks.some(({ frozen_at_ms }) => frozen_at_ms !== null && frozen_at_ms >= takenUp)) return false;
  }
  return true;
}
