// The authorisation matrix: every route of the server, as it lists them itself, by a stranger and by every role. What is expected follows
// from the rule of the route alone, so that a new route stands in here by itself and a route without a rule fails at start.

import { ROLES, type Role } from '#exam';
import { describe, expect, it } from 'vitest';
import type { RouteRule } from '../../src/server/access.ts';
import { PASSWORD, startAcademy, type Browser, type TestAcademy } from '../kit/peopleKit.ts';
import { shippedContent } from '../kit/serverKit.ts';

const WHO = ['stranger', 'nobody in particular', ...ROLES] as const;

/** A path of the route that names nothing there is. */
const pathOf = (url: string): string => url.replaceAll(/:(\w+)/g, 'none').replace('*', 'none');

/** What the rule says of somebody with these roles: null where the rule lets them in, whatever comes of it. */
function refusalBy({ access }: RouteRule, roles: readonly Role[] | null): string | null {
  if (access === 'everyone' || access === 'holder') return null;
  if (roles === null) return '401 notSignedIn';
  if (access === 'person') return null;
  return access.some((role) => roles.includes(role)) ? null : '403 notAllowed';
}

const isRefusal = (answer: string): boolean => answer === '401 notSignedIn' || answer === '403 notAllowed';

async function everybody(academy: TestAcademy): Promise<ReadonlyMap<string, Browser>> {
  const admin = await academy.setUp();
  const people = new Map<string, Browser>([
    ['stranger', academy.open()],
    ['admin', admin],
  ]);
  for (const who of WHO.filter((one) => !people.has(one))) {
    const roles = ROLES.filter((role) => role === who);
    const browser = await academy.come(admin, `Somebody ${who}`, roles.length === 0 ? ['trainee'] : roles);
    if (roles.length === 0) await admin.ask('PATCH', `/api/v1/people/${browser.person}`, { roles: [] });
    people.set(who, browser);
  }
  return people;
}

describe('every route by everybody', () => {
  it('answers as its rule says', async () => {
    const academy = await startAcademy('sqlite', {}, { content: shippedContent() });
    const people = await everybody(academy);
    const { rules } = academy.server.app;
    expect(rules.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    let asked = 0;
    for (const who of WHO) {
      const roles = who === 'stranger' ? null : ROLES.filter((role) => role === who);
      for (const rule of rules) {
        const { method, url } = rule;
        // These end the session that is asked with, or wait for a test of their own.
        if (url.endsWith('/sign-out') || (method === 'DELETE' && url.endsWith('/me/sessions'))) continue;
        const browser = people.get(who);
        if (browser === undefined) throw new Error(who);
        const answer = await browser.ask(
          method as 'GET',
          pathOf(url),
          ['GET', 'HEAD', 'OPTIONS'].includes(method) ? undefined : {},
        );
        asked++;
        const said = method === 'HEAD' ? `${answer.status}` : `${answer.status} ${answer.body?.error?.code ?? ''}`;
        const expected = refusalBy(rule, roles);
        const isRight =
          expected === null
            ? !isRefusal(said) || rule.access === 'everyone'
            : said === (method === 'HEAD' ? expected.slice(0, 3) : expected);
        if (!isRight) wrong.push(`${who}: ${method} ${url} → ${said}, by its rule ${expected ?? 'let in'}`);
        // Without the built app there is no page to show.
        if (answer.status >= 500 && url !== '/') wrong.push(`${who}: ${method} ${url} → ${said}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(300);
  });

  it('only these are open to strangers that change anything', async () => {
    const { server } = await startAcademy('sqlite', {}, { content: shippedContent() });
    const open = server.app.rules.filter(
      ({ method, access }) => method !== 'GET' && method !== 'HEAD' && access === 'everyone',
    );
    expect(open.map(({ url }) => url).toSorted()).toEqual([
      '/api/auth/sign-in/email',
      '/api/auth/sign-in/social',
      '/api/auth/sign-out',
      '/api/auth/two-factor/verify-backup-code',
      '/api/auth/two-factor/verify-totp',
      '/api/v1/attempts',
      '/api/v1/certificates/check',
      '/api/v1/discussions',
      '/api/v1/discussions/:code/seats',
    ]);
  });

  it('what needs a role can be done by nobody who lost it a moment ago', async () => {
    const academy = await startAcademy();
    const ada = await academy.setUp();
    const bo = await academy.come(ada, 'Bo Second', ['admin']);
    expect((await bo.ask('POST', '/api/v1/cohorts', { title: 'One' })).status).toBe(201);
    await ada.ask('PATCH', `/api/v1/people/${bo.person}`, { roles: ['trainee'] });
    expect((await bo.ask('POST', '/api/v1/cohorts', { title: 'Two' })).body.error?.code).toBe('notAllowed');
  });

  it('a link opens only what it is for', async () => {
    const academy = await startAcademy();
    await academy.setUp();
    const stranger = academy.open();
    const answers = await Promise.all(
      ['', 'wrong', 'a'.repeat(32)].map((token) =>
        stranger.ask('POST', '/api/v1/link', { password: PASSWORD }, { authorization: `Bearer ${token}` }),
      ),
    );
    expect(answers.map(({ status, body }) => `${status} ${body.error?.code}`)).toEqual(
      answers.map(() => '404 linkEnded'),
    );
  });
});
