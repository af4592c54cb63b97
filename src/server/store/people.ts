// People as pseudonyms and what they may do.

import { ROLES, type Role } from '#exam';
import type { Db } from './tables.ts';

/** In the order of the list. */
export async function selectRoles(db: Db, person: string): Promise<Role[]> {
  const rows = await db.selectFrom('person_roles').select('role').where('person', '=', person).execute();
  return ROLES.filter((role) => rows.some((row) => row.role === role));
}
