// Making exams over HTTP: drafts and their checks, who belongs to an exam, its life.

import { API } from '#attempt';
import {
  checkedExamSchema,
  draftExamSchema,
  enrolSchema,
  examHeadSchema,
  examListSchema,
  examViewSchema,
  moveExamSchema,
  writeExamSchema,
} from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { examParams as params } from '../readRequest.ts';
import type { ExamDesk } from './examDesk.ts';

const viewed = { 200: examViewSchema, ...errorAnswers };
/** Who makes exams; who belongs to one and when it is released is the academy's. */
const makers = { config: { access: ['instructor', 'admin'] }, ...sentAsIs } as const;
const admins = { config: { access: ['admin'] }, ...sentAsIs } as const;

export function addExamRoutes(plain: FastifyInstance, desk: ExamDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/exams/:exam`;

  app.get(
    `${API}/exams`,
    {
      ...makers,
      schema: {
        summary: 'All exams',
        response: { 200: examListSchema, ...errorAnswers },
      },
    },
    async () => ({ exams: await desk.list() }),
  );

  app.get(
    `${of}/head`,
    {
      config: { access: ['instructor', 'admin', 'examiner'] },
      schema: {
        summary: 'Title and state of an exam that one makes or marks',
        params,
        response: { 200: examHeadSchema, ...errorAnswers },
      },
    },
    (request) => desk.head(personOf(request), request.params.exam),
  );

  app.post(
    `${API}/exams`,
    {
      ...makers,
      schema: { summary: 'Draft an exam', body: draftExamSchema, response: { 201: examViewSchema, ...errorAnswers } },
    },
    async (request, reply) => reply.status(201).send(await desk.create(personOf(request), request.body.design)),
  );

  app.get(of, { ...makers, schema: { summary: 'An exam', params, response: viewed } }, (request) =>
    desk.see(request.params.exam),
  );

  app.put(
    of,
    { ...makers, schema: { summary: 'Change a draft', params, body: writeExamSchema, response: viewed } },
    (request) => desk.write(request.params.exam, request.body.design, request.body.version),
  );

  app.get(
    `${of}/check`,
    {
      ...makers,
      schema: {
        summary: 'What is wrong with an exam, what is advised, how reliable it will be',
        params,
        response: { 200: checkedExamSchema, ...errorAnswers },
      },
    },
    (request) => desk.check(request.params.exam),
  );

  app.post(
    `${of}/state`,
    {
      ...admins,
      schema: { summary: 'Bring an exam to its next state', params, body: moveExamSchema, response: viewed },
    },
    (request) => desk.move(personOf(request), request.params.exam, request.body.to, request.body.reason ?? null),
  );

  app.put(
    `${of}/people`,
    {
      ...admins,
      schema: { summary: 'Say who sits an exam and who marks it', params, body: enrolSchema, response: viewed },
    },
    (request) => {
      const { people, examiners } = request.body;
      return desk.enrol(personOf(request), request.params.exam, {
        ...(people === undefined ? {} : { people }),
        ...(examiners === undefined ? {} : { examiners }),
      });
    },
  );
}
