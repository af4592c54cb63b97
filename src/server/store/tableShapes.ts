// The tables as they stand in a database, whatever its version: for what goes over all of them.

import { sql } from 'kysely';
import { kindOf } from './store.ts';
import type { Db } from './tables.ts';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Those that hold a yes or no in a type of its own; elsewhere it is 0 or 1. */
  readonly flags: ReadonlySet<string>;
  /** The columns of the primary key, in order. */
  readonly key: readonly string[];
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

/** Every table, those that others refer to before those; not the note of the version, which belongs to the database. */
export async function selectTableShapes(db: Db): Promise<TableShape[]> {
  const kind = kindOf(db);
  const schema = kind === 'postgres' ? await selectSchema(db) : null;
  const tables = (await db.introspection.getTables()).filter(
    (table) => table.name !== 'store_version' && !table.isView && (schema === null || table.schema === schema),
  );
  const keys = await (kind === 'postgres' ? selectPostgresKeys(db) : selectSqliteKeys(db));
  const shapes = tables.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => column.name),
    flags: new Set(columns.filter(({ dataType }) => dataType === 'bool').map((column) => column.name)),
    key: keys.filter((one) => one.table === name).map((one) => one.column),
  }));
  return inOrderOfReference(
    shapes.sort((one, other) => (one.name < other.name ? -1 : 1)),
    await (kind === 'postgres' ? selectPostgresReferences(db) : selectSqliteReferences(db)),
  );
}

async function selectSchema(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`SELECT current_schema() AS name`.execute(db);
  return rows[0]?.name ?? 'public';
}

interface KeyColumn {
  readonly table: string;
  readonly column: string;
}

async function selectSqliteKeys(db: Db): Promise<readonly KeyColumn[]> {
  const query = sql<KeyColumn>`SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND c.pk > 0 ORDER BY t.name, c.pk`;
  return (await query.execute(db)).rows;
}

async function selectSqliteReferences(db: Db): Promise<readonly Reference[]> {
  const query = sql<Reference>`SELECT DISTINCT t.name AS "from", f."table" AS "to"
    FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`;
  return (await query.execute(db)).rows;
}

async function selectPostgresKeys(db: Db): Promise<readonly KeyColumn[]> {
  const query = sql<KeyColumn>`SELECT t.relname AS "table", a.attname AS "column"
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
    CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k (number, place)
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
    WHERE c.contype = 'p' AND t.relnamespace = current_schema()::regnamespace ORDER BY t.relname, k.place`;
  return (await query.execute(db)).rows;
}

async function selectPostgresReferences(db: Db): Promise<readonly Reference[]> {
  const query = sql<Reference>`SELECT DISTINCT t.relname AS "from", r.relname AS "to"
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.contype = 'f' AND t.relnamespace = current_schema()::regnamespace`;
  return (await query.execute(db)).rows;
}

function inOrderOfReference(shapes: readonly TableShape[], references: readonly Reference[]): TableShape[] {
  const done: TableShape[] = [];
  let left = [...shapes];
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name));
    const free = left.filter(
      ({ name }) => !references.some(({ from, to }) => from === name && to !== name && names.has(to)),
    );
    if (free.length === 0) throw new Error(`tables that refer to each other: ${[...names].join(', ')}`);
    done.push(...free);
    left = left.filter((shape) => !free.includes(shape));
  }
  return done;
}
