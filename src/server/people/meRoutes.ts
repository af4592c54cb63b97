// What people see and change of themselves: name and roles, language, sessions.

import { changeMeSchema, DONE, doneSchema, meSchema, PEOPLE_PATHS, sessionParams, sessionsSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers } from '../openApi.ts';
import { selectRoles } from '../store/people.ts';
import { updateLanguage } from './people.ts';
import {
  deleteSession,
  deleteSessions,
  hasPassword,
  isTrue,
  readSession,
  selectSessions,
  type SessionReader,
} from './sessions.ts';

export function addMeRoutes(plain: FastifyInstance, reader: SessionReader): void {
  const { db, nowMs } = reader;
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const own = { config: { access: 'person' } } as const;
  const done = { 200: doneSchema, ...errorAnswers };

  app.get(
    PEOPLE_PATHS.me(),
    { ...own, schema: { summary: 'Who I am here', response: { 200: meSchema, ...errorAnswers } } },
    async (request) => {
      const session = await readSession(reader, request.headers);
      if (session === null) throw new ApiError('notSignedIn');
      const { person } = session;
      const user = await db
        .selectFrom('auth_users')
        .innerJoin('people', 'people.person', 'auth_users.id')
        .select(['name', 'email', 'two_factor_enabled', 'language'])
        .where('id', '=', person)
        .executeTakeFirst();
      if (user === undefined) throw new ApiError('notSignedIn');
      return meSchema.parse({
        person,
        name: user.name,
        email: user.email,
        roles: await selectRoles(db, person),
        language: user.language,
        twoFactor: isTrue(user.two_factor_enabled),
        needsTwoFactor: session.needsTwoFactor,
        hasPassword: await hasPassword(db, person),
      });
    },
  );

  app.patch(
    PEOPLE_PATHS.me(),
    { ...own, schema: { summary: 'Choose my language', body: changeMeSchema, response: done } },
    async (request) => {
      await updateLanguage(db, personOf(request).person, request.body.language);
      return DONE;
    },
  );

  app.get(
    PEOPLE_PATHS.sessions(),
    { ...own, schema: { summary: 'Where I am signed in', response: { 200: sessionsSchema, ...errorAnswers } } },
    async (request) => {
      const here = await readSession(reader, request.headers);
      const sessions = await selectSessions(db, personOf(request).person, nowMs());
      return { sessions: sessions.map((one) => ({ ...one, isThis: one.id === here?.session })) };
    },
  );

  app.delete(
    PEOPLE_PATHS.sessions(),
    { ...own, schema: { summary: 'End all my sessions but this one', response: done } },
    async (request) => {
      const here = await readSession(reader, request.headers);
      await deleteSessions(db, personOf(request).person, here?.session ?? null);
      return DONE;
    },
  );

  app.delete(
    `${PEOPLE_PATHS.sessions()}/:session`,
    { ...own, schema: { summary: 'End one of my sessions', params: sessionParams, response: done } },
    async (request) => {
      const isMine = await deleteSession(db, personOf(request).person, request.params.session);
      if (!isMine) throw new ApiError('noSuchSession');
      return DONE;
    },
  );
}
