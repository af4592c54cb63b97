// Asking the server: with the session's cookie, or as nobody. A refusal comes as its code; no answer at all as `lost`.

import type { RemoteErrorCode } from '#attempt';
import { z } from 'zod';

const refusalSchema = z.object({ error: z.object({ code: z.string() }) });

export type Refusal = RemoteErrorCode | 'lost';

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Refusal };

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The secret of a link. */
  readonly bearer?: string;
  readonly body?: unknown;
  /** `nobody`: without the session's cookie, also where somebody is signed in. */
  readonly as?: 'whoeverIsSignedIn' | 'nobody';
}

/** Signing in takes a while by intent. */
const LOST_AFTER_MS = 30_000;

export async function askAcademy<T>(
  schema: z.ZodType<T>,
  { method = 'GET', path, bearer, body, as = 'whoeverIsSignedIn' }: Question,
): Promise<Answered<T>> {
  try {
    const response = await fetch(new URL(path, location.origin), {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: as === 'nobody' ? 'omit' : 'same-origin',
      signal: AbortSignal.timeout(LOST_AFTER_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) {
      const parsed = schema.safeParse(answer);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'lost' };
    }
    const refused = refusalSchema.safeParse(answer);
    return { ok: false, code: refused.success ? (refused.data.error.code as Refusal) : 'lost' };
  } catch {
    return { ok: false, code: 'lost' };
  }
}
