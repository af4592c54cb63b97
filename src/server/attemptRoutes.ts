// Taking part in an attempt over HTTP: start it, open it again, act, look at drawings, read the law.

import {
  actedSchema,
  API,
  consultedSchema,
  createAttemptSchema,
  createdSchema,
  drawnSchema,
  lawTextsSchema,
  openedSchema,
  postActSchema,
  SESSION_HEADER,
  statedSchema,
} from '#attempt';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import { Drawings } from './drawings.ts';
import type { AttemptDesk } from './attemptDesk.ts';
import { errorAnswers, sentAsIs } from './openApi.ts';
import { attemptParams, readAsker } from './readRequest.ts';

const drawingParams = attemptParams.extend({ ref: z.string().min(1).max(200) });
const lawQuery = z.object({ rule: z.string().min(1).max(80).optional() });
const languageParams = attemptParams.extend({ language: createAttemptSchema.shape.language });

export function addAttemptRoutes(plain: FastifyInstance, desk: AttemptDesk, startsPerMinute: number): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const drawings = new Drawings();
  const of = `${API}/attempts/:attempt`;
  const holder = { config: { access: 'holder' }, ...sentAsIs } as const;

  app.post(
    `${API}/attempts`,
    {
      config: { access: 'everyone', rateLimit: { max: startsPerMinute, timeWindow: '1 minute' } },
      ...sentAsIs,
      schema: {
        summary: 'Start an attempt for practice',
        body: createAttemptSchema,
        response: { 201: createdSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const created = await desk.create(request.body);
      return reply.status(201).send(created);
    },
  );

  app.post(
    `${of}/sessions`,
    {
      ...holder,
      schema: {
        summary: 'Go on with an attempt in a new session; any other may not act any more',
        params: attemptParams,
        response: { 200: openedSchema, ...errorAnswers },
      },
    },
    (request) => desk.open(readAsker(request)),
  );

  app.get(
    `${of}/state`,
    {
      ...holder,
      schema: {
        summary: 'How the attempt stands',
        params: attemptParams,
        response: { 200: statedSchema, ...errorAnswers },
      },
    },
    (request) => desk.state(readAsker(request)),
  );

  app.post(
    `${of}/acts`,
    {
      ...holder,
      schema: {
        summary: 'Act; a repeat of the same act gets the first receipt',
        params: attemptParams,
        body: postActSchema,
        response: { 200: actedSchema, ...errorAnswers },
      },
    },
    (request) => {
      const asker = readAsker(request);
      if (asker.session === null) throw new ApiError('malformed', { at: [SESSION_HEADER] });
      return desk.act(asker, request.body);
    },
  );

  app.get(
    `${of}/drawings/:ref`,
    {
      ...holder,
      schema: {
        summary: 'The drawing of a look that was taken',
        params: drawingParams,
        response: { 200: drawnSchema, ...errorAnswers },
      },
    },
    (request) =>
      desk.read(readAsker(request), ({ authority, drawn }) => {
        const { ref } = request.params;
        // Whether it may be seen is asked each time; only the drawing is at hand.
        const draw = authority.drawer(ref);
        const svg = draw === null ? null : drawings.take(drawn, ref, draw);
        if (svg === null) throw new ApiError('notLookedAt');
        return { svg };
      }),
  );

  app.get(
    `${of}/law`,
    {
      ...holder,
      schema: {
        summary: 'The law on what is known so far',
        params: attemptParams,
        querystring: lawQuery,
        response: { 200: consultedSchema, ...errorAnswers },
      },
    },
    (request) =>
      desk.consult(readAsker(request), ({ authority }) => ({ assessment: authority.consult(request.query.rule) })),
  );

  app.get(
    `${of}/law/texts/:language`,
    {
      ...holder,
      schema: {
        summary: 'The words of the law',
        params: languageParams,
        response: { 200: lawTextsSchema, ...errorAnswers },
      },
    },
    (request) =>
      desk.consult(readAsker(request), ({ content }) => ({
        texts: { ...content.lawTexts['en'], ...content.lawTexts[request.params.language] },
      })),
  );
}
