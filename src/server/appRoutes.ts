// The built app and the content bundle for practice, on the address of the API.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ApiError } from './apiError.ts';
import type { ContentFiles } from './contentShelf.ts';

/** What is named by its content may be kept for good; everything else is asked for again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

export async function addAppRoutes(
  app: FastifyInstance,
  content: ContentFiles,
  recordings: ReadonlyMap<string, string>,
  dist: string | null,
): Promise<void> {
  const open = { config: { access: 'everyone' } } as const;
  app.get('/content/*', open, (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    const recording = recordings.get(path);
    if (recording !== undefined) {
      void reply.header('cache-control', FOR_GOOD);
      void reply.type(`audio/${recording.endsWith('.mp3') ? 'mpeg' : recording.endsWith('.webm') ? 'webm' : 'ogg'}`);
      return reply.send(readFileSync(recording));
    }
    const text = content.get(path);
    if (text === undefined) throw new ApiError('notFound');
    void reply.header('cache-control', !/\.[0-9a-f]{16}\.json$/.test(path) ? ASK_AGAIN : FOR_GOOD);
    void reply.type('application/json; charset=utf-8');
    return reply.send(text);
  });

  if (dist === null || !existsSync(join(dist, 'index.html'))) {
    app.get('/', open, () => {
      throw new ApiError('appNotBuilt');
    });
    return;
  }
  await app.register(fastifyStatic, {
    root: dist,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.startsWith(join(dist, 'assets'));
      reply.header('cache-control', isNamedByContent ? FOR_GOOD : ASK_AGAIN);
    },
  });
  app.get('/', open, (_request, reply) => reply.sendFile('index.html'));
  app.get('/*', open, (request, reply) => reply.sendFile((request.params as { '*': string })['*']));
}
