// Reading requests: what the schemas of routes do not say.

import { SESSION_HEADER } from '#attempt';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { Asker } from './attemptDesk.ts';

/** The part of a path that names an attempt. */
export const attemptParams = z.object({ attempt: z.string().min(1).max(80) });

/** The secret that a request brings along; null: none. */
export function readBearer({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  return /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Who asks. A request without a token asks for an attempt that is not there for it. */
export function readAsker(
  request: Pick<FastifyRequest, 'headers' | 'askWho'> & { readonly params: z.infer<typeof attemptParams> },
): Asker {
  const token = readBearer(request);
  if (token === null) throw new ApiError('noSuchAttempt');
  const session = request.headers[SESSION_HEADER];
  return {
    attempt: request.params.attempt,
    token,
    session: typeof session === 'string' ? session : null,
    who: () => request.askWho(),
    agent: request.headers['user-agent'] ?? '',
  };
}
