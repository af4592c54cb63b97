// Writes into the audit log that somebody set the database's clock. The store may be away just then: it is tried until it is there.

import { storeFaultOf } from '../store/storeFault.ts';
import type { Db } from '../store/tables.ts';
import { recordAudit } from './audit.ts';
import type { ClockJump } from './clock.ts';

export async function recordJump(db: Db, { atMs, byMs }: ClockJump, waitMs: number): Promise<void> {
  const action = byMs === 0 ? 'clockAgrees' : 'clockJumped';
  try {
    await recordAudit(db, { atMs, actor: null, action, subject: null, body: byMs === 0 ? {} : { byMs } });
  } catch (error) {
    if (storeFaultOf(error) === null) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
    await recordJump(db, { atMs, byMs }, waitMs);
  }
}
