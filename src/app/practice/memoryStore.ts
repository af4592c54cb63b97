// Attempts in memory, for browsers that keep nothing: practice works, and is gone with the page.

import type { LogEntry } from '#attempt';
import type { Report } from '#scoring';
import { extendRecord, type AttemptRecord, type AttemptStore, type Progress } from './attemptStore.ts';

export class MemoryStore implements AttemptStore {
  readonly #records = new Map<string, AttemptRecord>();
  readonly #entries = new Map<string, LogEntry[]>();

  create(record: AttemptRecord): Promise<void> {
    this.#records.set(record.attempt, record);
    this.#entries.set(record.attempt, []);
    return Promise.resolve();
  }

  read(attempt: string): Promise<AttemptRecord | null> {
    return Promise.resolve(this.#records.get(attempt) ?? null);
  }

  list(): Promise<readonly AttemptRecord[]> {
    return Promise.resolve([...this.#records.values()]);
  }

  entries(attempt: string): Promise<readonly LogEntry[]> {
    return Promise.resolve([...(this.#entries.get(attempt) ?? [])]);
  }

  takeOver(attempt: string, owner: string): Promise<void> {
    this.#change(attempt, { owner });
    return Promise.resolve();
  }

  append(attempt: string, owner: string, entry: LogEntry, progress: Progress): Promise<'kept' | 'superseded'> {
    const next = extendRecord(this.#records.get(attempt), owner, entry, progress);
    if (next === null) return Promise.resolve('superseded');
    this.#records.set(attempt, next);
    this.#entries.get(attempt)?.push(entry);
    return Promise.resolve('kept');
  }

  keepReport(attempt: string, report: Report): Promise<void> {
    this.#change(attempt, { report });
    return Promise.resolve();
  }

  remove(attempt: string): Promise<void> {
    this.#records.delete(attempt);
    this.#entries.delete(attempt);
    return Promise.resolve();
  }

  #change(attempt: string, changes: Partial<AttemptRecord>): void {
    const record = this.#records.get(attempt);
    if (record !== undefined) this.#records.set(attempt, { ...record, ...changes });
  }
}
