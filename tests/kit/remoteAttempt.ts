// An attempt on a test server, asked in raw requests: what a session hides (ids, numbers, repeats) is said here.

import { createAttemptSchema, PATHS, SESSION_HEADER, type Act, type Created, type View } from '#attempt';
import type { TestServer } from './serverKit.ts';

export interface RawAttempt {
  readonly id: string;
  readonly token: string;
  readonly session: string;
  readonly view: View<string>;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** The answer read, with what tests look at. */
  readonly json: {
    readonly receipt?: unknown;
    readonly state?: { readonly link: string; readonly view: View<string> };
    readonly error?: { readonly code: string; readonly next: string; readonly act?: number; readonly at?: string[] };
    readonly [key: string]: unknown;
  };
}

export async function askRaw(server: TestServer, request: Parameters<TestServer['ask']>[0]): Promise<RawAnswer> {
  const { status, text } = await server.ask(request);
  return { status, text, json: JSON.parse(text) as RawAnswer['json'] };
}

export async function startRaw(server: TestServer, scenario: string, seed = 31): Promise<RawAttempt> {
  const body = createAttemptSchema.parse({ scenario, mode: 'practice', language: 'en', seed });
  const { status, json } = await askRaw(server, { method: 'POST', path: PATHS.attempts(), body });
  if (status !== 201) throw new Error(`an attempt was not started: ${JSON.stringify(json)}`);
  const { header, token, session, state } = json as unknown as Created;
  return { id: header.attempt, token, session, view: state.view };
}

/** The headers of whoever holds the attempt. */
export function holderOf({ token, session }: RawAttempt): Record<string, string> {
  return { authorization: `Bearer ${token}`, [SESSION_HEADER]: session };
}

export function postAct(
  server: TestServer,
  attempt: RawAttempt,
  seq: number,
  act: Act,
  id = `act-${seq}`,
): Promise<RawAnswer> {
  return askRaw(server, {
    method: 'POST',
    path: PATHS.acts(attempt.id),
    headers: holderOf(attempt),
    body: { id, seq, act },
  });
}

export function getState(server: TestServer, attempt: RawAttempt): Promise<RawAnswer> {
  return askRaw(server, { path: PATHS.state(attempt.id), headers: holderOf(attempt) });
}
