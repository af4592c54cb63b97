// The pool over HTTP: the cases an exam may be made of, uploads and what was found in them, which variants are equal.

import { API } from '#attempt';
import {
  DONE,
  doneSchema,
  equalitySchema,
  POOL_PATHS,
  poolSchema,
  UPLOAD_LIMITS,
  uploadSchema,
  uploadsSchema,
} from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers } from '../openApi.ts';
import { nameOfOne as id } from '../readRequest.ts';
import type { ExamDesk } from './examDesk.ts';
import type { ExamPool } from './examPool.ts';
import type { UploadDesk } from './uploadDesk.ts';

const makers = { config: { access: ['instructor', 'admin'] } } as const;

interface PoolDesks {
  readonly pool: ExamPool;
  readonly uploads: UploadDesk;
  readonly exams: ExamDesk;
}

export function addPoolRoutes(plain: FastifyInstance, { pool, uploads, exams }: PoolDesks): void {
  plain.addContentTypeParser(
    'application/zip',
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMITS.zipBytes },
    (_, body, done) => done(null, body),
  );
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.get(
    POOL_PATHS.pool(),
    {
      ...makers,
      schema: { summary: 'The cases an exam may be made of', response: { 200: poolSchema, ...errorAnswers } },
    },
    async () => ({ cases: await pool.list() }),
  );

  app.delete(
    `${API}/pool/:name`,
    {
      ...makers,
      schema: {
        summary: 'Withdraw an uploaded case; exams that are pinned to it keep it',
        params: z.object({ name: id }),
        response: { 200: doneSchema, ...errorAnswers },
      },
    },
    async (request) => {
      await uploads.withdraw(personOf(request), request.params.name);
      return DONE;
    },
  );

  app.get(
    POOL_PATHS.uploads(),
    { ...makers, schema: { summary: 'The last uploads', response: { 200: uploadsSchema, ...errorAnswers } } },
    async () => ({ uploads: await uploads.list() }),
  );

  app.post(
    POOL_PATHS.uploads(),
    {
      ...makers,
      bodyLimit: UPLOAD_LIMITS.zipBytes,
      schema: {
        summary: 'Upload cases as a zip (application/zip); they are proved aside',
        consumes: ['application/zip'],
        response: { 202: uploadSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) throw new ApiError('unsupportedMedia');
      return reply.status(202).send(await uploads.begin(personOf(request), body));
    },
  );

  app.get(
    `${POOL_PATHS.uploads()}/:upload`,
    {
      ...makers,
      schema: {
        summary: 'How an upload stands',
        params: z.object({ upload: id }),
        response: { 200: uploadSchema, ...errorAnswers },
      },
    },
    (request) => uploads.see(request.params.upload),
  );

  app.get(
    `${API}/exams/:exam/cases/:name/equality`,
    {
      ...makers,
      schema: {
        summary: 'Which variants of a case are equal by law for the people of an exam',
        params: z.object({ exam: id, name: id }),
        response: { 200: equalitySchema, ...errorAnswers },
      },
    },
    (request) => exams.equality(request.params.exam, request.params.name),
  );
}
