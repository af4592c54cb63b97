// People as pseudonyms and what they may do.

import { ROLES, type Role } from '#exam';
import type { Db } from './tables.ts';

/** In the order of the list. */
export async function selectRoles(db: Db, person: string): Promise<Role[]> {
  const rows = await db.selectFrom('person_roles').select('role').where('person', '=', person).execute();
  return ROLES.filter((role) => rows.some((row) => row.role === role));
}

/** What somebody is called, and where they are written to; null: nobody of this pseudonym is here any more. */
export async function selectOptionalContact(
  db: Db,
  person: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const found = db.selectFrom('auth_users').select(['name', 'email']).where('id', '=', person);
  return (await found.executeTakeFirst()) ?? null;
}

/** The same of many, as far as they are here. */
export async function selectNames(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('auth_users').select(['id', 'name']).where('id', 'in', people).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
