// Does a backup bring everything back, from each database to each, and never half of it?

import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Gate } from '#attempt';
import { runCommand } from '../../src/cli/main.ts';
import { insertLawOnce } from '../../src/server/store/laws.ts';
import { NEWEST } from '../../src/server/store/migrations.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { FILE_NAME } from '../../src/server/store/sqliteStore.ts';
import { DATABASE_KINDS, type DatabaseKind, type Store } from '../../src/server/store/store.ts';
import type { StorePlace } from '../../src/server/store/storePlace.ts';
import { selectTableShapes } from '../../src/server/store/tableShapes.ts';
import { recordAudit, verifyAudit } from '../../src/server/trust/audit.ts';
import { writeBackup } from '../../src/server/trust/backup.ts';
import { restoreBackup } from '../../src/server/trust/restore.ts';
import { fillAcademy } from '../kit/academyRows.ts';
import { drawShipped, expertActs, scenarioIds } from '../kit/library.ts';
import { getState, postAct, startRaw } from '../kit/remoteAttempt.ts';
import { startServer } from '../kit/serverKit.ts';
import { makeFolder, makePostgres, order } from '../kit/testStore.ts';

const AT = 1_800_000_000_000;

async function makePlace(kind: DatabaseKind): Promise<StorePlace> {
  return kind === 'sqlite' ? { folder: makeFolder() } : { url: await makePostgres() };
}

async function openAt(place: StorePlace, upTo = NEWEST): Promise<Store> {
  const opened = await openStore(place, upTo);
  if (!opened.ok) throw new Error(opened.fault);
  onTestFinished(() => opened.store.close());
  return opened.store;
}

/** Everything there is, table by table. */
async function contentsOf({ db }: Store): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const { name, key } of await selectTableShapes(db)) {
    const { rows } =
      await sql`SELECT * FROM ${sql.table(name)} ORDER BY ${sql.join(key.map((column) => sql.ref(column)))}`.execute(
        db,
      );
    tables[name] = rows;
  }
  return tables;
}

const pairs = DATABASE_KINDS.flatMap((from) => DATABASE_KINDS.map((to) => [from, to] as const));

describe.each(pairs)('from %s to %s', (from, to) => {
  it('everything comes back, and an attempt plays on', async () => {
    const scenario = scenarioIds()[0] ?? '';
    const drawn = drawShipped(scenario, 31);
    const gate = new Gate(drawn);
    const acts = expertActs(drawn).map((act) => gate.release(act));
    const store = await openAt(await makePlace(from));
    const server = await startServer({ store });
    const attempt = await startRaw(server, scenario);
    for (const [index, act] of acts.slice(0, 3).entries()) await postAct(server, attempt, index + 1, act);
    const shown = await getState(server, attempt);
    await fillAcademy(store.db);
    for (let n = 1; n <= 3; n++)
      await recordAudit(store.db, { atMs: AT, actor: 'admin', action: 'tried', subject: null, body: { n } });
    // More than is read or written at once.
    await store.db.transaction().execute(async (one) => {
      for (let n = 0; n < 450; n++)
        await insertLawOnce(one, { hash: `l${n % 7}-${n}`, pack: 'ß', body: '{"a":"\\n"}' });
    });

    const file = join(makeFolder(), 'backup.jsonl');
    const { rows } = await writeBackup(store, file, AT);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const place = await makePlace(to);
    expect(await restoreBackup(place, file)).toEqual({ ok: true, version: NEWEST, rows });
    const restored = await openAt(place);
    expect(await contentsOf(restored)).toEqual(await contentsOf(store));
    expect(await verifyAudit(restored.db)).toMatchObject({ ok: true, links: 3 });
    const after = await startServer({ store: restored });
    expect((await getState(after, attempt)).text).toBe(shown.text);
    const next = acts[3] ?? { type: 'sign' };
    expect((await postAct(after, attempt, 4, next)).json.receipt).toMatchObject({ ok: true, seq: 4 });
  });

  it('a yes or no and a moment come as the other one has them', async () => {
    const words = { sqlite: ['INTEGER', 'TEXT'], postgres: ['BOOLEAN', 'TIMESTAMPTZ'] } as const;
    const create = async (place: StorePlace, kind: DatabaseKind): Promise<Store> => {
      const store = await openAt(place);
      const [flag, moment] = words[kind];
      await sql`CREATE TABLE extra (id TEXT PRIMARY KEY, flag ${sql.raw(flag)}, moment ${sql.raw(moment)})`.execute(
        store.db,
      );
      return store;
    };
    const store = await create(await makePlace(from), from);
    const insert = sql`INSERT INTO extra VALUES ('a', ${sql.raw(from === 'sqlite' ? '1' : 'TRUE')}, '2027-01-15T08:00:00.123Z'),
      ('b', ${sql.raw(from === 'sqlite' ? '0' : 'FALSE')}, NULL), ('c', NULL, NULL)`;
    await insert.execute(store.db);
    const file = join(makeFolder(), 'backup.jsonl');
    await writeBackup(store, file, AT);
    const place = await makePlace(to);
    const target = await create(place, to);
    expect(await restoreBackup(place, file)).toMatchObject({ ok: true });
    const { rows } = await sql`SELECT * FROM extra ORDER BY id`.execute(target.db);
    const [yes, no] = to === 'sqlite' ? [1, 0] : [true, false];
    const moment = '2027-01-15T08:00:00.123Z';
    expect(rows).toEqual([
      { id: 'a', flag: yes, moment: to === 'sqlite' ? moment : new Date(moment) },
      { id: 'b', flag: no, moment: null },
      { id: 'c', flag: null, moment: null },
    ]);
  });
});

