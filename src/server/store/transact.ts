// Work on the store that is done as a whole or not at all. Where another server got in between, it is done again from the start. On SQLite,
// whose one connection takes one thing after the other, what is asked for within a turn of the event loop is written to the disk together:
// each as a whole or not at all, and nobody hears that it is done before it is on the disk.

import { sql } from 'kysely';
import { kindOf } from './store.ts';
import { storeFaultOf } from './storeFault.ts';
import type { Db } from './tables.ts';

/** After so many times whoever asked is told to ask again. */
const MAX_TRIES = 4;
const WAIT_MS = 20;

/** The work may run several times: it reads and writes by the transaction alone, and changes nothing else. */
export async function transact<T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> {
  if (kindOf(db) === 'sqlite') return togetherOn(db).run(work);
  for (let tried = 1; ; tried++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a try follows the one before.
      return await db.transaction().execute(work);
    } catch (error) {
      if (storeFaultOf(error) !== 'busy' || tried === MAX_TRIES) throw error;
      // Apart from each other, or they meet again.
      const waitMs = Math.random() * WAIT_MS * tried;
      // oxlint-disable-next-line no-await-in-loop -- the next try waits.
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

interface Waiting {
  /** Does the work; gives what tells whoever asked, once it is on the disk. */
  readonly run: (transaction: Db) => Promise<() => void>;
  readonly failed: (error: unknown) => void;
}

const together = new WeakMap<Db, Together>();

function togetherOn(db: Db): Together {
  const known = together.get(db) ?? new Together(db);
  together.set(db, known);
  return known;
}

/** So much goes to the disk at once: whoever comes first does not wait for all. */
const MOST_TOGETHER = 64;

const SAVE = sql`savepoint work`;
const KEEP = sql`release savepoint work`;
const TAKE_BACK = sql`rollback to savepoint work`;

class Together {
  readonly #db: Db;
  #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(db: Db) {
    this.#db = db;
  }

  run<T>(work: (transaction: Db) => Promise<T>): Promise<T> {
    return new Promise((done, failed) => {
      const run = async (transaction: Db): Promise<() => void> => {
        const value = await work(transaction);
        return () => done(value);
      };
      this.#waiting.push({ run, failed });
      if (this.#isRunning) return;
      this.#isRunning = true;
      // After all requests of this turn have come as far as this.
      setImmediate(() => void this.#write());
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const works = this.#waiting.slice(0, MOST_TOGETHER);
      this.#waiting = this.#waiting.slice(MOST_TOGETHER);
      // oxlint-disable-next-line no-await-in-loop -- one transaction after the other.
      const tell = await this.#writeAll(works);
      for (const one of tell) one();
    }
    this.#isRunning = false;
  }

  /** Whom to tell what, after it is on the disk. */
  async #writeAll(works: readonly Waiting[]): Promise<(() => void)[]> {
    try {
      return await this.#db.transaction().execute(async (transaction) => {
        const tell: (() => void)[] = [];
        // oxlint-disable-next-line no-await-in-loop -- the connection takes one after the other.
        for (const one of works) tell.push(await writeOne(transaction, one));
        return tell;
      });
    } catch (error) {
      // SQLite has waited for its lock already, and everybody with it; or the disk is full, and nothing of it was kept.
      return works.map(
        ({ failed }) =>
          () =>
            failed(error),
      );
    }
  }
}

async function writeOne(transaction: Db, { run, failed }: Waiting): Promise<() => void> {
  await SAVE.execute(transaction);
  try {
    const tell = await run(transaction);
    await KEEP.execute(transaction);
    return tell;
  } catch (error) {
    try {
      await TAKE_BACK.execute(transaction);
      await KEEP.execute(transaction);
    } catch {
      // SQLite has taken back everything: the disk is full, or worse.
      throw error;
    }
    return () => failed(error);
  }
}
