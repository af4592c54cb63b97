// What goes wrong below the server: a row that is bent, a file that may not be written any more, a database that is killed. It is said,
// nothing is lost or done twice, and the rest goes on.

import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Gate, type Act } from '#attempt';
import { MIGRATIONS } from '../../src/server/store/migrations.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { openPostgres } from '../../src/server/store/postgresStore.ts';
import { openDatabase } from '../../src/server/store/sqliteStore.ts';
import { storeFaultOf } from '../../src/server/store/storeFault.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import type { Db, EntryRow } from '../../src/server/store/tables.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { drawShipped, expertActs, scenarioIds } from '../kit/library.ts';
import { startPostgres } from '../kit/postgresProcess.ts';
import { getState, postAct, startRaw, type RawAnswer } from '../kit/remoteAttempt.ts';
import { startServer } from '../kit/serverKit.ts';
import { SilentLine } from '../kit/silentLine.ts';
import { makePostgres, openTestStore } from '../kit/testStore.ts';

const SCENARIO = scenarioIds()[0] ?? '';
const drawn = drawShipped(SCENARIO, 31);
const gate = new Gate(drawn);
const ACTS = expertActs(drawn).map((act) => gate.release(act));
const act = (n: number): Act => ACTS[n - 1] ?? { type: 'sign' };

describe.each(DATABASE_KINDS)('a bent row in %s', (kind) => {
  const BENT: readonly (readonly [string, Partial<EntryRow>])[] = [
    ['an act that is no JSON', { act: '{"type":"no' }],
    ['an act that is none', { act: '{"type":"fly"}' }],
    ['a result that is no JSON', { resolved: '' }],
    ['a result of another shape', { resolved: '{"lines":[1]}' }],
    ['a digest that is not the receipt’s', { digest: 'ffff' }],
    ['a receipt that is no JSON', { receipt: '{' }],
    ['a receipt of another act', { receipt: '{"ok":true,"seq":3,"digest":"ffff"}' }],
  ];

  it('is named, its attempt put aside and taken up again once it is mended; the others go on', async () => {
    const store = await openTestStore(kind);
    const { db } = store;
    const lines: string[] = [];
    // Nothing stays in memory, as if the server had started anew before every request.
    const server = await startServer({
      store,
      limits: { requestsPerMinute: 1e6, requestsPerPerson: 1e6, startsPerMinute: 1e6, maxLive: 0 },
      log: 'error',
      logTo: { write: (line) => lines.push(line) },
    });
    const [bent, other] = [await startRaw(server, SCENARIO), await startRaw(server, SCENARIO)];
    for (const attempt of [bent, other]) for (let n = 1; n <= 3; n++) await postAct(server, attempt, n, act(n));
    const shown = await getState(server, bent);
    const row = await db
      .selectFrom('entries')
      .selectAll()
      .where('attempt', '=', bent.id)
      .where('seq', '=', 2)
      .executeTakeFirstOrThrow();
    const set = (change: Partial<EntryRow>) =>
      db.updateTable('entries').set(change).where('attempt', '=', bent.id).where('seq', '=', 2).execute();
    const asideAt = async (): Promise<number | null> =>
      (await db.selectFrom('attempts').select('damaged_at').where('id', '=', bent.id).executeTakeFirstOrThrow())
        .damaged_at;

    let told = 0;
    for (const [name, change] of BENT) {
      await set(change);
      for (let times = 0; times < 2; times++) {
        const { status, json } = await getState(server, bent);
        expect([status, json.error], name).toEqual([409, { code: 'attemptDamaged', next: 'tell', act: 2 }]);
      }
      expect((await postAct(server, bent, 4, act(4))).json.error?.code).toBe('attemptDamaged');
      expect((await getState(server, other)).json.state?.view.acts).toBe(3);
      expect(await asideAt()).toBe(2);
      await set(row);
      expect((await getState(server, bent)).text, name).toBe(shown.text);
      expect(await asideAt()).toBeNull();
      told += 2;
    }
    const audit = await db.selectFrom('audit').selectAll().orderBy('seq').execute();
    expect(audit).toHaveLength(told);
    expect(audit.slice(0, 2).map(({ action, subject, body }) => [action, subject, body])).toEqual([
      ['attemptDamaged', bent.id, '{"damagedAt":2}'],
      ['attemptMended', bent.id, '{"damagedAt":null}'],
    ]);
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
    expect(lines.join('')).toContain(`"attempt":"${bent.id}"`);

    await db.deleteFrom('entries').where('attempt', '=', bent.id).where('seq', '=', 1).execute();
    expect((await getState(server, bent)).json.error).toMatchObject({ code: 'attemptDamaged', act: 1 });
    expect((await postAct(server, other, 4, act(4))).json.receipt).toMatchObject({ ok: true, seq: 4 });
  });
});

it('a file that may not be written any more is said, nothing is half done, and it goes on when it may', async () => {
  const database = new DatabaseSync(':memory:');
  const opened = openDatabase(database);
  if (!opened.ok) throw new Error(opened.fault);
  const lines: string[] = [];
  const server = await startServer({ store: opened.store, log: 'error', logTo: { write: (line) => lines.push(line) } });
  const attempt = await startRaw(server, SCENARIO);
  await postAct(server, attempt, 1, act(1));
  database.exec('PRAGMA query_only = ON');
  const refused = await postAct(server, attempt, 2, act(2));
  expect([refused.status, refused.json.error?.code, refused.json.error?.next]).toEqual([500, 'internal', 'tell']);
  expect(lines.join('')).toContain('readonly');
  expect((await getState(server, attempt)).json.state?.view.acts).toBe(1);
  database.exec('PRAGMA query_only = OFF');
  expect((await postAct(server, attempt, 2, act(2))).json.receipt).toMatchObject({ ok: true, seq: 2 });
});

