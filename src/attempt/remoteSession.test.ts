// An act that was on its way when the page was left is sent again by its id when the attempt is opened next, and only then forgotten.

import { expect, it } from 'vitest';
import { openRemote, type RemoteSessionDeps, type UnansweredAct } from './remoteSession.ts';
import { PATHS, type PostAct } from './remoteProtocol.ts';

/** A server that answers everything but acts, as long as it is deaf; gives the acts that it heard. */
function makeServer(): { deps: (unanswered: UnansweredAct) => RemoteSessionDeps; heard: PostAct[]; hear: () => void } {
  const heard: PostAct[] = [];
  let isDeaf = true;
  const state = (acts: number) => ({
    link: 'online',
    view: { acts },
    notices: [],
    deadlineMs: null,
    version: `v${acts}`,
  });
  const header = { attempt: 'a', scenario: 's', mode: 'exam', language: 'en' };
  return {
    heard,
    hear: () => {
      isDeaf = false;
    },
    deps: (unanswered) => ({
      unanswered,
      makeId: () => `id-${heard.length + 1}`,
      pause: () => Promise.resolve(),
      transport: ({ path, body }) => {
        if (path === PATHS.sessions('a'))
          return Promise.resolve({ status: 200, body: { header, session: 'x', state: state(0) } });
        if (isDeaf) return new Promise(() => undefined);
        heard.push(body as PostAct);
        return Promise.resolve({
          status: 200,
          body: { receipt: { ok: true, seq: 1, digest: 'd' }, state: state(heard.length) },
        });
      },
    }),
  };
}

it('is kept until it is answered, and sent again by its id', async () => {
  let kept: PostAct | null = null;
  const unanswered: UnansweredAct = {
    read: () => kept,
    write: (act) => {
      kept = act;
    },
  };
  const server = makeServer();
  const before = await openRemote(server.deps(unanswered), 'a', 'token');
  void before.session.act({ type: 'note', text: 'On its way.' });
  await Promise.resolve();
  before.session.close();
  expect(kept).toMatchObject({ id: 'id-1', seq: 1, act: { type: 'note' } });
  server.hear();
  const after = await openRemote(server.deps(unanswered), 'a', 'token');
  // What is done next waits its turn.
  expect(await after.session.act({ type: 'sign' })).toMatchObject({ ok: true });
  expect(server.heard).toMatchObject([
    { id: 'id-1', seq: 1 },
    { seq: 2, act: { type: 'sign' } },
  ]);
  expect(kept).toBeNull();
});
