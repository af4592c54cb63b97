// Do both databases keep the same promises: the same tables, the same refusals, whole steps, and old databases that open and play on?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client, Pool } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Gate } from '#attempt';
import { apiErrorOf } from '../../src/server/apiError.ts';
import { insertLawOnce, selectLaw } from '../../src/server/store/laws.ts';
import { MIGRATIONS, NEWEST } from '../../src/server/store/migrations.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { migratePostgres } from '../../src/server/store/postgresStore.ts';
import { DATABASE_KINDS, kindOf, type Store } from '../../src/server/store/store.ts';
import { describeStoreFault, STORE_FAULTS, storeFaultOf } from '../../src/server/store/storeFault.ts';
import { isDatabaseUrl, namePlace } from '../../src/server/store/storePlace.ts';
import type { Db, Tables } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';
import { drawShipped, expertActs, ROOT, scenarioIds } from '../kit/library.ts';
import { getState, postAct, startRaw } from '../kit/remoteAttempt.ts';
import { startServer } from '../kit/serverKit.ts';
import { makeFolder, makePostgres, openTestStore, order } from '../kit/testStore.ts';

const LAW = { hash: 'h', pack: 'p', body: '{}' };

describe.each(DATABASE_KINDS)('a store in %s', (kind) => {
  it('says which it is, also in a transaction, answers until it is closed, and then no more', async () => {
    const store = await openTestStore(kind);
    expect([store.kind, kindOf(store.db)]).toEqual([kind, kind]);
    expect(await store.db.transaction().execute(async (one) => kindOf(one))).toBe(kind);
    expect(await store.state()).toBe('up');
    const server = await startServer({ store });
    const set = kind === 'sqlite' ? 'PRAGMA user_version = ' : 'UPDATE store_version SET version = ';
    await sql.raw(`${set}${NEWEST + 1}`).execute(store.db);
    expect(await store.state(), 'a later program was here').toBe('newer');
    expect((await server.ask({ path: '/ready' })).status).toBe(503);
    await store.close();
    expect(await store.state()).toBe('away');
  });

  it('keeps a thing once, refuses what is there twice or names what is not there, and gives whole numbers as numbers', async () => {
    const { db } = await openTestStore(kind);
    await insertLawOnce(db, LAW);
    await insertLawOnce(db, { ...LAW, pack: 'other' });
    expect((await selectLaw(db, 'h')).pack).toBe('p');
    expect(await faultOf(() => db.insertInto('laws').values(LAW).execute())).toBe('conflict');
    const content = { hash: 'c', scenario: 's', play_hash: '', key_hash: '', law_hash: 'none', body: '{}' };
    expect(await faultOf(() => db.insertInto('contents').values(content).execute())).toBe('conflict');
    await db
      .insertInto('contents')
      .values({ ...content, law_hash: 'h' })
      .execute();
    expect(await faultOf(() => db.deleteFrom('laws').execute())).toBe('conflict');
    const counted = await db
      .selectFrom('laws')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    expect(counted.n).toBe(1);
  });

  it('orders text by its characters', async () => {
    const { db } = await openTestStore(kind);
    for (const hash of ['b', 'a', 'B', '_', 'é', 'A', 'Z']) await insertLawOnce(db, { ...LAW, hash });
    const rows = await db.selectFrom('laws').select('hash').orderBy('hash').execute();
    expect(rows.map(({ hash }) => hash).join('')).toBe('ABZ_abé');
  });

  it('does a piece of work whole or not at all', async () => {
    const { db } = await openTestStore(kind);
    const work = transact(db, async (transaction) => {
      await insertLawOnce(transaction, LAW);
      throw new Error('something else');
    });
    await expect(work).rejects.toThrow('something else');
    expect(await db.selectFrom('laws').selectAll().execute()).toEqual([]);
  });

  it.each(MIGRATIONS.map(({ number }) => number))(
    'of version %i, with an attempt in it, opens and plays on',
    async (version) => {
      const scenario = scenarioIds()[0] ?? '';
      const drawn = drawShipped(scenario, 31);
      const gate = new Gate(drawn);
      const acts = expertActs(drawn).map((act) => gate.release(act));
      const before = await startServer();
      const attempt = await startRaw(before, scenario);
      const act = (n: number): (typeof acts)[number] => acts[n - 1] ?? { type: 'sign' };
      for (let n = 1; n <= 3; n++) await postAct(before, attempt, n, act(n));
      const shown = await getState(before, attempt);

      const place = kind === 'sqlite' ? { folder: makeFolder() } : { url: await makePostgres() };
      const old = await openStore(place, version);
      if (!old.ok) throw new Error(old.fault);
      expect(old.store.version).toBe(version);
      for (const table of ['laws', 'contents', 'attempts', 'entries', 'scores'] as const)
        await copyTable(before.store.db, old.store.db, table);
      await old.store.close();
      const opened = await openStore(place);
      if (!opened.ok) throw new Error(opened.fault);
      const { store } = opened;
      onTestFinished(() => store.close());
      expect(store.version).toBe(NEWEST);
      const after = await startServer({ store });
      expect((await getState(after, attempt)).text).toBe(shown.text);
      expect((await postAct(after, attempt, 4, act(4))).json.receipt).toMatchObject({ ok: true, seq: 4 });
    },
  );
});