it.each(DATABASE_KINDS)('what is written to %s meanwhile is in it wholly or not at all', async (kind) => {
  const place = await makePlace(kind);
  const server = await openAt(place);
  const command = await openAt(place, 0);
  await insertLawOnce(server.db, { hash: 'law', pack: 'p', body: '{}' });
  // Pairs in two tables, of which the one that is read first is written last.
  const until = new AbortController();
  let written = 0;
  const writing = (async () => {
    for (; !until.signal.aborted || written < 30; written++) {
      const n = written;
      await server.db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('people')
          .values({ person: `p${n}`, state: 'active', language: null, created_at_ms: n })
          .execute();
        await transaction
          .insertInto('cohorts')
          .values({ cohort: `p${n}`, title: `${n}`, is_closed: 0, created_at_ms: n })
          .execute();
      });
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const folder = makeFolder();
  const files = ['one', 'two', 'three'].map((name) => join(folder, name));
  for (const file of files) await writeBackup(command, file, AT);
  until.abort();
  await writing;
  for (const file of files) {
    const target = { folder: makeFolder() };
    expect(await restoreBackup(target, file)).toMatchObject({ ok: true });
    const { db } = await openAt(target);
    const people = await db.selectFrom('people').select('person as id').orderBy('person').execute();
    const cohorts = await db.selectFrom('cohorts').select('cohort as id').orderBy('cohort').execute();
    expect(people).toEqual(cohorts);
  }
});

describe('a restore', () => {
  const makeBackup = async (version = NEWEST): Promise<string> => {
    const store = await openAt({ folder: makeFolder() }, version);
    await insertLawOnce(store.db, { hash: 'law', pack: 'p', body: '{"text":"one"}' });
    const content = { hash: 'content', scenario: 's', play_hash: 'p', key_hash: 'k', law_hash: 'law', body: '{}' };
    await store.db.insertInto('contents').values(content).execute();
    const file = join(makeFolder(), 'backup.jsonl');
    await writeBackup(store, file, AT);
    return file;
  };
  const change = (file: string, work: (text: string) => string): void =>
    writeFileSync(file, work(readFileSync(file, 'utf8')));

  it.each([
    ['that was changed by one letter', (file: string) => change(file, (text) => text.replace('one', 'two')), 'damaged'],
    ['that lacks a line', (file: string) => change(file, (text) => text.replace(/\["law".*\n/, '')), 'damaged'],
    ['that is cut off', (file: string) => change(file, (text) => text.slice(0, -90)), 'damaged'],
    ['that lacks its end', (file: string) => change(file, (text) => text.replace(/\{"rows".*\n$/, '')), 'damaged'],
    [
      'with something after its end',
      (file: string) => appendFileSync(file, '{"table":"laws","columns":["hash"]}\n'),
      'damaged',
    ],
    [
      'of a newer version',
      (file: string) => change(file, (text) => text.replace(/"version":\d+/, '"version":999')),
      'newer',
    ],
    ['that is something else', (file: string) => writeFileSync(file, 'Dear diary\n'), 'notABackup'],
    ['that is empty', (file: string) => writeFileSync(file, ''), 'notABackup'],
  ])('of a file %s is refused before anything is touched', async (_name, harm, fault) => {
    const file = await makeBackup();
    harm(file);
    const folder = join(makeFolder(), 'new');
    expect(await restoreBackup({ folder }, file)).toEqual({ ok: false, fault });
    expect(existsSync(folder)).toBe(false);
  });

  it('of a file that is not there is refused', async () => {
    const folder = join(makeFolder(), 'new');
    expect(await restoreBackup({ folder }, join(folder, 'none'))).toEqual({ ok: false, fault: 'unreadable' });
    expect(existsSync(folder)).toBe(false);
  });

  it.each(DATABASE_KINDS)('into a store of %s that holds something is refused and leaves it as it is', async (kind) => {
    const file = await makeBackup();
    const place = await makePlace(kind);
    const store = await openAt(place);
    await insertLawOnce(store.db, { hash: 'mine', pack: 'p', body: '{}' });
    const before = await contentsOf(store);
    expect(await restoreBackup(place, file)).toEqual({ ok: false, fault: 'notEmpty' });
    expect(await contentsOf(store)).toEqual(before);
  });

  it.each(DATABASE_KINDS)('that cannot be done to its end in %s is undone', async (kind) => {
    const file = await makeBackup();
    const place = await makePlace(kind);
    const store = await openAt(place);
    const before = await contentsOf(store);
    // The laws are in when the contents are found not to fit.
    await sql`ALTER TABLE contents RENAME COLUMN body TO other`.execute(store.db);
    expect(await restoreBackup(place, file)).toEqual({ ok: false, fault: 'otherTables' });
    await sql`ALTER TABLE contents RENAME COLUMN other TO body`.execute(store.db);
    expect(await contentsOf(store)).toEqual(before);
  });

  it.each(DATABASE_KINDS)('of a backup of version 1 into %s brings it up to date', async (kind) => {
    const file = await makeBackup(1);
    const place = await makePlace(kind);
    expect(await restoreBackup(place, file)).toEqual({ ok: true, version: 1, rows: 2 });
    const store = await openAt(place, 0);
    expect(store.version).toBe(NEWEST);
    expect(await store.db.selectFrom('laws').select('hash').execute()).toEqual([{ hash: 'law' }]);
    const used = await makePlace(kind);
    await (await openAt(used)).close();
    expect(await restoreBackup(used, file)).toEqual({ ok: false, fault: 'otherVersion' });
  });
});

describe('by command', () => {
  const run = async (...args: string[]): Promise<{ code: number; text: string }> => {
    let text = '';
    const note = (part: string): void => void (text += part);
    return { code: await runCommand(args, note, note), text };
  };

  it('a data folder moves to a PostgreSQL and its log is verified there', async () => {
    const data = makeFolder();
    const store = await openAt({ folder: data });
    await fillAcademy(store.db);
    await recordAudit(store.db, { atMs: AT, actor: null, action: 'tried', subject: null, body: {} });
    const file = join(makeFolder(), 'backup.jsonl');
    expect(await run('backup', '--to', file, '--data', data)).toMatchObject({ code: 0 });
    expect(await run('backup', '--to', file, '--data', data)).toMatchObject({
      code: 1,
      text: expect.stringContaining('there already'),
    });
    const url = await makePostgres();
    const before = process.env['DATABASE_URL'];
    onTestFinished(() => {
      if (before === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = before;
    });
    process.env['DATABASE_URL'] = url;
    expect(await run('restore', '--from', file)).toMatchObject({ code: 0 });
    expect(await run('restore', '--from', file)).toMatchObject({
      code: 1,
      text: expect.stringContaining('holds something already'),
    });
    expect(await run('audit', 'verify')).toMatchObject({ code: 0, text: expect.stringContaining('1 links') });
    await order(url, `UPDATE audit SET action = 'other'`);
    expect(await run('audit', 'verify')).toMatchObject({ code: 1, text: expect.stringContaining('broken at link 1') });
  });

  it('a folder without a database, or one that cannot be written, is told; no file is left', async () => {
    const data = makeFolder();
    const folder = makeFolder();
    expect(await run('backup', '--to', join(folder, 'file'), '--data', data)).toMatchObject({ code: 1 });
    expect([existsSync(join(data, FILE_NAME)), readdirSync(folder)]).toEqual([false, []]);
    await (await openAt({ folder: data })).close();
    const nowhere = await run('backup', '--to', join(folder, 'no', 'file'), '--data', data);
    expect(nowhere).toMatchObject({ code: 1, text: expect.stringContaining('cannot be written') });
    expect(await run('backup', '--data', data)).toMatchObject({ code: 2 });
  });
});
