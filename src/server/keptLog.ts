// A log as the store gives it back: every row is read before anything is played, so that one that was bent by a disk or by a hand is found
// and named instead of taking the server's word for it.

import { logEntrySchema, type LogEntry } from '#attempt';
import type { Receipt } from './liveAttempt.ts';
import type { EntryRow } from './store/tables.ts';

export interface KeptEntry {
  readonly entry: LogEntry;
  readonly receipt: Receipt;
}

export type KeptLog =
  | { readonly ok: true; readonly kept: readonly KeptEntry[] }
  /** The first entry that is missing or cannot be what was written. */
  | { readonly ok: false; readonly seq: number };

/** `from`: how many entries come before the first of these. */
export function readKeptLog(rows: readonly EntryRow[], from = 0): KeptLog {
  const kept: KeptEntry[] = [];
  for (const row of rows) {
    const seq = from + kept.length + 1;
    const read = readRow(row, seq);
    if (read === null) return { ok: false, seq };
    kept.push(read);
  }
  return { ok: true, kept };
}

/** Null if the row is not the entry of this number, or does not agree with itself: the receipt repeats its number and digest. */
function readRow(row: EntryRow, seq: number): KeptEntry | null {
  const [act, resolved, receipt] = [parse(row.act), parse(row.resolved), parse(row.receipt)];
  const entry = { seq: row.seq, id: row.id, act, resolved, atMs: row.at_ms, digest: row.digest };
  if (row.seq !== seq || !logEntrySchema.safeParse(entry).success) return null;
  const expected: Receipt = { ok: true, seq, digest: row.digest };
  if (JSON.stringify(receipt) !== JSON.stringify(expected)) return null;
  return { entry: entry as LogEntry, receipt: expected };
}

/** Undefined where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
