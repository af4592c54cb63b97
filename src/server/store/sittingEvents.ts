// What happens to a sitting besides the acts of its cases: rows that are only ever added, in one order.

import type { SittingEventRow } from './examRows.ts';
import { lockOptionalSitting } from './sittings.ts';
import type { Db } from './tables.ts';

/** Adds an event with the next number, which it gives. Asks for a transaction: the sitting is held until it ends. */
export async function appendSittingEvent(db: Db, event: Omit<SittingEventRow, 'seq'>): Promise<number> {
  if ((await lockOptionalSitting(db, event.sitting)) === null) throw new Error(`no sitting ${event.sitting}`);
  const { last } = await db
    .selectFrom('sitting_events')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('sitting', '=', event.sitting)
    .executeTakeFirstOrThrow();
  // Of no rows the highest number is null, whatever the query builder thinks.
  const seq = ((last as number | null) ?? 0) + 1;
  await db
    .insertInto('sitting_events')
    .values({ ...event, seq })
    .execute();
  return seq;
}

/** In order; those after a number, for whoever has read so far. */
export async function selectSittingEvents(db: Db, sitting: string, after = 0): Promise<SittingEventRow[]> {
  const query = db.selectFrom('sitting_events').selectAll().where('sitting', '=', sitting).where('seq', '>', after);
  return query.orderBy('seq').execute();
}

/** Those of some sittings, by sitting and in order. */
export async function selectEventsOf(db: Db, sittings: readonly string[]): Promise<SittingEventRow[]> {
  if (sittings.length === 0) return [];
  const query = db.selectFrom('sitting_events').selectAll().where('sitting', 'in', sittings);
  return query.orderBy('sitting').orderBy('seq').execute();
}

/** Those of a whole exam, by sitting and in order: what a live room shows. */
export async function selectExamEvents(db: Db, exam: string): Promise<SittingEventRow[]> {
  return db
    .selectFrom('sitting_events')
    .selectAll()
    .where('sitting', 'in', db.selectFrom('sittings').select('id').where('exam', '=', exam))
    .orderBy('sitting')
    .orderBy('seq')
    .execute();
}
