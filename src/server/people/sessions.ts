// Who sends a request, by the session cookie? And which sessions has a person? A session ends when it is twelve hours old, when nothing came
// for two hours, when it is taken back, and at once when its person is blocked or deleted: every request asks the database.

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ROLES, type Role } from '#exam';
import { sql } from 'kysely';
import type { SignedIn } from '../access.ts';
import type { Flag, Moment } from '../store/signInRows.ts';
import { prepared } from '../store/prepared.ts';
import { kindOf } from '../store/store.ts';
import type { Db } from '../store/tables.ts';

export const SESSION_SECONDS = 12 * 60 * 60;
export const IDLE_MS = 2 * 60 * 60_000;
/** Use is noted to the minute. */
const NOTE_MS = 60_000;

/** Of whom two-factor is asked: of nobody, of everybody who is more than a trainee, of all who come with a password. */
export const TWO_FACTOR_RULES = ['offered', 'staff', 'everyone'] as const;
export type TwoFactorRule = (typeof TWO_FACTOR_RULES)[number];

export interface SessionReader {
  readonly db: Db;
  readonly secret: string;
  /** Name of the session cookie. */
  readonly cookie: string;
  readonly twoFactor: TwoFactorRule;
  readonly nowMs: () => number;
}

/** A session that holds, with whose it is. */
export interface OpenSession extends SignedIn {
  readonly session: string;
  /** Roles wait until two-factor is on. */
  readonly needsTwoFactor: boolean;
}

/** The roles, with commas between. */
const HELD = {
  sqlite: sql<string | null>`(select group_concat(role) from person_roles where person_roles.person = people.person)`,
  postgres: sql<
    string | null
  >`(select string_agg(role, ',') from person_roles where person_roles.person = people.person)`,
} as const;

const selectByToken = prepared((db, token: string) =>
  db
    .selectFrom('auth_sessions')
    .innerJoin('people', 'people.person', 'auth_sessions.user_id')
    .innerJoin('auth_users', 'auth_users.id', 'auth_sessions.user_id')
    .select([
      'auth_sessions.id as session',
      'auth_sessions.expires_at',
      'auth_sessions.created_at',
      'auth_sessions.seen_at_ms',
      'people.person',
      'people.state',
      'auth_users.two_factor_enabled',
      HELD[kindOf(db)].as('roles'),
    ])
    .where('auth_sessions.token', '=', token),
);

export async function readSession(reader: SessionReader, headers: IncomingHttpHeaders): Promise<OpenSession | null> {
  const { db, nowMs, twoFactor } = reader;
  const token = readToken(reader, headers);
  if (token === null) return null;
  const [found] = await selectByToken(db, token);
  if (found === undefined || found.state !== 'active') return null;
  const now = nowMs();
  const seenAtMs = found.seen_at_ms ?? atMs(found.created_at);
  if (atMs(found.expires_at) <= now || seenAtMs + IDLE_MS <= now) {
    await db.deleteFrom('auth_sessions').where('id', '=', found.session).execute();
    return null;
  }
  if (seenAtMs + NOTE_MS <= now)
    await db.updateTable('auth_sessions').set({ seen_at_ms: now }).where('id', '=', found.session).execute();
  const held = found.roles?.split(',') ?? [];
  const roles = ROLES.filter((role) => held.includes(role));
  const needsTwoFactor =
    !isTrue(found.two_factor_enabled) && isAskedOf(twoFactor, roles) && (await hasPassword(db, found.person));
  return { person: found.person, roles: needsTwoFactor ? [] : roles, session: found.session, needsTwoFactor };
}

/** The session's token that this server signed; null: none, or one that was meddled with. */
export function readToken(
  { cookie, secret }: Pick<SessionReader, 'cookie' | 'secret'>,
  headers: IncomingHttpHeaders,
): string | null {
  const value = readCookie(headers, cookie);
  if (value === null) return null;
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, Math.max(dot, 0));
  const wanted = createHmac('sha256', secret).update(token).digest();
  const found = Buffer.from(value.slice(dot + 1), 'base64');
  return token !== '' && found.length === wanted.length && timingSafeEqual(found, wanted) ? token : null;
}

export function readCookie({ cookie = '' }: IncomingHttpHeaders, name: string): string | null {
  const part = cookie.split(/; */).find((one) => one.startsWith(`${name}=`));
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part.slice(name.length + 1));
  } catch {
    return null;
  }
}

function isAskedOf(rule: TwoFactorRule, roles: readonly Role[]): boolean {
  return rule === 'everyone' || (rule === 'staff' && roles.some((role) => role !== 'trainee'));
}

export async function hasPassword(db: Db, person: string): Promise<boolean> {
  const account = await db
    .selectFrom('auth_accounts')
    .select('id')
    .where('user_id', '=', person)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return account !== undefined;
}

interface SessionOfPerson {
  readonly id: string;
  readonly agent: string;
  readonly openedAtMs: number;
  readonly seenAtMs: number;
}

/** Last used first; those that are past are left out. */
export async function selectSessions(db: Db, person: string, nowMs: number): Promise<SessionOfPerson[]> {
  const rows = await db
    .selectFrom('auth_sessions')
    .select(['id', 'user_agent', 'created_at', 'seen_at_ms', 'expires_at'])
    .where('user_id', '=', person)
    .execute();
  return rows
    .filter((row) => atMs(row.expires_at) > nowMs && (row.seen_at_ms ?? atMs(row.created_at)) + IDLE_MS > nowMs)
    .map((row) => ({
      id: row.id,
      agent: row.user_agent ?? '',
      openedAtMs: atMs(row.created_at),
      seenAtMs: row.seen_at_ms ?? atMs(row.created_at),
    }))
    .sort((a, b) => b.seenAtMs - a.seenAtMs || (a.id < b.id ? -1 : 1));
}

/** False: this person has no such session. */
export async function deleteSession(db: Db, person: string, session: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('auth_sessions')
    .where('user_id', '=', person)
    .where('id', '=', session)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** All but the one named; null: all. */
export async function deleteSessions(db: Db, person: string, except: string | null): Promise<void> {
  let sessions = db.deleteFrom('auth_sessions').where('user_id', '=', person);
  if (except !== null) sessions = sessions.where('id', '!=', except);
  await sessions.execute();
}

export function atMs(moment: Moment): number {
  return new Date(moment).getTime();
}

export function isTrue(flag: Flag | null): boolean {
  return flag === true || flag === 1;
}
