// The addresses of sign-in that are open: each hands on to better-auth what it needs, and answers in the protocol's words. What is not
// listed here cannot be reached, whatever better-auth could do.

import {
  AUTH,
  backupCodesSchema,
  changePasswordSchema,
  codeSchema,
  DONE,
  doneSchema,
  ownPasswordSchema,
  signedInSchema,
  signInSchema,
  singleSignOnSchema,
  twoFactorSecretSchema,
  type SignedInAnswer,
} from '#exam';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { RemoteErrorCode } from '#attempt';
import { isSameOrigin, personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers } from '../openApi.ts';
import type { Chance } from '../secret.ts';
import type { Db } from '../store/tables.ts';
import { recordAudit } from '../trust/audit.ts';
import { refuseWeak } from './passwords.ts';
import type { PeopleSettings } from './peopleSettings.ts';
import { isTrue, readCookie, readToken } from './sessions.ts';
import { ADDRESS_HEADER, PROVIDER, type SignIn } from './signIn.ts';
import { failureKey, forgetFailures, makeDevice, mayTry, sweepFailures } from './signInFailures.ts';
import { spendCode } from './spentCodes.ts';

export interface AuthRouteDeps {
  readonly db: Db;
  readonly settings: PeopleSettings;
  readonly signIn: SignIn;
  readonly chance: Chance;
  readonly nowMs: () => number;
}

const DEVICE_SECONDS = 400 * 24 * 60 * 60;

/** What better-auth's refusals mean here; whatever else it refuses is malformed. */
const MEANINGS: Readonly<Record<string, RemoteErrorCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongSignIn',
  INVALID_EMAIL: 'wrongSignIn',
  FAILED_TO_CREATE_SESSION: 'wrongSignIn',
  INVALID_PASSWORD: 'wrongPassword',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrongPassword',
  PASSWORD_TOO_SHORT: 'shortPassword',
  INVALID_CODE: 'wrongCode',
  INVALID_BACKUP_CODE: 'wrongCode',
  INVALID_TWO_FACTOR_COOKIE: 'codeEnded',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'codeEnded',
  ACCOUNT_TEMPORARILY_LOCKED: 'mustWait',
  UNAUTHORIZED: 'notSignedIn',
  SESSION_NOT_FRESH: 'notSignedIn',
  PROVIDER_NOT_FOUND: 'noSingleSignOn',
  INVALID_OAUTH_CONFIGURATION: 'noSingleSignOn',
};

