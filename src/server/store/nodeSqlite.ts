// Node's own SQLite behind Kysely: the interface that Kysely's SQLite dialect asks of a database, over node:sqlite.

import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements held ready: what the server says again and again is read by SQLite once. */
const MAX_STATEMENTS = 400;

export function adaptNodeSqlite(database: DatabaseSync): SqliteDatabase {
  const known = new Map<string, SqliteStatement>();
  return {
    close: () => {
      known.clear();
      database.close();
    },
    prepare: (sql) => {
      // SQLite itself rolls back when the disk is full; a second rollback would hide the reason.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING;
      const ready = known.get(sql);
      if (ready !== undefined) return ready;
      const statement = prepareOn(database, sql);
      known.set(sql, statement);
      const [oldest] = known.keys();
      if (known.size > MAX_STATEMENTS && oldest !== undefined) known.delete(oldest);
      return statement;
    },
  };
}

function prepareOn(database: DatabaseSync, sql: string): SqliteStatement {
  // Every transaction here writes: taking the lock at once, it cannot fail half-way because another process wrote.
  const text = sql === 'begin' ? 'begin immediate' : sql;
  const statement = database.prepare(text);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    // Read bit by bit, one of its own: another may ask the same meanwhile.
    iterate: (parameters) => database.prepare(text).iterate(...(parameters as SQLInputValue[])),
  };
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};
