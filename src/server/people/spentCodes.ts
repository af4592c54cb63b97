// A code of an authenticator app opens a door once, though it holds for a minute (RFC 6238, 5.2).

import { createHmac } from 'node:crypto';
import type { Db } from '../store/tables.ts';

/** Longer than any code holds. */
const KEEP_MS = 10 * 60_000;

/** False: this person has used this code already. */
export async function spendCode(
  db: Db,
  secret: string,
  { person, code }: { readonly person: string; readonly code: string },
  nowMs: number,
): Promise<boolean> {
  await db
    .deleteFrom('spent_codes')
    .where('at_ms', '<', nowMs - KEEP_MS)
    .execute();
  const key = createHmac('sha256', secret).update(`code ${person} ${code}`).digest('base64url');
  const spent = await db
    .insertInto('spent_codes')
    .values({ key, at_ms: nowMs })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return spent !== undefined;
}
