// Regrades: what a changed key, weight or law does to whom, tried before it is applied.

import type { RegradeRow } from './examRows.ts';
import type { Db } from './tables.ts';

export async function insertRegrade(db: Db, row: RegradeRow): Promise<void> {
  await db.insertInto('regrades').values(row).execute();
}

/** Null if there is no such regrade. */
export async function selectOptionalRegrade(db: Db, id: string): Promise<RegradeRow | null> {
  return (await db.selectFrom('regrades').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** All of an exam, the oldest first. */
export async function selectRegrades(db: Db, exam: string): Promise<RegradeRow[]> {
  return db.selectFrom('regrades').selectAll().where('exam', '=', exam).orderBy('at_ms').orderBy('id').execute();
}

/** Changes what was tried, or ends it, once: false if it had ended. */
export async function updateRegrade(
  db: Db,
  id: string,
  change: Partial<Pick<RegradeRow, 'state' | 'applied_at_ms' | 'applied_reason' | 'body' | 'work' | 'stopped'>>,
): Promise<boolean> {
  const query = db.updateTable('regrades').set(change).where('id', '=', id).where('state', '=', 'tried');
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** What was changed and applied in an exam, the first first. */
export async function selectAppliedAsked(db: Db, exam: string): Promise<string[]> {
  const query = db.selectFrom('regrades').select('asked').where('exam', '=', exam).where('state', '=', 'applied');
  const rows = await query.orderBy('applied_at_ms').orderBy('id').execute();
  return rows.flatMap(({ asked }) => asked ?? []);
}

/** How an exam's grades and frozen marks stand: which version each sitting has, which marks there are, what was applied. */
export async function selectGradingState(db: Db, exam: string): Promise<unknown> {
  const sittings = db.selectFrom('sittings').select('id').where('exam', '=', exam);
  const grades = await db
    .selectFrom('grades')
    .select(['sitting', (of) => of.fn.max('version').as('version')])
    .where('sitting', 'in', sittings)
    .groupBy('sitting')
    .orderBy('sitting')
    .execute();
  const marks = await db
    .selectFrom('marks')
    .innerJoin('sitting_attempts', 'sitting_attempts.attempt', 'marks.attempt')
    .select(['marks.attempt', 'marks.round', 'marks.examiner', 'marks.frozen_at_ms'])
    .where('sitting_attempts.sitting', 'in', sittings)
    .where('marks.frozen_at_ms', 'is not', null)
    .orderBy('marks.attempt')
    .orderBy('marks.round')
    .orderBy('marks.examiner')
    .execute();
  return { grades, marks, applied: await selectAppliedAsked(db, exam) };
}
