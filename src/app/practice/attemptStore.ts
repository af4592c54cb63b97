// What is kept of an attempt on this device, and where: one record for each attempt and one for each entry of its log. The store in
// IndexedDB outlives the page; the store in memory serves where a browser keeps nothing.

import type { Log, LogEntry, LogHeader } from '#attempt';
import type { Phase } from '#scenario';
import type { Report } from '#scoring';

/** How far an attempt has come, for lists that do not replay it. */
export interface Progress {
  readonly phase: Phase;
  readonly clockSeconds: number;
}

/** One of the shifts, and one run of it. */
export interface ShiftPlace {
  readonly shift: string;
  readonly run: string;
}

export interface AttemptRecord extends Progress {
  readonly format: 1;
  readonly attempt: string;
  readonly header: LogHeader;
  /** The window that opened the attempt last; nobody else may append. */
  readonly owner: string;
  readonly startedMs: number;
  readonly changedMs: number;
  readonly acts: number;
  /** The shift that the case belongs to; it is listed there. */
  readonly shift?: ShiftPlace;
  /** The score as it was given; null until the attempt is signed. */
  readonly report: Report | null;
}

export interface AttemptStore {
  create(record: AttemptRecord): Promise<void>;
  read(attempt: string): Promise<AttemptRecord | null>;
  list(): Promise<readonly AttemptRecord[]>;
  /** In order. */
  entries(attempt: string): Promise<readonly LogEntry[]>;
  /** Makes `owner` the one who may append. */
  takeOver(attempt: string, owner: string): Promise<void>;
  append(attempt: string, owner: string, entry: LogEntry, progress: Progress): Promise<'kept' | 'superseded'>;
  keepReport(attempt: string, report: Report): Promise<void>;
  remove(attempt: string): Promise<void>;
}

/** The record after an entry; null where someone else has the attempt by now. Throws where the entry does not follow. */
export function extendRecord(
  record: AttemptRecord | undefined,
  owner: string,
  entry: LogEntry,
  progress: Progress,
): AttemptRecord | null {
  if (record === undefined || record.owner !== owner) return null;
  if (entry.seq !== record.acts + 1)
    throw new Error(`attempt ${record.attempt}: entry ${entry.seq} after ${record.acts} acts`);
  return { ...record, ...progress, acts: entry.seq, changedMs: entry.atMs };
}

/** The log as it can be taken away; null if there is none. */
export async function readLog(store: AttemptStore, attempt: string): Promise<Log | null> {
  const record = await store.read(attempt);
  return record === null ? null : { header: record.header, entries: [...(await store.entries(attempt))] };
}
