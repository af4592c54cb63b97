// Figures for whoever watches over the server, in the form that Prometheus reads: how long requests take, what is wrong with the store,
// how much is in memory. Routes and codes, never who asked. Told only to whoever brings the token that the settings name.

import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { ApiError } from './apiError.ts';
import { hashText, isSecretOf } from './secret.ts';
import { storeFaultOf } from './store/storeFault.ts';

export interface Watched {
  readonly liveAttempts: () => number;
  readonly clockOffMs: () => number;
}

/** Around what an act may take: a tenth of a second. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function addMetrics(app: FastifyInstance, token: string, { liveAttempts, clockOffMs }: Watched): void {
  const registers = [new Registry()];
  const [registry] = registers;
  if (registry === undefined) return;
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'firstline_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const faults = new Counter({
    name: 'firstline_store_faults_total',
    help: 'Requests that failed because of the store, by what was wrong with it.',
    labelNames: ['fault'],
    registers,
  });
  gauge('firstline_live_attempts', 'Attempts held in memory.', liveAttempts);
  gauge(
    'firstline_clock_off_seconds',
    'By how much the clock of the database is ahead of the time given out; 0: it is followed.',
    () => clockOffMs() / 1000,
  );

  function gauge(name: string, help: string, read: () => number): void {
    const one: Gauge = new Gauge({ name, help, registers, collect: () => one.set(read()) });
  }

  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: reply.statusCode };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.addHook('onError', async (_request, _reply, error) => {
    const fault = storeFaultOf(error);
    if (fault !== null) faults.inc({ fault });
  });

  const expected = hashText(token);
  app.get('/metrics', { config: { access: 'holder' }, schema: { hide: true } }, async (request, reply) => {
    const given = /^Bearer (\S{1,500})$/.exec(request.headers.authorization ?? '')?.[1];
    // To whoever has no token it is not there.
    if (given === undefined || !isSecretOf(expected, given)) throw new ApiError('notFound');
    void reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}
