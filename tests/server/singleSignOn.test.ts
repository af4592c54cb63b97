// Single sign-on by OpenID Connect, against a provider of our own: discovery, keys, codes with PKCE, signed tokens with a nonce. Who is not in
// the list does not come in, and what the provider signed for somebody else opens nothing.

import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { API } from '#attempt';
import { AUTH, type Academy, type Me, type Roster } from '#exam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { startAcademy, type Browser, type TestAcademy } from '../kit/peopleKit.ts';

const CLIENT = { clientId: 'firstline', clientSecret: 'known to both' };
const ORIGIN = 'https://academy.test';

interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
}

/** What it was asked, by the code it gave. */
interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

class Provider {
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #server: Server;
  readonly #asked = new Map<string, Asked>();
  /** Who is signed in there. */
  who: Claims = { sub: '1', email: 'nobody@academy.test' };
  /** Changes to what it would honestly say. */
  lies: { readonly nonce?: string; readonly aud?: string; readonly otherKey?: boolean; readonly expired?: boolean } =
    {};

  constructor() {
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = await this.#answer(request);
        response.writeHead(body === null ? 400 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body ?? { error: 'invalid_grant' }));
      })();
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  close(): void {
    this.#server.close();
  }

  get issuer(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  /** What its page does when somebody agrees: sends them back with a code. */
  agree(url: string): string {
    const asked = new URL(url).searchParams;
    const code = `code-${this.#asked.size}`;
    const redirect = asked.get('redirect_uri') ?? '';
    this.#asked.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirect,
    });
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
    return `${back.pathname}${back.search}`;
  }

  async #answer(request: IncomingMessage): Promise<object | null> {
    const { issuer } = this;
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        };
      case '/keys':
        return { keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
      case '/token': {
        let text = '';
        for await (const chunk of request) text += String(chunk);
        return this.#token(new URLSearchParams(text), request.headers.authorization ?? '');
      }
      default:
        return null;
    }
  }

  #token(given: URLSearchParams, authorization: string): object | null {
    const code = given.get('code') ?? '';
    const asked = this.#asked.get(code);
    this.#asked.delete(code);
    const isClient =
      given.get('client_secret') === CLIENT.clientSecret ||
      authorization === `Basic ${Buffer.from(`${CLIENT.clientId}:${CLIENT.clientSecret}`).toString('base64')}`;
    const verifier = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      asked === undefined ||
      !isClient ||
      verifier !== asked.challenge ||
      given.get('redirect_uri') !== asked.redirect
    )
      return null;
    const { nonce = asked.nonce, aud = CLIENT.clientId, otherKey = false, expired = false } = this.lies;
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: this.issuer, aud, nonce, iat: now - 7200, exp: now + (expired ? -3600 : 600), ...this.who };
    const key = otherKey ? this.#others.privateKey : this.#keys.privateKey;
    return { access_token: 'access', token_type: 'Bearer', expires_in: 600, id_token: signToken(claims, key) };
  }
}

