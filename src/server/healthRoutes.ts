// For whoever watches over the server: /health says that it runs, /ready that it can take requests.

import type { FastifyInstance } from 'fastify';
import type { Store } from './store/store.ts';

export interface Health {
  readonly store: Store;
  readonly isStopping: () => boolean;
  /** By how much the database's clock is ahead of the time given out; 0: it is followed. */
  readonly clockOffMs: () => number;
}

export function addHealthRoutes(app: FastifyInstance, { store, isStopping, clockOffMs }: Health): void {
  const unlimited = { config: { access: 'everyone', rateLimit: false } } as const;
  app.get('/health', unlimited, () => ({ status: 'running' }));
  app.get('/ready', unlimited, async (_request, reply) => {
    const state = await store.state();
    const isReady = !isStopping() && state === 'up';
    // A clock that was set is told and keeps nobody out: this server goes on by its own count of time.
    const clock = { offMs: clockOffMs() };
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'notReady', store: state, clock });
  });
}
