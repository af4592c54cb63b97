// Packed scenarios by their hash: an attempt plays on what it began with, whatever becomes of the files.

import type { ContentRow, Db } from './tables.ts';

/** Keeps a package if it is not there yet; equal hashes are equal packages. Its law must be there. */
export async function insertContentOnce(db: Db, row: ContentRow): Promise<void> {
  await db
    .insertInto('contents')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Throws if it is not there: the database does not let go of a content that an attempt names. */
export async function selectContent(db: Db, hash: string): Promise<ContentRow> {
  return db.selectFrom('contents').selectAll().where('hash', '=', hash).executeTakeFirstOrThrow();
}
