// When the page of a sitting last said that it is there.

import type { Db } from './tables.ts';

export async function selectHeard(db: Db, sitting: string): Promise<number | null> {
  const row = await db.selectFrom('heard').select('at_ms').where('sitting', '=', sitting).executeTakeFirst();
  return row?.at_ms ?? null;
}

/** Of a whole exam. */
export async function selectExamHeard(db: Db, exam: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('heard')
    .selectAll()
    .where('sitting', 'in', db.selectFrom('sittings').select('id').where('exam', '=', exam))
    .execute();
  return new Map(rows.map(({ sitting, at_ms }) => [sitting, at_ms]));
}

/** For many at once; a later time that is there stays. In one order, so that two servers do not wait for each other. */
export async function upsertHeard(db: Db, heard: ReadonlyMap<string, number>): Promise<void> {
  if (heard.size === 0) return;
  const rows = [...heard].map(([sitting, at_ms]) => ({ sitting, at_ms }));
  rows.sort((a, b) => (a.sitting < b.sitting ? -1 : 1));
  await db
    .insertInto('heard')
    .values(rows)
    .onConflict((on) =>
      on
        .column('sitting')
        .doUpdateSet({ at_ms: (builder) => builder.ref('excluded.at_ms') })
        .whereRef('excluded.at_ms', '>', 'heard.at_ms'),
    )
    .execute();
}
