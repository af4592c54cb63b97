// Certificates as they were signed; one that was given in error is revoked, not deleted.

import type { CertificateRow } from './examRows.ts';
import type { Db } from './tables.ts';

export async function insertCertificate(db: Db, row: CertificateRow): Promise<void> {
  await db.insertInto('certificates').values(row).execute();
}

/** Null if there is no such certificate. */
export async function selectOptionalCertificate(db: Db, id: string): Promise<CertificateRow | null> {
  return (await db.selectFrom('certificates').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** All of a sitting, the oldest first. */
export async function selectCertificates(db: Db, sitting: string): Promise<CertificateRow[]> {
  const query = db.selectFrom('certificates').selectAll().where('sitting', '=', sitting);
  return query.orderBy('at_ms').orderBy('id').execute();
}

/** Revokes a certificate, once: false if it was revoked. */
export async function updateRevoked(db: Db, id: string, atMs: number): Promise<boolean> {
  const query = db.updateTable('certificates').set({ revoked_at_ms: atMs });
  return (await query.where('id', '=', id).where('revoked_at_ms', 'is', null).executeTakeFirst()).numUpdatedRows > 0n;
}
