// Asking the server: with the session's cookie, or as nobody. A refusal comes as its code; no answer at all as `lost`.

import type { RemoteErrorCode } from '#attempt';
import { z } from 'zod';
import { safeBrowserHeaders } from './safeBrowser.ts';

const refusalSchema = z.object({
  error: z.object({ code: z.string(), why: z.string().optional(), at: z.array(z.string()).optional() }),
});

export type Refusal = RemoteErrorCode | 'lost';

export interface Refused {
  readonly ok: false;
  readonly code: Refusal;
  /** Why it cannot be done now. */
  readonly why?: string | undefined;
  /** Where in what was sent the fault lies. */
  readonly at?: readonly string[] | undefined;
}

export type Answered<T> = { readonly ok: true; readonly value: T } | Refused;

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The secret of a link. */
  readonly bearer?: string;
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly zip?: Uint8Array<ArrayBuffer>;
  /** `nobody`: without the session's cookie, also where somebody is signed in. */
  readonly as?: 'whoeverIsSignedIn' | 'nobody';
  /** It goes on its way although the page is left. */
  readonly outlivesPage?: boolean;
}

/** Signing in takes a while by intent. */
const LOST_AFTER_MS = 30_000;

export async function askAcademy<T>(
  schema: z.ZodType<T>,
  { method = 'GET', path, bearer, body, zip, as = 'whoeverIsSignedIn', outlivesPage = false }: Question,
): Promise<Answered<T>> {
  try {
    const response = await fetch(new URL(path, location.origin), {
      method,
      headers: {
        ...(await safeBrowserHeaders()),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(zip === undefined ? {} : { 'content-type': 'application/zip' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(zip === undefined ? {} : { body: zip }),
      cache: 'no-store',
      keepalive: outlivesPage,
      credentials: as === 'nobody' ? 'omit' : 'same-origin',
      signal: AbortSignal.timeout(LOST_AFTER_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) {
      const parsed = schema.safeParse(answer);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'lost' };
    }
    const refused = refusalSchema.safeParse(answer);
    if (!refused.success) return { ok: false, code: 'lost' };
    const { code, why, at } = refused.data.error;
    return { ok: false, code: code as Refusal, why, at };
  } catch {
    return { ok: false, code: 'lost' };
  }
}
