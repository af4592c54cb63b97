// Is every act kept once, answered once, and played on the content it began on, whatever happens to server, files and disk?

import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { Gate, PATHS, type Act } from '#attempt';
import { drawShipped, expertActs, scenarioIds } from '../kit/library.ts';
import { askRaw, getState, holderOf, postAct, startRaw, type RawAttempt } from '../kit/remoteAttempt.ts';
import { shippedContent, startServer, type TestServer } from '../kit/serverKit.ts';
import { openDatabase } from '../../src/server/store/sqliteStore.ts';
import { DATABASE_KINDS, type DatabaseKind, type Store } from '../../src/server/store/store.ts';
import { openTestStore } from '../kit/testStore.ts';

const SCENARIO = scenarioIds()[0] ?? '';
const SEED = 31;

function expertOutside(): Act[] {
  const drawn = drawShipped(SCENARIO, SEED);
  const gate = new Gate(drawn);
  return expertActs(drawn).map((act) => gate.release(act));
}
const ACTS = expertOutside();
const act = (n: number): Act => ACTS[n - 1] ?? { type: 'sign' };

/** Servers on this database, each with a store of its own unless it is given one. */
function serverOn(kind: DatabaseKind): typeof startServer {
  return async (changes) => startServer({ ...changes, store: changes?.store ?? (await openTestStore(kind)) });
}

async function doFirst(server: TestServer, attempt: RawAttempt, count: number, from = 1): Promise<void> {
  for (let n = from; n <= count; n++) {
    const { json } = await postAct(server, attempt, n, act(n));
    expect(json.receipt, `act ${n}`).toMatchObject({ ok: true, seq: n });
  }
}

async function countEntries(store: Store): Promise<number> {
  return (await store.db.selectFrom('entries').select('seq').execute()).length;
}

describe.each(DATABASE_KINDS)('an act, kept in %s,', (kind) => {
  const startServer = serverOn(kind);

  it('sent again gets its first receipt, byte for byte, and is not done again', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const first = await postAct(server, attempt, 1, act(1));
    expect(await postAct(server, attempt, 1, act(1))).toEqual(first);
    await doFirst(server, attempt, 4, 2);
    const late = await postAct(server, attempt, 1, act(1));
    expect(JSON.stringify(late.json.receipt)).toBe(JSON.stringify(first.json.receipt));
    expect(late.json.state?.view.acts).toBe(4);
    expect(await countEntries(server.store)).toBe(4);
  });

  it('sent again after a restart gets its first receipt too', async () => {
    const before = await startServer();
    const attempt = await startRaw(before, SCENARIO);
    await doFirst(before, attempt, 3);
    const first = await postAct(before, attempt, 3, act(3));
    expect(first.json.receipt).toMatchObject({ ok: true, seq: 3 });
    await before.stop();
    const after = await startServer({ store: before.store });
    expect((await postAct(after, attempt, 3, act(3))).text).toBe(first.text);
  });

  it('sent a dozen times at once is done once', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const answers = await Promise.all(Array.from({ length: 12 }, () => postAct(server, attempt, 1, act(1))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countEntries(server.store)).toBe(1);
  });

  it('out of its turn is refused with the state as it is, and nothing is kept', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    await doFirst(server, attempt, 2);
    for (const seq of [1, 2, 4, 900]) {
      const { status, json } = await postAct(server, attempt, seq, act(3), `odd-${seq}`);
      expect(status).toBe(200);
      expect(json.receipt).toEqual({ ok: false, refusal: 'sequence' });
      expect(json.state?.view.acts).toBe(2);
    }
    expect(await countEntries(server.store)).toBe(2);
  });

  it('sent in any order at once leaves a log in order', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const answers = await Promise.all([3, 1, 2, 1, 4, 2].map((n) => postAct(server, attempt, n, act(n))));
    const done = answers.filter(({ json }) => (json.receipt as { ok: boolean }).ok);
    const { json } = await getState(server, attempt);
    expect(json.state?.view.acts).toBe(new Set(done.map(({ json: one }) => JSON.stringify(one.receipt))).size);
    const rows = await server.store.db.selectFrom('entries').select('seq').orderBy('seq').execute();
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  });

  it('another act under a used id is refused', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    await postAct(server, attempt, 1, act(1), 'mine');
    for (const other of [act(2), { type: 'nonsense' } as unknown as Act]) {
      const { status, json } = await postAct(server, attempt, 2, other, 'mine');
      expect([status, json.error?.code, json.error?.next]).toEqual([409, 'actReused', 'mend']);
    }
    expect(await countEntries(server.store)).toBe(1);
  });

  it('of an older session is refused, though it may still learn what became of its own', async () => {
    const server = await startServer();
    const older = await startRaw(server, SCENARIO);
    const first = await postAct(server, older, 1, act(1));
    const opened = await askRaw(server, {
      method: 'POST',
      path: PATHS.sessions(older.id),
      headers: { authorization: `Bearer ${older.token}` },
    });
    const newer = { ...older, session: String(opened.json['session']) };
    expect((await postAct(server, older, 2, act(2))).json.receipt).toEqual({ ok: false, refusal: 'superseded' });
    expect((await postAct(server, older, 1, act(1))).json.receipt).toEqual(first.json.receipt);
    expect((await getState(server, older)).json.state?.link).toBe('superseded');
    expect((await postAct(server, newer, 2, act(2))).json.receipt).toMatchObject({ ok: true, seq: 2 });
  });

  it('of two servers on one database, neither does what the other has done', async () => {
    const one = await startServer();
    const attempt = await startRaw(one, SCENARIO);
    await doFirst(one, attempt, 2);
    const other = await startServer({ store: one.store });
    await doFirst(other, attempt, 4, 3);
    expect((await getState(one, attempt)).json.state?.view.acts).toBe(4);
    await doFirst(other, attempt, 5, 5);
    const stale = await postAct(one, attempt, 5, act(5), 'stale');
    expect(stale.json.receipt).toEqual({ ok: false, refusal: 'sequence' });
    expect(stale.json.state?.view.acts).toBe(5);
    const headers = { authorization: `Bearer ${attempt.token}` };
    await askRaw(other, { method: 'POST', path: PATHS.sessions(attempt.id), headers });
    expect((await getState(one, attempt)).json.state?.link).toBe('superseded');
    expect(await countEntries(one.store)).toBe(5);
    // Caught up act by act, it shows what is shown where the log is played from its beginning.
    const third = await startServer({ store: one.store });
    expect((await getState(one, attempt)).json.state?.view).toEqual((await getState(third, attempt)).json.state?.view);
  });

  it('what another server has kept and a disk has bent since is named, and nothing is played on it', async () => {
    const one = await startServer();
    const attempt = await startRaw(one, SCENARIO);
    await doFirst(one, attempt, 2);
    const other = await startServer({ store: one.store });
    await doFirst(other, attempt, 4, 3);
    await one.store.db.updateTable('entries').set({ digest: 'bent' }).where('seq', '=', 4).execute();
    expect((await getState(one, attempt)).json.error).toMatchObject({ code: 'attemptDamaged', act: 4 });
    expect((await postAct(one, attempt, 5, act(5))).json.error?.code).toBe('attemptDamaged');
    expect(await countEntries(one.store)).toBe(4);
  });
});

