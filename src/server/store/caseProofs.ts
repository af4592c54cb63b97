// What was proved of uploaded cases, and of the academy's own folder: a row a piece of work, so that any server can tell how it went, also
// after the one that did it was stopped.

import type { CaseProofRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** Takes the place of what stood there. */
export async function putCaseProof(db: Db, row: CaseProofRow): Promise<void> {
  const { id: _, ...rest } = row;
  await db
    .insertInto('case_proofs')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(rest))
    .execute();
}

/** Null if there is none. */
export async function selectOptionalCaseProof(db: Db, id: string): Promise<CaseProofRow | null> {
  return (await db.selectFrom('case_proofs').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Those of people, the newest first. */
export async function selectUploads(db: Db, most: number): Promise<CaseProofRow[]> {
  return db
    .selectFrom('case_proofs')
    .selectAll()
    .where('by', 'is not', null)
    .orderBy('at_ms', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** Whoever works on it is still there. */
export async function updateBeat(db: Db, id: string, beatMs: number): Promise<void> {
  await db.updateTable('case_proofs').set({ beat_ms: beatMs }).where('id', '=', id).execute();
}
