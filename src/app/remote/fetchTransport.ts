// Requests to the server by the browser's fetch. An answer that is not JSON, or none in time, counts as no answer: the line asks again.

import type { Transport } from '#attempt';
import { safeBrowserHeaders } from '../../academy/safeBrowser.ts';

/** A request that took this long was lost. */
const LOST_AFTER_MS = 20_000;

/** An attempt of an exam belongs to who is signed in; every other goes without a cookie. */
export function makeFetchTransport(server: string, credentials: 'omit' | 'same-origin' = 'omit'): Transport {
  return async ({ method, path, headers, body }) => {
    const response = await fetch(new URL(path, server), {
      method,
      headers: {
        ...headers,
        ...(await safeBrowserHeaders()),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials,
      redirect: 'error',
      signal: AbortSignal.timeout(LOST_AFTER_MS),
    });
    return { status: response.status, body: await response.json() };
  };
}
