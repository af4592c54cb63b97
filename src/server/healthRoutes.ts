// For whoever watches over the server: /health says that it runs, /ready that it can take requests.

import type { FastifyInstance } from 'fastify';
import type { Store } from './store/store.ts';

export function addHealthRoutes(app: FastifyInstance, store: Store, isStopping: () => boolean): void {
  const unlimited = { config: { access: 'everyone', rateLimit: false } } as const;
  app.get('/health', unlimited, () => ({ status: 'running' }));
  app.get('/ready', unlimited, async (_request, reply) => {
    const isReady = !isStopping() && (await store.isUp());
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'notReady' });
  });
}
