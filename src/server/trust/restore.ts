// Brings a backup back into a store that is empty: all of it or nothing.

import { sql } from 'kysely';
import { NEWEST } from '../store/migrations.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { storeFaultOf, type StoreFaultCode } from '../store/storeFault.ts';
import type { StorePlace } from '../store/storePlace.ts';
import { selectTableShapes, type TableShape } from '../store/tableShapes.ts';
import type { Db } from '../store/tables.ts';
import { checkBackup, readBackup, type BackupFault, type Cell } from './backupFile.ts';

/** Values in one statement: both databases take that many. */
const MAX_VALUES = 20_000;
const LOT = 100;

/** Tables in which a new store has its one row. */
const BEGUN = ['clock', 'audit_head'];

/** What keeps a backup from being restored. `notEmpty`: the store holds something. `otherVersion`: it is empty, but of a later version. */
export type RestoreFault = BackupFault | 'notEmpty' | 'otherVersion' | 'otherTables';

type Refusal = { readonly fault: RestoreFault } | { readonly storeFault: StoreFaultCode };

export type Restored =
  | { readonly ok: true; readonly version: number; readonly rows: number }
  | ({ readonly ok: false } & Refusal);

/** The file is checked to its end before the store is touched; an older one is brought up to date after it is in. */
export async function restoreBackup(place: StorePlace, path: string): Promise<Restored> {
  const read = await checkBackup(path, NEWEST);
  if (!read.ok) return read;
  const { version } = read.head;
  const opened = await openStore(place, version);
  if (!opened.ok) return { ok: false, storeFault: opened.fault };
  const filled = await fill(opened.store, version, path).catch(refusalOf);
  await opened.store.close();
  if (filled !== null) return { ok: false, ...filled };
  const upToDate = await openStore(place);
  if (!upToDate.ok) return { ok: false, storeFault: upToDate.fault };
  await upToDate.store.close();
  return { ok: true, version, rows: read.rows };
}

async function fill(store: Store, version: number, path: string): Promise<Refusal | null> {
  const shapes = await selectTableShapes(store.db);
  for (const { name } of shapes)
    // oxlint-disable-next-line no-await-in-loop -- the first that is not empty ends it.
    if (!BEGUN.includes(name) && (await hasRows(store.db, name))) return { fault: 'notEmpty' };
  if (store.version !== version) return { fault: 'otherVersion' };
  await store.db.transaction().execute(async (transaction) => {
    for (const { name } of shapes)
      // oxlint-disable-next-line no-await-in-loop -- one connection.
      if (BEGUN.includes(name)) await sql`DELETE FROM ${sql.table(name)}`.execute(transaction);
    // oxlint-disable-next-line no-await-in-loop -- what is referred to comes first.
    for await (const { table, columns, rows } of readBackup(path, LOT)) {
      const shape = shapes.find(({ name }) => name === table);
      if (shape === undefined || columns.some((column) => !shape.columns.includes(column)))
        throw new OtherTables(table);
      await insertRows(transaction, shape, columns, rows);
    }
  });
  return null;
}

/** What was undone, and why. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof OtherTables) return { fault: 'otherTables' };
  const storeFault = storeFaultOf(error);
  if (storeFault === null) throw error;
  // Rows that do not fit together: no store gives such a backup.
  return storeFault === 'conflict' ? { fault: 'damaged' } : { storeFault };
}

/** Thrown so that the transaction is undone. */
class OtherTables extends Error {}

async function hasRows(db: Db, name: string): Promise<boolean> {
  return (await sql`SELECT 1 FROM ${sql.table(name)} LIMIT 1`.execute(db)).rows.length > 0;
}

async function insertRows(
  db: Db,
  shape: TableShape,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const most = Math.max(1, Math.floor(MAX_VALUES / columns.length));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  for (let from = 0; from < rows.length; from += most) {
    const values = rows
      .slice(from, from + most)
      .map((row) => sql`(${sql.join(row.map((cell, at) => valueOf(shape, columns[at] ?? '', cell)))})`);
    // oxlint-disable-next-line no-await-in-loop -- one connection.
    await sql`INSERT INTO ${sql.table(shape.name)} (${names}) VALUES ${sql.join(values)}`.execute(db);
  }
}

function valueOf({ flags }: TableShape, column: string, cell: Cell): Cell | boolean {
  return flags.has(column) && cell !== null ? cell !== 0 : cell;
}
