// Results over HTTP: the gradebook and its exports, the release, the cohort; one grade, one's own record, a receipt held against it.

import {
  checkedReceiptSchema,
  checkReceiptSchema,
  cohortViewSchema,
  gradebookSchema,
  gradeViewSchema,
  ownRecordSchema,
  RESULT_PATHS,
  releasedSchema,
  releaseSchema,
} from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { examParams, sittingParams } from '../readRequest.ts';
import { CohortDesk } from './cohortDesk.ts';
import { GradebookDesk } from './gradebookDesk.ts';
import type { GradeViewDesk } from './gradeViewDesk.ts';
import type { GradeDesk } from './gradeDesk.ts';
import { KeptGrades } from './keptGrades.ts';
import type { OwnRecordDesk } from './ownRecordDesk.ts';
import { ReleaseDesk } from './releaseDesk.ts';
import type { Db } from '../store/tables.ts';
import type { TellTime } from '../trust/clock.ts';

/** Whoever looks after people sees who got what; how many people did stands open to those who make exams. */
const admins = { config: { access: ['admin'] }, ...sentAsIs } as const;
const makers = { config: { access: ['instructor', 'admin'] }, ...sentAsIs } as const;
const anybody = { config: { access: 'person' }, ...sentAsIs } as const;

export function addResultRoutes(
  plain: FastifyInstance,
  deps: {
    readonly db: Db;
    readonly clock: TellTime;
    readonly grades: GradeDesk;
    readonly views: GradeViewDesk;
    readonly records: OwnRecordDesk;
  },
): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const kept = new KeptGrades();
  const { views, records } = deps;
  const { reports } = deps.grades;
  const books = new GradebookDesk({ ...deps, kept });
  const releases = new ReleaseDesk({ ...deps, kept });
  const cohorts = new CohortDesk({ ...deps, kept, reports });

  app.get(
    path(RESULT_PATHS.gradebook(':exam')),
    {
      ...admins,
      schema: { summary: 'Who got what', params: examParams, response: { 200: gradebookSchema, ...errorAnswers } },
    },
    (request) => books.see(request.params.exam),
  );

  app.get(
    path(RESULT_PATHS.gradebookAs(':exam', 'json')),
    {
      ...admins,
      schema: {
        summary: 'The gradebook as a JSON file',
        params: examParams,
        response: { 200: gradebookSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const book = await books.see(request.params.exam);
      void reply.header('content-disposition', 'attachment; filename="gradebook.json"');
      return book;
    },
  );

  app.get(
    path(RESULT_PATHS.gradebookAs(':exam', 'csv')),
    {
      config: { access: ['admin'] },
      schema: { summary: 'The gradebook as a table for spreadsheets', params: examParams },
    },
    async (request, reply) => {
      // What is refused is no table.
      const table = await books.csv(request.params.exam);
      void reply.header('content-disposition', 'attachment; filename="gradebook.csv"');
      void reply.type('text/csv; charset=utf-8');
      return reply.serializer(String).send(table);
    },
  );

  app.post(
    path(RESULT_PATHS.release(':exam')),
    {
      ...admins,
      bodyLimit: RELEASE_LIMIT,
      schema: {
        summary: 'Confirm grades as they were looked at, and let the candidates see them',
        params: examParams,
        body: releaseSchema,
        response: { 200: releasedSchema, ...errorAnswers },
      },
    },
    (request) => releases.release(personOf(request), request.params.exam, request.body),
  );

  app.get(
    path(RESULT_PATHS.cohort(':exam')),
    {
      ...makers,
      schema: {
        summary: 'What an exam shows of all who sat it, and of itself',
        params: examParams,
        response: { 200: cohortViewSchema, ...errorAnswers },
      },
    },
    (request) => cohorts.see(request.params.exam),
  );

  app.get(
    path(RESULT_PATHS.grade(':sitting')),
    {
      ...anybody,
      schema: {
        summary: 'A grade: one’s own once it is released, anybody’s for an admin',
        params: sittingParams,
        response: { 200: gradeViewSchema, ...errorAnswers },
      },
    },
    (request) => views.see(personOf(request), request.params.sitting),
  );

  app.get(
    RESULT_PATHS.ownRecord(),
    {
      ...anybody,
      schema: {
        summary: 'Everything that is held of one’s own exams',
        response: { 200: ownRecordSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      void reply.header('content-disposition', 'attachment; filename="exam-record.json"');
      return records.record(personOf(request));
    },
  );

  app.post(
    path(RESULT_PATHS.checkReceipt(':sitting')),
    {
      ...anybody,
      schema: {
        summary: 'Hold a receipt against the record',
        params: sittingParams,
        body: checkReceiptSchema,
        response: { 200: checkedReceiptSchema, ...errorAnswers },
      },
    },
    (request) => records.check(personOf(request), request.params.sitting, request.body),
  );
}

/** Some thousands of people, each with a hash. */
const RELEASE_LIMIT = 4_000_000;

/** Paths are made for requests, with what they name encoded. */
function path(made: string): string {
  return decodeURIComponent(made);
}
