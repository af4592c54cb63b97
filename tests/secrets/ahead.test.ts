// Drawing ahead: at home it gives what the look will give and leaves no trace; from a server nothing is asked that was not looked at.

import { describe, expect, it } from 'vitest';
import { Authority, createRemote, LocalSession, lookRef, type LogEntry, type RemoteRequest } from '#attempt';
import { makeWords } from '#words';
import { Drawings } from '../../src/trainee/drawings.ts';
import { refsAround, type TraineeView } from '../../src/trainee/looks.ts';
import { drawShipped, openShipped } from '../kit/library.ts';
import { startServer } from '../kit/serverKit.ts';

const SCENARIO = 'nervous-visitor';
const SEED = 7;
const WHITE = { light: 'white', tilt: 0 } as const;

/** The data page of the passport, once it lies open. */
function dataPage({ papers }: TraineeView): { readonly paper: string; readonly page: string } {
  const passport = papers.find(({ kind }) => kind === 'passport');
  if (passport === undefined) throw new Error('no passport was handed over');
  return { paper: passport.id, page: 'data' };
}

function sitHere(): { session: LocalSession; log: LogEntry[] } {
  const open = openShipped(SCENARIO);
  const log: LogEntry[] = [];
  const authority = new Authority(drawShipped(SCENARIO, SEED), open.pack, makeWords(open.content.texts, 'en'));
  const store = {
    append: (_attempt: string, _by: string, entry: LogEntry) => {
      log.push(entry);
      return Promise.resolve('kept' as const);
    },
  };
  const deps = { attempt: 'here', owner: 'me', authority, store, nowMs: () => 0, makeId: () => 'id' };
  return { session: new LocalSession(deps), log };
}

describe('drawing ahead at home', () => {
  it('gives what turning the lamp will give, is no act and changes no view', async () => {
    const { session, log } = sitHere();
    const at = dataPage(session.state.view);
    await session.act({ type: 'open', ...at });
    const { state } = session;
    const before = JSON.stringify([state, log]);
    const refs = refsAround(state.view, at.paper, at.page, WHITE);
    const ahead = new Map<string, string | null>();
    for (const ref of refs) ahead.set(ref, await session.ahead(ref));
    expect(JSON.stringify([session.state, log])).toBe(before);
    expect(session.state).toBe(state);
    expect([...ahead.values()]).not.toContain(null);
    const twin = sitHere().session;
    await twin.act({ type: 'open', ...at });
    for (const light of ['oblique', 'ultraviolet'] as const) {
      const receipt = await session.act({ type: 'light', ...at, light });
      expect(receipt).toEqual(await twin.act({ type: 'light', ...at, light }));
      expect(session.state.view).toEqual(twin.state.view);
      const ref = session.state.view.looks.at(-1)?.ref ?? '';
      expect(ahead.get(ref)).toBe(await session.drawing(ref));
    }
    await session.act({ type: 'tilt', ...at, step: 1 });
    const tilted = session.state.view.looks.at(-1)?.ref ?? '';
    expect(ahead.get(tilted)).toBe(await session.drawing(tilted));
    await session.act({ type: 'compare', ...at, light: 'white' });
    const beside = refsAround(session.state.view, at.paper, at.page, WHITE).find((ref) => ref.endsWith('reference'));
    expect(await session.ahead(beside ?? '')).toContain('<svg');
  });

  it('tells nothing of a page that was not opened, a lamp that is not there, or a look closer', async () => {
    const { session } = sitHere();
    const at = dataPage(session.state.view);
    const whole = { ...at, level: 1, region: null, tilt: 0, reference: false } as const;
    expect(await session.ahead(lookRef({ ...whole, light: 'white' }))).toBeNull();
    await session.act({ type: 'open', ...at });
    expect(await session.ahead(lookRef({ ...whole, light: 'white' }))).not.toBeNull();
    expect(await session.ahead(lookRef({ ...whole, light: 'decoder' }))).toBeNull();
    expect(await session.ahead(lookRef({ ...whole, page: 'cover', light: 'white' }))).toBeNull();
    const cell = { level: 3, region: { x: 0, y: 0, width: 9, height: 9 } } as const;
    expect(await session.ahead(lookRef({ ...whole, ...cell, light: 'white' }))).toBeNull();
    expect(await session.ahead('nothing')).toBeNull();
  });
});

describe('drawing ahead from a server', () => {
  it('asks for no layer that was not looked at', async () => {
    const server = await startServer();
    const requests: RemoteRequest[] = [];
    const { session } = await createRemote(
      {
        ...server.deps(),
        transport: (request) => {
          requests.push(request);
          return server.transport(request);
        },
      },
      { scenario: SCENARIO, mode: 'practice', language: 'en', seed: SEED },
    );
    const at = dataPage(session.state.view);
    await session.act({ type: 'open', ...at });
    const drawings = new Drawings(session);
    const refs = refsAround(session.state.view, at.paper, at.page, WHITE);
    const looked = session.state.view.looks.at(-1)?.ref ?? '';
    await drawings.svg(looked);
    const before = requests.length;
    drawings.ahead(refs.filter((ref) => ref !== looked));
    expect(await Promise.all(refs.map(() => session.ahead()))).toEqual(refs.map(() => null));
    // Longer than drawing ahead waits for each.
    await new Promise((resolve) => setTimeout(resolve, 60 * (refs.length + 2)));
    expect(requests).toHaveLength(before);
    expect(drawings.size).toBe(1);
    expect(requests.filter(({ path }) => path.includes('/drawings/'))).toHaveLength(1);
    await server.stop();
  });
});
