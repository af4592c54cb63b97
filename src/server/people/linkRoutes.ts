// Coming in by a link, and what a stranger may know. The link's secret comes in a header: it stands in no address and in no log.

import { acceptSchema, academySchema, offeredSchema, PEOPLE_PATHS, signedInSchema } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { isSameOrigin, type WhoIs } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers } from '../openApi.ts';
import { readBearer } from '../readRequest.ts';
import type { SignInAs } from './authRoutes.ts';
import type { LinkDesk } from './linkDesk.ts';

/** Of one address in a minute: a whole class may come in at once. */
const LOOKS_PER_MINUTE = 300;

export function addLinkRoutes(
  plain: FastifyInstance,
  desk: LinkDesk,
  {
    singleSignOn,
    signInAs,
    whoIs,
  }: { readonly singleSignOn: string | null; readonly signInAs: SignInAs; readonly whoIs: WhoIs },
): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const holder = {
    config: { access: 'holder', rateLimit: { max: LOOKS_PER_MINUTE, timeWindow: '1 minute' } },
  } as const;

  app.get(
    PEOPLE_PATHS.academy(),
    {
      config: { access: 'everyone' },
      schema: { summary: 'What a stranger may know', response: { 200: academySchema, ...errorAnswers } },
    },
    async (request) => ({
      waitsForSetUp: await desk.waitsForSetUp(),
      singleSignOn,
      isSignedIn: (await whoIs(request.headers)) !== null,
    }),
  );
  app.get(
    PEOPLE_PATHS.link(),
    { ...holder, schema: { summary: 'What a link offers', response: { 200: offeredSchema, ...errorAnswers } } },
    (request) => desk.look(tokenOf(request)),
  );
  app.post(
    PEOPLE_PATHS.link(),
    {
      ...holder,
      schema: {
        summary: 'Use a link: set a password and come in',
        body: acceptSchema,
        response: { 200: signedInSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      if (!isSameOrigin(request)) throw new ApiError('notAllowed');
      const email = await desk.accept(tokenOf(request), request.body);
      return signInAs(request, reply, { email, password: request.body.password });
    },
  );
}

/** Without a secret it is a link that is not there. */
function tokenOf(request: Parameters<typeof readBearer>[0]): string {
  const token = readBearer(request);
  if (token === null) throw new ApiError('linkEnded');
  return token;
}
