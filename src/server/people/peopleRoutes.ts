// Looking after people over HTTP: the list, roles, blocking and deleting, cohorts, links, the roster, accommodations.

import {
  changeCohortSchema,
  changePersonSchema,
  cohortParams,
  cohortsSchema,
  DONE,
  doneSchema,
  grantedSchema,
  grantSchema,
  invitationParams,
  invitationsSchema,
  madeCohortSchema,
  madeLinkSchema,
  makeCohortSchema,
  makeInvitationSchema,
  makeLinkSchema,
  PEOPLE_PATHS,
  peopleSchema,
  personParams,
  postRosterSchema,
  rosterSchema,
} from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import { errorAnswers } from '../openApi.ts';
import type { PeopleDesk } from './peopleDesk.ts';
import type { RosterDesk } from './rosterDesk.ts';

export function addPeopleRoutes(plain: FastifyInstance, desk: PeopleDesk, rosters: RosterDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const admin = { config: { access: ['admin'] } } as const;
  const staff = { config: { access: ['instructor', 'admin'] } } as const;
  const done = { 200: doneSchema, ...errorAnswers };
  const ofPerson = `${PEOPLE_PATHS.people()}/:person`;

  app.get(
    PEOPLE_PATHS.people(),
    {
      ...staff,
      schema: {
        summary: 'Everybody; e-mail addresses for admins alone',
        response: { 200: peopleSchema, ...errorAnswers },
      },
    },
    async (request) => ({ people: await desk.people(personOf(request)) }),
  );
  app.patch(
    ofPerson,
    {
      ...admin,
      schema: {
        summary: 'Change name, address, language, roles or cohorts; there is always an admin',
        params: personParams,
        body: changePersonSchema,
        response: done,
      },
    },
    async (request) => {
      await desk.changePerson(personOf(request), request.params.person, request.body);
      return DONE;
    },
  );
  app.post(
    `${ofPerson}/block`,
    { ...admin, schema: { summary: 'Shut somebody out at once', params: personParams, response: done } },
    async (request) => {
      await desk.block(personOf(request), request.params.person);
      return DONE;
    },
  );
  app.post(
    `${ofPerson}/unblock`,
    { ...admin, schema: { summary: 'Let somebody in again', params: personParams, response: done } },
    async (request) => {
      await desk.unblock(personOf(request), request.params.person);
      return DONE;
    },
  );
  app.delete(
    ofPerson,
    {
      ...admin,
      schema: {
        summary: 'Destroy name, address, sign-in and sessions; the pseudonym stays in what they did',
        params: personParams,
        response: done,
      },
    },
    async (request) => {
      await desk.deletePerson(personOf(request), request.params.person);
      return DONE;
    },
  );
  app.post(
    `${ofPerson}/link`,
    {
      ...admin,
      schema: {
        summary: 'A link by which somebody sets a password; any earlier one ends',
        params: personParams,
        body: makeLinkSchema,
        response: { 201: madeLinkSchema, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await desk.makeLinkFor(personOf(request), request.params.person, request.body)),
  );
  app.get(
    `${ofPerson}/accommodations`,
    {
      ...admin,
      schema: {
        summary: 'What was granted to somebody, in order; the last holds',
        params: personParams,
        response: { 200: grantedSchema, ...errorAnswers },
      },
    },
    async (request) => ({ granted: await desk.accommodations(request.params.person) }),
  );
  app.post(
    `${ofPerson}/accommodations`,
    {
      ...admin,
      schema: {
        summary: 'Grant what holds from now on',
        params: personParams,
        body: grantSchema,
        response: done,
      },
    },
    async (request) => {
      const { body, reason } = request.body;
      await desk.grant(personOf(request), request.params.person, body, reason);
      return DONE;
    },
  );

  app.get(
    PEOPLE_PATHS.cohorts(),
    { ...staff, schema: { summary: 'All cohorts', response: { 200: cohortsSchema, ...errorAnswers } } },
    async () => ({ cohorts: await desk.cohorts() }),
  );
  app.post(
    PEOPLE_PATHS.cohorts(),
    {
      ...admin,
      schema: {
        summary: 'Make a cohort',
        body: makeCohortSchema,
        response: { 201: madeCohortSchema, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send({ cohort: await desk.makeCohort(personOf(request), request.body.title) }),
  );
  app.patch(
    `${PEOPLE_PATHS.cohorts()}/:cohort`,
    {
      ...admin,
      schema: {
        summary: 'Rename a cohort, close it to newcomers, or open it again',
        params: cohortParams,
        body: changeCohortSchema,
        response: done,
      },
    },
    async (request) => {
      await desk.changeCohort(personOf(request), request.params.cohort, request.body);
      return DONE;
    },
  );

  app.get(
    PEOPLE_PATHS.invitations(),
    {
      ...admin,
      schema: { summary: 'Links for somebody new that wait', response: { 200: invitationsSchema, ...errorAnswers } },
    },
    async () => ({ invitations: [...(await desk.invitations())] }),
  );
  app.post(
    PEOPLE_PATHS.invitations(),
    {
      ...admin,
      schema: {
        summary: 'A link for somebody new',
        body: makeInvitationSchema,
        response: { 201: madeLinkSchema, ...errorAnswers },
      },
    },
    async (request, reply) => reply.status(201).send(await desk.invite(personOf(request), request.body)),
  );
  app.delete(
    `${PEOPLE_PATHS.invitations()}/:invitation`,
    { ...admin, schema: { summary: 'Take a link back', params: invitationParams, response: done } },
    async (request) => {
      await desk.endInvitation(personOf(request), request.params.invitation);
      return DONE;
    },
  );

  app.post(
    PEOPLE_PATHS.roster(),
    {
      ...admin,
      schema: {
        summary: 'Take in a roster: look at what it would do, then do it with the plan of that look',
        body: postRosterSchema,
        response: { 200: rosterSchema, ...errorAnswers },
      },
    },
    (request) => rosters.takeIn(personOf(request), request.body),
  );
}
