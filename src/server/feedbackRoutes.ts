// Looking back on a signed attempt over HTTP: score, debrief, the view and the drawings at any act, a paper without its mutations.

import { API, drawnSchema, scoredSchema, type DrawnPicture } from '#attempt';
import { LIGHTS } from '#documents';
import { isDate } from '#law';
import { debriefedSchema, onDaySchema, viewedSchema } from '#scoring';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { AttemptDesk } from './attemptDesk.ts';
import { errorAnswers, sentAsIs } from './openApi.ts';
import { attemptParams, readAsker } from './readRequest.ts';

const momentParams = attemptParams.extend({
  act: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
});
const dayParams = attemptParams.extend({ date: z.string().refine(isDate) });
const drawingAtParams = momentParams.extend({ ref: z.string().min(1).max(200) });
const paperParams = attemptParams.extend({
  paper: z.string().min(1).max(80),
  page: z.string().min(1).max(80),
  light: z.enum(LIGHTS),
});
const paperQuery = z.object({
  without: z
    .string()
    .regex(/^\d{1,3}(,\d{1,3}){0,49}$/)
    .transform((text) => text.split(',').map(Number))
    .optional(),
});

export function addFeedbackRoutes(plain: FastifyInstance, desk: AttemptDesk): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const of = `${API}/attempts/:attempt`;
  const holder = { config: { access: 'holder' }, ...sentAsIs } as const;
  const drawn = { 200: drawnSchema, ...errorAnswers };

  app.get(
    `${of}/score`,
    {
      ...holder,
      schema: {
        summary: 'The score as it was given',
        params: attemptParams,
        response: { 200: z.object({ score: scoredSchema }), ...errorAnswers },
      },
    },
    async (request) => ({ score: await desk.score(readAsker(request)) }),
  );

  app.get(
    `${of}/debrief`,
    {
      ...holder,
      schema: { summary: 'The debrief', params: attemptParams, response: { 200: debriefedSchema, ...errorAnswers } },
    },
    (request) => desk.lookBack(readAsker(request), (live, stored) => ({ debrief: live.debrief(stored) })),
  );

  app.get(
    `${of}/views/:act`,
    {
      ...holder,
      schema: {
        summary: 'What was in view after an act',
        params: momentParams,
        response: { 200: viewedSchema, ...errorAnswers },
      },
    },
    (request) =>
      desk.lookBack(readAsker(request), (live, stored) => {
        const { act } = request.params;
        if (act > live.acts) throw new ApiError('noSuchMoment');
        return { view: live.feedback(stored).viewAt(act) };
      }),
  );

  app.get(
    `${of}/days/:date`,
    {
      ...holder,
      schema: {
        summary: 'What the law would have said on another day',
        params: dayParams,
        response: { 200: onDaySchema, ...errorAnswers },
      },
    },
    (request) =>
      desk.lookBack(readAsker(request), (live, stored) => ({ day: live.feedback(stored).onDay(request.params.date) })),
  );

  app.get(
    `${of}/views/:act/drawings/:ref`,
    {
      ...holder,
      schema: { summary: 'A drawing as it was in view after an act', params: drawingAtParams, response: drawn },
    },
    (request) =>
      desk.lookBack(readAsker(request), (live, stored) => {
        const { act, ref } = request.params;
        if (act > live.acts) throw new ApiError('noSuchMoment');
        return picture(live.feedback(stored).drawingAt(act, ref), 'notLookedAt');
      }),
  );

  app.get(
    `${of}/papers/:paper/:page/:light`,
    {
      ...holder,
      schema: {
        summary: 'A page of a paper without some of what was done to it',
        params: paperParams,
        querystring: paperQuery,
        response: drawn,
      },
    },
    (request) =>
      desk.lookBack(readAsker(request), (live, stored) => {
        const { paper, page, light } = request.params;
        const { without = [] } = request.query;
        return picture(live.feedback(stored).paperDrawing(paper, page, light, [...new Set(without)]), 'notFound');
      }),
  );
}

function picture(svg: string | null, missing: 'notLookedAt' | 'notFound'): DrawnPicture {
  if (svg === null) throw new ApiError(missing);
  return { svg };
}
