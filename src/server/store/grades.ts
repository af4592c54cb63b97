// Grades: every one ever given stays, the last holds.

import type { GradeRow } from './examRows.ts';
import { lockOptionalSitting } from './sittings.ts';
import type { Db } from './tables.ts';

/** Gives a grade, with the next version, which it tells. Asks for a transaction: the sitting is held until it ends. */
export async function appendGrade(db: Db, grade: Omit<GradeRow, 'version'>): Promise<number> {
  if ((await lockOptionalSitting(db, grade.sitting)) === null) throw new Error(`no sitting ${grade.sitting}`);
  const version = ((await selectOptionalGrade(db, grade.sitting))?.version ?? 0) + 1;
  await db
    .insertInto('grades')
    .values({ ...grade, version })
    .execute();
  return version;
}

/** The one that holds; null before the first. */
export async function selectOptionalGrade(db: Db, sitting: string): Promise<GradeRow | null> {
  const query = db.selectFrom('grades').selectAll().where('sitting', '=', sitting);
  return (await query.orderBy('version', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** All of a sitting, the first first. */
export async function selectGrades(db: Db, sitting: string): Promise<GradeRow[]> {
  return db.selectFrom('grades').selectAll().where('sitting', '=', sitting).orderBy('version').execute();
}

/** When a sitting got grades that were given for this reason. */
export async function selectGradesAtMs(db: Db, sitting: string, reason: string): Promise<number[]> {
  const query = db.selectFrom('grades').select('at_ms').where('sitting', '=', sitting).where('reason', '=', reason);
  return (await query.orderBy('version').execute()).map(({ at_ms }) => at_ms);
}

/** Sittings that have no grade since they were submitted (the last time); of one exam, or of all. */
export async function selectUngraded(db: Db, exam: string | null = null): Promise<string[]> {
  const rows = await db
    .selectFrom('sittings')
    // A grade of before it was submitted is one that time given back has overtaken.
    .leftJoin('grades', (join) =>
      join.onRef('grades.sitting', '=', 'sittings.id').onRef('grades.at_ms', '>=', 'sittings.submitted_at_ms'),
    )
    .select('sittings.id')
    .where('sittings.submitted_at_ms', 'is not', null)
    .where('grades.version', 'is', null)
    .$if(exam !== null, (query) => query.where('sittings.exam', '=', exam ?? ''))
    .orderBy('sittings.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The grades that hold in an exam, without their bodies; of no more sittings than `most`. */
export async function selectLastGrades(
  db: Db,
  exam: string,
  most: number | null = null,
): Promise<Pick<GradeRow, 'sitting' | 'version' | 'hash'>[]> {
  const last = db
    .selectFrom('grades')
    .innerJoin('sittings', 'sittings.id', 'grades.sitting')
    .where('sittings.exam', '=', exam)
    .groupBy('grades.sitting')
    .select('grades.sitting')
    .select(({ fn }) => fn.max('grades.version').as('version'))
    .as('last');
  return db
    .selectFrom('grades')
    .innerJoin(last, (join) =>
      join.onRef('last.sitting', '=', 'grades.sitting').onRef('last.version', '=', 'grades.version'),
    )
    .select(['grades.sitting', 'grades.version', 'grades.hash'])
    .orderBy('grades.sitting')
    .$if(most !== null, (query) => query.limit(most ?? 0))
    .execute();
}

/** Whether one of them was confirmed. */
export async function hasConfirmedGrade(db: Db, sitting: string): Promise<boolean> {
  const query = db.selectFrom('grades').select('version').where('sitting', '=', sitting);
  // Bodies are canonical JSON; within a text of somebody's own the quotation marks would be escaped.
  return (await query.where('body', 'like', '%"status":"confirmed"%').executeTakeFirst()) !== undefined;
}
