// Sign-in as better-auth does it, on our tables: passwords, two-factor, single sign-on. Nobody can register: people come by links. Which of
// its addresses are open stands in authRoutes.ts.

import { randomBytes } from 'node:crypto';
import { AUTH, PASSWORD_LENGTH } from '#exam';
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { CamelCasePlugin } from 'kysely';
import { kindOf } from '../store/store.ts';
import type { Db } from '../store/tables.ts';
import { hashPassword, isPasswordOf } from './passwords.ts';
import type { PeopleSettings } from './peopleSettings.ts';
import { SESSION_SECONDS } from './sessions.ts';

/** The provider of single sign-on, as better-auth knows it. */
export const PROVIDER = 'academy';

/** Said by our own route from the connection; whatever a client sends under this name is dropped. */
export const ADDRESS_HEADER = 'x-firstline-address';

const MINUTE = 60;
/** Of one address, behind which a whole class may sit; what guards a single account is counted by account. */
const PER_MINUTE = 600;

export interface SignIn {
  readonly handler: (request: Request) => Promise<Response>;
  /** Name of the session cookie. */
  readonly cookie: string;
  readonly twoFactorCookie: string;
  /** Of the proof that this browser signed in before. */
  readonly deviceCookie: string;
  readonly isSecure: boolean;
}

export interface SignInDeps extends PeopleSettings {
  readonly db: Db;
  readonly onError: (message: string) => void;
}

const NAME = 'firstline';

export function makeSignIn(deps: SignInDeps): SignIn {
  const { db, origin, secret, singleSignOn, onError } = deps;
  const isSecure = origin?.startsWith('https:') ?? false;
  const name = isSecure ? `__Host-${NAME}` : NAME;
  const many = { window: MINUTE, max: PER_MINUTE };
  const auth = betterAuth({
    appName: 'Firstline',
    ...(origin === null ? {} : { baseURL: origin }),
    basePath: AUTH,
    secret,
    // Its migrations are ours: it never changes a table.
    database: { db: db.withPlugin(new CamelCasePlugin()), type: kindOf(db), transaction: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => onError(message) },
    onAPIError: { errorURL: '/#/academy/sign-in' },
    user: { modelName: 'authUsers' },
    session: {
      modelName: 'authSessions',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'authAccounts',
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [PROVIDER], requireLocalEmailVerified: true },
    },
    verification: { modelName: 'authVerifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPasswordOf(hash, password) },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'authRateLimits',
      ...many,
      customRules: { '/sign-in/*': many, '/two-factor/*': many, '/change-password': many },
    },
    databaseHooks: {
      account: {
        create: {
          // What a provider hands out to act in somebody's name is not kept.
          before: (account) =>
            Promise.resolve({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }),
        },
      },
      session: { create: { before: async ({ userId }) => ((await isActive(db, userId)) ? undefined : false) } },
    },
    plugins: [
      twoFactor({ issuer: 'Firstline', schema: { twoFactor: { modelName: 'authTwoFactors' } } }),
      ...(singleSignOn === null
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: PROVIDER,
                  name: singleSignOn.name,
                  clientId: singleSignOn.clientId,
                  clientSecret: singleSignOn.clientSecret,
                  discoveryUrl: `${singleSignOn.issuer}/.well-known/openid-configuration`,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]),
    ],
    advanced: {
      // Its own prefix for https would be `__Secure-`, which another host of the same domain may set; ours may not be shared.
      cookiePrefix: name,
      useSecureCookies: false,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
      cookies: { session_token: { name: `${name}.session`, attributes: { sameSite: 'strict' } } },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => randomBytes(18).toString('base64url') },
    },
  });
  return {
    handler: auth.handler,
    cookie: `${name}.session`,
    twoFactorCookie: `${name}.two_factor`,
    deviceCookie: `${name}.device`,
    isSecure,
  };
}

/** Who is blocked opens no session, however they come. */
async function isActive(db: Db, person: string): Promise<boolean> {
  const found = await db.selectFrom('people').select('state').where('person', '=', person).executeTakeFirst();
  return found?.state === 'active';
}
