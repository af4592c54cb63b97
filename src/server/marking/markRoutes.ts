// Marking over HTTP: an examiner's tasks, one attempt under its code and back through its moments, the mark, comments.

import { API, drawnSchema } from '#attempt';
import {
  commentsSchema,
  markedSchema,
  markLawSchema,
  markRecordSchema,
  markTasksSchema,
  toMarkSchema,
  writeCommentSchema,
  writeMarkSchema,
} from '#exam';
import type { LawBundle } from '#law';
import { viewedSchema } from '#scoring';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { nameOfOne } from '../readRequest.ts';
import type { AttemptRow } from '../store/tables.ts';
import type { MarkDesk } from './markDesk.ts';

const params = z.object({ code: nameOfOne });
const commentParams = params.extend({ comment: nameOfOne });
const momentParams = params.extend({
  act: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
});
const drawingParams = momentParams.extend({ ref: z.string().min(1).max(200) });
const examiners = { config: { access: ['examiner'] } } as const;

export function addMarkRoutes(
  plain: FastifyInstance,
  desk: MarkDesk,
  lawOf: (attempt: AttemptRow) => Promise<LawBundle>,
): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/marking/:code`;

  app.get(
    `${API}/marking`,
    {
      ...examiners,
      schema: { summary: 'What one is to mark', response: { 200: markTasksSchema, ...errorAnswers } },
    },
    async (request) => ({ tasks: await desk.tasks(personOf(request)) }),
  );

  app.get(
    of,
    {
      ...examiners,
      schema: {
        summary: 'An attempt to mark, and one’s mark so far',
        params,
        response: { 200: toMarkSchema, ...errorAnswers },
      },
    },
    (request) => desk.see(personOf(request), request.params.code),
  );

  app.put(
    of,
    {
      ...examiners,
      schema: {
        summary: 'Keep a mark as far as it is',
        params,
        body: writeMarkSchema,
        response: { 200: markedSchema, ...errorAnswers },
      },
    },
    (request) => desk.write(personOf(request), request.params.code, request.body),
  );

  app.post(
    `${of}/freeze`,
    {
      ...examiners,
      schema: {
        summary: 'Freeze a mark, or say what it lacks',
        params,
        body: writeMarkSchema,
        response: { 200: markedSchema, ...errorAnswers },
      },
    },
    (request) => desk.freeze(personOf(request), request.params.code, request.body),
  );

  app.post(
    `${of}/comments`,
    {
      ...examiners,
      schema: {
        summary: 'Comment on a moment',
        params,
        body: writeCommentSchema,
        response: { 200: commentsSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { act, words } = request.body;
      return { comments: await desk.comment(personOf(request), request.params.code, act, words) };
    },
  );

  app.delete(
    `${of}/comments/:comment`,
    {
      ...examiners,
      schema: {
        summary: 'Take a comment back',
        params: commentParams,
        response: { 200: commentsSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { code, comment } = request.params;
      return { comments: await desk.takeBack(personOf(request), code, comment) };
    },
  );

  app.get(
    `${of}/record`,
    {
      ...examiners,
      ...sentAsIs,
      schema: {
        summary: 'The acts, the talk, the steps and the reasons of an attempt',
        params,
        response: { 200: markRecordSchema, ...errorAnswers },
      },
    },
    (request) => desk.read(personOf(request), request.params.code, (live) => ({ record: live.examinerRecord() })),
  );

  app.get(
    `${of}/law`,
    {
      ...examiners,
      ...sentAsIs,
      schema: {
        summary: 'The law of the case, with its texts',
        params,
        response: { 200: markLawSchema, ...errorAnswers },
      },
    },
    async (request) => ({ law: await lawOf(await desk.attemptOf(personOf(request), request.params.code)) }),
  );

  app.get(
    `${of}/views/:act`,
    {
      ...examiners,
      ...sentAsIs,
      schema: {
        summary: 'What the candidate had in view after an act',
        params: momentParams,
        response: { 200: viewedSchema, ...errorAnswers },
      },
    },
    (request) => {
      const { code, act } = request.params;
      return desk.read(personOf(request), code, (live, stored) => {
        if (act > live.acts) throw new ApiError('noSuchMoment');
        return { view: live.feedback(stored).viewAt(act) };
      });
    },
  );

  app.get(
    `${of}/views/:act/drawings/:ref`,
    {
      ...examiners,
      ...sentAsIs,
      schema: {
        summary: 'A drawing as the candidate had it after an act',
        params: drawingParams,
        response: { 200: drawnSchema, ...errorAnswers },
      },
    },
    (request) => {
      const { code, act, ref } = request.params;
      return desk.read(personOf(request), code, (live, stored) => {
        if (act > live.acts) throw new ApiError('noSuchMoment');
        const svg = live.feedback(stored).drawingAt(act, ref);
        if (svg === null) throw new ApiError('notLookedAt');
        return { svg };
      });
    },
  );
}
