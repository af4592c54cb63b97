// The store in one SQLite file in the data folder: what a class, or an academy on one machine, runs on.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { MIGRATIONS, NEWEST, type Migration } from './migrations.ts';
import { adaptNodeSqlite } from './nodeSqlite.ts';
import type { Opened, Store } from './store.ts';
import type { StoreFaultCode } from './storeFault.ts';
import type { Tables } from './tables.ts';

export const FILE_NAME = 'firstline.sqlite';

/** "FLin" in SQLite's application_id tells our file from others. */
const APPLICATION_ID = 0x464c696e;

/** How long one program waits for another that writes. */
const BUSY_MS = 5000;

export function openSqlite(folder: string, steps: readonly Migration[]): Opened {
  mkdirSync(folder, { recursive: true });
  return openDatabase(new DatabaseSync(join(folder, FILE_NAME), { timeout: BUSY_MS }), steps);
}

/** A store that is gone when it is closed. */
export function openMemoryStore(): Store {
  const opened = openDatabase(new DatabaseSync(':memory:'));
  if (!opened.ok) throw new Error(`a database in memory: ${opened.fault}`);
  return opened.store;
}

/** Also for tests that bring a database of their own. */
export function openDatabase(database: DatabaseSync, steps: readonly Migration[] = MIGRATIONS): Opened {
  try {
    const refusal = checkOrigin(database);
    if (refusal !== null) {
      database.close();
      return { ok: false, fault: refusal };
    }
    // An entry is on the disk before its act is answered: WAL with a sync at every commit.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(database, steps);
    // A file that can only be read is found out now, not at the first act.
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${NEWEST}; ROLLBACK;`);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adaptNodeSqlite(database) }) });
  return {
    ok: true,
    store: {
      kind: 'sqlite',
      db,
      version: readPragma(database, 'user_version'),
      signals: null,
      state: () => Promise.resolve(stateOf(database)),
      close: async () => {
        await db.destroy();
        if (!database.isOpen) return;
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        database.close();
      },
    },
  };
}

function checkOrigin(database: DatabaseSync): StoreFaultCode | null {
  const version = readPragma(database, 'user_version');
  const application = readPragma(database, 'application_id');
  const isEmpty = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;
  if (application !== APPLICATION_ID && !isEmpty) return 'notOurs';
  return version > NEWEST ? 'newer' : null;
}

/** Takes the steps that are still to be taken; one that fails leaves the database as it was. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  for (const { number, sql } of migrations) {
    if (number <= readPragma(database, 'user_version')) continue;
    database.exec('BEGIN IMMEDIATE');
    try {
      // Asked again under the lock: another server may have taken the step meanwhile.
      if (number > readPragma(database, 'user_version'))
        database.exec(`${sql.sqlite}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${number};`);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** The schema as SQLite keeps it, in a fixed order: what schema.sql holds. */
export function dumpSchema(database: DatabaseSync): string {
  const rows = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all();
  return rows.map((row) => `${String(row['sql']).replace(/\n {6}/g, '\n')};\n`).join('\n');
}

function stateOf(database: DatabaseSync): 'up' | 'away' | 'newer' {
  try {
    return readPragma(database, 'user_version') > NEWEST ? 'newer' : 'up';
  } catch {
    return 'away';
  }
}

function readPragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
