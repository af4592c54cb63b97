// Acts that came after the deadline: refused, and kept as they came.

import type { LateActRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** A repeat of the same act is the same late act. */
export async function insertLateActOnce(db: Db, row: LateActRow): Promise<void> {
  await db
    .insertInto('late_acts')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** In the order in which they came. */
export async function selectLateActs(db: Db, attempt: string): Promise<LateActRow[]> {
  return db.selectFrom('late_acts').selectAll().where('attempt', '=', attempt).orderBy('at_ms').orderBy('id').execute();
}
