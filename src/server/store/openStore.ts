// The store, wherever it is: it opens whole and up to date, or not at all, and says why.

import { openPostgres } from './postgresStore.ts';
import { openSqlite } from './sqliteStore.ts';
import type { Opened } from './store.ts';
import { storeFaultOf } from './storeFault.ts';
import type { StorePlace } from './storePlace.ts';

export async function openStore(place: StorePlace): Promise<Opened> {
  try {
    return 'url' in place ? await openPostgres(place.url) : openSqlite(place.folder);
  } catch (error) {
    const fault = storeFaultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
