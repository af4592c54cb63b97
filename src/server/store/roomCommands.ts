// What invigilators commanded, and what became of it in each sitting: kept, so that a repeat is done once wherever it arrives.

import type { RoomCommandRow, RoomOutcomeRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** False: there is one of this id. */
export async function insertRoomCommandOnce(db: Db, row: RoomCommandRow): Promise<boolean> {
  const query = db
    .insertInto('room_commands')
    .values(row)
    .onConflict((on) => on.doNothing());
  return ((await query.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function selectOptionalRoomCommand(db: Db, exam: string, id: string): Promise<RoomCommandRow | null> {
  const query = db.selectFrom('room_commands').selectAll().where('exam', '=', exam).where('id', '=', id);
  return (await query.executeTakeFirst()) ?? null;
}

export async function insertRoomOutcomes(db: Db, rows: readonly RoomOutcomeRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('room_outcomes').values(rows).execute();
}

export async function selectRoomOutcomes(db: Db, exam: string, command: string): Promise<RoomOutcomeRow[]> {
  const query = db.selectFrom('room_outcomes').selectAll().where('exam', '=', exam).where('command', '=', command);
  return query.orderBy('sitting').execute();
}
