// What a family of acts works with while it is done: the case, what has happened, and the state, which is replaced and never changed
// in place.

import type { Interview } from '#interview';
import type { Case, History } from '#scenario';
import type { AttemptState } from './attemptState.ts';

export interface Workbench {
  readonly drawn: Case;
  readonly history: History;
  readonly interview: Interview;
  /** Events for the procedure's chart, in order. */
  readonly events: string[];
  read(): AttemptState;
  change(changes: Partial<AttemptState>): void;
}
