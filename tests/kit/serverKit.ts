// A server for tests: put together, never listening, with a clock and chance that are counted instead of drawn.

import type { FastifyInstance } from 'fastify';
import { readServedContent } from '#cli';
import type { RemoteRequest, RemoteSessionDeps, Transport } from '#attempt';
import { buildApp, type AppDeps } from '../../src/server/buildApp.ts';
import type { ContentFiles } from '../../src/server/contentShelf.ts';
import type { Chance } from '../../src/server/secret.ts';
import { openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import type { Store } from '../../src/server/store/store.ts';
import { ROOT } from './library.ts';
import { PROVE_ONCE } from './proveOnce.ts';

let bundled: ContentFiles | null = null;

/** The shipped content as the server gets it. */
export function shippedContent(): ContentFiles {
  bundled ??= readServedContent(ROOT).files;
  return bundled;
}

export interface TestServer {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly transport: Transport;
  /** The answer as it came, byte for byte. */
  readonly ask: (
    request: Partial<RemoteRequest> & { readonly path: string },
  ) => Promise<{ status: number; text: string }>;
  /** What a session needs to reach this server. */
  readonly deps: () => RemoteSessionDeps;
  /** Stops this server; the store stays open. */
  readonly stop: () => Promise<void>;
}

export async function startServer(changes: Partial<AppDeps> = {}): Promise<TestServer> {
  const store = changes.store ?? openMemoryStore();
  const app = await buildApp({
    store,
    content: changes.content ?? shippedContent(),
    dist: null,
    nowMs: () => 1_800_000_000_000,
    chance: countedChance(),
    prover: PROVE_ONCE,
    limits: { requestsPerMinute: 1_000_000, requestsPerPerson: 1_000_000, startsPerMinute: 1_000_000, maxLive: 50 },
    log: 'silent',
    ...changes,
  });
  // Whoever asks next sees what follows from what was asked before.
  app.addHook('onSend', async () => {
    await app.grades.settled();
  });
  const ask: TestServer['ask'] = async ({ method = 'GET', path, headers = {}, body }) => {
    const answer = await app.inject({
      method,
      url: path,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, text: answer.body };
  };
  const transport: Transport = async (request) => {
    const { status, text } = await ask(request);
    return { status, body: JSON.parse(text) as unknown };
  };
  let ids = 0;
  const deps = (): RemoteSessionDeps => ({
    transport,
    pause: () => Promise.resolve(),
    makeId: () => `test-${++ids}`,
  });
  return {
    app,
    store,
    transport,
    ask,
    deps,
    stop: () => app.close(),
  };
}

let servers = 0;

/** Secrets in the order they are asked for, other ones for every server. */
function countedChance(): Chance {
  const server = ++servers;
  let secrets = 0;
  return { makeSecret: () => `secret-${server}-${++secrets}`, makeSeed: () => ++secrets };
}
