// Asking the server about a discussion. A refusal comes as its code; no answer at all as `lost`.

import { z } from 'zod';
import type { RemoteErrorCode } from '#attempt';

const refusalSchema = z.object({ error: z.object({ code: z.string() }) });

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RemoteErrorCode | 'lost' };

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly secret?: string;
  readonly body?: unknown;
}

const LOST_AFTER_MS = 10_000;

export async function askServer<T>(
  schema: z.ZodType<T>,
  { method = 'GET', path, secret, body }: Question,
): Promise<Asked<T>> {
  try {
    const response = await fetch(new URL(path, location.origin), {
      method,
      headers: {
        ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(LOST_AFTER_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) {
      const parsed = schema.safeParse(answer);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'lost' };
    }
    const refused = refusalSchema.safeParse(answer);
    return { ok: false, code: refused.success ? (refused.data.error.code as RemoteErrorCode) : 'lost' };
  } catch {
    return { ok: false, code: 'lost' };
  }
}