function signToken(claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

const provider = new Provider();
beforeAll(() => provider.listen());
afterAll(() => provider.close());

async function startWith(kind: (typeof DATABASE_KINDS)[number]): Promise<TestAcademy & { readonly ada: Browser }> {
  provider.lies = {};
  const singleSignOn = { ...CLIENT, issuer: provider.issuer, name: 'The academy' };
  const academy = await startAcademy(kind, { origin: ORIGIN, singleSignOn });
  const ada = await academy.setUp();
  const csv = 'name,email,roles\nKim Lee,kim@academy.test,examiner\n';
  const { plan } = (await ada.ask<Roster>('POST', `${API}/roster`, { csv })).body;
  await ada.ask('POST', `${API}/roster`, { csv, plan });
  return { ...academy, ada };
}

/** Goes to the provider, agrees there and comes back; answers where the server then sends them. */
async function goThere(browser: Browser): Promise<string> {
  const begun = await browser.ask<{ url: string }>('POST', `${AUTH}/sign-in/social`);
  expect(begun.status).toBe(200);
  // The way back is a navigation that the provider's page began.
  const back = await browser.ask('GET', provider.agree(begun.body.url), undefined, { 'sec-fetch-site': 'cross-site' });
  expect(back.status).toBe(302);
  return String(back.headers['location']);
}

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  it('who is in the list comes in by their address, and by their own number from then on', async () => {
    const { open } = await startWith(kind);
    const kim = open();
    expect((await kim.ask<Academy>('GET', `${API}/academy`)).body.singleSignOn).toBe('The academy');
    provider.who = { sub: 'kim-17', email: 'Kim@academy.test', email_verified: true };
    expect(await goThere(kim)).toBe('/#/academy');
    expect((await kim.ask<Me>('GET', `${API}/me`)).body).toMatchObject({
      name: 'Kim Lee',
      roles: ['examiner'],
      hasPassword: false,
    });
    // The provider knows them under another address now: they are the same person.
    provider.who = { sub: 'kim-17', email: 'kim.married@academy.test', email_verified: true };
    const phone = open();
    expect(await goThere(phone)).toBe('/#/academy');
    expect((await phone.ask<Me>('GET', `${API}/me`)).body.name).toBe('Kim Lee');
  });

  it('nobody registers that way, nobody blocked comes in, and nothing of the provider is kept', async () => {
    const { open, ada, store } = await startWith(kind);
    provider.who = { sub: 'zoe', email: 'zoe@academy.test', email_verified: true };
    const zoe = open();
    expect(await goThere(zoe)).toContain('error=signup_disabled');
    expect((await zoe.ask('GET', `${API}/me`)).body.error?.code).toBe('notSignedIn');

    provider.who = { sub: 'kim-17', email: 'kim@academy.test', email_verified: true };
    expect(await goThere(open())).toBe('/#/academy');
    const accounts = await store.db
      .selectFrom('auth_accounts')
      .selectAll()
      .where('provider_id', '!=', 'credential')
      .execute();
    expect(accounts).toMatchObject([{ access_token: null, refresh_token: null, id_token: null }]);
    const { people } = (await ada.ask<{ people: { name: string; person: string }[] }>('GET', `${API}/people`)).body;
    await ada.ask('POST', `${API}/people/${people.find(({ name }) => name === 'Kim Lee')?.person}/block`);
    const kim = open();
    expect(await goThere(kim)).toContain('error=');
    expect((await kim.ask('GET', `${API}/me`)).body.error?.code).toBe('notSignedIn');
  });
});

describe('what the provider did not sign for this sign-in', () => {
  it.each([
    ['another nonce', { nonce: 'of another sign-in' }],
    ['another client', { aud: 'another' }],
    ['another key', { otherKey: true }],
    ['a token of yesterday', { expired: true }],
  ])('%s opens nothing', async (_what, lies) => {
    const { open } = await startWith('sqlite');
    provider.who = { sub: 'kim-17', email: 'kim@academy.test', email_verified: true };
    provider.lies = lies;
    const kim = open();
    expect(await goThere(kim)).toContain('error=');
    expect((await kim.ask('GET', `${API}/me`)).body.error?.code).toBe('notSignedIn');
  });

  it('a way back that another browser began opens nothing', async () => {
    const { open } = await startWith('sqlite');
    provider.who = { sub: 'kim-17', email: 'kim@academy.test', email_verified: true };
    const begun = await open().ask<{ url: string }>('POST', `${AUTH}/sign-in/social`);
    const victim = open();
    const back = await victim.ask('GET', provider.agree(begun.body.url));
    expect(String(back.headers['location'])).toContain('error=');
    expect((await victim.ask('GET', `${API}/me`)).body.error?.code).toBe('notSignedIn');
  });

  it('an address that nobody vouched for is not bound to a stranger of the provider', async () => {
    const { open, ada, come } = await startWith('sqlite');
    // Somebody who came by an open invitation wrote another's address into it.
    await come(ada, 'Mallory', ['trainee']);
    provider.who = { sub: 'the-true-one', email: 'mallory@academy.test', email_verified: true };
    expect(await goThere(open())).toContain('error=account_not_linked');
  });
});
