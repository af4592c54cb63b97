// People put together: who signs in, how they come, who looks after them. A server without it lets everybody practise and nobody sign in.

import type { IncomingHttpHeaders } from 'node:http';
import { AUTH } from '#exam';
import type { FastifyInstance } from 'fastify';
import type { WhoIs } from '../access.ts';
import type { Chance } from '../secret.ts';
import type { Db } from '../store/tables.ts';
import { addAuthRoutes, signInWith } from './authRoutes.ts';
import { LinkDesk } from './linkDesk.ts';
import { addLinkRoutes } from './linkRoutes.ts';
import { addMeRoutes } from './meRoutes.ts';
import { PeopleDesk } from './peopleDesk.ts';
import { addPeopleRoutes } from './peopleRoutes.ts';
import type { PeopleSettings } from './peopleSettings.ts';
import { RosterDesk } from './rosterDesk.ts';
import { readSession, readToken } from './sessions.ts';
import { makeSignIn } from './signIn.ts';

export interface People {
  readonly whoIs: WhoIs;
  /** Stands for the session that this server signed; null: there is none. Whether it still holds is not asked. */
  readonly callerOf: (headers: IncomingHttpHeaders) => string | null;
  readonly addRoutes: (app: FastifyInstance) => void;
  /** The path and secret of a set-up link; null: there is an admin already. */
  readonly offerSetUp: () => Promise<string | null>;
}

export interface PeopleDeps {
  readonly db: Db;
  readonly settings: PeopleSettings;
  readonly chance: Chance;
  readonly nowMs: () => number;
}

export function openPeople({ db, settings, chance, nowMs }: PeopleDeps): People {
  let onError = (_message: string): void => undefined;
  const signIn = makeSignIn({ db, ...settings, onError: (message) => onError(message) });
  const { secret, twoFactor } = settings;
  const reader = { db, secret, twoFactor, cookie: signIn.cookie, nowMs };
  const desks = { db, nowMs, chance };
  const links = new LinkDesk(desks);
  const whoIs: WhoIs = async (headers) => {
    const session = await readSession(reader, headers);
    return session === null ? null : { person: session.person, roles: session.roles, session: session.session };
  };
  return {
    whoIs,
    callerOf: (headers) => readToken(reader, headers),
    addRoutes: (app) => {
      onError = (message) => app.log.error({ part: AUTH }, message);
      const deps = { db, settings, signIn, chance, nowMs };
      addAuthRoutes(app, deps);
      addLinkRoutes(app, links, {
        singleSignOn: settings.singleSignOn?.name ?? null,
        signInAs: signInWith(deps),
        whoIs,
      });
      addMeRoutes(app, reader);
      addPeopleRoutes(app, new PeopleDesk(desks), new RosterDesk(desks));
    },
    offerSetUp: async () => {
      const token = await links.offerSetUp();
      return token === null ? null : `/#/academy/come/${token}`;
    },
  };
}
