// Law bundles by their hash: an attempt is judged and shown by the very law it began with.

import type { Db, LawRow } from './tables.ts';

/** Keeps a bundle if it is not there yet; equal hashes are equal bundles. */
export async function insertLawOnce(db: Db, row: LawRow): Promise<void> {
  await db
    .insertInto('laws')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Throws if it is not there: the database does not let go of a law that a content names. */
export async function selectLaw(db: Db, hash: string): Promise<LawRow> {
  return db.selectFrom('laws').selectAll().where('hash', '=', hash).executeTakeFirstOrThrow();
}
