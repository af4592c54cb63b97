// Reading requests: what does not have the shape that the protocol gives it is refused before anything is done with it.

import { SESSION_HEADER } from '#attempt';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { Asker } from './attemptDesk.ts';

/** Refuses with the places that are wrong, never with what stood there. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const at = [...new Set(parsed.error.issues.map((issue) => issue.path.map(String).join('.')))].slice(0, 10);
  throw new ApiError('malformed', { at });
}

const attemptParams = z.object({ attempt: z.string().min(1).max(80) });

/** Who asks. A request without a token asks for an attempt that is not there for it. */
export function readAsker(request: FastifyRequest): Asker {
  const { attempt } = readShape(attemptParams, request.params);
  const token = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new ApiError('noSuchAttempt');
  const session = request.headers[SESSION_HEADER];
  return { attempt, token, session: typeof session === 'string' ? session : null };
}
