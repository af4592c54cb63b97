// What a person gets that others do not need, as rows: append-only, the last holds.

import { accommodationsSchema, type Accommodations } from '#exam';
import type { AccommodationStoredRow } from './peopleRows.ts';
import type { Db } from './tables.ts';

export interface GrantedAccommodations {
  readonly seq: number;
  readonly body: Accommodations;
  readonly reason: string;
  /** Pseudonym. */
  readonly by: string;
  readonly atMs: number;
}

/** In the order they were granted. */
export async function selectAccommodations(db: Db, person: string): Promise<GrantedAccommodations[]> {
  const rows = await db.selectFrom('accommodations').selectAll().where('person', '=', person).orderBy('seq').execute();
  return rows.map(grantedOf);
}

/** Of these people, each in the order they were granted. */
export async function selectAccommodationsOf(
  db: Db,
  people: readonly string[],
): Promise<ReadonlyMap<string, GrantedAccommodations[]>> {
  if (people.length === 0) return new Map();
  const query = db.selectFrom('accommodations').selectAll().where('person', 'in', people);
  return byPerson(await query.orderBy('person').orderBy('seq').execute());
}

/** Of everybody in an exam. */
export async function selectExamAccommodations(
  db: Db,
  exam: string,
): Promise<ReadonlyMap<string, GrantedAccommodations[]>> {
  const people = db.selectFrom('exam_people').select('person').where('exam', '=', exam);
  const query = db.selectFrom('accommodations').selectAll().where('person', 'in', people);
  return byPerson(await query.orderBy('person').orderBy('seq').execute());
}

function byPerson(rows: readonly AccommodationStoredRow[]): ReadonlyMap<string, GrantedAccommodations[]> {
  const people = new Map<string, GrantedAccommodations[]>();
  for (const row of rows) people.set(row.person, [...(people.get(row.person) ?? []), grantedOf(row)]);
  return people;
}

function grantedOf({ seq, body, reason, by, at_ms }: AccommodationStoredRow): GrantedAccommodations {
  return { seq, body: accommodationsSchema.parse(JSON.parse(body)), reason, by, atMs: at_ms };
}

/** To be called in a transaction; gives its number. */
export async function insertAccommodations(
  db: Db,
  person: string,
  granted: Omit<GrantedAccommodations, 'seq'>,
): Promise<number> {
  const { body, reason, by, atMs } = granted;
  const last = await db
    .selectFrom('accommodations')
    .select('seq')
    .where('person', '=', person)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seq = (last?.seq ?? 0) + 1;
  await db
    .insertInto('accommodations')
    .values({ person, seq, body: JSON.stringify(body), reason, by, at_ms: atMs })
    .execute();
  return seq;
}
