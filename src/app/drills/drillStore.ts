// What is kept of drills on this device: each session with its answers as one record. In IndexedDB it outlives the page; in memory it serves
// where a browser keeps nothing.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { upgraded, type DrillLog } from '#drills';

export interface DrillStore {
  readonly lasting: boolean;
  list(): Promise<readonly DrillLog[]>;
  read(session: string): Promise<DrillLog | null>;
  create(log: DrillLog): Promise<void>;
  /** Puts `next` where `before` was; false where another window has gone on meanwhile. */
  replace(before: DrillLog, next: DrillLog): Promise<boolean>;
  remove(session: string): Promise<void>;
}

const isSame = (kept: DrillLog | undefined, before: DrillLog): boolean =>
  kept !== undefined &&
  kept.entries.length === before.entries.length &&
  kept.endedMs === before.endedMs &&
  // A log of an earlier format has none.
  String(kept.contested ?? []) === String(before.contested);

export class MemoryDrillStore implements DrillStore {
  readonly lasting: boolean = false;
  readonly #logs = new Map<string, DrillLog>();

  list(): Promise<readonly DrillLog[]> {
    return Promise.resolve([...this.#logs.values()]);
  }

  read(session: string): Promise<DrillLog | null> {
    return Promise.resolve(this.#logs.get(session) ?? null);
  }

  create(log: DrillLog): Promise<void> {
    this.#logs.set(log.header.session, log);
    return Promise.resolve();
  }

  replace(before: DrillLog, next: DrillLog): Promise<boolean> {
    const { session } = before.header;
    const isFree = isSame(this.#logs.get(session), before);
    if (isFree) this.#logs.set(session, next);
    return Promise.resolve(isFree);
  }

  remove(session: string): Promise<void> {
    this.#logs.delete(session);
    return Promise.resolve();
  }
}

const NAME = 'firstline.drills';
const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

/** What this device kept itself is only brought up to the present format. */
const current = (kept: DrillLog): DrillLog => upgraded(kept) as DrillLog;

interface Tables extends DBSchema {
  sessions: { key: string; value: DrillLog };
}

/** Rejects where the browser does not let anything be kept. */
export async function openDrillStore(): Promise<DrillStore> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('sessions', { keyPath: 'header.session' });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return new IndexedDrillStore(database);
}

class IndexedDrillStore implements DrillStore {
  readonly lasting = true;
  readonly #database: IDBPDatabase<Tables>;

  constructor(database: IDBPDatabase<Tables>) {
    this.#database = database;
  }

  async list(): Promise<readonly DrillLog[]> {
    return (await this.#database.getAll('sessions')).map(current);
  }

  async read(session: string): Promise<DrillLog | null> {
    const kept = await this.#database.get('sessions', session);
    return kept === undefined ? null : current(kept);
  }

  async create(log: DrillLog): Promise<void> {
    const write = this.#database.transaction('sessions', 'readwrite', STRICT);
    await Promise.all([write.store.add(log), write.done]);
  }

  async replace(before: DrillLog, next: DrillLog): Promise<boolean> {
    const write = this.#database.transaction('sessions', 'readwrite', STRICT);
    const isFree = isSame(await write.store.get(before.header.session), before);
    if (isFree) await write.store.put(next);
    await write.done;
    return isFree;
  }

  async remove(session: string): Promise<void> {
    const write = this.#database.transaction('sessions', 'readwrite', STRICT);
    await Promise.all([write.store.delete(session), write.done]);
  }
}
