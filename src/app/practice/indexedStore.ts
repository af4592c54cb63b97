// Attempts in IndexedDB. Owner, entry and progress are checked and written in one strict transaction, so that an act which was shown is
// on the disk, and of two windows only one can write.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LogEntry } from '#attempt';
import { extendRecord, type AttemptRecord, type AttemptStore, type Progress } from './attemptStore.ts';
import type { Report } from '#scoring';

const NAME = 'firstline';
const VERSION = 1;

interface EntryRow {
  readonly attempt: string;
  readonly seq: number;
  readonly entry: LogEntry;
}

interface Tables extends DBSchema {
  attempts: { key: string; value: AttemptRecord };
  entries: { key: [string, number]; value: EntryRow };
}

const STRICT = { durability: 'strict' } as const;

/** Rejects where the browser does not let anything be kept. */
export async function openIndexedStore(): Promise<AttemptStore> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('attempts', { keyPath: 'attempt' });
      fresh.createObjectStore('entries', { keyPath: ['attempt', 'seq'] });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return new IndexedStore(database);
}

class IndexedStore implements AttemptStore {
  readonly #database: IDBPDatabase<Tables>;

  constructor(database: IDBPDatabase<Tables>) {
    this.#database = database;
  }

  async create(record: AttemptRecord): Promise<void> {
    const write = this.#database.transaction('attempts', 'readwrite', STRICT);
    await Promise.all([write.store.add(record), write.done]);
  }

  async read(attempt: string): Promise<AttemptRecord | null> {
    return (await this.#database.get('attempts', attempt)) ?? null;
  }

  list(): Promise<readonly AttemptRecord[]> {
    return this.#database.getAll('attempts');
  }

  async entries(attempt: string): Promise<readonly LogEntry[]> {
    const rows = await this.#database.getAll('entries', entriesOf(attempt));
    return rows.map(({ entry }) => entry);
  }

  async takeOver(attempt: string, owner: string): Promise<void> {
    await this.#change(attempt, (record) => ({ ...record, owner }));
  }

  async append(attempt: string, owner: string, entry: LogEntry, progress: Progress): Promise<'kept' | 'superseded'> {
    const write = this.#database.transaction(['attempts', 'entries'], 'readwrite', STRICT);
    const attempts = write.objectStore('attempts');
    const next = extendRecord(await attempts.get(attempt), owner, entry, progress);
    if (next === null) {
      await write.done;
      return 'superseded';
    }
    await Promise.all([
      attempts.put(next),
      write.objectStore('entries').add({ attempt, seq: entry.seq, entry }),
      write.done,
    ]);
    return 'kept';
  }

  async keepReport(attempt: string, report: Report): Promise<void> {
    await this.#change(attempt, (record) => ({ ...record, report }));
  }

  async remove(attempt: string): Promise<void> {
    const write = this.#database.transaction(['attempts', 'entries'], 'readwrite', STRICT);
    await Promise.all([
      write.objectStore('attempts').delete(attempt),
      write.objectStore('entries').delete(entriesOf(attempt)),
      write.done,
    ]);
  }

  async #change(attempt: string, change: (record: AttemptRecord) => AttemptRecord): Promise<void> {
    const write = this.#database.transaction('attempts', 'readwrite', STRICT);
    const record = await write.store.get(attempt);
    if (record !== undefined) await write.store.put(change(record));
    await write.done;
  }
}

function entriesOf(attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);
}
