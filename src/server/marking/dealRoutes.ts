// Running the marking of an exam over HTTP: deal, progress, agreement.

import { API } from '#attempt';
import { agreementSchema, dealSchema, dealtSchema, markingProgressSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { errorAnswers } from '../openApi.ts';
import { examParams as params } from '../readRequest.ts';
import type { DealDesk } from './dealDesk.ts';

const staff = { config: { access: ['instructor', 'admin'] } } as const;

export function addDealRoutes(plain: FastifyInstance, desk: DealDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/exams/:exam/marking`;

  app.get(
    of,
    {
      ...staff,
      schema: {
        summary: 'How far the marking of an exam is',
        params,
        response: { 200: markingProgressSchema, ...errorAnswers },
      },
    },
    (request) => desk.progress(request.params.exam),
  );

  app.post(
    `${of}/deal`,
    {
      ...staff,
      schema: {
        summary: 'Deal what is to be marked to examiners',
        params,
        body: dealSchema,
        response: { 200: dealtSchema, ...errorAnswers },
      },
    },
    (request) => desk.deal(personOf(request), request.params.exam, request.body.not),
  );

  app.get(
    `${of}/agreement`,
    {
      ...staff,
      schema: {
        summary: 'How far first and second marks agree',
        params,
        response: { 200: agreementSchema, ...errorAnswers },
      },
    },
    (request) => desk.agreement(request.params.exam),
  );
}
