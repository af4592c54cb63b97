// An academy for tests: a server with people on either database, browsers with cookie jars, and people who came by links.

import { API } from '#attempt';
import type { MadeLink, Me, Role } from '#exam';
import { onTestFinished } from 'vitest';
import type { AppDeps } from '../../src/server/buildApp.ts';
import { openPeople, type People } from '../../src/server/people/openPeople.ts';
import type { PeopleSettings } from '../../src/server/people/peopleSettings.ts';
import { SYSTEM_CHANCE } from '../../src/server/secret.ts';
import type { DatabaseKind, Store } from '../../src/server/store/store.ts';
import { PASSWORD } from './academyOverHttp.ts';
import { startServer, type TestServer } from './serverKit.ts';
import { openTestStore } from './testStore.ts';

export const HOST = 'academy.test';
export { PASSWORD };

export interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly error?: { readonly code: string } };
  readonly cookies: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Browser {
  ask<T = unknown>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** By name, as the server set them. */
  readonly jar: Map<string, string>;
}

export interface TestAcademy {
  readonly server: TestServer;
  readonly store: Store;
  readonly people: People;
  readonly clock: { ms: number };
  readonly open: () => Browser;
  /** The first admin, signed in. */
  readonly setUp: () => Promise<Browser>;
  /** Somebody with these roles who came by a link, signed in. */
  readonly come: (
    admin: Browser,
    name: string,
    roles: readonly Role[],
  ) => Promise<Browser & { readonly person: string }>;
}

/** People need no cases. */
const NO_CONTENT = new Map([['index.json', '{"scenarios":[]}']]);

const SETTINGS: PeopleSettings = {
  secret: 'a secret of tests that is long enough',
  origin: null,
  singleSignOn: null,
  twoFactor: 'offered',
};

export async function startAcademy(
  kind: DatabaseKind = 'sqlite',
  settings: Partial<PeopleSettings> = {},
  changes: Partial<AppDeps> = {},
  shared?: Store,
): Promise<TestAcademy> {
  const store = shared ?? (await openTestStore(kind));
  const clock = { ms: Date.now() };
  const nowMs = (): number => (clock.ms = Math.max(clock.ms, Date.now()));
  const people = openPeople({ db: store.db, settings: { ...SETTINGS, ...settings }, chance: SYSTEM_CHANCE, nowMs });
  const server = await startServer({
    store,
    content: NO_CONTENT,
    whoIs: people.whoIs,
    addMore: people.addRoutes,
    ...changes,
  });
  onTestFinished(() => server.stop());

  const host = typeof settings.origin === 'string' ? new URL(settings.origin).host : HOST;
  const open = (): Browser => {
    const jar = new Map<string, string>();
    const ask: Browser['ask'] = async (method, url, body, headers = {}) => {
      const answer = await server.app.inject({
        method,
        url,
        headers: {
          host,
          'sec-fetch-site': 'same-origin',
          ...(jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      const cookies = [answer.headers['set-cookie'] ?? []].flat();
      for (const cookie of cookies) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name);
        else jar.set(name, value);
      }
      const isJson = answer.headers['content-type']?.includes('json') === true && answer.body !== '';
      return {
        status: answer.statusCode,
        body: (isJson ? answer.json() : answer.body) as never,
        cookies,
        headers: answer.headers,
      };
    };
    return { ask, jar };
  };
  const use = async (token: string, given: Record<string, string>): Promise<Browser> => {
    const browser = open();
    const answer = await browser.ask('POST', `${API}/link`, { password: PASSWORD, ...given }, bearer(token));
    if (answer.status !== 200) throw new Error(`a link: ${JSON.stringify(answer.body)}`);
    return browser;
  };
  return {
    server,
    store,
    people,
    clock,
    open,
    setUp: async () => {
      const link = await people.offerSetUp();
      return use(tokenIn(link ?? ''), { name: 'Ada First', email: 'ada@academy.test' });
    },
    come: async (admin, name, roles) => {
      const made = await admin.ask<MadeLink>('POST', `${API}/invitations`, { roles });
      const browser = await use(made.body.token, { name, email: emailOf(name) });
      const me = await browser.ask<Me>('GET', `${API}/me`);
      return { ...browser, person: me.body.person };
    },
  };
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@academy.test`;
}

export function tokenIn(link: string): string {
  return link.split('/').at(-1) ?? '';
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
