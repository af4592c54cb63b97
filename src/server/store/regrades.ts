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

/** Ends what was tried, once: false if it had ended. */
export async function updateRegrade(
  db: Db,
  id: string,
  change: Pick<RegradeRow, 'state' | 'applied_at_ms'>,
): Promise<boolean> {
  const query = db.updateTable('regrades').set(change).where('id', '=', id).where('state', '=', 'tried');
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}
