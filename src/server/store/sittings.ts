// Sittings: a person in an exam, from opening to submission; which attempt stands at which place.

import type { SittingAttemptRow, SittingRow } from './examRows.ts';
import { kindOf } from './store.ts';
import type { AttemptRow, Db } from './tables.ts';

/** Throws a conflict if this person has a sitting with this try in the exam. */
export async function insertSitting(db: Db, row: SittingRow): Promise<void> {
  await db.insertInto('sittings').values(row).execute();
}

/** Null if there is no such sitting. */
export async function selectOptionalSitting(db: Db, id: string): Promise<SittingRow | null> {
  return (await db.selectFrom('sittings').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The same, and nobody else changes it or adds to its events before the transaction ends. */
export async function lockOptionalSitting(db: Db, id: string): Promise<SittingRow | null> {
  const query = db.selectFrom('sittings').selectAll().where('id', '=', id);
  return (await (kindOf(db) === 'postgres' ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** All of an exam, by person and try. */
export async function selectSittings(db: Db, exam: string): Promise<SittingRow[]> {
  return db.selectFrom('sittings').selectAll().where('exam', '=', exam).orderBy('person').orderBy('try').execute();
}

/** A person's own in one exam, first try first. */
export async function selectSittingsOf(db: Db, exam: string, person: string): Promise<SittingRow[]> {
  const query = db.selectFrom('sittings').selectAll().where('exam', '=', exam).where('person', '=', person);
  return query.orderBy('try').execute();
}

/** All of a person, with the titles of their exams; the first first. */
export async function selectSittingsOfPerson(db: Db, person: string): Promise<(SittingRow & { title: string })[]> {
  return db
    .selectFrom('sittings')
    .innerJoin('exams', 'exams.id', 'sittings.exam')
    .selectAll('sittings')
    .select('exams.title')
    .where('sittings.person', '=', person)
    .orderBy('sittings.opened_at_ms')
    .orderBy('sittings.id')
    .execute();
}

/** Those that nobody has submitted yet. */
export async function selectRunningSittings(db: Db): Promise<SittingRow[]> {
  return db.selectFrom('sittings').selectAll().where('submitted_at_ms', 'is', null).orderBy('id').execute();
}

/** Ends a sitting, once: false if it had ended. */
export async function updateSubmitted(
  db: Db,
  id: string,
  change: Required<Pick<SittingRow, 'submitted_at_ms' | 'submitted_how' | 'receipt'>>,
): Promise<boolean> {
  const query = db.updateTable('sittings').set(change).where('id', '=', id).where('submitted_at_ms', 'is', null);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** What time had ended goes on: its receipt holds no more. */
export async function updateReopened(db: Db, id: string): Promise<void> {
  const change = { submitted_at_ms: null, submitted_how: null, receipt: null };
  await db.updateTable('sittings').set(change).where('id', '=', id).execute();
}

/** Those of an exam among these, in one order; nobody else changes them before the transaction ends. */
export async function lockSittings(db: Db, exam: string, ids: readonly string[]): Promise<SittingRow[]> {
  const query = db.selectFrom('sittings').selectAll().where('exam', '=', exam).where('id', 'in', ids).orderBy('id');
  return (kindOf(db) === 'postgres' ? query.forUpdate() : query).execute();
}

/** In the place of a token's hash, which is never empty: the log of the attempt was deleted by the rules of retention. */
export const NO_LOG = '';

/** Whether the work of a sitting was deleted, so that it can neither be graded again nor held against its receipt. */
export async function isWorkDeleted(db: Db, sitting: string): Promise<boolean> {
  const query = db.selectFrom('attempts').select('id').where('sitting', '=', sitting).where('token_hash', '=', NO_LOG);
  return (await query.executeTakeFirst()) !== undefined;
}

/** The same of any sitting of an exam. */
export async function isWorkOfExamDeleted(db: Db, exam: string): Promise<boolean> {
  const own = db.selectFrom('sittings').select('id').where('exam', '=', exam);
  const query = db.selectFrom('attempts').select('id').where('sitting', 'in', own).where('token_hash', '=', NO_LOG);
  return (await query.executeTakeFirst()) !== undefined;
}

export async function insertSittingAttempt(db: Db, row: SittingAttemptRow): Promise<void> {
  await db.insertInto('sitting_attempts').values(row).execute();
}

/** The attempts of a sitting with their places, in order. */
export async function selectSittingAttempts(db: Db, sitting: string): Promise<(AttemptRow & { position: number })[]> {
  return db
    .selectFrom('sitting_attempts')
    .innerJoin('attempts', 'attempts.id', 'sitting_attempts.attempt')
    .selectAll('attempts')
    .select('sitting_attempts.position')
    .where('sitting_attempts.sitting', '=', sitting)
    .orderBy('sitting_attempts.position')
    .execute();
}
