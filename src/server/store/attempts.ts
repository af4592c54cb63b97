// Attempts: their header, who may open them, which session may act. The log stands in `entries`.

import { prepared } from './prepared.ts';
import { kindOf } from './store.ts';
import type { AttemptRow, Db } from './tables.ts';

export async function insertAttempt(db: Db, row: AttemptRow): Promise<void> {
  await db.insertInto('attempts').values(row).execute();
}

/** Null if there is no such attempt. */
export async function selectOptionalAttempt(db: Db, id: string): Promise<AttemptRow | null> {
  return (await db.selectFrom('attempts').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Throws if there is no such attempt. */
export async function selectAttempt(db: Db, id: string): Promise<AttemptRow> {
  const row = await selectOptionalAttempt(db, id);
  if (row === null) throw new Error(`no attempt ${id}`);
  return row;
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockOptionalAttempt(db: Db, id: string): Promise<AttemptRow | null> {
  const query = db.selectFrom('attempts').selectAll().where('id', '=', id);
  // A transaction on SQLite holds the whole file as it is.
  return (await (kindOf(db) === 'postgres' ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** From now on this session may act, and no other. */
export async function updateSession(db: Db, id: string, sessionHash: string): Promise<void> {
  await db.updateTable('attempts').set({ session_hash: sessionHash }).where('id', '=', id).execute();
}

/** Notes at which act the log replays differently; null: it replays as it should. */
export async function updateDiffersAt(db: Db, id: string, act: number | null): Promise<void> {
  await db.updateTable('attempts').set({ differs_at: act }).where('id', '=', id).execute();
}

/** Notes which entry of the log cannot be read any more; null: all can. */
export async function updateDamagedAt(db: Db, id: string, entry: number | null): Promise<void> {
  await db.updateTable('attempts').set({ damaged_at: entry }).where('id', '=', id).execute();
}

export interface Progress {
  readonly sessionHash: string;
  /** The number of the last act. */
  readonly acts: number;
}

const selectLast = prepared((db, id: string) =>
  db
    .selectFrom('attempts')
    .select('session_hash')
    .select((builder) =>
      builder
        .selectFrom('entries')
        .select(({ fn }) => fn.max('seq').as('last'))
        .where('attempt', '=', id)
        .as('last'),
    )
    .where('id', '=', id),
);
const lockId = prepared((db, id: string) => db.selectFrom('attempts').select('id').where('id', '=', id).forUpdate());

/** How far an attempt has come, whichever server did it: the session that may act, and the number of its last act. */
export async function selectProgress(db: Db, id: string): Promise<Progress | null> {
  const [row] = await selectLast(db, id);
  return row === undefined ? null : { sessionHash: row.session_hash, acts: row.last ?? 0 };
}

/** The same, and it comes no further before the transaction ends. */
export async function lockProgress(db: Db, id: string): Promise<Progress | null> {
  // Two steps: a statement that waited for the lock would tell of the rows as they were before it waited.
  if (kindOf(db) === 'postgres') await lockId(db, id);
  return selectProgress(db, id);
}
