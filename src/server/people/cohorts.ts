// Cohorts as rows: a title, who belongs to it, whether anybody may still come to it.

import type { Cohort } from '#exam';
import type { Db } from '../store/tables.ts';

export async function selectCohorts(db: Db): Promise<Cohort[]> {
  const rows = await db
    .selectFrom('cohorts')
    .leftJoin('cohort_people', 'cohort_people.cohort', 'cohorts.cohort')
    .select(['cohorts.cohort', 'cohorts.title', 'cohorts.is_closed'])
    .select((eb) => eb.fn.count<number>('cohort_people.person').as('people'))
    .groupBy(['cohorts.cohort', 'cohorts.title', 'cohorts.is_closed', 'cohorts.created_at_ms'])
    .orderBy('cohorts.created_at_ms')
    .orderBy('cohorts.cohort')
    .execute();
  return rows.map(({ cohort, title, is_closed, people }) => ({
    cohort,
    title,
    people,
    isClosed: is_closed === 1,
  }));
}

export async function selectOptionalCohort(db: Db, cohort: string): Promise<{ readonly isClosed: boolean } | null> {
  const found = await db.selectFrom('cohorts').select('is_closed').where('cohort', '=', cohort).executeTakeFirst();
  return found === undefined ? null : { isClosed: found.is_closed === 1 };
}

export async function selectByTitle(db: Db, title: string): Promise<string | null> {
  const found = await db.selectFrom('cohorts').select('cohort').where('title', '=', title).executeTakeFirst();
  return found?.cohort ?? null;
}

export async function insertCohort(db: Db, cohort: string, title: string, nowMs: number): Promise<void> {
  await db.insertInto('cohorts').values({ cohort, title, is_closed: 0, created_at_ms: nowMs }).execute();
}

export async function updateCohort(
  db: Db,
  cohort: string,
  { title, isClosed }: { readonly title?: string | undefined; readonly isClosed?: boolean | undefined },
): Promise<void> {
  const set = {
    ...(title === undefined ? {} : { title }),
    ...(isClosed === undefined ? {} : { is_closed: isClosed ? 1 : 0 }),
  };
  if (Object.keys(set).length > 0) await db.updateTable('cohorts').set(set).where('cohort', '=', cohort).execute();
}

export async function selectCohortsOf(db: Db, person: string): Promise<string[]> {
  const rows = await db.selectFrom('cohort_people').select('cohort').where('person', '=', person).execute();
  return rows.map(({ cohort }) => cohort);
}

/** Who is in it already stays in it. */
export async function joinCohort(db: Db, cohort: string, person: string): Promise<void> {
  await db
    .insertInto('cohort_people')
    .values({ cohort, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function leaveCohort(db: Db, cohort: string, person: string): Promise<void> {
  await db.deleteFrom('cohort_people').where('cohort', '=', cohort).where('person', '=', person).execute();
}
