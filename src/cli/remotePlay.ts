// An attempt on a server, for the command line: started, acted in, and left. Nothing is waited for long: a command says what is wrong.

import { randomUUID } from 'node:crypto';
import { createRemote, RemoteFault, type CreateAttempt, type Session, type Transport } from '#attempt';
import type { Catalogue } from '#scenario';
import { InputError } from './commandLine.ts';

/** Tries of one request before the command gives up. */
const MAX_TRIES = 5;

/** Starts an attempt on a server that plays the very content of `playHash`. */
export async function startRemote(url: string, wanted: CreateAttempt, playHash: string): Promise<Session> {
  const transport = makeTransport(url);
  const { body } = await transport({ method: 'GET', path: '/content/index.json', headers: {}, body: undefined });
  const entry = (body as Partial<Catalogue>).scenarios?.find((one) => one.id === wanted.scenario);
  if (entry === undefined) throw new InputError(`the server at ${url} has no scenario "${wanted.scenario}"`);
  if (entry.playHash !== playHash)
    throw new InputError(
      `the server at ${url} has another version of "${wanted.scenario}"; bring both to the same, then try again`,
    );
  try {
    const { session } = await createRemote({ transport, pause, makeId: randomUUID }, wanted);
    return session;
  } catch (error) {
    if (error instanceof RemoteFault) throw new InputError(`${error.message}: ${wanted.scenario} was not started`);
    throw error;
  }
}

function makeTransport(url: string): Transport {
  return async ({ method, path, headers, body }) => {
    try {
      const response = await fetch(new URL(path, url), {
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(20_000),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      throw new InputError(`no server of Firstline answers at ${url}; is it running (npm start)?`);
    }
  };
}

async function pause(failed: number): Promise<void> {
  if (failed >= MAX_TRIES) throw new InputError('the server stopped answering; what it answered stands');
  await new Promise((resolve) => setTimeout(resolve, 300 * failed));
}
