// What a person gets that others do not need, as rows: append-only, the last holds.

import { accommodationsSchema, type Accommodations } from '#exam';
import type { Db } from './tables.ts';

export interface GrantedAccommodations {
  readonly seq: number;
  readonly body: Accommodations;
  readonly reason: string;
  /** Pseudonym. */
  readonly by: string;
  readonly atMs: number;
}

/** In the order they were granted. */
export async function selectAccommodations(db: Db, person: string): Promise<GrantedAccommodations[]> {
  const rows = await db.selectFrom('accommodations').selectAll().where('person', '=', person).orderBy('seq').execute();
  return rows.map(({ seq, body, reason, by, at_ms }) => ({
    seq,
    body: accommodationsSchema.parse(JSON.parse(body)),
    reason,
    by,
    atMs: at_ms,
  }));
}

/** To be called in a transaction; gives its number. */
export async function insertAccommodations(
  db: Db,
  person: string,
  granted: Omit<GrantedAccommodations, 'seq'>,
): Promise<number> {
  const { body, reason, by, atMs } = granted;
  const last = await db
    .selectFrom('accommodations')
    .select('seq')
    .where('person', '=', person)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seq = (last?.seq ?? 0) + 1;
  await db
    .insertInto('accommodations')
    .values({ person, seq, body: JSON.stringify(body), reason, by, at_ms: atMs })
    .execute();
  return seq;
}
