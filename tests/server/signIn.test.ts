// Signing in, on both databases: passwords, two-factor, sessions and their cookies; what a stranger learns, how often they may guess, and
// what another site can do.

import { createHmac } from 'node:crypto';
import { API } from '#attempt';
import { AUTH, type Academy, type Me, type MadeLink, type Sessions, type TwoFactorSecret } from '#exam';
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { bearer, PASSWORD, startAcademy, tokenIn, type Browser } from '../kit/peopleKit.ts';

const OTHER = 'amber-ladder-sings-4';
const ADA = 'ada@academy.test';

async function signIn(
  browser: Browser,
  email: string,
  password: string,
): Promise<readonly [number, string | undefined]> {
  const { status, body } = await browser.ask('POST', `${AUTH}/sign-in/email`, { email, password });
  return [status, body.error?.code];
}

const code = async (browser: Browser): Promise<string | undefined> =>
  (await browser.ask('GET', `${API}/me`)).body.error?.code;

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  it('nobody is there at first; the set-up link makes the first admin, once', async () => {
    const { people, open, setUp } = await startAcademy(kind);
    const stranger = open();
    const before = await stranger.ask<Academy>('GET', `${API}/academy`);
    expect(before.body).toEqual({ waitsForSetUp: true, singleSignOn: null, isSignedIn: false });
    const other = tokenIn((await people.offerSetUp()) ?? '');
    const ada = await setUp();
    expect((await ada.ask<Me>('GET', `${API}/me`)).body).toMatchObject({
      name: 'Ada First',
      email: ADA,
      roles: ['admin'],
      twoFactor: false,
      hasPassword: true,
    });
    // Every other set-up link is over, and none is offered any more.
    const late = await stranger.ask('GET', `${API}/link`, undefined, bearer(other));
    expect([late.status, late.body.error?.code]).toEqual([404, 'linkEnded']);
    expect(await people.offerSetUp()).toBeNull();
    expect((await stranger.ask<Academy>('GET', `${API}/academy`)).body.waitsForSetUp).toBe(false);
  });

  it('a wrong password, an address nobody has and a blocked person are told in the same words', async () => {
    const { open, setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Blocked', ['trainee']);
    await ada.ask('POST', `${API}/people/${kim.person}/block`);
    const answers = await Promise.all(
      [
        { email: ADA, password: OTHER },
        { email: 'nobody@academy.test', password: PASSWORD },
        { email: 'no address', password: PASSWORD },
        { email: 'kim.blocked@academy.test', password: PASSWORD },
      ].map(async (body) => open().ask('POST', `${AUTH}/sign-in/email`, body)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect([answers[0]?.status, answers[0]?.body.error?.code]).toEqual([401, 'wrongSignIn']);
    expect(answers.flatMap(({ cookies }) => cookies).filter((cookie) => cookie.includes('.session='))).toEqual([]);
  });

  it('after five failures an address waits, whoever has it and whichever server is asked', async () => {
    const one = await startAcademy(kind);
    await one.setUp();
    const two = await startAcademy(kind, {}, {}, one.store);
    for (const email of [ADA, 'nobody@academy.test']) {
      const codes: (string | undefined)[] = [];
      for (const at of [one, two, one, two, one, two, one]) {
        const [, said] = await signIn(at.open(), email, OTHER);
        codes.push(said);
      }
      expect(codes).toEqual([...Array.from({ length: 5 }, () => 'wrongSignIn'), 'mustWait', 'mustWait']);
    }
    // The right password waits too, until the time is over.
    expect(await signIn(two.open(), ADA, PASSWORD)).toEqual([429, 'mustWait']);
    two.clock.ms += 61_000;
    expect(await signIn(two.open(), ADA, PASSWORD)).toEqual([200, undefined]);
    expect(await signIn(two.open(), ADA, OTHER)).toEqual([401, 'wrongSignIn']);
  });

  it('tries at the same time do not slip through', async () => {
    const { open, setUp } = await startAcademy(kind);
    await setUp();
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(open(), ADA, OTHER)));
    expect(tries.filter(([, said]) => said === 'wrongSignIn')).toHaveLength(5);
  });

  it('a browser that signed in before is not locked out by a stranger', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    await ada.ask('POST', `${AUTH}/sign-out`);
    await Promise.all(Array.from({ length: 8 }, () => signIn(open(), ADA, OTHER)));
    expect(await signIn(open(), ADA, PASSWORD)).toEqual([429, 'mustWait']);
    expect(await signIn(ada, ADA, PASSWORD)).toEqual([200, undefined]);
  });

  it('a session is a new one at every sign-in, and the one before ends', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const first = new Map(ada.jar);
    expect(await signIn(ada, ADA, PASSWORD)).toEqual([200, undefined]);
    expect(ada.jar.get('firstline.session')).not.toBe(first.get('firstline.session'));
    const thief = open();
    for (const [name, value] of first) thief.jar.set(name, value);
    expect(await code(thief)).toBe('notSignedIn');
    expect(await code(ada)).toBeUndefined();
  });

  it('a cookie that the server did not sign, and one brought along, open nothing', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const session = ada.jar.get('firstline.session') ?? '';
    const stranger = open();
    for (const forged of [session.slice(0, -4), session.split('.')[0] ?? '', `x${session}`, '%', '.', 'a.b']) {
      stranger.jar.set('firstline.session', forged);
      expect(await code(stranger), forged).toBe('notSignedIn');
    }
    stranger.jar.set('firstline.session', 'chosen-by-somebody');
    expect(await signIn(stranger, ADA, PASSWORD)).toEqual([200, undefined]);
    expect(stranger.jar.get('firstline.session')).not.toBe('chosen-by-somebody');
  });

  it('a session ends when it is old, when nothing comes for long, and when it is taken back', async () => {
    const { clock, open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const phone = open();
    await signIn(phone, ADA, PASSWORD);
    const { sessions } = (await ada.ask<Sessions>('GET', `${API}/me/sessions`)).body;
    expect(sessions.map(({ isThis }) => `${isThis}`).toSorted()).toEqual(['false', 'true']);
    const other = sessions.find(({ isThis }) => !isThis)?.id ?? '';
    expect((await ada.ask('DELETE', `${API}/me/sessions/${other}`)).status).toBe(200);
    expect(await code(phone)).toBe('notSignedIn');
    expect((await ada.ask('DELETE', `${API}/me/sessions/${other}`)).body.error?.code).toBe('noSuchSession');

    clock.ms += 119 * 60_000;
    expect(await code(ada)).toBeUndefined();
    clock.ms += 119 * 60_000;
    expect(await code(ada)).toBeUndefined();
    clock.ms += 121 * 60_000;
    expect(await code(ada)).toBe('notSignedIn');
  });

  it('a session is over after twelve hours, however busy', async () => {
    const { clock, setUp } = await startAcademy(kind);
    const ada = await setUp();
    for (let hour = 1; hour <= 11; hour++) {
      clock.ms += 60 * 60_000;
      expect(await code(ada)).toBeUndefined();
    }
    clock.ms += 61 * 60_000;
    expect(await code(ada)).toBe('notSignedIn');
  });

  it("nobody ends another person's session", async () => {
    const { setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Curious', ['trainee']);
    const { sessions } = (await ada.ask<Sessions>('GET', `${API}/me/sessions`)).body;
    const answer = await kim.ask('DELETE', `${API}/me/sessions/${sessions[0]?.id ?? ''}`);
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'noSuchSession']);
    expect(await code(ada)).toBeUndefined();
  });

  it('another password ends all other sessions; the old one opens nothing', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const phone = open();
    await signIn(phone, ADA, PASSWORD);
    const change = (currentPassword: string, newPassword: string): ReturnType<Browser['ask']> =>
      ada.ask('POST', `${AUTH}/change-password`, { currentPassword, newPassword });
    expect((await change(OTHER, 'quiet-copper-river-77')).body.error?.code).toBe('wrongPassword');
    expect((await change(PASSWORD, 'short')).body.error?.code).toBe('shortPassword');
    expect((await change(PASSWORD, 'password1234')).body.error?.code).toBe('guessablePassword');
    expect((await change(PASSWORD, 'ada first ada')).body.error?.code).toBe('guessablePassword');
    expect((await change(PASSWORD, OTHER)).status).toBe(200);
    expect(await code(ada)).toBeUndefined();
    expect(await code(phone)).toBe('notSignedIn');
    expect(await signIn(phone, ADA, PASSWORD)).toEqual([401, 'wrongSignIn']);
    expect(await signIn(phone, ADA, OTHER)).toEqual([200, undefined]);
  });

  it('with two-factor a password alone opens nothing, and a code opens once', async () => {
    const { clock, open, setUp, store } = await startAcademy(kind);
    const ada = await setUp();
    const begun = await ada.ask<TwoFactorSecret>('POST', `${AUTH}/two-factor/enable`, { password: PASSWORD });
    const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? '';
    expect((await ada.ask('POST', `${AUTH}/two-factor/verify-totp`, { code: '000000' })).body.error?.code).toBe(
      'wrongCode',
    );
    expect((await ada.ask('POST', `${AUTH}/two-factor/verify-totp`, { code: totp(secret, Date.now()) })).status).toBe(
      200,
    );
    expect((await ada.ask<Me>('GET', `${API}/me`)).body.twoFactor).toBe(true);

    const phone = open();
    const half = await phone.ask('POST', `${AUTH}/sign-in/email`, { email: ADA, password: PASSWORD });
    expect(half.body).toEqual({ twoFactor: true });
    expect(phone.jar.has('firstline.session')).toBe(false);
    expect(await code(phone)).toBe('notSignedIn');
    // The code that turned it on was used: it opens nothing.
    const used = { code: totp(secret, Date.now()) };
    expect((await phone.ask('POST', `${AUTH}/two-factor/verify-totp`, used)).body.error?.code).toBe('wrongCode');
    await store.db.deleteFrom('spent_codes').execute();
    expect((await phone.ask('POST', `${AUTH}/two-factor/verify-totp`, used)).status).toBe(200);
    expect(await code(phone)).toBeUndefined();

    // Kept codes open once each.
    const [kept = ''] = begun.body.backupCodes;
    for (const expected of [200, 401]) {
      const tablet = open();
      await tablet.ask('POST', `${AUTH}/sign-in/email`, { email: ADA, password: PASSWORD });
      expect((await tablet.ask('POST', `${AUTH}/two-factor/verify-backup-code`, { code: kept })).status).toBe(expected);
    }
    // Who never signed in has nothing to show a code for.
    expect((await open().ask('POST', `${AUTH}/two-factor/verify-totp`, used)).body.error?.code).toBe('codeEnded');
    expect(clock.ms).toBeGreaterThan(0);
  });

  it('codes cannot be guessed: after ten wrong ones the second factor is locked', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const begun = await ada.ask<TwoFactorSecret>('POST', `${AUTH}/two-factor/enable`, { password: PASSWORD });
    const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? '';
    await ada.ask('POST', `${AUTH}/two-factor/verify-totp`, { code: totp(secret, Date.now()) });
    const said = new Set<string | undefined>();
    let phone = open();
    for (let guess = 0; guess < 16; guess++) {
      if (guess % 4 === 0) {
        phone = open();
        await phone.ask('POST', `${AUTH}/sign-in/email`, { email: ADA, password: PASSWORD });
      }
      const answer = await phone.ask('POST', `${AUTH}/two-factor/verify-totp`, { code: `10000${guess}` });
      said.add(answer.body.error?.code);
    }
    expect([...said]).toEqual(['wrongCode', 'mustWait']);
  });

  it('where two-factor is asked of staff, their roles wait for it; trainees go on', async () => {
    const { setUp, come, store } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Trainee', ['trainee']);
    const strict = await startAcademy(kind, { twoFactor: 'staff' }, {}, store);
    const as = (browser: Browser): Browser => {
      const here = strict.open();
      for (const [name, value] of browser.jar) here.jar.set(name, value);
      return here;
    };
    expect((await as(ada).ask('GET', `${API}/people`)).body.error?.code).toBe('notAllowed');
    expect((await as(ada).ask<Me>('GET', `${API}/me`)).body).toMatchObject({ needsTwoFactor: true, roles: ['admin'] });
    expect((await as(kim).ask<Me>('GET', `${API}/me`)).body.needsTwoFactor).toBe(false);
  });

  it('a link to set a password turns two-factor off only if it was made for that, and ends all sessions', async () => {
    const { open, setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Lost', ['trainee']);
    const begun = await kim.ask<TwoFactorSecret>('POST', `${AUTH}/two-factor/enable`, { password: PASSWORD });
    const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? '';
    await kim.ask('POST', `${AUTH}/two-factor/verify-totp`, { code: totp(secret, Date.now()) });
    for (const clearsTwoFactor of [false, true]) {
      const made = await ada.ask<MadeLink>('POST', `${API}/people/${kim.person}/link`, { clearsTwoFactor });
      const phone = open();
      const come2 = await phone.ask('POST', `${API}/link`, { password: OTHER }, bearer(made.body.token));
      expect(come2.body).toEqual({ twoFactor: !clearsTwoFactor });
      expect(await code(kim)).toBe('notSignedIn');
      expect((await phone.ask('GET', `${API}/link`, undefined, bearer(made.body.token))).status).toBe(404);
    }
  });
});

