// Stores for tests, on each database that Firstline runs on: empty, up to date, and gone with the test.

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { openStore } from '../../src/server/store/openStore.ts';
import { openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import type { DatabaseKind, Store } from '../../src/server/store/store.ts';

let made = 0;

/** An empty database on the PostgreSQL of this run, dropped when the test is over. */
export async function makePostgres(): Promise<string> {
  const server = await selectServer();
  const name = `test_${process.pid}_${++made}`;
  await order(server, `CREATE DATABASE ${name} STRATEGY FILE_COPY`);
  onTestFinished(() => order(server, `DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function openTestStore(kind: DatabaseKind): Promise<Store> {
  if (kind === 'sqlite') return openMemoryStore();
  const opened = await openStore({ url: await makePostgres() });
  if (!opened.ok) throw new Error(`a test store: ${opened.fault}`);
  onTestFinished(() => opened.store.close());
  return opened.store;
}

/** Runs one statement on the database at this address. */
export async function order(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

let asked: Promise<string> | null = null;

/** Never skips: where PostgreSQL does not start, the tests that need it fail and say why. */
async function selectServer(): Promise<string> {
  asked ??= text(connect(inject('postgresPort'), '127.0.0.1'));
  const { url, fault } = JSON.parse(await asked) as { url?: string; fault?: string };
  if (url === undefined) throw new Error(fault);
  return url;
}
