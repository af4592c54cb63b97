// What is held about a person? Everything by which they are known here, what they were given, and what they did, as one JSON for them or for
// who answers for the academy. Secrets (passwords, tokens, second factors) are in none, nor what an exam still keeps from its candidates: seeds,
// keys, marks. Of exams they are given their own record of them; who answers for the academy, what is kept.

import { API } from '#attempt';
import { ownRecordSchema, PEOPLE_PATHS, type OwnRecord } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { nameOfOne } from '../readRequest.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from './audit.ts';
import type { TellTime } from './clock.ts';

type Rows = Record<string, unknown>[];

export interface PersonRecord {
  readonly format: 1;
  readonly person: string;
  readonly atMs: number;
  /** By the name of what is held. */
  readonly held: Record<string, Rows>;
  /** One's own exams, as the record of them tells it; left out for others, who are given the rows. */
  readonly exams?: OwnRecord['sittings'];
}

export interface PersonRecordDeps {
  readonly db: Db;
  readonly clock: TellTime;
  /** Somebody's own record of their exams. */
  readonly examsOf: (person: string) => Promise<OwnRecord['sittings']>;
}

/** Reads it and notes in the record that it was read, by whom. */
export async function exportPerson(
  { db, clock, examsOf }: PersonRecordDeps,
  by: string,
  person: string,
): Promise<PersonRecord> {
  const isOwn = by === person;
  // Outside of the transaction: it takes a while.
  const exams = isOwn ? { exams: await examsOf(person) } : {};
  const atMs = await clock(db);
  return transact(db, async (transaction) => {
    const held = {
      ...(await readHeld(transaction, person, !isOwn)),
      ...(isOwn ? {} : await readExams(transaction, person)),
    };
    await recordAudit(transaction, { atMs, actor: by, action: 'personRecordRead', subject: person, body: {} });
    return { format: 1, person, atMs, held, ...exams };
  });
}

/** With `withBodies` also what the record says of each deed. */
async function readHeld(db: Db, person: string, withBodies: boolean): Promise<PersonRecord['held']> {
  const people = await db.selectFrom('people').selectAll().where('person', '=', person).execute();
  if (people.length === 0) throw new ApiError('noSuchPerson');
  const sittings = db.selectFrom('sittings').select('id').where('person', '=', person);
  return {
    people,
    names: await db
      .selectFrom('auth_users')
      .select(['name', 'email', 'email_verified', 'two_factor_enabled', 'created_at', 'updated_at'])
      .where('id', '=', person)
      .execute(),
    signIn: await db
      .selectFrom('auth_accounts')
      .select(['provider_id', 'created_at', 'updated_at'])
      .where('user_id', '=', person)
      .orderBy('provider_id')
      .execute(),
    sessions: await db
      .selectFrom('auth_sessions')
      .select(['ip_address', 'user_agent', 'created_at', 'expires_at', 'seen_at_ms'])
      .where('user_id', '=', person)
      .orderBy('created_at')
      .execute(),
    links: await db
      .selectFrom('links')
      .select(['kind', 'roles', 'created_at_ms', 'until_ms', 'ended_at_ms'])
      .where('person', '=', person)
      .orderBy('created_at_ms')
      .execute(),
    roles: await db.selectFrom('person_roles').select('role').where('person', '=', person).orderBy('role').execute(),
    cohorts: await db
      .selectFrom('cohort_people')
      .innerJoin('cohorts', 'cohorts.cohort', 'cohort_people.cohort')
      .select(['cohorts.cohort', 'cohorts.title'])
      .where('cohort_people.person', '=', person)
      .orderBy('cohorts.cohort')
      .execute(),
    accommodations: await db
      .selectFrom('accommodations')
      .selectAll()
      .where('person', '=', person)
      .orderBy('seq')
      .execute(),
    exams: await db
      .selectFrom('exam_people')
      .innerJoin('exams', 'exams.id', 'exam_people.exam')
      .select(['exams.id as exam', 'exams.title'])
      .where('exam_people.person', '=', person)
      .orderBy('exams.id')
      .execute(),
    heard: await db.selectFrom('heard').selectAll().where('sitting', 'in', sittings).orderBy('sitting').execute(),
    appeals: await db
      .selectFrom('appeals')
      .select(['id', 'sitting', 'body', 'state', 'at_ms', 'answer', 'decided_at_ms'])
      .where('sitting', 'in', sittings)
      .orderBy('at_ms')
      .execute(),
    certificates: await db
      .selectFrom('certificates')
      .select(['id', 'sitting', 'at_ms', 'revoked_at_ms'])
      .where('sitting', 'in', sittings)
      .orderBy('at_ms')
      .execute(),
    record: await db
      .selectFrom('audit')
      .select(['seq', 'at_ms', 'action', 'subject'])
      .$if(withBodies, (query) => query.select('body'))
      .where((one) => one.or([one('actor', '=', person), one('subject', '=', person), one('subject', 'in', sittings)]))
      .orderBy('seq')
      .execute(),
  };
}

/** What is kept of their exams, as it is kept. */
async function readExams(db: Db, person: string): Promise<PersonRecord['held']> {
  const sittings = db.selectFrom('sittings').select('id').where('person', '=', person);
  const attempts = db.selectFrom('sitting_attempts').select('attempt').where('sitting', 'in', sittings);
  return {
    sittings: await db
      .selectFrom('sittings')
      .select(['id', 'exam', 'try', 'opened_at_ms', 'submitted_at_ms', 'submitted_how', 'receipt'])
      .where('person', '=', person)
      .orderBy('opened_at_ms')
      .execute(),
    sittingEvents: await db
      .selectFrom('sitting_events')
      .selectAll()
      .where('sitting', 'in', sittings)
      .orderBy('sitting')
      .orderBy('seq')
      .execute(),
    acts: await db
      .selectFrom('entries')
      .select(['attempt', 'seq', 'act', 'at_ms'])
      .where('attempt', 'in', attempts)
      .orderBy('attempt')
      .orderBy('seq')
      .execute(),
    lateActs: await db
      .selectFrom('late_acts')
      .selectAll()
      .where('attempt', 'in', attempts)
      .orderBy('attempt')
      .orderBy('at_ms')
      .execute(),
  };
}

const recordSchema = z.object({
  format: z.literal(1),
  person: z.string(),
  atMs: z.number().int(),
  held: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  exams: ownRecordSchema.shape.sittings.optional(),
});

const ATTACHED = 'attachment; filename="record.json"';

export function addPersonRecordRoutes(plain: FastifyInstance, deps: PersonRecordDeps): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const answers = { 200: recordSchema, ...errorAnswers };
  app.get(
    PEOPLE_PATHS.ownRecord(),
    {
      config: { access: 'person' },
      ...sentAsIs,
      schema: { summary: 'Everything that is held about oneself', response: answers },
    },
    (request, reply) => {
      const { person } = personOf(request);
      void reply.header('content-disposition', ATTACHED);
      return exportPerson(deps, person, person);
    },
  );
  app.get(
    `${API}/people/:person/record`,
    {
      config: { access: ['admin'] },
      ...sentAsIs,
      schema: {
        summary: 'Everything that is held about somebody',
        params: z.object({ person: nameOfOne }),
        response: answers,
      },
    },
    (request, reply) => {
      void reply.header('content-disposition', ATTACHED);
      return exportPerson(deps, personOf(request).person, request.params.person);
    },
  );
}
