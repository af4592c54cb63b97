// Exams: their design while it is one, the cases they are pinned to, who sits them and who marks.

import type { ExamCaseRow, ExamPersonRow, ExamRow } from './examRows.ts';
import { kindOf } from './store.ts';
import type { Db } from './tables.ts';

export async function insertExam(db: Db, row: ExamRow): Promise<void> {
  await db.insertInto('exams').values(row).execute();
}

/** Null if there is no such exam. */
export async function selectOptionalExam(db: Db, id: string): Promise<ExamRow | null> {
  return (await db.selectFrom('exams').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockOptionalExam(db: Db, id: string): Promise<ExamRow | null> {
  const query = db.selectFrom('exams').selectAll().where('id', '=', id);
  return (await (kindOf(db) === 'postgres' ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** All of them, the newest first. */
export async function selectExams(db: Db): Promise<ExamRow[]> {
  return db.selectFrom('exams').selectAll().orderBy('created_at_ms', 'desc').orderBy('id').execute();
}

/** What changes in an exam's life: title and design while it is a draft, then its state and when that came. */
export type ExamChange = Partial<Pick<ExamRow, 'title' | 'design' | 'state' | 'opened_at_ms' | 'released_at_ms'>>;

export async function updateExam(db: Db, id: string, change: ExamChange): Promise<void> {
  await db.updateTable('exams').set(change).where('id', '=', id).execute();
}

/** Pins the cases of an exam: these, and no others. */
export async function replaceExamCases(
  db: Db,
  exam: string,
  rows: readonly Omit<ExamCaseRow, 'exam'>[],
): Promise<void> {
  await db.deleteFrom('exam_cases').where('exam', '=', exam).execute();
  if (rows.length > 0)
    await db
      .insertInto('exam_cases')
      .values(rows.map((row) => ({ ...row, exam })))
      .execute();
}

/** In the order of the design. */
export async function selectExamCases(db: Db, exam: string): Promise<ExamCaseRow[]> {
  return db.selectFrom('exam_cases').selectAll().where('exam', '=', exam).orderBy('position').execute();
}

/** Every case that an exam is pinned to, by exam. */
export async function selectExamCasesNamed(db: Db): Promise<Pick<ExamCaseRow, 'exam' | 'name' | 'content_hash'>[]> {
  return db
    .selectFrom('exam_cases')
    .select(['exam', 'name', 'content_hash'])
    .orderBy('exam')
    .orderBy('position')
    .execute();
}

/** Who belongs to an exam: as a candidate, or as an examiner. */
export type ExamList = 'exam_people' | 'exam_examiners';

export async function insertExamPersonOnce(db: Db, list: ExamList, row: ExamPersonRow): Promise<void> {
  await db
    .insertInto(list)
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

export async function deleteExamPerson(db: Db, list: ExamList, { exam, person }: ExamPersonRow): Promise<void> {
  await db.deleteFrom(list).where('exam', '=', exam).where('person', '=', person).execute();
}

export async function isInExam(db: Db, list: ExamList, { exam, person }: ExamPersonRow): Promise<boolean> {
  const query = db.selectFrom(list).select('person').where('exam', '=', exam).where('person', '=', person);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Their pseudonyms, in order. */
export async function selectExamPeople(db: Db, list: ExamList, exam: string): Promise<string[]> {
  const rows = await db.selectFrom(list).select('person').where('exam', '=', exam).orderBy('person').execute();
  return rows.map(({ person }) => person);
}

/** How many belong to each exam; one that nobody belongs to is left out. */
export async function countExamPeople(db: Db, list: ExamList): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom(list)
    .select(({ fn }) => ['exam', fn.countAll<number | string>().as('people')])
    .groupBy('exam')
    .execute();
  return new Map(rows.map(({ exam, people }) => [exam, Number(people)]));
}

/** The exams that a person sits, or marks; the newest first. */
export async function selectExamsOf(db: Db, list: ExamList, person: string): Promise<ExamRow[]> {
  return db
    .selectFrom('exams')
    .selectAll('exams')
    .where('id', 'in', db.selectFrom(list).select('exam').where('person', '=', person))
    .orderBy('created_at_ms', 'desc')
    .orderBy('id')
    .execute();
}
