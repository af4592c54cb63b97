// Work on the store that is done as a whole or not at all. Where another server got in between, it is done again from the start.

import { kindOf } from './store.ts';
import { storeFaultOf } from './storeFault.ts';
import type { Db } from './tables.ts';

/** After so many times whoever asked is told to ask again. */
const MAX_TRIES = 4;
const WAIT_MS = 20;

/** The work may run several times: it reads and writes by the transaction alone, and changes nothing else. */
export async function transact<T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a try follows the one before.
      return await db.transaction().execute(work);
    } catch (error) {
      // SQLite has waited for its lock already, and everybody with it.
      if (kindOf(db) === 'sqlite' || storeFaultOf(error) !== 'busy' || tried === MAX_TRIES) throw error;
      // Apart from each other, or they meet again.
      const waitMs = Math.random() * WAIT_MS * tried;
      // oxlint-disable-next-line no-await-in-loop -- the next try waits.
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
