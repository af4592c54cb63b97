// Does the store open whole or not at all, and keep what it was given?

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, NEWEST } from '../../src/server/store/migrations.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { dumpSchema, FILE_NAME, openDatabase, openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import { describeStoreFault, STORE_FAULTS, storeFaultOf } from '../../src/server/store/storeFault.ts';
import { insertLawOnce, selectLaw } from '../../src/server/store/laws.ts';
import { ROOT } from '../kit/library.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (): string => join(folder, FILE_NAME);

describe('the shape', () => {
  it('from nothing, the migrations make the schema that is checked in', () => {
    const database = new DatabaseSync(':memory:');
    openDatabase(database);
    expect(dumpSchema(database)).toBe(readFileSync(join(ROOT, 'src/server/store/schema.sql'), 'utf8'));
  });

  it('migrations are numbered one after the other', () => {
    expect(MIGRATIONS.map((one) => one.number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('a step that fails leaves the database as it was', () => {
    const database = new DatabaseSync(file());
    database.exec('PRAGMA application_id = 1179412846; CREATE TABLE attempts (id TEXT)');
    const before = dumpSchema(database);
    expect(() => openDatabase(database)).toThrow(/attempts/);
    const again = new DatabaseSync(file());
    expect(dumpSchema(again)).toBe(before);
    expect(again.prepare('PRAGMA user_version').get()).toEqual({ user_version: 0 });
    again.close();
  });

  it('every commit is on the disk: a write-ahead log, synced in full', async () => {
    const opened = await openStore({ folder });
    if (!opened.ok) throw new Error(opened.fault);
    const database = new DatabaseSync(file());
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    await opened.store.close();
    expect(readFileSync(join(ROOT, 'src/server/store/sqliteStore.ts'), 'utf8')).toContain('PRAGMA synchronous = FULL');
  });

  it('what an attempt names cannot be deleted', async () => {
    const store = openMemoryStore();
    await insertLawOnce(store.db, { hash: 'h', pack: 'p', body: '{}' });
    await store.db
      .insertInto('contents')
      .values({ hash: 'c', scenario: 's', play_hash: '', key_hash: '', law_hash: 'h', body: '{}' })
      .execute();
    await expect(store.db.deleteFrom('laws').execute()).rejects.toThrow(/FOREIGN KEY/);
    expect((await selectLaw(store.db, 'h')).pack).toBe('p');
    await store.close();
  });
});

describe('opening', () => {
  it('opened again, everything is there', async () => {
    const first = await openStore({ folder });
    if (!first.ok) throw new Error(first.fault);
    await insertLawOnce(first.store.db, { hash: 'h', pack: 'p', body: '{}' });
    expect(await first.store.state()).toBe('up');
    await first.store.close();
    expect(await first.store.state()).toBe('away');
    const second = await openStore({ folder });
    if (!second.ok) throw new Error(second.fault);
    expect((await selectLaw(second.store.db, 'h')).body).toBe('{}');
    await second.store.close();
  });

  it.each([
    ['a folder that cannot be made', () => writeFileSync(join(folder, 'taken'), ''), 'taken/data', 'notWritable'],
    ['a file where the folder should be', () => writeFileSync(join(folder, 'taken'), ''), 'taken', 'notWritable'],
    ['a file that is no database', () => writeFileSync(file(), 'Dear diary, '.repeat(200)), '.', 'notOurs'],
    ['a database of another program', () => new DatabaseSync(file()).exec('CREATE TABLE notes (x)'), '.', 'notOurs'],
  ])('%s is told and left alone', async (_name, prepare, path, fault) => {
    prepare();
    expect(await openStore({ folder: join(folder, path) })).toEqual({ ok: false, fault });
  });

  it('a database of a newer version is told and left alone', async () => {
    const opened = await openStore({ folder });
    if (!opened.ok) throw new Error(opened.fault);
    await opened.store.close();
    const database = new DatabaseSync(file());
    database.exec(`PRAGMA user_version = ${NEWEST + 1}`);
    database.close();
    const before = readFileSync(file());
    expect(await openStore({ folder })).toEqual({ ok: false, fault: 'newer' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('a file that may only be read is found out when it is opened, not at the first act', async () => {
    const opened = await openStore({ folder });
    if (!opened.ok) throw new Error(opened.fault);
    await opened.store.close();
    const database = new DatabaseSync(file(), { readOnly: true });
    expect(faultOf(() => openDatabase(database))).toBe('notWritable');
  });

  it('every fault has words that name the folder and something to do', () => {
    for (const fault of STORE_FAULTS)
      expect(describeStoreFault(fault, { folder: '/srv/firstline' })).toMatch(/\/srv\/firstline.*\. [A-Z]/s);
  });

  it('what does not come from the store is no fault of the store', () => {
    expect(storeFaultOf(new Error('something else'))).toBeNull();
    expect(storeFaultOf('text')).toBeNull();
  });
});

/** What the store makes of the error that this throws. */
function faultOf(work: () => unknown): string | null {
  try {
    work();
  } catch (error) {
    return storeFaultOf(error);
  }
  return null;
}
