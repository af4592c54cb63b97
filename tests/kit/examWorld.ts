// An exam on a server for tests: people with roles, a clock that is moved by hand, an exam that is open, and a candidate who acts or plays a
// case as the expert does.

import { API, PATHS, SESSION_HEADER, Gate, type Act, type Opened } from '#attempt';
import type { ExamView, OpenedCase, Role } from '#exam';
import { expect } from 'vitest';
import type { SignedIn } from '../../src/server/access.ts';
import type { AppDeps } from '../../src/server/buildApp.ts';
import type { DATABASE_KINDS, Store } from '../../src/server/store/store.ts';
import { drawShipped, expertActs } from './library.ts';
import { startServer, type TestServer } from './serverKit.ts';
import { openTestStore } from './testStore.ts';

export const MINUTE = 60_000;
export const START = 1_800_000_000_000;

export const DESIGN = {
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

export const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  ada: ['admin'],
  ines: ['instructor'],
  rolf: ['admin', 'examiner'],
  eva: ['examiner'],
  emil: ['examiner'],
  edda: ['examiner'],
  tom: ['trainee'],
  uma: ['trainee'],
};

export interface World {
  readonly server: TestServer;
  readonly store: Store;
  /** Moves the clock. */
  readonly pass: (ms: number) => void;
  readonly ask: <T>(who: string, method: string, path: string, body?: unknown, headers?: object) => Promise<Answer<T>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly json: T;
  readonly error: { readonly code: string; readonly why?: string; readonly at?: string[] } | undefined;
}

/** `shared`: the store of another world, with the people in it. */
export async function makeWorld(
  kind: (typeof DATABASE_KINDS)[number],
  changes: Partial<AppDeps> = {},
  shared?: Store,
): Promise<World> {
  const store = shared ?? (await openTestStore(kind));
  let nowMs = START;
  for (const [person, roles] of shared === undefined ? Object.entries(PEOPLE) : []) {
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
    ...changes,
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

/** An exam that is open to these people. */
export async function openExam(
  { ask }: World,
  design: object = DESIGN,
  people = ['tom'],
  examiners: readonly string[] = [],
): Promise<string> {
  const { json } = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design });
  const of = `${API}/exams/${json.exam}`;
  await ask('ada', 'PUT', `${of}/people`, { people, examiners });
  for (const to of ['ready', 'open']) expect((await ask('ada', 'POST', `${of}/state`, { to })).error).toBeUndefined();
  return json.exam;
}

export interface Playing {
  readonly who: string;
  readonly attempt: string;
  readonly headers: Record<string, string>;
  acts: number;
}

export async function enter({ ask }: World, sitting: string, position: number, who = 'tom'): Promise<Playing> {
  const { json } = await ask<OpenedCase>(who, 'POST', `${API}/sittings/${sitting}/cases/${position}`);
  const { attempt, token } = json;
  const opened = await ask<Opened>(who, 'POST', PATHS.sessions(attempt), {}, { authorization: `Bearer ${token}` });
  const { session, state } = opened.json;
  return {
    who,
    attempt,
    headers: { authorization: `Bearer ${token}`, [SESSION_HEADER]: session },
    acts: state.view.acts,
  };
}

export async function act(world: World, playing: Playing, done: Act) {
  const seq = playing.acts + 1;
  const answer = await world.ask<{
    receipt: { ok: boolean; refusal?: string };
    state: { link: string; deadlineMs: number | null };
  }>(
    playing.who,
    'POST',
    PATHS.acts(playing.attempt),
    { id: `${playing.attempt.slice(0, 8)}-${seq}-${done.type}`, seq, act: done },
    playing.headers,
  );
  if (answer.status === 200 && answer.json.receipt.ok) playing.acts = seq;
  return answer.json;
}

/** Plays the expert's way to the signature, as somebody with the key would. */
export async function playExpert(world: World, playing: Playing): Promise<void> {
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
