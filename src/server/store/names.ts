// What people are called, by their pseudonyms. Who was deleted, or never signed in here, has no name.

import type { Db } from './tables.ts';

/** Of those on the list of an exam; nobody who has begun is taken off it. */
export async function selectNamesOf(db: Db, exam: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('auth_users')
    .select(['id', 'name'])
    .where('id', 'in', (is) => is.selectFrom('exam_people').select('person').where('exam', '=', exam))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function selectOptionalName(db: Db, person: string): Promise<string | null> {
  const row = await db.selectFrom('auth_users').select('name').where('id', '=', person).executeTakeFirst();
  return row?.name ?? null;
}
