// Looking back on a signed attempt over HTTP: score, debrief, the view and the drawings at any act, a paper without its mutations.

import { API, type DrawnPicture, type Scored, type View } from '#attempt';
import { LIGHTS } from '#documents';
import { isDate, type OtherDay } from '#law';
import type { Debrief } from '#scoring';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { AttemptDesk } from './attemptDesk.ts';
import { readAsker, readShape } from './readRequest.ts';

const momentParams = z.object({
  act: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
});
const dayParams = z.object({ date: z.string().refine(isDate) });
const drawingAtParams = momentParams.extend({ ref: z.string().min(1).max(200) });
const paperParams = z.object({
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

export function addFeedbackRoutes(app: FastifyInstance, desk: AttemptDesk): void {
  const of = `${API}/attempts/:attempt`;

  app.get(`${of}/score`, async (request): Promise<{ score: Scored }> => ({
    score: await desk.score(readAsker(request)),
  }));

  app.get(`${of}/debrief`, (request): Promise<{ debrief: Debrief<string> }> =>
    desk.lookBack(readAsker(request), (live, stored) => ({ debrief: live.debrief(stored) })),
  );

  app.get(`${of}/views/:act`, (request): Promise<{ view: View<string> }> =>
    desk.lookBack(readAsker(request), (live, stored) => {
      const { act } = readShape(momentParams, request.params);
      if (act > live.acts) throw new ApiError('noSuchMoment');
      return { view: live.feedback(stored).viewAt(act) };
    }),
  );

  app.get(`${of}/days/:date`, (request): Promise<{ day: OtherDay | null }> =>
    desk.lookBack(readAsker(request), (live, stored) => {
      const { date } = readShape(dayParams, request.params);
      return { day: live.feedback(stored).onDay(date) };
    }),
  );

  app.get(`${of}/views/:act/drawings/:ref`, (request): Promise<DrawnPicture> =>
    desk.lookBack(readAsker(request), (live, stored) => {
      const { act, ref } = readShape(drawingAtParams, request.params);
      if (act > live.acts) throw new ApiError('noSuchMoment');
      return picture(live.feedback(stored).drawingAt(act, ref), 'notLookedAt');
    }),
  );

  app.get(`${of}/papers/:paper/:page/:light`, (request): Promise<DrawnPicture> =>
    desk.lookBack(readAsker(request), (live, stored) => {
      const { paper, page, light } = readShape(paperParams, request.params);
      const { without = [] } = readShape(paperQuery, request.query);
      return picture(live.feedback(stored).paperDrawing(paper, page, light, [...new Set(without)]), 'notFound');
    }),
  );
}

function picture(svg: string | null, missing: 'notLookedAt' | 'notFound'): DrawnPicture {
  if (svg === null) throw new ApiError(missing);
  return { svg };
}
