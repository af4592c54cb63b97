// Stores for tests, on each database that Firstline runs on: empty, up to date, and gone with the test.

import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { openStore } from '../../src/server/store/openStore.ts';
import { openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import type { DatabaseKind, Store } from '../../src/server/store/store.ts';

let made = 0;

/** A folder that is gone with the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty database on the PostgreSQL of this run, dropped when the test is over. */
export function makePostgres(): Promise<string> {
  return makeFrom('template0');
}

export async function openTestStore(kind: DatabaseKind): Promise<Store> {
  if (kind === 'sqlite') return openMemoryStore();
  migrated ??= makeMigrated();
  const store = await openOrThrow(await makeFrom(await migrated));
  onTestFinished(() => store.close());
  return store;
}

async function makeFrom(template: string): Promise<string> {
  const server = await selectServer();
  const name = `test_${process.pid}_${++made}`;
  await order(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  onTestFinished(() => order(server, `DROP DATABASE ${name} WITH (FORCE)`));
  return databaseAt(server, name);
}

let migrated: Promise<string> | null = null;

/** The tables, once for all tests of this worker: a copy is faster than to make them again. */
async function makeMigrated(): Promise<string> {
  const server = await selectServer();
  const name = `template_${process.pid}`;
  await order(server, `CREATE DATABASE ${name}`);
  await (await openOrThrow(databaseAt(server, name))).close();
  return name;
}

async function openOrThrow(url: string): Promise<Store> {
  const opened = await openStore({ url });
  if (!opened.ok) throw new Error(`a test store: ${opened.fault}`);
  return opened.store;
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
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
