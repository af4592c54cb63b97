// Reading requests: what the schemas of routes do not say.

import { SESSION_HEADER } from '#attempt';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { Asker } from './attemptDesk.ts';

/** A part of a path or of a request that names something. */
export const nameOfOne = z.string().min(1).max(80);
export const attemptParams = z.object({ attempt: nameOfOne });
export const examParams = z.object({ exam: nameOfOne });
export const sittingParams = z.object({ sitting: nameOfOne });

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
