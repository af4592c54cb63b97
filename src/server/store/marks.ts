// Marks of examiners: changed until they are frozen, and never after; comments on moments of the replay.

import type { CommentRow, MarkRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** Keeps a mark, or another in its place; false if it is frozen and stands. */
export async function putMark(db: Db, row: MarkRow): Promise<boolean> {
  const { body, frozen_at_ms } = row;
  const query = db
    .insertInto('marks')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['attempt', 'round', 'examiner'])
        .doUpdateSet({ body, frozen_at_ms })
        .where('marks.frozen_at_ms', 'is', null),
    );
  return ((await query.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** All of an attempt, by round and examiner. */
export async function selectMarks(db: Db, attempt: string): Promise<MarkRow[]> {
  const query = db.selectFrom('marks').selectAll().where('attempt', '=', attempt);
  return query.orderBy('round').orderBy('examiner').execute();
}

/** Whether anybody has marked an attempt of this sitting, or begun to. */
export async function hasMarks(db: Db, sitting: string): Promise<boolean> {
  const attempts = db.selectFrom('sitting_attempts').select('attempt').where('sitting', '=', sitting);
  const found = await db.selectFrom('marks').select('attempt').where('attempt', 'in', attempts).limit(1).execute();
  return found.length > 0;
}

/** What an examiner has marked or begun to. */
export async function selectMarksOf(db: Db, examiner: string): Promise<MarkRow[]> {
  const query = db.selectFrom('marks').selectAll().where('examiner', '=', examiner);
  return query.orderBy('attempt').orderBy('round').execute();
}

export async function insertComment(db: Db, row: CommentRow): Promise<void> {
  await db.insertInto('comments').values(row).execute();
}

/** By moment, then by time. */
export async function selectComments(db: Db, attempt: string): Promise<CommentRow[]> {
  const query = db.selectFrom('comments').selectAll().where('attempt', '=', attempt);
  return query.orderBy('act').orderBy('at_ms').orderBy('id').execute();
}
