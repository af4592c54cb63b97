// The database's own clock, and the highest time ever given by it: one for all servers that share the database.

import { sql } from 'kysely';
import { prepared } from './prepared.ts';
import { kindOf } from './store.ts';
import type { Db } from './tables.ts';

export interface DatabaseTime {
  /** Milliseconds since 1970 by the clock of the machine that holds the database. */
  readonly atMs: number;
  /** No time above this has ever been given. */
  readonly highestMs: number;
}

const NOW = {
  sqlite: sql<number>`CAST(round(unixepoch('subsec') * 1000) AS INTEGER)`,
  // The time of day, not of the transaction's beginning.
  postgres: sql<number>`CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS BIGINT)`,
} as const;

const selectNow = prepared((db) => db.selectFrom('clock').select(['highest_ms', NOW[kindOf(db)].as('at_ms')]));

export async function selectDatabaseTime(db: Db): Promise<DatabaseTime> {
  const [row] = await selectNow(db);
  if (row === undefined) throw new Error('the clock has no row');
  return { atMs: row.at_ms, highestMs: row.highest_ms };
}

/** Notes that times up to this one may have been given. */
export async function raiseHighest(db: Db, highestMs: number): Promise<void> {
  await db.updateTable('clock').set({ highest_ms: highestMs }).where('highest_ms', '<', highestMs).execute();
}
