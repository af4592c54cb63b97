// What a live room is made of: everything of an exam at once, one query a table, however many sit it.

import type { SittingRow } from './examRows.ts';
import type { Db } from './tables.ts';

export interface Enrolled {
  readonly person: string;
  /** Null: the person was deleted. */
  readonly name: string | null;
}

export async function selectEnrolled(db: Db, exam: string): Promise<Enrolled[]> {
  return db
    .selectFrom('exam_people')
    .leftJoin('auth_users', 'auth_users.id', 'exam_people.person')
    .select(['exam_people.person', 'auth_users.name'])
    .where('exam_people.exam', '=', exam)
    .orderBy('exam_people.person')
    .execute();
}

export interface Progress {
  readonly acts: number;
  readonly lastActMs: number | null;
}

/** How far each sitting of an exam has come in its attempts. */
export async function selectExamProgress(db: Db, exam: string): Promise<ReadonlyMap<string, Progress>> {
  const rows = await db
    .selectFrom('sittings')
    .innerJoin('sitting_attempts', 'sitting_attempts.sitting', 'sittings.id')
    .select('sittings.id as sitting')
    .select((builder) => {
      const last = builder
        .selectFrom('entries')
        .whereRef('entries.attempt', '=', 'sitting_attempts.attempt')
        .orderBy('entries.seq', 'desc')
        .limit(1);
      return [last.select('entries.seq').as('acts'), last.select('entries.at_ms').as('at_ms')];
    })
    .where('sittings.exam', '=', exam)
    .execute();
  const sittings = new Map<string, Progress>();
  for (const { sitting, acts, at_ms } of rows) {
    const so = sittings.get(sitting) ?? { acts: 0, lastActMs: null };
    const lastActMs = at_ms === null ? so.lastActMs : Math.max(so.lastActMs ?? 0, at_ms);
    sittings.set(sitting, { acts: so.acts + (acts ?? 0), lastActMs });
  }
  return sittings;
}

/** The first thing that whoever sits did after a moment: something of the sitting, or an act. */
export async function selectFirstSign(db: Db, { id, person }: SittingRow, afterMs: number): Promise<number | null> {
  const event = await db
    .selectFrom('sitting_events')
    .select(({ fn }) => fn.min('at_ms').as('at_ms'))
    .where('sitting', '=', id)
    .where('by', '=', person)
    .where('at_ms', '>', afterMs)
    .executeTakeFirst();
  const act = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.min('at_ms').as('at_ms'))
    .where('attempt', 'in', db.selectFrom('sitting_attempts').select('attempt').where('sitting', '=', id))
    .where('at_ms', '>', afterMs)
    .executeTakeFirst();
  const signs = [event?.at_ms, act?.at_ms].flatMap((atMs) => (atMs === undefined || atMs === null ? [] : [atMs]));
  return signs.length === 0 ? null : Math.min(...signs);
}

export interface SittingVersion {
  readonly sitting: string;
  readonly person: string;
  readonly version: number;
}

/** The numbers that tell whether a sitting is as it was, as `versionOf` has them; for many at once. */
export async function selectSittingVersions(db: Db, sittings: readonly string[]): Promise<SittingVersion[]> {
  if (sittings.length === 0) return [];
  const rows = await db
    .selectFrom('sittings')
    .innerJoin('exams', 'exams.id', 'sittings.exam')
    .select(['sittings.id as sitting', 'sittings.person', 'exams.released_at_ms'])
    .select((builder) => [
      builder
        .selectFrom('sitting_events')
        .select(({ fn }) => fn.max('seq').as('last'))
        .whereRef('sitting_events.sitting', '=', 'sittings.id')
        .as('events'),
      builder
        .selectFrom('accommodations')
        .select(({ fn }) => fn.max('seq').as('last'))
        .whereRef('accommodations.person', '=', 'sittings.person')
        .as('granted'),
    ])
    .where('sittings.id', 'in', sittings)
    .execute();
  return rows.map(({ sitting, person, events, granted, released_at_ms }) => ({
    sitting,
    person,
    version: (events ?? 0) + (granted ?? 0) + (released_at_ms === null ? 0 : 1),
  }));
}

/**
 * Grows with whatever is added to what a room shows: sittings, events, acts, accommodations, and what the record tells of the exam itself. It
 * is counted by the database, so that nothing of it has to be read.
 */
export async function selectRoomVersion(db: Db, exam: string): Promise<number> {
  const sittings = db.selectFrom('sittings').select('id').where('exam', '=', exam);
  const row = await db
    .selectNoFrom((builder) => [
      builder
        .selectFrom('sitting_events')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('sitting', 'in', sittings)
        .as('events'),
      builder
        .selectFrom(
          builder
            .selectFrom('sitting_attempts')
            .select((inner) =>
              inner
                .selectFrom('entries')
                .select(({ fn }) => fn.max('seq').as('last'))
                .whereRef('entries.attempt', '=', 'sitting_attempts.attempt')
                .as('last'),
            )
            .where('sitting', 'in', sittings)
            .as('acts'),
        )
        .select(({ fn }) => fn.sum<number>('acts.last').as('n'))
        .as('acts'),
      builder
        .selectFrom('accommodations')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('person', 'in', db.selectFrom('exam_people').select('person').where('exam', '=', exam))
        .as('granted'),
      builder
        .selectFrom('audit')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('subject', '=', exam)
        .as('record'),
    ])
    .executeTakeFirstOrThrow();
  const { events, acts, granted, record } = row;
  return [events, acts, granted, record].reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