it('what a database tells of a value that was there twice does not reach the log', async () => {
  const store = await openTestStore('postgres');
  const lines: string[] = [];
  const server = await startServer({
    store,
    log: 'error',
    logTo: { write: (line) => lines.push(line) },
    addMore: (app) => {
      app.get('/twice', { config: { access: 'everyone' } }, async () => {
        for (let times = 0; times < 2; times++)
          await store.db.insertInto('laws').values({ hash: 'maria@example.org', pack: 'p', body: '' }).execute();
      });
    },
  });
  expect((await server.ask({ path: '/twice' })).status).toBe(503);
  expect(lines.join('')).toContain('23505');
  expect(lines.join('')).not.toContain('maria');
});

it('a line to PostgreSQL that goes dead without a sound holds nobody for ever, and what it held is let go', async () => {
  const url = new URL(await makePostgres());
  const line = await SilentLine.open(Number(url.port));
  url.port = String(line.port);
  const opened = await openPostgres(url.href, MIGRATIONS, 500);
  if (!opened.ok) throw new Error(opened.fault);
  const { store } = opened;
  const { db } = store;
  onTestFinished(async () => {
    await store.close();
    line.close();
  });
  const server = await startServer({ store });
  const attempt = await startRaw(server, SCENARIO);
  const insist = async (n: number): Promise<number> => {
    for (let tried = 1; ; tried++) {
      const { status, json } = await postAct(server, attempt, n, act(n));
      if (status === 200) expect(json.receipt).toMatchObject({ ok: true, seq: n });
      else expect(json.error).toEqual({ code: 'storeAway', next: 'retry' });
      if (status === 200) return tried;
    }
  };
  expect(await insist(1)).toBe(1);
  const touch = (one: Db): Promise<unknown> =>
    one.updateTable('attempts').set({ differs_at: null }).where('id', '=', attempt.id).execute();
  const held = db.transaction().execute(async (transaction) => {
    await touch(transaction);
    line.silence();
    await touch(transaction);
  });
  expect(storeFaultOf(await held.catch((error: unknown) => error))).toBe('unreachable');
  // The database holds the row for the transaction that nobody carries on, and then gives it up.
  await insist(2);
  line.silence();
  expect(await insist(3)).toBeGreaterThan(1);
  expect((await server.ask({ path: '/ready' })).status).toBe(200);
  const rows = await db.selectFrom('entries').select('seq').where('attempt', '=', attempt.id).orderBy('seq').execute();
  expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

describe('a PostgreSQL that is killed', () => {
  it('again and again under a server loses no act and does none twice; the server says so and goes on', async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.end());
    const opened = await openStore({ url: postgres.url });
    if (!opened.ok) throw new Error(opened.fault);
    const { store } = opened;
    onTestFinished(() => store.close());
    const server = await startServer({ store });
    const attempts = [await startRaw(server, SCENARIO), await startRaw(server, SCENARIO)];

    await postgres.tell('kill');
    const away = await postAct(server, attempts[0] ?? fail(), 1, act(1));
    expect([away.status, away.json.error]).toEqual([503, { code: 'storeAway', next: 'retry' }]);
    expect((await server.ask({ path: '/ready' })).status).toBe(503);
    expect((await server.ask({ path: '/health' })).status).toBe(200);
    await postgres.tell('start');
    expect((await server.ask({ path: '/ready' })).status).toBe(200);

    /** Sends an act until it is answered, as a candidate's browser does. */
    let retries = 0;
    const insist = async (index: number, n: number): Promise<RawAnswer> => {
      for (;;) {
        const answer = await postAct(server, attempts[index] ?? fail(), n, act(n));
        if (answer.status === 200) return answer;
        expect(answer.json.error?.next, JSON.stringify(answer.json)).toBe('retry');
        retries++;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const play = async (index: number): Promise<void> => {
      for (let n = 1; n <= 12; n++) expect((await insist(index, n)).json.receipt).toMatchObject({ ok: true, seq: n });
    };
    const playing = Promise.all(attempts.map((_, index) => play(index)));
    for (let times = 0; times < 3; times++) {
      await new Promise((resolve) => setTimeout(resolve, 30 * times));
      await postgres.tell('kill');
      await postgres.tell('start');
    }
    await playing;

    const twin = await startServer();
    const undisturbed = await startRaw(twin, SCENARIO);
    for (let n = 1; n <= 12; n++) await postAct(twin, undisturbed, n, act(n));
    const expected = (await getState(twin, undisturbed)).json.state?.view;
    for (const attempt of attempts) {
      const fresh = await startServer({ store });
      expect((await getState(fresh, attempt)).json.state?.view).toEqual(expected);
      const { rows } = await sql<{
        n: number;
      }>`SELECT count(*) AS n FROM entries WHERE attempt = ${attempt.id}`.execute(store.db);
      expect(rows).toEqual([{ n: 12 }]);
    }
    expect(retries, 'it was away while acts came').toBeGreaterThan(0);
  });
});

function fail(): never {
  throw new Error('no attempt');
}
