// Sitting an exam over HTTP: one's own exams, a sitting begun and seen, its cases, breaks, facts that the page notes, submission.

import { API } from '#attempt';
import { openedCaseSchema, ownExamsSchema, sittingActSchema, sittingFactSchema, sittingViewSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { errorAnswers } from '../openApi.ts';
import { examParams, sittingParams as params } from '../readRequest.ts';
import type { SittingDesk } from './sittingDesk.ts';

const caseParams = params.extend({
  position: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number),
});
const viewed = { 200: sittingViewSchema, ...errorAnswers };
const anybody = { config: { access: 'person' } } as const;

export function addSittingRoutes(plain: FastifyInstance, desk: SittingDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/sittings/:sitting`;

  app.get(
    `${API}/own/exams`,
    { ...anybody, schema: { summary: 'The exams one is to sit', response: { 200: ownExamsSchema, ...errorAnswers } } },
    (request) => desk.own(personOf(request)),
  );

  app.post(
    `${API}/exams/:exam/sittings`,
    {
      ...anybody,
      schema: {
        summary: 'Begin to sit an exam',
        params: examParams,
        response: { 201: sittingViewSchema, ...errorAnswers },
      },
    },
    async (request, reply) => reply.status(201).send(await desk.begin(personOf(request), request.params.exam)),
  );

  app.get(of, { ...anybody, schema: { summary: 'How a sitting stands', params, response: viewed } }, (request) =>
    desk.see(personOf(request), request.params.sitting),
  );

  app.post(
    `${of}/cases/:position`,
    {
      ...anybody,
      schema: {
        summary: 'Open a case, or take it over on this device',
        params: caseParams,
        response: { 200: openedCaseSchema, ...errorAnswers },
      },
    },
    (request) => desk.openCase(personOf(request), request.params.sitting, request.params.position),
  );

  app.post(
    `${of}/acts`,
    {
      ...anybody,
      schema: {
        summary: 'Take a break, go on, leave a case, submit',
        params,
        body: sittingActSchema,
        response: viewed,
      },
    },
    (request) => desk.act(personOf(request), request.params.sitting, request.body),
  );

  app.post(
    `${of}/facts`,
    {
      ...anybody,
      schema: {
        summary: 'Note what the page saw of itself',
        params,
        body: sittingFactSchema,
        response: { 200: z.object({}), ...errorAnswers },
      },
    },
    async (request) => {
      await desk.noteFact(personOf(request), request.params.sitting, request.body);
      return {};
    },
  );
}