export function addAuthRoutes(plain: FastifyInstance, deps: AuthRouteDeps): void {
  const { db, settings, nowMs } = deps;
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const open = { config: { access: 'everyone' }, preValidation: refuseOtherSites } as const;
  const own = { config: { access: 'person' } } as const;
  const pass = passTo(deps);
  const signInAs = signInWith(deps);
  const done = { 200: doneSchema, ...errorAnswers };
  const note = async (person: string, action: string): Promise<void> => {
    await recordAudit(db, { atMs: nowMs(), actor: person, action, subject: person, body: {} });
  };

  app.post(
    `${AUTH}/sign-in/email`,
    {
      ...open,
      schema: { summary: 'Sign in', body: signInSchema, response: { 200: signedInSchema, ...errorAnswers } },
    },
    (request, reply) => signInAs(request, reply, request.body),
  );

  for (const kind of ['totp', 'backup-code'] as const) {
    app.post(
      `${AUTH}/two-factor/verify-${kind}`,
      {
        ...open,
        schema: {
          summary: `Show the second factor: a code ${kind === 'totp' ? 'of the authenticator app' : 'kept for the day it is lost'}`,
          body: codeSchema,
          response: done,
        },
      },
      async (request, reply) => {
        const code = request.body.code.replaceAll(/\s/g, '');
        const person = await challenged(deps, request);
        if (person === null) throw new ApiError('codeEnded');
        if (kind === 'totp' && !(await spendCode(db, settings.secret, { person, code }, nowMs())))
          throw new ApiError('wrongCode');
        const former = await hasTwoFactor(db, person);
        await pass(request, reply, `/two-factor/verify-${kind}`, { code });
        if (!former && (await hasTwoFactor(db, person))) await note(person, 'twoFactorOn');
        return DONE;
      },
    );
  }

  app.post(
    `${AUTH}/sign-in/social`,
    {
      ...open,
      schema: {
        summary: 'Where to go for single sign-on',
        response: { 200: singleSignOnSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      if (settings.singleSignOn === null) throw new ApiError('noSingleSignOn');
      const body = { provider: PROVIDER, callbackURL: '/#/academy', disableRedirect: true };
      const { url } = await pass(request, reply, '/sign-in/social', {
        ...body,
        errorCallbackURL: '/#/academy/sign-in',
      });
      return { url: String(url) };
    },
  );
  app.get(
    `${AUTH}/callback/${PROVIDER}`,
    { config: { access: 'everyone' }, schema: { summary: 'Back from single sign-on' } },
    async (request, reply) => {
      const query = new URL(request.url, 'http://server').search;
      const response = await ask(deps, request, `/callback/${PROVIDER}${query}`, null);
      handCookies(response, reply);
      const location = response.headers.get('location');
      return reply.redirect(location ?? '/#/academy/sign-in', 302);
    },
  );

  app.post(
    `${AUTH}/sign-out`,
    { ...open, schema: { summary: 'End this session', response: done } },
    async (request, reply) => {
      await pass(request, reply, '/sign-out', {});
      // Nothing of it stays in this browser: what was read from the server may not be shown again.
      reply.header('clear-site-data', '"cache"');
      return DONE;
    },
  );

  app.post(
    `${AUTH}/change-password`,
    {
      ...own,
      schema: {
        summary: 'Set another password; all other sessions end',
        body: changePasswordSchema,
        response: done,
      },
    },
    async (request, reply) => {
      const { currentPassword, newPassword } = request.body;
      const user = await db
        .selectFrom('auth_users')
        .select(['name', 'email'])
        .where('id', '=', personOf(request).person)
        .executeTakeFirst();
      refuseWeak(newPassword, user === undefined ? [] : [user.name, user.email]);
      await pass(request, reply, '/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
      await note(personOf(request).person, 'passwordChanged');
      return DONE;
    },
  );

  app.post(
    `${AUTH}/two-factor/enable`,
    {
      ...own,
      schema: {
        summary: 'Begin with two-factor; it is on once a code was shown',
        body: ownPasswordSchema,
        response: { 200: twoFactorSecretSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { totpURI, backupCodes } = await pass(request, reply, '/two-factor/enable', request.body);
      return twoFactorSecretSchema.parse({ totpURI, backupCodes });
    },
  );
  app.post(
    `${AUTH}/two-factor/disable`,
    { ...own, schema: { summary: 'Do without two-factor', body: ownPasswordSchema, response: done } },
    async (request, reply) => {
      await pass(request, reply, '/two-factor/disable', request.body);
      await note(personOf(request).person, 'twoFactorOff');
      return DONE;
    },
  );
  app.post(
    `${AUTH}/two-factor/generate-backup-codes`,
    {
      ...own,
      schema: {
        summary: 'New codes for the day the device is lost; the old ones end',
        body: ownPasswordSchema,
        response: { 200: backupCodesSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { backupCodes } = await pass(request, reply, '/two-factor/generate-backup-codes', request.body);
      return backupCodesSchema.parse({ backupCodes });
    },
  );
}

export type SignInAs = (
  request: FastifyRequest,
  reply: FastifyReply,
  who: { readonly email: string; readonly password: string },
) => Promise<SignedInAnswer>;

/** By address and password; failures are counted before anything is looked at, and whatever is wrong is told in the same words. */
export function signInWith(deps: AuthRouteDeps): SignInAs {
  const { db, settings, signIn, chance, nowMs } = deps;
  const pass = passTo(deps);
  return async (request, reply, { email, password }) => {
    const former = readToken({ cookie: signIn.cookie, secret: settings.secret }, request.headers);
    const key = failureKey(settings.secret, email, readCookie(request.headers, signIn.deviceCookie));
    await sweepFailures(db, nowMs());
    if (!(await mayTry(db, key, nowMs()))) {
      request.log.warn('a sign-in waits after too many failures');
      throw new ApiError('mustWait');
    }
    const answered = await pass(request, reply, '/sign-in/email', { email: email.trim(), password });
    await forgetFailures(db, key);
    // A session never goes over into another: the one this browser had ends.
    if (former !== null) await db.deleteFrom('auth_sessions').where('token', '=', former).execute();
    const device = makeDevice(settings.secret, email, chance.makeSecret());
    const flags = `Path=/; HttpOnly; SameSite=Strict${signIn.isSecure ? '; Secure' : ''}`;
    reply.header('set-cookie', `${signIn.deviceCookie}=${device}; Max-Age=${DEVICE_SECONDS}; ${flags}`);
    return { twoFactor: answered['twoFactorRedirect'] === true };
  };
}

/** A page of another site signs nobody in or out. */
async function refuseOtherSites(request: FastifyRequest): Promise<void> {
  if (!isSameOrigin(request)) throw new ApiError('notAllowed');
}

async function hasTwoFactor(db: Db, person: string): Promise<boolean> {
  const user = await db
    .selectFrom('auth_users')
    .select('two_factor_enabled')
    .where('id', '=', person)
    .executeTakeFirst();
  return user !== undefined && isTrue(user.two_factor_enabled);
}

/** Whose second factor is asked for: of the sign-in that waits for it, or of whoever is signed in and turns it on. */
async function challenged(
  { db, settings, signIn, nowMs }: AuthRouteDeps,
  request: FastifyRequest,
): Promise<string | null> {
  const { secret } = settings;
  const session = readToken({ cookie: signIn.cookie, secret }, request.headers);
  if (session !== null) {
    const found = await db
      .selectFrom('auth_sessions')
      .select('user_id')
      .where('token', '=', session)
      .executeTakeFirst();
    if (found !== undefined) return found.user_id;
  }
  const challenge = readToken({ cookie: signIn.twoFactorCookie, secret }, request.headers);
  if (challenge === null) return null;
  const waiting = await db
    .selectFrom('auth_verifications')
    .select(['value', 'expires_at'])
    .where('identifier', '=', challenge)
    .executeTakeFirst();
  return waiting === undefined || new Date(waiting.expires_at).getTime() <= nowMs() ? null : waiting.value;
}

type Answered = Readonly<Record<string, unknown>>;
type Pass = (request: FastifyRequest, reply: FastifyReply, path: string, body: object) => Promise<Answered>;

/** Asks better-auth, hands its cookies on, and throws what it refuses in the protocol's words. */
function passTo(deps: AuthRouteDeps): Pass {
  return async (request, reply, path, body) => {
    const response = await ask(deps, request, path, body);
    handCookies(response, reply);
    const answered = readObject(await response.text());
    if (response.ok) return answered;
    if (response.status === 429 && answered['code'] === undefined) throw new ApiError('tooMany');
    if (response.status >= 500) throw new Error(`sign-in answered ${response.status} at ${path}`);
    const code = typeof answered['code'] === 'string' ? answered['code'] : '';
    request.log.warn({ path, code }, 'a sign-in was refused');
    throw new ApiError(MEANINGS[code] ?? (response.status === 401 ? 'notSignedIn' : 'malformed'));
  };
}

/** Only what better-auth needs of a request goes to it; where the request came from is the connection's word, not the client's. */
function ask(
  { settings, signIn }: AuthRouteDeps,
  request: FastifyRequest,
  path: string,
  body: object | null,
): Promise<Response> {
  const origin = settings.origin ?? `http://${request.host}`;
  const headers = new Headers({ origin, [ADDRESS_HEADER]: request.ip });
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  if (body === null) return signIn.handler(new Request(`${origin}${AUTH}${path}`, { headers }));
  headers.set('content-type', 'application/json');
  return signIn.handler(
    new Request(`${origin}${AUTH}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

function handCookies(response: Response, reply: FastifyReply): void {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
}

function readObject(text: string): Answered {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Answered) : {};
  } catch {
    return {};
  }
}
