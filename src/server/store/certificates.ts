// Certificates as they were signed; one that was given in error is revoked, not deleted.

import type { CertificateRow, SigningKeyRow } from './examRows.ts';
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

/** All of an exam, the oldest first. */
export async function selectCertificatesOfExam(db: Db, exam: string): Promise<CertificateRow[]> {
  const query = db.selectFrom('certificates').selectAll();
  const own = db.selectFrom('sittings').select('id').where('exam', '=', exam);
  return query.where('sitting', 'in', own).orderBy('at_ms').orderBy('id').execute();
}

/** Those that hold no more, the oldest first. */
export async function selectRevoked(db: Db): Promise<Pick<CertificateRow, 'id' | 'revoked_at_ms'>[]> {
  const query = db.selectFrom('certificates').select(['id', 'revoked_at_ms']).where('revoked_at_ms', 'is not', null);
  return query.orderBy('revoked_at_ms').orderBy('id').execute();
}

/** Revokes a certificate, once: false if it was revoked. */
export async function updateRevoked(db: Db, id: string, atMs: number, reason: string): Promise<boolean> {
  const query = db.updateTable('certificates').set({ revoked_at_ms: atMs, revoked_reason: reason });
  return (await query.where('id', '=', id).where('revoked_at_ms', 'is', null).executeTakeFirst()).numUpdatedRows > 0n;
}

/** Keeps the public half of a key that is signed with from now on. */
export async function insertSigningKeyOnce(db: Db, row: SigningKeyRow): Promise<void> {
  await db
    .insertInto('signing_keys')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Null: nothing was ever signed with it. */
export async function selectOptionalSigningKey(db: Db, kid: string): Promise<SigningKeyRow | null> {
  return (await db.selectFrom('signing_keys').selectAll().where('kid', '=', kid).executeTakeFirst()) ?? null;
}

/** The first first. */
export async function selectSigningKeys(db: Db): Promise<SigningKeyRow[]> {
  return db.selectFrom('signing_keys').selectAll().orderBy('at_ms').orderBy('kid').execute();
}
