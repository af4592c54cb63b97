// The logs: one row an act, append only. The keys let an act in once, under one number.

import { prepared } from './prepared.ts';
import type { Db, EntryRow } from './tables.ts';

const insert = prepared(
  (
    db,
    attempt: string,
    seq: number,
    id: string,
    act: string,
    resolved: string,
    at_ms: number,
    digest: string,
    receipt: string,
  ) => db.insertInto('entries').values({ attempt, seq, id, act, resolved, at_ms, digest, receipt }),
);

/** Throws a conflict if the number or the id is taken. */
export async function insertEntry(db: Db, row: EntryRow): Promise<void> {
  const { attempt, seq, id, act, resolved, at_ms, digest, receipt } = row;
  await insert(db, attempt, seq, id, act, resolved, at_ms, digest, receipt);
}

/** A log, first act first; whole, or what follows so many acts. */
export async function selectEntries(db: Db, attempt: string, from = 0): Promise<EntryRow[]> {
  const query = db.selectFrom('entries').selectAll().where('attempt', '=', attempt);
  return query
    .$if(from > 0, (whole) => whole.where('seq', '>', from))
    .orderBy('seq')
    .execute();
}

export async function countEntries(db: Db, attempt: string): Promise<number> {
  const query = db.selectFrom('entries').select(({ fn }) => fn.countAll<number | bigint>().as('count'));
  return Number((await query.where('attempt', '=', attempt).executeTakeFirstOrThrow()).count);
}
