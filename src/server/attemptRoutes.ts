// Taking part in an attempt over HTTP: start it, open it again, act, look at drawings, read the law.

import {
  API,
  createAttemptSchema,
  postActSchema,
  SESSION_HEADER,
  type Acted,
  type Consulted,
  type Created,
  type DrawnPicture,
  type LawTexts,
  type Opened,
  type Stated,
} from '#attempt';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { AttemptDesk } from './attemptDesk.ts';
import { readAsker, readShape } from './readRequest.ts';

const drawingParams = z.object({ ref: z.string().min(1).max(200) });
const lawQuery = z.object({ rule: z.string().min(1).max(80).optional() });
const languageParams = z.object({ language: createAttemptSchema.shape.language });

export function addAttemptRoutes(app: FastifyInstance, desk: AttemptDesk, startsPerMinute: number): void {
  const of = `${API}/attempts/:attempt`;

  app.post(
    `${API}/attempts`,
    { config: { rateLimit: { max: startsPerMinute, timeWindow: '1 minute' } } },
    async (request, reply): Promise<Created> => {
      const created = await desk.create(readShape(createAttemptSchema, request.body));
      void reply.status(201);
      return created;
    },
  );

  app.post(`${of}/sessions`, (request): Promise<Opened> => desk.open(readAsker(request)));

  app.get(`${of}/state`, (request): Promise<Stated> => desk.state(readAsker(request)));

  app.post(`${of}/acts`, (request): Promise<Acted> => {
    const asker = readAsker(request);
    if (asker.session === null) throw new ApiError('malformed', { at: [SESSION_HEADER] });
    return desk.act(asker, readShape(postActSchema, request.body));
  });

  app.get(`${of}/drawings/:ref`, (request): Promise<DrawnPicture> =>
    desk.read(readAsker(request), ({ authority }) => {
      const svg = authority.drawing(readShape(drawingParams, request.params).ref);
      if (svg === null) throw new ApiError('notLookedAt');
      return { svg };
    }),
  );

  app.get(`${of}/law`, (request): Promise<Consulted> =>
    desk.read(readAsker(request), ({ authority }) => {
      const { rule } = readShape(lawQuery, request.query);
      return { assessment: authority.consult(rule) };
    }),
  );

  app.get(`${of}/law/texts/:language`, (request): Promise<LawTexts> =>
    desk.read(readAsker(request), ({ content }) => {
      const { language } = readShape(languageParams, request.params);
      return { texts: { ...content.lawTexts['en'], ...content.lawTexts[language] } };
    }),
  );
}
