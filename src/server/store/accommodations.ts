// What people get that others do not need: rows that are only ever added; the last of a person holds.

import type { AccommodationStoredRow } from './peopleRows.ts';
import type { Db } from './tables.ts';

/** In the order in which they were given. */
export async function selectAccommodations(db: Db, person: string): Promise<AccommodationStoredRow[]> {
  return db.selectFrom('accommodations').selectAll().where('person', '=', person).orderBy('seq').execute();
}
