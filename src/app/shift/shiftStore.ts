// What is kept of shifts on this device: each with its acts as one record; the cases in it are kept as attempts. In IndexedDB it outlives the
// page; in memory it serves where a browser keeps nothing.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ShiftLog } from '#attempt';

export interface ShiftRecord {
  readonly format: 1;
  readonly run: string;
  readonly header: ShiftLog['header'];
  readonly entries: ShiftLog['entries'];
  /** By person: the attempt that their case is. */
  readonly attempts: Readonly<Record<string, string>>;
  readonly caseLanguage: string;
  readonly startedMs: number;
  readonly changedMs: number;
  /** How it was left, for lists that do not replay it; null: it goes on. */
  readonly closed: { readonly points: number; readonly max: number } | null;
}

export interface ShiftStore {
  list(): Promise<readonly ShiftRecord[]>;
  read(run: string): Promise<ShiftRecord | null>;
  create(record: ShiftRecord): Promise<void>;
  /** Puts `next` where `before` was; false where another window has gone on meanwhile. */
  replace(before: ShiftRecord, next: ShiftRecord): Promise<boolean>;
  remove(run: string): Promise<void>;
}

const isSame = (kept: ShiftRecord | undefined, before: ShiftRecord): boolean =>
  kept !== undefined && kept.entries.length === before.entries.length;

export class MemoryShiftStore implements ShiftStore {
  readonly #records = new Map<string, ShiftRecord>();

  list(): Promise<readonly ShiftRecord[]> {
    return Promise.resolve([...this.#records.values()]);
  }

  read(run: string): Promise<ShiftRecord | null> {
    return Promise.resolve(this.#records.get(run) ?? null);
  }

  create(record: ShiftRecord): Promise<void> {
    this.#records.set(record.run, record);
    return Promise.resolve();
  }

  replace(before: ShiftRecord, next: ShiftRecord): Promise<boolean> {
    const isFree = isSame(this.#records.get(before.run), before);
    if (isFree) this.#records.set(before.run, next);
    return Promise.resolve(isFree);
  }

  remove(run: string): Promise<void> {
    this.#records.delete(run);
    return Promise.resolve();
  }
}

const NAME = 'firstline.shifts';
const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

interface Tables extends DBSchema {
  shifts: { key: string; value: ShiftRecord };
}

/** Rejects where the browser does not let anything be kept. */
export async function openShiftStore(): Promise<ShiftStore> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('shifts', { keyPath: 'run' });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return new IndexedShiftStore(database);
}

class IndexedShiftStore implements ShiftStore {
  readonly #database: IDBPDatabase<Tables>;

  constructor(database: IDBPDatabase<Tables>) {
    this.#database = database;
  }

  list(): Promise<readonly ShiftRecord[]> {
    return this.#database.getAll('shifts');
  }

  async read(run: string): Promise<ShiftRecord | null> {
    return (await this.#database.get('shifts', run)) ?? null;
  }

  async create(record: ShiftRecord): Promise<void> {
    const write = this.#database.transaction('shifts', 'readwrite', STRICT);
    await Promise.all([write.store.add(record), write.done]);
  }

  async replace(before: ShiftRecord, next: ShiftRecord): Promise<boolean> {
    const write = this.#database.transaction('shifts', 'readwrite', STRICT);
    const isFree = isSame(await write.store.get(before.run), before);
    if (isFree) await write.store.put(next);
    await write.done;
    return isFree;
  }

  async remove(run: string): Promise<void> {
    const write = this.#database.transaction('shifts', 'readwrite', STRICT);
    await Promise.all([write.store.delete(run), write.done]);
  }
}
