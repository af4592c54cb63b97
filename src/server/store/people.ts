// People as pseudonyms and what they may do.

import type { Role } from '../access.ts';
import type { Db } from './tables.ts';

export async function selectRoles(db: Db, person: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('person_roles')
    .select('role')
    .where('person', '=', person)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => role);
}
