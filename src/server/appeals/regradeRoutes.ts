// Regrades over HTTP: tried, seen, applied as they were seen, dropped.

import { API } from '#attempt';
import { applyRegradeSchema, regradesSchema, regradeViewSchema, tryRegradeSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { examParams, nameOfOne } from '../readRequest.ts';
import type { RegradeDesk } from './regradeDesk.ts';

const params = examParams.extend({ regrade: nameOfOne });
const viewed = { 200: regradeViewSchema, ...errorAnswers };
const admins = { config: { access: ['admin'] }, ...sentAsIs } as const;

export function addRegradeRoutes(plain: FastifyInstance, desk: RegradeDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/exams/:exam/regrades`;

  app.get(
    of,
    {
      ...admins,
      schema: {
        summary: 'What of an exam can be graded otherwise, and what was tried',
        params: examParams,
        response: { 200: regradesSchema, ...errorAnswers },
      },
    },
    (request) => desk.ofExam(request.params.exam),
  );

  app.post(
    of,
    {
      ...admins,
      schema: {
        summary: 'Try what a change of key, weights, pass mark or critical errors does to everybody',
        params: examParams,
        body: tryRegradeSchema,
        response: { 202: regradeViewSchema, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(202).send(await desk.try(personOf(request), request.params.exam, request.body)),
  );

  app.get(
    `${of}/:regrade`,
    { ...admins, schema: { summary: 'A regrade, with what it does to whom', params, response: viewed } },
    (request) => desk.see(request.params.exam, request.params.regrade),
  );

  app.post(
    `${of}/:regrade/apply`,
    {
      ...admins,
      schema: {
        summary: 'Apply a regrade as it was looked at',
        params,
        body: applyRegradeSchema,
        response: { 202: regradeViewSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { exam, regrade } = request.params;
      return reply.status(202).send(await desk.apply(personOf(request), exam, regrade, request.body));
    },
  );

  app.post(
    `${of}/:regrade/drop`,
    { ...admins, schema: { summary: 'Drop a regrade', params, response: viewed } },
    (request) => desk.drop(personOf(request), request.params.exam, request.params.regrade),
  );
}
