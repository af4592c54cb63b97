// Reading a store as it was at one moment, while others write: for backups and for checks of the whole.

import { sql } from 'kysely';
import { kindOf } from './store.ts';
import type { Db } from './tables.ts';

/** What the work reads is of one moment, and it does not keep anybody from writing. It must not write. */
export function inSnapshot<T>(db: Db, work: (snapshot: Db) => Promise<T>): Promise<T> {
  if (kindOf(db) === 'postgres')
    return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
  return db.connection().execute(async (connection) => {
    // Not as our transactions begin, which hold the file: readers of a write-ahead log hold nobody up.
    await sql`BEGIN DEFERRED`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`ROLLBACK`.execute(connection);
    }
  });
}
