// Who may call what: every route says so, strangers and people without the role are turned away before anything is read, and a page of
// another site cannot write with somebody's cookies.

import { describe, expect, it, onTestFinished } from 'vitest';
import { API } from '#attempt';
import { addAccess, isSameOrigin, personOf, type SignedIn } from '../../src/server/access.ts';
import { startServer, type TestServer } from '../kit/serverKit.ts';

const EXAMINER: SignedIn = { person: 'p-1', roles: ['examiner'] };

/** A server with routes of our own behind each kind of rule; a cookie `who` says who asks. */
async function serverWithRules(): Promise<TestServer> {
  const people: Record<string, SignedIn> = { examiner: EXAMINER, trainee: { person: 'p-2', roles: ['trainee'] } };
  const server = await startServer({
    whoIs: ({ cookie = '' }) => Promise.resolve(people[cookie.replace('who=', '')] ?? null),
    addMore: (app) => {
      app.get('/for-person', { config: { access: 'person' } }, (request) => personOf(request));
      app.post('/for-examiner', { config: { access: ['examiner'] } }, (request) => personOf(request));
    },
  });
  onTestFinished(() => server.stop());
  return server;
}

describe('rules', () => {
  it('a route that does not say who may call it cannot be added', async () => {
    const { fastify } = await import('fastify');
    const app = fastify();
    addAccess(app, () => Promise.resolve(null));
    expect(() => app.get('/new', () => 'x')).toThrow('GET /new does not say who may call it');
  });

  it('every route of the server is in the list', async () => {
    const { app, stop } = await startServer();
    onTestFinished(stop);
    const open = app.rules.filter(({ access }) => access === 'everyone').map(({ method, url }) => `${method} ${url}`);
    expect(open.filter((route) => route.startsWith('POST'))).toEqual([
      `POST ${API}/attempts`,
      `POST ${API}/certificates/check`,
      `POST ${API}/discussions`,
      `POST ${API}/discussions/:code/seats`,
    ]);
    expect(app.rules.length).toBeGreaterThan(20);
  });

  it.each([
    ['nobody', {}, 401, 'notSignedIn'],
    ['somebody else', { cookie: 'who=trainee' }, 403, 'notAllowed'],
    ['who may, from another site', { cookie: 'who=examiner', 'sec-fetch-site': 'cross-site' }, 403, 'notAllowed'],
    ['who may, from another origin', { cookie: 'who=examiner', origin: 'https://elsewhere.test' }, 403, 'notAllowed'],
    ['who may', { cookie: 'who=examiner', 'sec-fetch-site': 'same-origin' }, 200, undefined],
  ])('%s', async (_who, headers, status, code) => {
    const { app } = await serverWithRules();
    const answer = await app.inject({ method: 'POST', url: '/for-examiner', headers });
    expect([answer.statusCode, answer.json<{ error?: { code: string } }>().error?.code]).toEqual([status, code]);
    if (status === 200) expect(answer.json()).toEqual(EXAMINER);
  });

  it('reading needs no origin', async () => {
    const { app } = await serverWithRules();
    const headers = { cookie: 'who=trainee', 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ url: '/for-person', headers })).statusCode).toBe(200);
  });
});

describe('the same origin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://academy.test:4175' }, true],
    [{ origin: 'http://academy.test' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
  ])('%j', (headers, same) => {
    expect(isSameOrigin({ headers, host: 'academy.test:4175' })).toBe(same);
  });
});

describe('the interface as a document', () => {
  it('is made of the routes: every one of the API stands in it with who may call it, and nothing else', async () => {
    const { app, stop } = await startServer();
    onTestFinished(stop);
    const answer = await app.inject({ url: `${API}/openapi.json` });
    const document = answer.json<{ openapi: string; paths: Record<string, Record<string, { security?: unknown }>> }>();
    expect(document.openapi).toBe('3.1.0');
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { security }]) => `${method.toUpperCase()} ${path} ${JSON.stringify(security ?? [])}`,
      ),
    );
    const wanted = app.rules
      .filter(({ method, url }) => url.startsWith('/api/') && method !== 'HEAD' && !url.endsWith('openapi.json'))
      .map(({ method, url, access }) => {
        const scheme = access === 'everyone' ? [] : [{ [access === 'holder' ? 'holder' : 'person']: [] }];
        return `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')} ${JSON.stringify(scheme)}`;
      });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });
});
