// The private pool of exam content: under each name one version is current; what an exam is pinned to stays as it was.

import type { PoolRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** From now on this is the current version of its name. Its content must be kept already. Asks for a transaction. */
export async function putPoolVersion(db: Db, row: Omit<PoolRow, 'state'>): Promise<void> {
  await db.updateTable('pool').set({ state: 'superseded' }).where('name', '=', row.name).execute();
  const { title, uploaded_by, at_ms, is_public } = row;
  await db
    .insertInto('pool')
    .values({ ...row, state: 'current' })
    .onConflict((on) =>
      on.columns(['name', 'content_hash']).doUpdateSet({ state: 'current', title, uploaded_by, at_ms, is_public }),
    )
    .execute();
}

/** The current version of a name; null if there is none. */
export async function selectOptionalPoolVersion(db: Db, name: string): Promise<PoolRow | null> {
  const query = db.selectFrom('pool').selectAll().where('name', '=', name).where('state', '=', 'current');
  return (await query.executeTakeFirst()) ?? null;
}

/** The current version of every name, by name. */
export async function selectPool(db: Db): Promise<PoolRow[]> {
  return db.selectFrom('pool').selectAll().where('state', '=', 'current').orderBy('name').execute();
}

/** From now on nothing is current under this name. */
export async function withdrawFromPool(db: Db, name: string): Promise<void> {
  await db.updateTable('pool').set({ state: 'superseded' }).where('name', '=', name).execute();
}
