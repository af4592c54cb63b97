// The academy's server within this process, listening: for undisturbed twins, and for faults that only a test can bring about below it.

import { buildApp, USUAL_LIMITS, type AppDeps } from '../../src/server/buildApp.ts';
import { openPeople } from '../../src/server/people/openPeople.ts';
import { SYSTEM_CHANCE } from '../../src/server/secret.ts';
import type { Store } from '../../src/server/store/store.ts';
import { SECRET } from '../candidates/seats.ts';
import { shippedContent } from '../kit/serverKit.ts';

export interface Listening {
  readonly address: string;
  /** Stops this server; the store stays open. */
  readonly stop: () => Promise<void>;
}

export async function listenInProcess(store: Store, changes: Partial<AppDeps> = {}): Promise<Listening> {
  const nowMs = (): number => Date.now();
  const people = openPeople({
    db: store.db,
    settings: { secret: SECRET, origin: null, singleSignOn: null, twoFactor: 'offered' },
    chance: SYSTEM_CHANCE,
    nowMs,
  });
  const app = await buildApp({
    store,
    whoIs: people.whoIs,
    addMore: people.addRoutes,
    content: shippedContent(),
    dist: null,
    nowMs,
    chance: SYSTEM_CHANCE,
    limits: USUAL_LIMITS,
    proxies: ['loopback'],
    log: 'silent',
    ...changes,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('it does not listen');
  return { address: `http://127.0.0.1:${address.port}`, stop: () => app.close() };
}
