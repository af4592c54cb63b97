// The homes of a session, each started, reopened and looked back on in the same words.

import {
  Authority,
  createRemote,
  LocalSession,
  openRemote,
  type LogEntry,
  type LogStore,
  type RemoteOpened,
  type Session,
  type Transport,
} from '#attempt';
import { stream } from '#people';
import { FeedbackDesk, RemoteFeedback, type Feedback } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, openShipped } from '../kit/library.ts';
import { startServer, type TestServer } from '../kit/serverKit.ts';

/** An attempt at a home. */
export interface Sitting {
  readonly session: Session;
  /** Opens the same attempt anew, as another window or device would. */
  readonly reopen: () => Promise<Session>;
  readonly feedback: Feedback | null;
}

export interface Home {
  readonly name: string;
  readonly sit: (scenario: string, seed: number) => Promise<Sitting>;
}

const here: Home = {
  name: 'on this device',
  sit: (scenario, seed) => {
    const open = openShipped(scenario);
    const log: LogEntry[] = [];
    let owner = 0;
    const store: LogStore = {
      append: (_attempt, by, entry) => {
        if (by !== String(owner)) return Promise.resolve('superseded');
        log.push(structuredClone(entry));
        return Promise.resolve('kept');
      },
    };
    const openSession = (): Session => {
      const authority = new Authority(drawShipped(scenario, seed), open.pack, makeWords(open.content.texts, 'en'), {
        language: 'en',
      });
      if (authority.resume(log) !== null) throw new Error('the log replays differently');
      owner += 1;
      let ids = 0;
      return new LocalSession({
        attempt: 'here',
        owner: String(owner),
        authority,
        store,
        nowMs: () => 0,
        makeId: () => `here-${owner}-${++ids}`,
        notices: log.length > 0 ? [{ code: 'resumed' }] : [],
      });
    };
    const session = openSession();
    return Promise.resolve({ session, reopen: () => Promise.resolve(openSession()), feedback: null });
  },
};

let server: Promise<TestServer> | null = null;

/** A server, over a line that `spoil` may spoil. */
function abroad(name: string, spoil: (transport: Transport) => Transport): Home {
  return {
    name,
    sit: async (scenario, seed) => {
      server ??= startServer();
      const { deps: depsOf, transport } = await server;
      const deps = { ...depsOf(), transport: spoil(transport) };
      const insist = async <T>(open: () => Promise<T>): Promise<T> => {
        for (;;) {
          try {
            return await open();
          } catch (error) {
            if (!(error instanceof Error) || !error.message.includes('unreachable')) throw error;
          }
        }
      };
      const created = await insist(() => createRemote(deps, { scenario, mode: 'practice', language: 'en', seed }));
      const { header, token, line, session } = created;
      const reopen = async (): Promise<Session> => {
        const opened: RemoteOpened = await insist(() => openRemote(deps, header.attempt, token));
        return opened.session;
      };
      return { session, reopen, feedback: new RemoteFeedback(line, header.attempt, token) };
    },
  };
}

/** Requests and answers are lost by turns, as chance has it, and requests come twice. */
function losing(transport: Transport): Transport {
  const chance = stream(4711, 'losing');
  return async (request) => {
    const roll = chance.next();
    if (roll < 0.15) throw new Error('the request was lost');
    if (roll < 0.25) await transport(request);
    const answer = await transport(request);
    if (roll > 0.85) throw new Error('the answer was lost');
    return answer;
  };
}

export const HOMES: readonly Home[] = [
  here,
  abroad('on a server', (transport) => transport),
  abroad('on a server, over a line that loses and repeats', losing),
];

/** What looking back gives, told by the log alone. */
export function lookBackHere(scenario: string, seed: number, entries: readonly LogEntry[]): FeedbackDesk {
  const open = openShipped(scenario);
  return new FeedbackDesk(open, drawShipped(scenario, seed), entries, makeWords(open.content.texts, 'en'));
}
