// Practice kept on a server: starting an attempt there and going on with it. Gives what the home on this device gives.

import {
  createRemote,
  lawTextsSchema,
  openRemote,
  PATHS,
  type CreateAttempt,
  type RemoteHeader,
  type RemoteOpened,
  type RemoteSessionDeps,
  type Session,
  type UnansweredAct,
} from '#attempt';
import { RemoteFeedback, type Feedback } from '#scoring';
import { makeId } from '#ui';
import { config } from 'zod';
import { makeFetchTransport } from './fetchTransport.ts';
import { watchReturn } from './watchReturn.ts';

// The server's policy lets no text become code, and the schemas need not try.
config({ jitless: true });

export interface RemoteAttempt {
  readonly header: RemoteHeader;
  readonly session: Session;
  readonly feedback: Feedback;
  lawTexts(language: string): Promise<Readonly<Record<string, string>>>;
}

/** The token opens the attempt again, here or on another device; it is told only now. Rejects with a RemoteFault. */
export async function startOnServer(
  wanted: CreateAttempt,
  server = location.origin,
): Promise<RemoteAttempt & { readonly token: string }> {
  const { token, ...opened } = await createRemote(depsFor(server), wanted);
  return { ...attemptOf(opened, token), token };
}

/** Goes on; a window or device that had the attempt open is superseded. Rejects with a RemoteFault. */
export async function openOnServer(attempt: string, token: string, server = location.origin): Promise<RemoteAttempt> {
  return attemptOf(await openRemote(depsFor(server), attempt, token), token);
}

/** Goes on with an attempt of an exam, as who is signed in; an act that was not answered is sent again. */
export async function openExamAttempt(
  attempt: string,
  token: string,
  unanswered: UnansweredAct,
): Promise<RemoteAttempt> {
  const transport = makeFetchTransport(location.origin, 'same-origin');
  return attemptOf(await openRemote({ ...depsFor(location.origin), transport, unanswered }, attempt, token), token);
}

function attemptOf({ header, session, line }: RemoteOpened, token: string): RemoteAttempt {
  const { attempt } = header;
  return {
    header,
    session,
    feedback: new RemoteFeedback(line, attempt, token),
    lawTexts: async (language) => {
      const path = PATHS.lawTexts(attempt, language);
      const { texts } = await line.ask({
        method: 'GET',
        path,
        token,
        answer: lawTextsSchema,
        patience: 'untilAnswered',
      });
      return texts;
    },
  };
}

function depsFor(server: string): RemoteSessionDeps {
  return { transport: makeFetchTransport(server), pause, makeId, watch: watchReturn };
}

/** Half a second, then twice as long each time up to fifteen; never the same for a whole class. Being online again ends it. */
function pause(failed: number): Promise<void> {
  const longest = Math.min(500 * 2 ** (failed - 1), 15_000);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, longest * (0.5 + Math.random() / 2));
    window.addEventListener('online', end);
  });
}
