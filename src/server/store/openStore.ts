// The store, wherever it is: it opens whole and up to date, or not at all, and says why.

import { MIGRATIONS, NEWEST } from './migrations.ts';
import { openPostgres } from './postgresStore.ts';
import { openSqlite } from './sqliteStore.ts';
import type { Opened } from './store.ts';
import { storeFaultOf } from './storeFault.ts';
import type { StorePlace } from './storePlace.ts';

/** `upTo`: it is brought up to this version, where it is older; 0 leaves it as it is. */
export async function openStore(place: StorePlace, upTo = NEWEST): Promise<Opened> {
  const steps = MIGRATIONS.filter(({ number }) => number <= upTo);
  try {
    return 'url' in place ? await openPostgres(place.url, steps) : openSqlite(place.folder, steps);
  } catch (error) {
    const fault = storeFaultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
