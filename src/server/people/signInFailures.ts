// How often did signing in to an address fail, and must it wait? In the database, so that all servers count together. An address that
// nobody has is counted like any other. A browser that signed in to an address before is counted apart, so that a stranger who keeps
// guessing locks out strangers alone (OWASP: device cookies).

import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../store/tables.ts';

/** From so many failures in a row on, each further one costs a wait. */
export const FREE_FAILURES = 5;
export const WAIT_MS = 60_000;
/** From so many on, a long one. */
const MANY_FAILURES = 10;
const LONG_WAIT_MS = 15 * 60_000;
/** After so long without a try, all is forgotten. */
const FORGET_MS = 24 * 60 * 60_000;

/** Counts a try as a failure before the password is even looked at: tries at the same time cannot slip through. False: it must wait. */
export async function mayTry(db: Db, key: string, nowMs: number): Promise<boolean> {
  const old = sql`sign_in_failures.at_ms < ${nowMs - FORGET_MS}`;
  const counted = await db
    .insertInto('sign_in_failures')
    .values({ key, failures: 1, at_ms: nowMs, locked_until_ms: 0 })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({
          failures: sql<number>`CASE WHEN ${old} THEN 1 ELSE sign_in_failures.failures + 1 END`,
          locked_until_ms: sql<number>`CASE WHEN ${old} THEN 0
            WHEN sign_in_failures.failures + 1 >= ${MANY_FAILURES} THEN CAST(${nowMs + LONG_WAIT_MS} AS BIGINT)
            WHEN sign_in_failures.failures + 1 >= ${FREE_FAILURES} THEN CAST(${nowMs + WAIT_MS} AS BIGINT)
            ELSE 0 END`,
          at_ms: nowMs,
        })
        .where('sign_in_failures.locked_until_ms', '<=', nowMs),
    )
    .returning('failures')
    .executeTakeFirst();
  return counted !== undefined;
}

/** It was the right password: nothing failed. */
export async function forgetFailures(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('key', '=', key).execute();
}

/** What is long past need not be kept. */
export async function sweepFailures(db: Db, nowMs: number): Promise<void> {
  await db
    .deleteFrom('sign_in_failures')
    .where('at_ms', '<', nowMs - FORGET_MS)
    .execute();
}

/** Under which a try is counted; `device`: the proof of this browser, if it has one. */
export function failureKey(secret: string, email: string, device: string | null): string {
  const address = email.trim().toLowerCase();
  const known = device !== null && isDeviceOf(secret, address, device) ? device : 'stranger';
  return hmac(secret, `failure ${address} ${known}`);
}

/** What a browser gets when it has signed in to an address; `nonce` is chance. */
export function makeDevice(secret: string, email: string, nonce: string): string {
  return `${nonce}.${hmac(secret, `device ${email.trim().toLowerCase()} ${nonce}`)}`;
}

function isDeviceOf(secret: string, address: string, device: string): boolean {
  const [nonce = '', proof = ''] = device.split('.');
  const wanted = Buffer.from(hmac(secret, `device ${address} ${nonce}`));
  const found = Buffer.from(proof);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

function hmac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
