// The store in a PostgreSQL that several servers may share. Nothing here needs a session of its own between statements, so that a pooler
// may stand in between.

import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool, types, type ClientConfig, type PoolClient, type PoolConfig } from 'pg';
import { NEWEST, type Migration } from './migrations.ts';
import { PostgresSignals, type Signals } from './signals.ts';
import type { Opened, Store } from './store.ts';
import { storeFaultOf, type StoreFaultCode } from './storeFault.ts';
import { isDatabaseUrl } from './storePlace.ts';
import type { Tables } from './tables.ts';

/** Connections of one server: more do not make two processors faster, and a cluster has few. */
const MAX_CONNECTIONS = 10;
/** A database that is away is told within this time, not when the network gives up. */
const CONNECT_MS = 5000;
/** A query that is not answered by then never will be: a line may be dead without a sound. Browsers wait as long for us. */
const ANSWER_MS = 20_000;

/** The steps of servers that start at once follow each other. Any number that no other program takes. */
const MIGRATION_LOCK = 0x464c696e;

const VERSION = `SELECT version FROM store_version WHERE application = 'firstline'`;

export async function openPostgres(url: string, steps: readonly Migration[], answerMs = ANSWER_MS): Promise<Opened> {
  if (!isDatabaseUrl(url)) return { ok: false, fault: 'badAddress' };
  const config: PoolConfig = {
    connectionString: url,
    // Whoever waits for a connection that others use waits as long as for an answer: a whole hall may begin at once.
    connectionTimeoutMillis: answerMs,
    Client: PromptClient,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  };
  const migrating = makePool({ ...config, max: 1 });
  try {
    // However long the steps take.
    const migrated = await migratePostgres(migrating, steps);
    if (!migrated.ok) return migrated;
    const pool = makePool({ ...config, max: MAX_CONNECTIONS, query_timeout: answerMs });
    pool.on('connect', (client) => hangUpOnSilence(client, answerMs));
    return { ok: true, store: makeStore(pool, migrated.version, new PostgresSignals(url, pool)) };
  } finally {
    await migrating.end();
  }
}

/** Gives up soon where no database answers. */
class PromptClient extends Client {
  constructor(config: ClientConfig = {}) {
    super({ ...config, connectionTimeoutMillis: CONNECT_MS });
  }
}

/** A connection that breaks while nobody uses it is replaced; whoever uses one hears of it by the query. */
function makePool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * A connection on which no answer came is given up, or the next who got it would wait as long. The database does the same with a transaction
 * that nobody carries on: its locks would keep the others waiting. It is asked so with each transaction, for a pooler keeps no sessions.
 */
function hangUpOnSilence(client: PoolClient, answerMs: number): void {
  const ask = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const begin = `begin; set local idle_in_transaction_session_timeout = ${answerMs}`;
  const patient = (text: unknown, ...more: unknown[]): unknown => {
    const answer = ask(text === 'begin' ? begin : text, ...more);
    if (answer instanceof Promise)
      answer.catch((error: unknown) => {
        if (storeFaultOf(error) === 'unreachable') void client.end().catch(() => undefined);
      });
    return answer;
  };
  client.query = patient as typeof client.query;
}

function makeStore(pool: Pool, version: number, signals: Signals): Store {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    version,
    signals,
    state: async () => (pool.ending ? 'away' : stateOf(pool)),
    close: async () => {
      await signals.close();
      await db.destroy();
      // The query builder lets go of connections only if it was ever used.
      if (!pool.ending) await pool.end();
    },
  };
}

type Migrated =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly fault: StoreFaultCode };

/**
 * Takes the steps that are still to be taken, each in one transaction with the note that it ran; a database that must be left alone is
 * told.
 */
export async function migratePostgres(pool: Pool, migrations: readonly Migration[]): Promise<Migrated> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const done = await readVersion(client);
    const next = migrations.find(({ number }) => number > (done ?? Infinity));
    if (done === null || done > NEWEST || next === undefined) {
      // A database that can only be read is found out now, not at the first act.
      if (done !== null && done > 0 && done <= NEWEST) await client.query('UPDATE store_version SET version = version');
      await client.query('ROLLBACK');
      if (done === null) return { ok: false, fault: 'notOurs' };
      return done > NEWEST ? { ok: false, fault: 'newer' } : { ok: true, version: done };
    }
    if (done === 0)
      await client.query(`CREATE TABLE store_version (
        application TEXT NOT NULL PRIMARY KEY CHECK (application = 'firstline'),
        version BIGINT NOT NULL
      )`);
    await client.query(next.sql.postgres);
    await client.query(
      `INSERT INTO store_version VALUES ('firstline', $1) ON CONFLICT (application) DO UPDATE SET version = $1`,
      [next.number],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  return migratePostgres(pool, migrations);
}

/** The step taken last; 0 for an empty database, null for one that holds something else. */
async function readVersion(client: PoolClient): Promise<number | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  if (rows.length === 0) return 0;
  if (!rows.some(({ name }) => name === 'store_version')) return null;
  const versions = await client.query<{ version: number }>(VERSION);
  return versions.rows[0]?.version ?? null;
}

async function stateOf(pool: Pool): Promise<'up' | 'away' | 'newer'> {
  try {
    const { rows } = await pool.query<{ version: number }>(VERSION);
    return (rows[0]?.version ?? 0) > NEWEST ? 'newer' : 'up';
  } catch {
    return 'away';
  }
}

/** Whole numbers come as numbers, as SQLite gives them; none in our tables is beyond what a number holds exactly. */
const WHOLE: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);
const parserOf: typeof types.getTypeParser = (type, format) =>
  WHOLE.has(type) && format !== 'binary' ? Number : types.getTypeParser(type, format);
