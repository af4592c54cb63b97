// What a store is, whichever database is behind it: a file of its own, or a PostgreSQL that several servers share.

import { PostgresAdapter } from 'kysely';
import type { Signals } from './signals.ts';
import type { StoreFaultCode } from './storeFault.ts';
import type { Db } from './tables.ts';

export const DATABASE_KINDS = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

export interface Store {
  readonly kind: DatabaseKind;
  readonly db: Db;
  /** The step of the migrations that it has come to. */
  readonly version: number;
  /** Words to other servers that share it; null: there are none. */
  readonly signals: Signals | null;
  /** Whether the database answers. `newer`: a later program has changed its tables meanwhile, which this one does not know. */
  state(): Promise<'up' | 'away' | 'newer'>;
  /** Lets go of the database; a file is written out whole. */
  close(): Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly fault: StoreFaultCode };

/** Which database this, or the one of this transaction, is. */
export function kindOf(db: Db): DatabaseKind {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
