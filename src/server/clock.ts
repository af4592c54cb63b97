// Where the server's time comes from: asked of the store, so that all nodes and the rows agree.

import type { Db } from './store/tables.ts';

/** Milliseconds since the epoch; never less than it gave before. */
export type Clock = (db: Db) => Promise<number>;
