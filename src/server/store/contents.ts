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

/** Those of a scenario that play alike, however they are scored. */
export async function selectContentsOfPlay(
  db: Db,
  scenario: string,
  playHash: string,
): Promise<Omit<ContentRow, 'body'>[]> {
  const query = db.selectFrom('contents').select(['hash', 'scenario', 'play_hash', 'key_hash', 'law_hash']);
  return query.where('scenario', '=', scenario).where('play_hash', '=', playHash).orderBy('hash').execute();
}

/** Null: there is none of this hash. */
export async function selectOptionalContent(db: Db, hash: string): Promise<Omit<ContentRow, 'body'> | null> {
  const query = db.selectFrom('contents').select(['hash', 'scenario', 'play_hash', 'key_hash', 'law_hash']);
  return (await query.where('hash', '=', hash).executeTakeFirst()) ?? null;
}
