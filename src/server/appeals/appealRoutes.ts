// Appeals over HTTP: lodged and withdrawn by candidates, seen and decided by the academy.

import { API } from '#attempt';
import { appealStepSchema, DONE, doneSchema, examAppealsSchema, lodgeSchema, ownAppealsSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { errorAnswers } from '../openApi.ts';
import { examParams, nameOfOne, sittingParams } from '../readRequest.ts';
import type { AppealDesk } from './appealDesk.ts';

const anybody = { config: { access: 'person' } } as const;

export function addAppealRoutes(plain: FastifyInstance, desk: AppealDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const ofSitting = `${API}/sittings/:sitting/appeals`;
  const answered = { 200: ownAppealsSchema, ...errorAnswers };

  app.get(
    ofSitting,
    {
      ...anybody,
      schema: { summary: 'One’s own appeals against a result', params: sittingParams, response: answered },
    },
    (request) => desk.own(personOf(request), request.params.sitting),
  );

  app.post(
    ofSitting,
    {
      ...anybody,
      schema: { summary: 'Appeal against a result', params: sittingParams, body: lodgeSchema, response: answered },
    },
    (request) => desk.lodge(personOf(request), request.params.sitting, request.body),
  );

  app.get(
    `${API}/exams/:exam/appeals`,
    {
      config: { access: ['admin'] },
      schema: {
        summary: 'The appeals of an exam',
        params: examParams,
        response: { 200: examAppealsSchema, ...errorAnswers },
      },
    },
    (request) => desk.ofExam(personOf(request), request.params.exam),
  );

  app.post(
    `${API}/appeals/:appeal/steps`,
    {
      ...anybody,
      schema: {
        summary: 'Take an appeal up, decide it, or withdraw one’s own',
        params: z.object({ appeal: nameOfOne }),
        body: appealStepSchema,
        response: { 200: doneSchema, ...errorAnswers },
      },
    },
    async (request) => {
      await desk.step(personOf(request), request.params.appeal, request.body);
      return DONE;
    },
  );
}
