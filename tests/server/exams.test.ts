// A small exam on each database, by raw requests: drafted, made ready, opened, sat, late, submitted; each on the server's clock, and each
// thing nobody else's.

import { describe, expect, it } from 'vitest';
import { API, PATHS, SESSION_HEADER, Gate, type Act, type Created, type Opened } from '#attempt';
import { checkReceipt, type ExamView, type OpenedCase, type SittingView } from '#exam';
import type { SignedIn } from '../../src/server/access.ts';
import type { Role } from '#exam';
import { selectSittingAttempts } from '../../src/server/store/sittings.ts';
import type { Store } from '../../src/server/store/store.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { drawShipped, expertActs } from '../kit/library.ts';
import { startServer, type TestServer } from '../kit/serverKit.ts';
import { openTestStore } from '../kit/testStore.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;

const DESIGN = {
  format: 1,
  title: 'Autumn exam',
  language: 'en',
  cases: [
    {
      name: 'nervous-visitor',
      variants: { policy: 'same', variant: 'wedding-hotel' },
      acknowledgesPublic: { by: 'ada', reason: 'A rehearsal.' },
    },
    {
      name: 'returning-visitor',
      variants: { policy: 'drawn' },
      acknowledgesPublic: { by: 'ada', reason: 'A rehearsal.' },
    },
  ],
  order: 'fixed',
  time: { per: 'exam', minutes: 60 },
  breaks: { count: 1, minutes: 10 },
  rulesPanel: 'closed',
  passMark: { bp: 6000 },
  feedback: 'afterRelease',
};

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  ada: ['admin'],
  ines: ['instructor'],
  tom: ['trainee'],
  uma: ['trainee'],
};

interface World {
  readonly server: TestServer;
  readonly store: Store;
  /** Moves the clock. */
  readonly pass: (ms: number) => void;
  readonly ask: <T>(who: string, method: string, path: string, body?: unknown, headers?: object) => Promise<Answer<T>>;
}

interface Answer<T> {
  readonly status: number;
  readonly json: T;
  readonly error: { readonly code: string; readonly why?: string; readonly at?: string[] } | undefined;
}

