// Discussions in class over HTTP: opened and led by whoever holds the host's secret, joined by a short code, answered from a seat.

import {
  API,
  discussionResponseSchema,
  openDiscussionSchema,
  type DiscussionResults,
  type DiscussionState,
  type OpenedDiscussion,
  type Seat,
} from '#attempt';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { DiscussionDesk } from './discussionDesk.ts';
import { readShape } from './readRequest.ts';

const params = z.object({ code: z.string().min(4).max(12) });

/** Codes are short: trying them out must be slow. */
export const JOINS_PER_MINUTE = 600;

export function addDiscussionRoutes(app: FastifyInstance, desk: DiscussionDesk, opensPerMinute: number): void {
  const of = `${API}/discussions/:code`;
  const rare = { config: { rateLimit: { max: opensPerMinute, timeWindow: '1 minute' } } };
  const joining = { config: { rateLimit: { max: JOINS_PER_MINUTE, timeWindow: '1 minute' } } };

  app.post(`${API}/discussions`, rare, async (request, reply): Promise<OpenedDiscussion> => {
    void reply.status(201);
    return desk.open(readShape(openDiscussionSchema, request.body));
  });

  app.get(of, joining, async (request): Promise<DiscussionState> => desk.state(codeOf(request)));

  app.post(`${of}/seats`, joining, async (request, reply): Promise<Seat> => {
    void reply.status(201);
    return desk.takeSeat(codeOf(request));
  });

  app.put(`${of}/response`, joining, async (request): Promise<DiscussionState> => {
    const code = codeOf(request);
    desk.respond(code, secretOf(request), readShape(discussionResponseSchema, request.body));
    return desk.state(code);
  });

  app.get(`${of}/results`, async (request): Promise<DiscussionResults> =>
    desk.results(codeOf(request), secretOf(request)),
  );

  app.post(`${of}/reveal`, async (request): Promise<DiscussionResults> => {
    const [code, host] = [codeOf(request), secretOf(request)];
    desk.reveal(code, host);
    return desk.results(code, host);
  });

  app.delete(of, async (request): Promise<Record<string, never>> => {
    desk.close(codeOf(request), secretOf(request));
    return {};
  });
}

function codeOf(request: FastifyRequest): string {
  return readShape(params, request.params).code;
}

/** A seat or the host's secret. Without one there is no such discussion for who asks. */
function secretOf(request: FastifyRequest): string {
  const secret = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (secret === undefined) throw new ApiError('noSuchDiscussion');
  return secret;
}
