// Has a sitting changed since it was read? One query that tells all that can change of it: its end, the state of its exam, the last of its
// events and of its person's accommodations.

import { sql } from 'kysely';
import { prepared } from './prepared.ts';
import { kindOf } from './store.ts';
import type { Db } from './tables.ts';

export interface SittingStamp {
  readonly submitted_at_ms: number | null;
  readonly submitted_how: string | null;
  readonly state: string;
  readonly released_at_ms: number | null;
  /** The last event as text, with its number. */
  readonly event: string | null;
  readonly accommodation: string | null;
}

const LAST_EVENT = sql<string | null>`(
  select seq || ' ' || at_ms || ' ' || kind || ' ' || body from sitting_events
  where sitting_events.sitting = sittings.id order by seq desc limit 1)`;
const LAST_ACCOMMODATION = sql<string | null>`(
  select seq || ' ' || at_ms || ' ' || body from accommodations
  where accommodations.person = sittings.person order by seq desc limit 1)`;

const selectStamp = prepared((db, id: string) =>
  db
    .selectFrom('sittings')
    .innerJoin('exams', 'exams.id', 'sittings.exam')
    .select(['sittings.submitted_at_ms', 'sittings.submitted_how', 'exams.state', 'exams.released_at_ms'])
    .select([LAST_EVENT.as('event'), LAST_ACCOMMODATION.as('accommodation')])
    .where('sittings.id', '=', id),
);
const lockId = prepared((db, id: string) => db.selectFrom('sittings').select('id').where('id', '=', id).forUpdate());

/** Null if there is no such sitting. With `lock`, nobody else changes it or adds to its events before the transaction ends. */
export async function selectSittingStamp(db: Db, id: string, lock: boolean): Promise<SittingStamp | null> {
  const isLocking = lock && kindOf(db) === 'postgres';
  // Two steps: a statement that waited for the lock would tell of the rows as they were before it waited.
  if (isLocking) await lockId(db, id);
  return (await selectStamp(db, id))[0] ?? null;
}

const selectPlace = prepared((db, attempt: string) =>
  db
    .selectFrom('sitting_attempts')
    .innerJoin('sittings', 'sittings.id', 'sitting_attempts.sitting')
    .select(['sitting_attempts.position', 'sittings.person', 'sitting_attempts.sitting'])
    .where('sitting_attempts.attempt', '=', attempt),
);

/** The place of an attempt in its sitting, with whose that is; null: it has none there. */
export async function selectSittingPlace(
  db: Db,
  sitting: string,
  attempt: string,
): Promise<{ position: number; person: string } | null> {
  const found = (await selectPlace(db, attempt)).find((one) => one.sitting === sitting);
  return found === undefined ? null : { position: found.position, person: found.person };
}