describe.each(DATABASE_KINDS)('an attempt, kept in %s,', (kind) => {
  const startServer = serverOn(kind);

  it('opens to nobody without its token, and does not tell whether it exists', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const other = await startRaw(server, SCENARIO);
    const bodies = new Set<string>();
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${other.token}` }])
      for (const path of [
        PATHS.state(attempt.id),
        PATHS.law(attempt.id),
        PATHS.score(attempt.id),
        PATHS.debrief(attempt.id),
        PATHS.state('nobody'),
      ]) {
        const { status, text } = await server.ask({ path, headers });
        expect(status).toBe(404);
        bodies.add(text);
      }
    expect([...bodies]).toEqual(['{"error":{"code":"noSuchAttempt","next":"restart"}}']);
  });

  it('keeps neither token nor session as they are', async () => {
    const server = await startServer();
    const { token, session } = await startRaw(server, SCENARIO);
    const kept = JSON.stringify(await server.store.db.selectFrom('attempts').selectAll().execute());
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(session);
  });

  it('more than fit in memory go on by turns', async () => {
    const server = await startServer({
      limits: { requestsPerMinute: 1e6, requestsPerPerson: 1e6, startsPerMinute: 1e6, maxLive: 1 },
    });
    const attempts = [
      await startRaw(server, SCENARIO),
      await startRaw(server, SCENARIO),
      await startRaw(server, SCENARIO),
    ];
    for (let n = 1; n <= 3; n++)
      for (const attempt of attempts)
        expect((await postAct(server, attempt, n, act(n))).json.receipt).toMatchObject({ ok: true, seq: n });
  });

  it('goes on, on the content it began with, after the files have changed', async () => {
    const before = await startServer();
    const attempt = await startRaw(before, SCENARIO);
    await doFirst(before, attempt, 3);
    const shown = await getState(before, attempt);
    const after = await startServer({ store: before.store, content: withTitle('Another title') });
    expect((await getState(after, attempt)).text).toBe(shown.text);
    await doFirst(after, attempt, 6, 4);
    const fresh = await startRaw(after, SCENARIO);
    expect(fresh.view.case.title).toBe('Another title');
    expect((await after.store.db.selectFrom('contents').select('hash').execute()).length).toBe(2);
  });

  it('that replays differently says at which act, keeps its score, and takes no more acts', async () => {
    const before = await startServer();
    const attempt = await startRaw(before, SCENARIO);
    const signed = ACTS.findIndex((one) => one.type === 'sign') + 1;
    await doFirst(before, attempt, signed);
    const score = await askRaw(before, { path: PATHS.score(attempt.id), headers: holderOf(attempt) });
    const receipt = JSON.stringify({ ok: true, seq: 4, digest: 'altered' });
    await before.store.db.updateTable('entries').set({ digest: 'altered', receipt }).where('seq', '=', 4).execute();

    const after = await startServer({ store: before.store });
    for (const path of [PATHS.state(attempt.id), PATHS.debrief(attempt.id), PATHS.law(attempt.id)]) {
      const { status, json } = await askRaw(after, { path, headers: holderOf(attempt) });
      expect([status, json.error]).toEqual([409, { code: 'replaysDifferently', next: 'restart', act: 4 }]);
    }
    const again = await askRaw(after, { path: PATHS.score(attempt.id), headers: holderOf(attempt) });
    expect(again.json).toEqual({ score: { ...(score.json['score'] as object), differsAt: 4 } });
    expect((await postAct(after, attempt, signed + 1, act(signed + 1))).json.error?.code).toBe('replaysDifferently');
  });

  it('is scored when it is signed, and that score stands', async () => {
    const before = await startServer();
    const attempt = await startRaw(before, SCENARIO);
    const signed = ACTS.findIndex((one) => one.type === 'sign') + 1;
    await doFirst(before, attempt, signed - 1);
    const ask = (server: TestServer, path: string): ReturnType<typeof askRaw> =>
      askRaw(server, { path, headers: holderOf(attempt) });
    expect((await ask(before, PATHS.score(attempt.id))).json.error).toEqual({ code: 'notSigned', next: 'sign' });
    await doFirst(before, attempt, signed, signed);
    const row = await before.store.db.selectFrom('scores').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ attempt: attempt.id, seq: signed, program: 1 });
    const total = row.total - 5;
    const report = JSON.stringify({ ...(JSON.parse(row.report) as object), total });
    await before.store.db.updateTable('scores').set({ total, report }).execute();
    const after = await startServer({ store: before.store });
    expect((await ask(after, PATHS.score(attempt.id))).json['score']).toMatchObject({ report: { total } });
    expect((await ask(after, PATHS.debrief(attempt.id))).json['debrief']).toMatchObject({ report: { total } });
  });
});

describe('a full disk', () => {
  it('is said, leaves nothing half done, and is got over', async () => {
    const database = new DatabaseSync(':memory:');
    const opened = openDatabase(database);
    if (!opened.ok) throw new Error(opened.fault);
    const server = await startServer({ store: opened.store });
    const attempt = await startRaw(server, SCENARIO);
    await doFirst(server, attempt, 2);
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages}`);
    let done = 2;
    let refused = await postAct(server, attempt, done + 1, noteOf(20_000), `note-${done + 1}`);
    while (refused.status === 200) {
      done++;
      refused = await postAct(server, attempt, done + 1, noteOf(20_000), `note-${done + 1}`);
    }
    expect([refused.status, refused.json.error]).toEqual([507, { code: 'storageFull', next: 'later' }]);
    expect((await getState(server, attempt)).json.state?.view.acts).toBe(done);
    expect(await countEntries(opened.store)).toBe(done);
    database.exec('PRAGMA max_page_count = 1000000');
    const then = await postAct(server, attempt, done + 1, noteOf(20_000), `note-${done + 1}`);
    expect(then.json.receipt).toMatchObject({ ok: true, seq: done + 1 });
  });

  it('a log that grew beyond all use ends the attempt instead of the server', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    let answer = await postAct(server, attempt, 1, noteOf(20_000));
    let done = 0;
    while (answer.status === 200 && done < 100) {
      done++;
      answer = await postAct(server, attempt, done + 1, noteOf(20_000));
    }
    expect(answer.json.error).toEqual({ code: 'attemptFull', next: 'restart' });
    expect(done).toBeGreaterThan(40);
  });
});

function noteOf(length: number): Act {
  return { type: 'note', text: 'n'.repeat(length) };
}

/** The shipped content, the first scenario under another title. */
function withTitle(title: string): ReadonlyMap<string, string> {
  const files = new Map(shippedContent());
  const catalogue = JSON.parse(files.get('index.json') ?? '') as { scenarios: { id: string; content: string }[] };
  const entry = catalogue.scenarios.find(({ id }) => id === SCENARIO);
  if (entry === undefined) throw new Error(`no ${SCENARIO}`);
  const content = JSON.parse(files.get(entry.content) ?? '') as { texts: Record<string, Record<string, string>> };
  const changed = { ...content, texts: { ...content.texts, en: { ...content.texts['en'], title } } };
  return files.set(entry.content, JSON.stringify(changed));
}
