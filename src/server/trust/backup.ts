// Makes a backup: everything in the store as it was at one moment, while servers go on writing.

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import type { Store } from '../store/store.ts';
import { inSnapshot } from '../store/snapshot.ts';
import { selectTableShapes, type TableShape } from '../store/tableShapes.ts';
import type { Db } from '../store/tables.ts';
import { BACKUP_FORMAT, LineHash, type BackupHead, type Cell } from './backupFile.ts';

/** Rows read at once: contents are long. */
const LOT = 200;

export interface BackedUp {
  readonly version: number;
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes the file beside its place first, so that there is a whole backup or none. Only this user may read it: it holds all that the store
 * holds. Throws what the system says if it cannot be written, or is there already.
 */
export async function writeBackup(store: Store, path: string, atMs: number): Promise<BackedUp> {
  if (existsSync(path)) throw Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' });
  const part = `${path}.part`;
  const file = openSync(part, 'w', 0o600);
  try {
    const backedUp = await writeLines(store, atMs, (text) => writeWhole(file, text));
    fsyncSync(file);
    renameSync(part, path);
    return backedUp;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

async function writeLines(store: Store, atMs: number, write: (text: string) => void): Promise<BackedUp> {
  const hash = new LineHash();
  const say = (value: unknown): void => write(hash.add(JSON.stringify(value)));
  const head: BackupHead = { firstline: 'backup', format: BACKUP_FORMAT, version: store.version, atMs };
  say(head);
  const shapes = await selectTableShapes(store.db);
  const rows = await inSnapshot(store.db, async (snapshot) => {
    let rows = 0;
    for (const shape of shapes) {
      say({ table: shape.name, columns: shape.columns });
      // oxlint-disable-next-line no-await-in-loop -- one table after the other, as they stand in the file.
      for await (const lot of lotsOf(snapshot, shape)) {
        for (const row of lot) say(shape.columns.map((column) => cellOf(row[column])));
        rows += lot.length;
      }
    }
    return rows;
  });
  write(`${JSON.stringify({ rows, sha256: hash.end() })}\n`);
  return { version: store.version, tables: shapes.length, rows };
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table by its key, from lot to lot. */
async function* lotsOf(db: Db, shape: TableShape): AsyncGenerator<readonly Row[]> {
  let lot = await selectLot(db, shape, null);
  while (lot.length > 0) {
    yield lot;
    // oxlint-disable-next-line no-await-in-loop -- a lot begins where the one before ended.
    lot = lot.length < LOT ? [] : await selectLot(db, shape, lot.at(-1) ?? null);
  }
}

async function selectLot(db: Db, { name, key }: TableShape, after: Row | null): Promise<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const where = after === null ? sql`` : sql`WHERE (${columns}) > (${sql.join(key.map((column) => after[column]))})`;
  const query = sql<Row>`SELECT * FROM ${sql.table(name)} ${where} ORDER BY ${columns} LIMIT ${sql.lit(LOT)}`;
  return (await query.execute(db)).rows;
}

/** What a database has of its own (moments, yes and no) as the other one writes it. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`a value that no backup holds: ${typeof value}`);
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
