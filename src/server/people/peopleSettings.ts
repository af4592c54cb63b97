// How people come to this server, as far as its environment says: its public address, single sign-on, of whom two-factor is asked, and the
// secret that signs sessions.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSecretSetting, type Environment } from '../secretSetting.ts';
import { TWO_FACTOR_RULES, type TwoFactorRule } from './sessions.ts';

export interface SingleSignOn {
  /** The provider's address, under which its configuration is found. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button calls it. */
  readonly name: string;
}

export interface PeopleSettings {
  /** Signs sessions. */
  readonly secret: string;
  /** Where browsers reach this server, without a path; null: as they ask for it. */
  readonly origin: string | null;
  readonly singleSignOn: SingleSignOn | null;
  readonly twoFactor: TwoFactorRule;
}

export const PEOPLE_USAGE = `  FIRSTLINE_URL          how browsers reach this server, such as https://academy.example; with https its cookies go over https alone, and browsers are told to come by https only
  FIRSTLINE_SECRET       signs sessions, at least 32 characters; or FIRSTLINE_SECRET_FILE. Left out, one is made once and kept in the data folder;
                         with DATABASE_URL it must be set, the same for all servers
  FIRSTLINE_TWO_FACTOR   of whom two-factor is asked: offered, staff or everyone (usual: offered)
  FIRSTLINE_OIDC_ISSUER, FIRSTLINE_OIDC_CLIENT_ID, FIRSTLINE_OIDC_CLIENT_SECRET (or _FILE), FIRSTLINE_OIDC_NAME
                         single sign-on by OpenID Connect; needs FIRSTLINE_URL`;

export type ReadPeopleSettings =
  /** `secret` null: none was given, and none is shared; it is made once and kept. */
  | { readonly ok: true; readonly settings: Omit<PeopleSettings, 'secret'> & { readonly secret: string | null } }
  | { readonly ok: false; readonly message: string };

const MIN_SECRET = 32;
export const SECRET_FILE = 'firstline.secret';

/** Touches nothing. `isShared`: several servers may use the database, so that the secret must be given. */
export function readPeopleSettings(environment: Environment, isShared: boolean): ReadPeopleSettings {
  const read = (name: string): string => environment[name]?.trim() ?? '';
  const url = read('FIRSTLINE_URL');
  const origin = url === '' ? null : originOf(url);
  if (origin === undefined)
    return no('FIRSTLINE_URL is not the address of a server. It is to look like https://academy.example');
  const rule = read('FIRSTLINE_TWO_FACTOR') || 'offered';
  const twoFactor = TWO_FACTOR_RULES.find((one) => one === rule);
  if (twoFactor === undefined)
    return no(`FIRSTLINE_TWO_FACTOR is none of ${TWO_FACTOR_RULES.join(', ')}. Leave it out, or set one of these.`);

  const clientSecret = readSecretSetting(environment, 'FIRSTLINE_OIDC_CLIENT_SECRET');
  if (!clientSecret.ok) return clientSecret;
  const issuer = read('FIRSTLINE_OIDC_ISSUER').replace(/\/$/, '');
  const clientId = read('FIRSTLINE_OIDC_CLIENT_ID');
  const given = [issuer, clientId, clientSecret.value ?? ''].filter((one) => one !== '').length;
  if (given !== 0 && given !== 3)
    return no('Single sign-on needs FIRSTLINE_OIDC_ISSUER, FIRSTLINE_OIDC_CLIENT_ID and FIRSTLINE_OIDC_CLIENT_SECRET.');
  if (given === 3 && origin === null)
    return no('Single sign-on needs FIRSTLINE_URL: the provider sends people back to it.');
  if (given === 3 && !isProviderAddress(issuer))
    return no('FIRSTLINE_OIDC_ISSUER is to be an address that begins with https://');
  const singleSignOn =
    given === 0 || clientSecret.value === null
      ? null
      : { issuer, clientId, clientSecret: clientSecret.value, name: read('FIRSTLINE_OIDC_NAME') || 'OpenID' };

  const secret = readSecretSetting(environment, 'FIRSTLINE_SECRET');
  if (!secret.ok) return secret;
  if (secret.value !== null && secret.value.length < MIN_SECRET)
    return no(`FIRSTLINE_SECRET is shorter than ${MIN_SECRET} characters. Make one with: openssl rand -base64 32`);
  if (secret.value === null && isShared)
    return no(
      'With DATABASE_URL a secret must be given, the same for all servers that share the database: set FIRSTLINE_SECRET or FIRSTLINE_SECRET_FILE. Make one with: openssl rand -base64 32',
    );
  return { ok: true, settings: { secret: secret.value, origin, singleSignOn, twoFactor } };
}

/** The secret kept in the data folder, made the first time; nobody else on the machine may read it. Null: the file holds none. */
export function keepSecret(folder: string): string | null {
  const file = join(folder, SECRET_FILE);
  if (existsSync(file)) {
    const value = readFileSync(file, 'utf8').trim();
    return value.length >= MIN_SECRET ? value : null;
  }
  const value = randomBytes(32).toString('base64url');
  writeFileSync(file, `${value}\n`, { mode: 0o600, flag: 'wx' });
  return value;
}

/** Undefined: not the address of a server. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, search, hash, username } = new URL(url);
  const isPlain = pathname === '/' && search === '' && hash === '' && username === '';
  return isPlain && (protocol === 'https:' || protocol === 'http:') ? origin : undefined;
}

/** Over http only on this machine, for trying it out. */
function isProviderAddress(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

function no(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
