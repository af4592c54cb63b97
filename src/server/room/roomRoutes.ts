// The live room over HTTP, for those who invigilate; and what a candidate's page needs of it: hints, and a way to say that it is there.

import { API } from '#attempt';
import { hereSchema, roomCommandSchema, roomDoneSchema, roomSchema, roomStorySchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { personOf } from '../access.ts';
import type { SittingDesk } from '../exams/sittingDesk.ts';
import { errorAnswers, sentAsIs } from '../openApi.ts';
import { examParams, sittingParams } from '../readRequest.ts';
import type { EventStreams } from './eventStreams.ts';
import type { RoomDesk } from './roomDesk.ts';

const storyParams = examParams.extend(sittingParams.shape);
const invigilators = { config: { access: ['instructor', 'admin'] }, ...sentAsIs } as const;
const anybody = { config: { access: 'person' } } as const;

export interface RoomRoutes {
  readonly desk: RoomDesk;
  readonly sittings: SittingDesk;
  readonly streams: EventStreams;
}

export function addRoomRoutes(plain: FastifyInstance, { desk, sittings, streams }: RoomRoutes): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/exams/:exam/room`;

  app.get(
    of,
    {
      ...invigilators,
      schema: {
        summary: 'Who is where in an exam, with how much time',
        params: examParams,
        response: { 200: roomSchema, ...errorAnswers },
      },
    },
    (request) => desk.see(personOf(request), request.params.exam),
  );

  app.get(
    `${of}/hints`,
    { ...invigilators, schema: { summary: 'A stream that says when a room has changed', params: examParams } },
    async (request, reply) => {
      const { exam } = request.params;
      await desk.find(exam);
      return streams.answer(reply, personOf(request).person, { kind: 'exam', id: exam });
    },
  );

  app.post(
    `${of}/commands`,
    {
      ...invigilators,
      schema: {
        summary: 'Say something, stop, let go on, give time, let something happen, end; a repeat is done once',
        params: examParams,
        body: roomCommandSchema,
        response: { 200: roomDoneSchema, ...errorAnswers },
      },
    },
    (request) => desk.command(personOf(request), request.params.exam, request.body),
  );

  app.get(
    `${of}/sittings/:sitting`,
    {
      ...invigilators,
      schema: {
        summary: 'What happened in a sitting',
        params: storyParams,
        response: { 200: roomStorySchema, ...errorAnswers },
      },
    },
    (request) => desk.story(personOf(request), request.params.exam, request.params.sitting),
  );

  app.get(
    `${API}/sittings/:sitting/hints`,
    {
      ...anybody,
      schema: { summary: 'A stream that says when one’s own sitting has changed', params: sittingParams },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const { sitting } = request.params;
      await sittings.versionOf(person, sitting);
      return streams.answer(reply, person, { kind: 'sitting', id: sitting });
    },
  );

  app.post(
    `${API}/sittings/:sitting/here`,
    {
      ...anybody,
      schema: {
        summary: 'The page of a sitting is there',
        params: sittingParams,
        response: { 200: hereSchema, ...errorAnswers },
      },
    },
    (request) => sittings.here(personOf(request), request.params.sitting),
  );
}
