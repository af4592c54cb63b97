// People for a test of many, put straight into a store: each may sign in truly with the password they all share, or is signed in already by a
// session cookie that the server takes for its own.

import { createHmac, randomBytes } from 'node:crypto';
import { AUTH, type Role } from '#exam';
import { hashPassword } from '../../src/server/people/passwords.ts';
import { insertPerson, replacePassword } from '../../src/server/people/people.ts';
import { SESSION_SECONDS } from '../../src/server/people/sessions.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';

/** A secret of the server, for tests. */
export const SECRET = 'candidates-of-a-test-sign-in-with-this-secret';
export const PASSWORD = 'violet-kettle-hums-9';

/** As the server names its session cookie over plain http. */
const COOKIE = 'firstline.session';

export interface Seat {
  readonly person: string;
  readonly email: string;
  /** Of a session that is open. */
  readonly cookie: string;
  /** The address they come from, as a proxy names it. */
  readonly from: string;
}

export interface Wanted {
  readonly person: string;
  readonly roles: readonly Role[];
}

/** The people of a list, in its order. */
export async function seatPeople(db: Db, secret: string, list: readonly Wanted[]): Promise<Seat[]> {
  const hash = await hashPassword(PASSWORD);
  const now = new Date();
  return transact(db, async (transaction) => {
    const seats: Seat[] = [];
    for (const [index, { person, roles }] of list.entries()) {
      const email = `${person}@academy.test`;
      const one = { person, name: person, email, isVouched: true, roles, language: null };
      await insertPerson(transaction, one, now.getTime());
      await replacePassword(transaction, person, hash, `account-${person}`, now.getTime());
      const token = randomBytes(24).toString('base64url');
      const session = {
        id: `session-${person}`,
        token,
        user_id: person,
        expires_at: new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString(),
        ip_address: null,
        user_agent: 'a simulated candidate',
        created_at: now.toISOString(),
        updated_at: now.toISOString(),
        seen_at_ms: now.getTime(),
      };
      await transaction.insertInto('auth_sessions').values(session).execute();
      seats.push({ person, email, cookie: sign(token, secret), from: addressOf(index) });
    }
    return seats;
  });
}

/** Signs in as a browser does; gives the cookie. Throws if the server refuses. */
export async function signIn(server: string, { email, from }: Pick<Seat, 'email' | 'from'>): Promise<string> {
  const answer = await fetch(new URL(`${AUTH}/sign-in/email`, server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${COOKIE}=`));
  if (!answer.ok || cookie === undefined)
    throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  return cookie.split(';')[0] ?? '';
}

function sign(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
}

function addressOf(index: number): string {
  return `10.${Math.floor(index / 65_025) % 255}.${Math.floor(index / 255) % 255}.${(index % 255) + 1}`;
}
