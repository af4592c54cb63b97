// Scores as they were given when an attempt was signed, or marked by its trainee after that. They stand; nothing computes them anew.

import type { Db, ScoreRow } from './tables.ts';

export async function insertScore(db: Db, row: ScoreRow): Promise<void> {
  await db.insertInto('scores').values(row).execute();
}

/** Keeps a score unless there is one after this act. */
export async function insertScoreOnce(db: Db, row: ScoreRow): Promise<void> {
  await db
    .insertInto('scores')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** The last score given; null before signing. */
export async function selectOptionalScore(db: Db, attempt: string): Promise<ScoreRow | null> {
  const row = await db
    .selectFrom('scores')
    .selectAll()
    .where('attempt', '=', attempt)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