describe('another site', () => {
  it.each([[{ 'sec-fetch-site': 'cross-site' }], [{ 'sec-fetch-site': 'same-site' }], [{ 'sec-fetch-site': 'none' }]])(
    '%j can neither sign in nor out nor change anything',
    async (headers) => {
      const { setUp } = await startAcademy();
      const ada = await setUp();
      const posts = [
        ['POST', `${AUTH}/sign-in/email`, { email: ADA, password: PASSWORD }],
        ['POST', `${AUTH}/sign-out`, undefined],
        ['POST', `${AUTH}/sign-in/social`, undefined],
        ['POST', `${AUTH}/two-factor/verify-totp`, { code: '123456' }],
        ['POST', `${AUTH}/change-password`, { currentPassword: PASSWORD, newPassword: OTHER }],
        ['POST', `${API}/cohorts`, { title: 'Theirs' }],
        ['DELETE', `${API}/me/sessions`, undefined],
        ['PATCH', `${API}/me`, { language: 'fr' }],
      ] as const;
      const answers = await Promise.all(posts.map(([method, url, body]) => ada.ask(method, url, body, headers)));
      expect(answers.map(({ status, body }) => `${status} ${body.error?.code}`)).toEqual(
        posts.map(() => '403 notAllowed'),
      );
      expect(await code(ada)).toBeUndefined();
    },
  );

  it('what a browser of old says by Origin alone counts as well', async () => {
    const { server, setUp } = await startAcademy();
    const ada = await setUp();
    const cookie = [...ada.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const ask = async (origin: string): Promise<number> =>
      (
        await server.app.inject({
          method: 'POST',
          url: `${AUTH}/sign-out`,
          headers: { host: 'academy.test', origin, cookie },
        })
      ).statusCode;
    expect(await ask('https://elsewhere.test')).toBe(403);
    expect(await ask('null')).toBe(403);
    expect(await ask('http://academy.test')).toBe(200);
  });
});

describe('cookies', () => {
  it.each([
    [null, 'firstline.session', false],
    ['https://academy.test', '__Host-firstline.session', true],
  ])('at %s are out of reach for scripts and other sites', async (origin, name, isSecure) => {
    const { open, setUp } = await startAcademy('sqlite', { origin });
    await setUp();
    const browser = open();
    const answer = await browser.ask('POST', `${AUTH}/sign-in/email`, { email: ADA, password: PASSWORD });
    const session = answer.cookies.find((cookie) => cookie.startsWith(`${name}=`)) ?? '';
    expect(session.toLowerCase()).toContain('httponly');
    expect(session.toLowerCase()).toContain('samesite=strict');
    expect(session.toLowerCase().includes('secure;') || session.toLowerCase().endsWith('secure')).toBe(isSecure);
    for (const cookie of answer.cookies) {
      expect(cookie.toLowerCase()).toContain('httponly');
      expect(cookie.toLowerCase()).toMatch(/samesite=(strict|lax)/);
      if (isSecure) expect(cookie.toLowerCase()).not.toContain('domain=');
      if (isSecure) expect(cookie).toMatch(/^__Host-.*; Path=\/;.*Secure/i);
    }
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(JSON.stringify(answer.body)).toBe('{"twoFactor":false}');
  });
});

describe('what better-auth could do and nobody may ask for', () => {
  it.each([
    ['POST', '/sign-up/email'],
    ['POST', '/request-password-reset'],
    ['POST', '/reset-password'],
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/delete-user'],
    ['POST', '/link-social'],
    ['POST', '/set-password'],
    ['GET', '/list-accounts'],
    ['GET', '/get-session'],
    ['GET', '/list-sessions'],
    ['POST', '/two-factor/get-totp-uri'],
    ['POST', '/two-factor/send-otp'],
    ['GET', '/ok'],
  ] as const)('%s %s', async (method, path) => {
    const { setUp } = await startAcademy();
    const ada = await setUp();
    const answer = await ada.ask(method, `${AUTH}${path}`, method === 'POST' ? {} : undefined);
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'notFound']);
  });
});

/** RFC 6238: SHA-1, thirty seconds, six digits. */
function totp(secret: string, nowMs: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(nowMs / 30_000)));
  const tag = createHmac('sha1', base32(secret)).update(counter).digest();
  const offset = (tag.at(-1) ?? 0) & 0xf;
  return String((tag.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  let bits = '';
  for (const letter of text.replace(/=+$/, ''))
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
