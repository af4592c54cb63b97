// Who did what, and when? A log to which one only adds, in the transaction of what it tells of. Every link carries the hash of the one
// before, so that one that was changed, taken out or put in shows; the head tells how many there are, so that a cut-off tail shows too.
// People stand in it by their pseudonyms alone.

import { canonicalJson } from '#scenario';
import { hashText } from '../secret.ts';
import { insertAudit, lockAuditHead, selectAudit, selectAuditHead } from '../store/auditRows.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { AuditRow, Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';

export interface Audited {
  readonly atMs: number;
  /** The pseudonym of whoever did it; null: the server itself. */
  readonly actor: string | null;
  /** What was done, in one word: `examReleased`, `clockJumped`. */
  readonly action: string;
  /** What it was done to: the id of an exam, a sitting, a pseudonym; null: the academy. */
  readonly subject: string | null;
  /** What else is to be known; nothing of it names a person. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Adds a link; within a transaction it is there if the transaction is. Gives its number. */
export async function recordAudit(db: Db, { atMs, actor, action, subject, body }: Audited): Promise<number> {
  if (!db.isTransaction) return transact(db, (one) => recordAudit(one, { atMs, actor, action, subject, body }));
  const head = await lockAuditHead(db);
  const link = {
    seq: head.seq + 1,
    at_ms: atMs,
    actor,
    action,
    subject,
    body: canonicalJson(body),
    prev_hash: head.hash,
  };
  await insertAudit(db, { ...link, hash: hashLink(link) });
  return link.seq;
}

function hashLink(link: Omit<AuditRow, 'hash'>): string {
  return hashText(canonicalJson(link));
}

/** What is wrong at a link. `tail`: it and perhaps others after it are gone; `surplus`: it is beyond the head; `head`: the head is gone. */
export const CHAIN_FAULTS = ['missing', 'changed', 'unlinked', 'tail', 'surplus', 'head', 'kept'] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** A link as somebody noted it elsewhere. */
export interface KeptLink {
  readonly seq: number;
  readonly hash: string;
}

export type Verified =
  | { readonly ok: true; readonly links: number; readonly head: KeptLink }
  | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

const BATCH = 200;

/**
 * The first broken link, if one is. Whoever can write the database can make a whole new chain: only a link kept elsewhere (`kept`) shows
 * that.
 */
export function verifyAudit(db: Db, kept: KeptLink | null = null): Promise<Verified> {
  return inSnapshot(db, async (snapshot): Promise<Verified> => {
    const head = await selectAuditHead(snapshot);
    let last: KeptLink = { seq: 0, hash: '' };
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a link is known by the one before.
      const rows = await selectAudit(snapshot, last.seq, BATCH);
      for (const row of rows) {
        const fault = faultOf(row, last, kept);
        if (fault !== null) return { ok: false, ...fault };
        last = { seq: row.seq, hash: row.hash };
        if (head !== null && row.seq > head.seq) return { ok: false, seq: row.seq, fault: 'surplus' };
      }
      if (rows.length < BATCH) break;
    }
    if (head === null) return { ok: false, seq: last.seq + 1, fault: 'head' };
    if (head.seq > last.seq) return { ok: false, seq: last.seq + 1, fault: 'tail' };
    if (head.hash !== last.hash) return { ok: false, seq: last.seq, fault: 'head' };
    if (kept !== null && kept.seq > last.seq) return { ok: false, seq: last.seq + 1, fault: 'kept' };
    return { ok: true, links: last.seq, head: last };
  });
}

function faultOf(row: AuditRow, last: KeptLink, kept: KeptLink | null): { seq: number; fault: ChainFault } | null {
  const { hash, ...link } = row;
  if (row.seq !== last.seq + 1) return { seq: last.seq + 1, fault: 'missing' };
  if (hashLink(link) !== hash) return { seq: row.seq, fault: 'changed' };
  if (row.prev_hash !== last.hash) return { seq: row.seq, fault: 'unlinked' };
  if (kept?.seq === row.seq && kept.hash !== hash) return { seq: row.seq, fault: 'kept' };
  return null;
}