it('both have the same tables, columns and keys', async () => {
  const [sqlite, postgres] = await Promise.all(DATABASE_KINDS.map(async (kind) => openTestStore(kind)));
  if (sqlite === undefined || postgres === undefined) throw new Error('two stores');
  const shape = async ({ db }: Store): Promise<unknown> =>
    (await db.introspection.getTables())
      .filter(({ name }) => name !== 'store_version')
      .map(({ name, columns }) => ({
        name,
        columns: columns
          .map((column) => [column.name, column.isNullable].join(' '))
          .sort((one, other) => (one < other ? -1 : 1)),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  expect(await shape(postgres)).toEqual(await shape(sqlite));
  const ofSqlite = readFileSync(join(ROOT, 'src/server/store/schema.sql'), 'utf8');
  const count = async (type: string): Promise<number> =>
    (
      await sql<{ n: number }>`SELECT count(*) AS n FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE c.contype = ${type} AND t.relnamespace = current_schema()::regnamespace AND t.relname <> 'store_version'`.execute(
        postgres.db,
      )
    ).rows[0]?.n ?? 0;
  expect(await count('f')).toBe(ofSqlite.match(/\bREFERENCES\b/g)?.length);
  expect(await count('p')).toBe(ofSqlite.match(/\bPRIMARY KEY\b/g)?.length);
  expect(await count('c')).toBe(ofSqlite.match(/\bCHECK\b/g)?.length ?? 0);
});

describe('a PostgreSQL', () => {
  const tablesOf = async (url: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
    await client.end();
    return rows as unknown[];
  };
  const changed = (url: string, change: (parts: URL) => void): string => {
    const parts = new URL(url);
    change(parts);
    return parts.href;
  };

  it.each([
    ['a wrong password', (parts: URL) => (parts.password = 'wrong'), 'signInRefused'],
    ['a user who is not there', (parts: URL) => (parts.username = 'nobody'), 'signInRefused'],
    ['a database that is not there', (parts: URL) => (parts.pathname = '/nowhere'), 'noDatabase'],
    ['a port where nobody listens', (parts: URL) => (parts.port = '1'), 'unreachable'],
    ['a machine that is not there', (parts: URL) => (parts.hostname = 'nowhere.invalid'), 'unreachable'],
  ])('with %s is told', async (_name, change, fault) => {
    const url = await makePostgres();
    expect(await openStore({ url: changed(url, change) })).toEqual({ ok: false, fault });
    expect(await tablesOf(url)).toEqual([]);
  });

  it('with an address that is none is told without asking anybody', async () => {
    for (const url of ['', 'nonsense', 'mysql://u:p@host/d', 'postgres://u:12/34@host/d', 'postgres://u:12#34@host/d'])
      expect(await openStore({ url })).toEqual({ ok: false, fault: 'badAddress' });
  });

  it('of another program is told and left alone', async () => {
    const url = await makePostgres();
    await order(url, 'CREATE TABLE notes (x TEXT)');
    expect(await openStore({ url })).toEqual({ ok: false, fault: 'notOurs' });
    expect(await tablesOf(url)).toEqual([{ tablename: 'notes' }]);
  });

  it('of a newer version is told and left alone', async () => {
    const url = await makePostgres();
    await openAndClose(url);
    await order(url, `UPDATE store_version SET version = ${NEWEST + 1}`);
    expect(await openStore({ url })).toEqual({ ok: false, fault: 'newer' });
  });

  it('that this user may not write is told, empty or not', async () => {
    const url = await makePostgres();
    const reader = `reader_${process.pid}`;
    await order(url, `CREATE ROLE ${reader} LOGIN PASSWORD 'r'; GRANT pg_read_all_data TO ${reader}`);
    onTestFinished(() => order(url, `DROP ROLE ${reader}`));
    const read = changed(url, (parts) => {
      parts.username = reader;
      parts.password = 'r';
    });
    expect(await openStore({ url: read })).toEqual({ ok: false, fault: 'notWritable' });
    await openAndClose(url);
    expect(await openStore({ url: read })).toEqual({ ok: false, fault: 'notWritable' });
  });

  it('that was opened and never asked is let go of all the same', async () => {
    const url = await makePostgres();
    await openAndClose(url);
    const client = new Client({ connectionString: url });
    await client.connect();
    // What hangs is ended with the test: a backend takes a moment to go.
    const others = async (): Promise<number> =>
      (
        await client.query(
          "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'",
        )
      ).rows.length - 1;
    while ((await others()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await client.end();
  });

  it('opened by several servers at once takes every step once', async () => {
    const url = await makePostgres();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openStore({ url })));
    for (const one of opened) {
      expect(one.ok).toBe(true);
      if (one.ok) await one.store.close();
    }
  });

  it('keeps the steps before one that fails, and nothing of that one', async () => {
    const url = await makePostgres();
    const pool = new Pool({ connectionString: url });
    const broken = {
      number: 2,
      sql: { sqlite: '', postgres: 'CREATE TABLE half (x TEXT); CREATE TABLE laws (x TEXT)' },
    };
    const first = MIGRATIONS.slice(0, 1);
    await expect(migratePostgres(pool, [...first, broken])).rejects.toThrow(/laws/);
    expect(await tablesOf(url)).not.toContainEqual({ tablename: 'half' });
    expect((await pool.query('SELECT version FROM store_version')).rows).toEqual([{ version: '1' }]);
    await pool.end();
  });

  it('that ends two pieces of work because each waits for the other does both, one after the other', async () => {
    const store = await openTestStore('postgres');
    await insertLawOnce(store.db, { ...LAW, hash: 'one' });
    await insertLawOnce(store.db, { ...LAW, hash: 'two' });
    const both = Promise.withResolvers<void>();
    let holding = 0;
    let tries = 0;
    const update = (hashes: readonly [string, string]): Promise<void> =>
      transact(store.db, async (db) => {
        tries++;
        await db.updateTable('laws').set({ pack: hashes[0] }).where('hash', '=', hashes[0]).execute();
        if (++holding >= 2) both.resolve();
        await both.promise;
        await db.updateTable('laws').set({ pack: hashes[0] }).where('hash', '=', hashes[1]).execute();
      });
    await Promise.all([update(['one', 'two']), update(['two', 'one'])]);
    expect(tries).toBeGreaterThan(2);
  });

  it('that refuses again and again is given up, and whoever asked is told to ask again', async () => {
    const store = await openTestStore('postgres');
    let tries = 0;
    const work = transact(store.db, async (db) => {
      tries++;
      await sql`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$`.execute(db);
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect([tries, storeFaultOf(error), apiErrorOf(error).code]).toEqual([4, 'busy', 'changedMeanwhile']);
  });

  it('has words for every fault that name it, say what to do, and keep its password', () => {
    const url = 'postgres://academy:p%40ss-word@db.example:5433/firstline?password=p%40ss-word';
    expect(namePlace({ url })).toBe('postgres://academy@db.example:5433/firstline');
    for (const fault of STORE_FAULTS) {
      const words = describeStoreFault(fault, { url });
      expect(words).not.toMatch(/p(%40|@)ss/);
      expect(words).toMatch(
        fault === 'badAddress' ? /DATABASE_URL.*\. [A-Z]/s : /db\.example:5433\/firstline.*\. [A-Z]/s,
      );
    }
    expect(namePlace({ url: 'postgres://a:12#34@host/d' })).toBe('DATABASE_URL');
    expect(isDatabaseUrl('postgresql://a:b@[::1]:5432/d?sslmode=require')).toBe(true);
  });
});

async function faultOf(work: () => Promise<unknown>): Promise<string | null> {
  return work().then(
    () => 'none',
    (error: unknown) => storeFaultOf(error),
  );
}

async function openAndClose(url: string): Promise<void> {
  const opened = await openStore({ url });
  if (!opened.ok) throw new Error(opened.fault);
  await opened.store.close();
}

/** Those columns that the other database has. */
async function copyTable(from: Db, to: Db, table: keyof Tables): Promise<void> {
  const shape = (await to.introspection.getTables()).find(({ name }) => name === table);
  const columns = shape?.columns.map(({ name }) => name) ?? [];
  for (const row of await from.selectFrom(table).selectAll().execute()) {
    const kept = Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));
    await to.insertInto(table).values(kept).execute();
  }
}
