// Whoever listens hears of a change: on one server, between two that share a database, also where they cannot hear each other; and a server
// that stops lets its streams go.

import { ROOM_PATHS, SITTING_PATHS, type Room, type RoomDone, type SittingView } from '#exam';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Hints, type HintTimes, type Topic } from '../../src/server/room/hints.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { appendSittingEvent } from '../../src/server/store/sittingEvents.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';
import { fillAcademy } from '../kit/academyRows.ts';
import { makeWorld, openExam, START, PEOPLE } from '../kit/examWorld.ts';
import { startServer } from '../kit/serverKit.ts';
import { makePostgres } from '../kit/testStore.ts';

const NEVER = 86_400_000;
const QUICK: HintTimes = { sittingMs: 1, examMs: 1, lookMs: NEVER, lookAloneMs: NEVER };
const SITTING: Topic = { kind: 'sitting', id: 'sitting' };

function addEvent(db: Db): Promise<number> {
  return transact(db, (transaction) =>
    appendSittingEvent(transaction, { sitting: 'sitting', kind: 'hidden', at_ms: 1, by: null, body: '{"kind":"hidden"}' }),
  ); // prettier-ignore
}

describe('two servers on one PostgreSQL', () => {
  it.each([
    ['hear each other', true, QUICK],
    ['that do not, look for themselves', false, { ...QUICK, lookAloneMs: 20 }],
  ])('%s', async (_name, hears, times) => {
    const url = await makePostgres();
    const [here, there] = await Promise.all([0, 1].map(async () => {
      const opened = await openStore({ url });
      if (!opened.ok) throw new Error(opened.fault);
      const { store } = opened;
      onTestFinished(() => store.close());
      const deps = { db: store.db, signals: hears ? store.signals : null, isShared: true, times };
      const hints = new Hints({ ...deps, onError: (error) => expect.fail(String(error)) });
      onTestFinished(() => hints.end());
      return { store, hints };
    })); // prettier-ignore
    if (here === undefined || there === undefined) throw new Error('two servers');
    await fillAcademy(here.store.db);
    const heard: number[] = [];
    const stop = there.hints.listen(SITTING, (version) => heard.push(version));
    if (hears) await vi.waitUntil(() => there.store.signals?.isUp, 20_000);
    await addEvent(here.store.db);
    here.hints.tell('exam', 'sitting');
    await vi.waitUntil(() => heard.includes(1), 20_000);
    await addEvent(here.store.db);
    here.hints.tell('exam', 'sitting');
    await vi.waitUntil(() => heard.includes(2), 20_000);
    stop();
    expect(there.hints.listeners).toBe(0);
  });
});

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('a room and a candidate hear at once, and a server that stops ends what they hear', async () => {
    const world = await makeWorld(kind);
    const { app } = world.server;
    const exam = await openExam(world);
    const { sitting } = (await world.ask<SittingView>('tom', 'POST', SITTING_PATHS.begin(exam))).json;
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const room = await listenTo(`${origin}${ROOM_PATHS.hints(exam)}`, 'ines');
    const own = await listenTo(`${origin}${SITTING_PATHS.hints(sitting)}`, 'tom');
    const read = async (): Promise<readonly [number, number]> => [
      (await world.ask<Room>('ines', 'GET', ROOM_PATHS.room(exam))).json.version,
      (await world.ask<SittingView>('tom', 'GET', SITTING_PATHS.sitting(sitting))).json.version,
    ];
    const before = await read();
    await vi.waitUntil(() => room.last() === before[0] && own.last() === before[1], 20_000);
    const message = { do: 'message', id: 'c1', to: 'all', words: 'Hello.' };
    await world.ask<RoomDone>('ines', 'POST', ROOM_PATHS.commands(exam), message);
    const after = await read();
    expect(after[0]).toBeGreaterThan(before[0]);
    expect(after[1]).toBeGreaterThan(before[1]);
    await vi.waitUntil(() => room.last() === after[0] && own.last() === after[1], 20_000);
    await world.server.stop();
    await Promise.all([room.ended, own.ended]);
  });

  it('a command that comes again at another server is done once', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    await world.ask<SittingView>('tom', 'POST', SITTING_PATHS.begin(exam));
    const other = await startServer({
      store: world.store,
      clock: () => Promise.resolve(START),
      whoIs: ({ cookie = '' }) => Promise.resolve({ person: cookie, roles: PEOPLE[cookie] ?? [] }),
    });
    const payload = { do: 'grant', id: 'c1', to: 'all', minutes: 5, reason: 'Power.' };
    const send = (app: typeof other.app) =>
      app.inject({ method: 'POST', url: ROOM_PATHS.commands(exam), headers: { cookie: 'ines' }, payload });
    const answers = await Promise.all([world.server.app, other.app, other.app].map(send));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    const done = answers.map((answer) => answer.json<RoomDone>());
    expect(done[1]?.done).toEqual(done[0]?.done);
    expect(done[2]?.room.rows[0]?.facts.grantedMs).toBe(5 * 60_000);
  });
});

/** What comes over a stream, as a browser takes it. */
async function listenTo(url: string, cookie: string) {
  const answer = await fetch(url, { headers: { cookie } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  let last: number | null = null;
  const { body } = answer;
  if (body === null) throw new Error('no stream');
  const ended = (async () => {
    for await (const text of body.pipeThrough(new TextDecoderStream()))
      for (const [, version] of text.matchAll(/^data: \{"version":(\d+)/gm)) last = Number(version);
  })();
  return { last: () => last, ended };
}
