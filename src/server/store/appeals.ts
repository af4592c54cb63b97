// Appeals of candidates, and what was decided.

import { appealSchema, type Appeal } from '#exam';
import type { AppealRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** What a row tells; throws where it is none any more. */
export function readAppeal({ id, body }: AppealRow): Appeal {
  const read = appealSchema.safeParse(JSON.parse(body));
  if (!read.success) throw new Error(`appeal ${id} is damaged`);
  return read.data;
}

export async function insertAppeal(db: Db, row: AppealRow): Promise<void> {
  await db.insertInto('appeals').values(row).execute();
}

/** Null if there is no such appeal. */
export async function selectOptionalAppeal(db: Db, id: string): Promise<AppealRow | null> {
  return (await db.selectFrom('appeals').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** All of an exam, the oldest first. */
export async function selectAppeals(db: Db, exam: string): Promise<AppealRow[]> {
  return db
    .selectFrom('appeals')
    .selectAll()
    .where('sitting', 'in', db.selectFrom('sittings').select('id').where('exam', '=', exam))
    .orderBy('at_ms')
    .orderBy('id')
    .execute();
}

/** All of a sitting, the oldest first. */
export async function selectAppealsOf(db: Db, sitting: string): Promise<AppealRow[]> {
  const query = db.selectFrom('appeals').selectAll().where('sitting', '=', sitting);
  return query.orderBy('at_ms').orderBy('id').execute();
}

/** From one state to the next; false if it is not in the first any more. */
export async function updateAppeal(
  db: Db,
  id: string,
  from: AppealRow['state'],
  change: Pick<AppealRow, 'state'> & Partial<Pick<AppealRow, 'body' | 'answer' | 'decided_by' | 'decided_at_ms'>>,
): Promise<boolean> {
  const query = db.updateTable('appeals').set(change).where('id', '=', id).where('state', '=', from);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}
