// The audit log and its head: rows that are only ever added, one after the other, whoever adds.

import { kindOf } from './store.ts';
import type { AuditHeadRow, AuditRow, Db } from './tables.ts';

/** The last link; nobody else adds one before the transaction ends. */
export async function lockAuditHead(db: Db): Promise<AuditHeadRow> {
  const query = db.selectFrom('audit_head').selectAll();
  return (kindOf(db) === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

export async function selectAuditHead(db: Db): Promise<AuditHeadRow | null> {
  return (await db.selectFrom('audit_head').selectAll().executeTakeFirst()) ?? null;
}

/** Adds a link and makes it the head. */
export async function insertAudit(db: Db, row: AuditRow): Promise<void> {
  await db.insertInto('audit').values(row).execute();
  await db.updateTable('audit_head').set({ seq: row.seq, hash: row.hash }).execute();
}

/** In order; those after a number, at most so many. */
export async function selectAudit(db: Db, after: number, limit: number): Promise<AuditRow[]> {
  return db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute();
}
