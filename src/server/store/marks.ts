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

/** What names a mark. */
type MarkKey = Pick<MarkRow, 'attempt' | 'round' | 'examiner'>;

/** A task: a mark of which nothing is written yet. One that is there stays as it is. */
export async function insertMarkOnce(db: Db, row: MarkRow): Promise<void> {
  await db
    .insertInto('marks')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** False if there is no such mark, or it is frozen and stands. */
export async function updateMark(
  db: Db,
  { attempt, round, examiner }: MarkKey,
  change: Pick<MarkRow, 'body' | 'frozen_at_ms'>,
): Promise<boolean> {
  const query = db
    .updateTable('marks')
    .set(change)
    .where('attempt', '=', attempt)
    .where('round', '=', round)
    .where('examiner', '=', examiner)
    .where('frozen_at_ms', 'is', null);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Takes a task back; one that is frozen stays. */
export async function deleteOpenMark(db: Db, { attempt, round, examiner }: MarkKey): Promise<boolean> {
  const query = db
    .deleteFrom('marks')
    .where('attempt', '=', attempt)
    .where('round', '=', round)
    .where('examiner', '=', examiner)
    .where('frozen_at_ms', 'is', null);
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
}

/** All of an exam, by attempt, round and examiner. */
export async function selectMarksOfExam(db: Db, exam: string): Promise<MarkRow[]> {
  return db
    .selectFrom('marks')
    .innerJoin('attempts', 'attempts.id', 'marks.attempt')
    .innerJoin('sittings', 'sittings.id', 'attempts.sitting')
    .selectAll('marks')
    .where('sittings.exam', '=', exam)
    .orderBy('marks.attempt')
    .orderBy('marks.round')
    .orderBy('marks.examiner')
    .execute();
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

/** Takes back a comment of one's own; false if there is none. */
export async function deleteComment(
  db: Db,
  { id, attempt, examiner }: Pick<CommentRow, 'id' | 'attempt' | 'examiner'>,
): Promise<boolean> {
  const query = db
    .deleteFrom('comments')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('examiner', '=', examiner);
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
}

/** By moment, then by time. */
export async function selectComments(db: Db, attempt: string): Promise<CommentRow[]> {
  const query = db.selectFrom('comments').selectAll().where('attempt', '=', attempt);
  return query.orderBy('act').orderBy('at_ms').orderBy('id').execute();
}