async function makeWorld(kind: (typeof DATABASE_KINDS)[number]): Promise<World> {
  const store = await openTestStore(kind);
  let nowMs = START;
  for (const [person, roles] of Object.entries(PEOPLE)) {
    await store.db.insertInto('people').values({ person, state: 'active', language: null, created_at_ms: 1 }).execute();
    for (const role of roles) await store.db.insertInto('person_roles').values({ person, role }).execute();
  }
  const server = await startServer({
    store,
    clock: () => Promise.resolve(nowMs),
    whoIs: ({ cookie = '' }): Promise<SignedIn | null> => {
      const roles = PEOPLE[cookie];
      return Promise.resolve(roles === undefined ? null : { person: cookie, roles });
    },
  });
  return {
    server,
    store,
    pass: (ms) => {
      nowMs += ms;
    },
    ask: async (who, method, path, body, headers = {}) => {
      const answer = await server.app.inject({
        method: method as 'GET',
        url: path,
        headers: { cookie: who, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = answer.json<{ error?: Answer<unknown>['error'] }>();
      return { status: answer.statusCode, json: json as never, error: json.error };
    },
  };
}

/** An exam that is open to Tom. */
async function openExam({ ask }: World, design: object = DESIGN): Promise<string> {
  const { json } = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design });
  const of = `${API}/exams/${json.exam}`;
  await ask('ada', 'PUT', `${of}/people`, { people: ['tom'] });
  for (const to of ['ready', 'open']) expect((await ask('ada', 'POST', `${of}/state`, { to })).error).toBeUndefined();
  return json.exam;
}

interface Playing {
  readonly attempt: string;
  readonly headers: Record<string, string>;
  acts: number;
}

async function enter({ ask }: World, sitting: string, position: number): Promise<Playing> {
  const { json } = await ask<OpenedCase>('tom', 'POST', `${API}/sittings/${sitting}/cases/${position}`);
  const { attempt, token } = json;
  const opened = await ask<Opened>('tom', 'POST', PATHS.sessions(attempt), {}, { authorization: `Bearer ${token}` });
  const { session, state } = opened.json;
  return {
    attempt,
    headers: { authorization: `Bearer ${token}`, [SESSION_HEADER]: session },
    acts: state.view.acts,
  };
}

async function act(world: World, playing: Playing, done: Act) {
  const seq = playing.acts + 1;
  const answer = await world.ask<{
    receipt: { ok: boolean; refusal?: string };
    state: { link: string; deadlineMs: number | null };
  }>(
    'tom',
    'POST',
    PATHS.acts(playing.attempt),
    { id: `${playing.attempt.slice(0, 8)}-${seq}-${done.type}`, seq, act: done },
    playing.headers,
  );
  if (answer.status === 200 && answer.json.receipt.ok) playing.acts = seq;
  return answer.json;
}

/** Plays the expert's way to the signature, as somebody with the key would. */
async function playExpert(world: World, playing: Playing): Promise<void> {
  const row = await world.store.db
    .selectFrom('attempts')
    .selectAll()
    .where('id', '=', playing.attempt)
    .executeTakeFirstOrThrow();
  const drawn = drawShipped(row.scenario, row.seed, row.variant ?? undefined);
  const gate = new Gate(drawn);
  // Whoever sits an exam does not mark it.
  const acts = expertActs(drawn).filter(({ type }) => type !== 'review');
  for (const one of acts) expect((await act(world, playing, gate.release(one))).receipt).toMatchObject({ ok: true });
}

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('a draft with faults is not made ready, and says where', async () => {
    const { ask } = await makeWorld(kind);
    const cases = [
      { ...DESIGN.cases[0], acknowledgesPublic: null },
      { ...DESIGN.cases[1], name: 'no-such-case' },
    ];
    const { json } = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design: { ...DESIGN, cases } });
    const checked = await ask<{ faults: { code: string }[]; advice: { code: string }[] }>(
      'ines',
      'GET',
      `${API}/exams/${json.exam}/check`,
    );
    expect(checked.json.faults.map(({ code }) => code)).toEqual(['caseNotAcknowledged', 'noSuchCase']);
    expect(checked.json.advice.map(({ code }) => code)).toContain('fewCases');
    const moved = await ask('ada', 'POST', `${API}/exams/${json.exam}/state`, { to: 'ready' });
    expect([moved.status, moved.error?.why, moved.error?.at]).toEqual([
      409,
      'caseNotAcknowledged',
      ['cases.0.acknowledgesPublic'],
    ]);
    expect((await ask<ExamView>('ines', 'GET', `${API}/exams/${json.exam}`)).json.state).toBe('draft');
  });

  it('once ready it stands: no other design, and its cases pinned', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const { json } = await world.ask<ExamView>('ines', 'GET', `${API}/exams/${exam}`);
    expect(json.pinned.map(({ name }) => name)).toEqual(['nervous-visitor', 'returning-visitor']);
    const written = await world.ask('ines', 'PUT', `${API}/exams/${exam}`, { design: { ...DESIGN, title: 'Other' } });
    expect(written.error).toMatchObject({ code: 'notNow', why: 'notDraft' });
  });

  it('is sat from first to last, signed, submitted, and gives a receipt that holds against the record', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store } = world;
    const exam = await openExam(world);
    const begun = await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`);
    expect(begun.status).toBe(201);
    const { sitting } = begun.json;
    expect(begun.json).toMatchObject({ phase: 'open', position: 0, deadlineMs: START + 60 * MINUTE });
    expect((await ask('tom', 'POST', `${API}/sittings/${sitting}/cases/1`)).error?.why).toBe('notItsTurn');
    const first = await enter(world, sitting, 0);
    await playExpert(world, first);
    pass(5 * MINUTE);
    const paused = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'break' });
    expect(paused.json).toMatchObject({ phase: 'paused', stands: { cause: 'break' } });
    pass(4 * MINUTE);
    const resumed = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'goOn' });
    expect(resumed.json).toMatchObject({ phase: 'open', breaksLeft: 0, deadlineMs: START + 64 * MINUTE });
    const second = await enter(world, sitting, 1);
    await act(world, second, { type: 'note', text: 'To be looked at.' });
    const submitted = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    expect(submitted.json).toMatchObject({ phase: 'over', ending: { how: 'candidate' } });
    const { receipt } = submitted.json;
    if (receipt === null) throw new Error('no receipt');
    expect(JSON.parse(receipt.text)).toMatchObject({ person: 'tom', attempts: [{ acts: first.acts }, { acts: 1 }] });
    const attempts = await selectSittingAttempts(store.db, sitting);
    const scores = await store.db.selectFrom('scores').selectAll().execute();
    expect(scores.find((one) => one.attempt === attempts[0]?.id)).toMatchObject({ passed: 1, provisional: 1 });
    expect(scores.find((one) => one.attempt === attempts[1]?.id)).toMatchObject({ passed: 0 });
    expect(checkReceipt(receipt, []).map(({ code }) => code)).toEqual(['attemptMissing', 'attemptMissing']);
    expect((await act(world, second, { type: 'note', text: 'After.' })).receipt).toEqual({
      ok: false,
      refusal: 'over',
    });
    expect((await ask('tom', 'POST', `${API}/exams/${exam}/sittings`)).error?.why).toBe('noTryLeft');
  });

  it('an act after the deadline is refused and kept as late, and the sitting ends as it stands, also when nobody asks', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    pass(60 * MINUTE);
    const last = await act(world, playing, { type: 'note', text: 'In time, to the millisecond.' });
    expect(last.receipt.ok).toBe(true);
    pass(1);
    const late = await act(world, playing, { type: 'note', text: 'Too late.' });
    expect(late).toMatchObject({ receipt: { ok: false, refusal: 'late' }, state: { link: 'over' } });
    expect(await store.db.selectFrom('late_acts').select(['late_ms', 'attempt']).execute()).toEqual([
      { late_ms: 1, attempt: playing.attempt },
    ]);
    expect(await server.app.sittings.sweep()).toBe(1);
    expect(await server.app.sittings.sweep()).toBe(0);
    const seen = await ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`);
    expect(seen.json).toMatchObject({ phase: 'over', ending: { how: 'time', atMs: START + 60 * MINUTE } });
    const receipt = JSON.parse(seen.json.receipt?.text ?? '') as { how: string; attempts: unknown };
    expect(receipt).toMatchObject({ how: 'time', attempts: [{ acts: 1, late: 1 }] });
  });

  it('one sitting that cannot be ended, for its log is damaged, keeps no other from its end', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world);
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { people: ['tom', 'uma'] });
    const begun = (who: string) => ask<SittingView>(who, 'POST', `${API}/exams/${exam}/sittings`);
    const { sitting: damaged } = (await begun('tom')).json;
    const { sitting: sound } = (await begun('uma')).json;
    const playing = await enter(world, damaged, 0);
    await act(world, playing, { type: 'note', text: 'x' });
    await store.db.updateTable('entries').set({ act: '{' }).where('attempt', '=', playing.attempt).execute();
    pass(61 * MINUTE);
    await expect(server.app.sittings.sweep()).rejects.toThrow('1 sittings could not be ended');
    const ended = await store.db.selectFrom('sittings').select(['id', 'submitted_how']).orderBy('person').execute();
    expect(ended).toEqual([
      { id: damaged, submitted_how: null },
      { id: sound, submitted_how: 'time' },
    ]);
  });

  it('accommodations given while it runs reach it at once', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    await store.db
      .insertInto('accommodations')
      .values({ person: 'tom', seq: 1, body: '{"extraPercent":50}', reason: 'r', by: 'ada', at_ms: START })
      .execute();
    const seen = await ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`);
    expect(seen.json.deadlineMs).toBe(START + 90 * MINUTE);
    expect((await act(world, playing, { type: 'note', text: 'x' })).state.deadlineMs).toBe(START + 90 * MINUTE);
  });

  it('of two devices the newer goes on, and the older is told so', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const { sitting } = (await world.ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const older = await enter(world, sitting, 0);
    await act(world, older, { type: 'note', text: 'here' });
    const newer = await enter(world, sitting, 0);
    expect(newer).toMatchObject({ attempt: older.attempt, acts: 1 });
    expect(await act(world, older, { type: 'note', text: 'there' })).toMatchObject({
      receipt: { ok: false, refusal: 'superseded' },
      state: { link: 'superseded' },
    });
    expect((await act(world, newer, { type: 'note', text: 'here again' })).receipt.ok).toBe(true);
  });

  it('nobody else reaches a sitting or its attempt, and none begins what is not theirs', async () => {
    const world = await makeWorld(kind);
    const { ask } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const { attempt, headers } = await enter(world, sitting, 0);
    expect((await ask('uma', 'GET', `${API}/sittings/${sitting}`)).error?.code).toBe('noSuchSitting');
    expect((await ask('uma', 'POST', `${API}/sittings/${sitting}/cases/0`)).error?.code).toBe('noSuchSitting');
    expect((await ask('uma', 'POST', `${API}/exams/${exam}/sittings`)).error?.code).toBe('noSuchExam');
    for (const who of ['uma', 'ada', ''])
      expect((await ask(who, 'GET', PATHS.state(attempt), undefined, headers)).error?.code).toBe('noSuchAttempt');
    expect((await ask('tom', 'GET', PATHS.state(attempt), undefined, headers)).status).toBe(200);
  });

  it('closed rules stay closed, and looking back waits for the release', async () => {
    const world = await makeWorld(kind);
    const { ask } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    expect((await ask('tom', 'GET', PATHS.law(playing.attempt), undefined, playing.headers)).error?.code).toBe(
      'rulesClosed',
    );
    await playExpert(world, playing);
    const debrief = () => ask<Created>('tom', 'GET', PATHS.debrief(playing.attempt), undefined, playing.headers);
    expect((await debrief()).error?.code).toBe('notReleased');
    expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' })).error?.why).toBe('sittingsRun');
    await ask('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    for (const to of ['marking', 'released']) await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to });
    expect((await debrief()).status).toBe(200);
  });
});
