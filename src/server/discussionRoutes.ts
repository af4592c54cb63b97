// Discussions in class over HTTP: opened and led by whoever holds the host's secret, joined by a short code, answered from a seat.

import {
  API,
  discussionResponseSchema,
  discussionResultsSchema,
  discussionStateSchema,
  openDiscussionSchema,
  openedDiscussionSchema,
  seatSchema,
} from '#attempt';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { DiscussionDesk } from './discussionDesk.ts';
import { errorAnswers } from './openApi.ts';
import { readBearer } from './readRequest.ts';

const params = z.object({ code: z.string().min(4).max(12) });
const state = { 200: discussionStateSchema, ...errorAnswers };
const results = { 200: discussionResultsSchema, ...errorAnswers };

/** Codes are short: trying them out must be slow. */
export const JOINS_PER_MINUTE = 600;

export function addDiscussionRoutes(plain: FastifyInstance, desk: DiscussionDesk, opensPerMinute: number): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/discussions/:code`;
  const rare = { access: 'everyone', rateLimit: { max: opensPerMinute, timeWindow: '1 minute' } } as const;
  const joining = { access: 'everyone', rateLimit: { max: JOINS_PER_MINUTE, timeWindow: '1 minute' } } as const;
  const holder = { access: 'holder' } as const;

  app.post(
    `${API}/discussions`,
    {
      config: rare,
      schema: {
        summary: 'Open a discussion',
        body: openDiscussionSchema,
        response: { 201: openedDiscussionSchema, ...errorAnswers },
      },
    },
    async (request, reply) => reply.status(201).send(desk.open(request.body)),
  );

  app.get(
    of,
    { config: joining, schema: { summary: 'What everybody may know of a discussion', params, response: state } },
    async (request) => desk.state(request.params.code),
  );

  app.post(
    `${of}/seats`,
    {
      config: joining,
      schema: { summary: 'Take a seat', params, response: { 201: seatSchema, ...errorAnswers } },
    },
    async (request, reply) => reply.status(201).send(desk.takeSeat(request.params.code)),
  );

  app.put(
    `${of}/response`,
    {
      config: { ...joining, access: 'holder' },
      schema: { summary: 'Respond from a seat', params, body: discussionResponseSchema, response: state },
    },
    async (request) => {
      const { code } = request.params;
      desk.respond(code, secretOf(request), request.body);
      return desk.state(code);
    },
  );

  app.get(
    `${of}/results`,
    { config: holder, schema: { summary: 'The results so far, for the host', params, response: results } },
    async (request) => desk.results(request.params.code, secretOf(request)),
  );

  app.post(
    `${of}/reveal`,
    { config: holder, schema: { summary: 'End the collection and show the key', params, response: results } },
    async (request) => {
      const [code, host] = [request.params.code, secretOf(request)];
      desk.reveal(code, host);
      return desk.results(code, host);
    },
  );

  app.delete(
    of,
    {
      config: holder,
      schema: { summary: 'Forget the discussion', params, response: { 200: z.object({}), ...errorAnswers } },
    },
    async (request) => {
      desk.close(request.params.code, secretOf(request));
      return {};
    },
  );
}

/** A seat or the host's secret. Without one there is no such discussion for who asks. */
function secretOf(request: Pick<FastifyRequest, 'headers'>): string {
  const secret = readBearer(request);
  if (secret === null) throw new ApiError('noSuchDiscussion');
  return secret;
}
