// The logs: one row an act, append only. The keys let an act in once, under one number.

import type { Db, EntryRow } from './tables.ts';

/** Throws a conflict if the number or the id is taken. */
export async function insertEntry(db: Db, row: EntryRow): Promise<void> {
  await db.insertInto('entries').values(row).execute();
}

/** A whole log, first act first. */
export async function selectEntries(db: Db, attempt: string): Promise<EntryRow[]> {
  return db.selectFrom('entries').selectAll().where('attempt', '=', attempt).orderBy('seq').execute();
}

export async function countEntries(db: Db, attempt: string): Promise<number> {
  const query = db.selectFrom('entries').select(({ fn }) => fn.countAll<number | bigint>().as('count'));
  return Number((await query.where('attempt', '=', attempt).executeTakeFirstOrThrow()).count);
}
