// The case of somebody in a shift as its own log has it: how it stood after each act, and what it was worth.

import { checkHeader, factsSaid, replay, runOf, type AttemptState, type CaseRun, type Log } from '#attempt';
import type { Pack } from '#law';
import type { Case } from '#scenario';
import { score, type Report } from '#scoring';
import { readLog, type AttemptStore } from '../practice/attemptStore.ts';
import { selectCase, type Casebook } from '../practice/casebook.ts';

export interface CaseStanding {
  /** As the shift's log has it; nothing else enters its digests. */
  readonly run: CaseRun;
  readonly acts: number;
  /** Facts of which anything is known. */
  readonly facts: readonly string[];
}

export function standingOf(drawn: Case, pack: Pack, state: AttemptState): CaseStanding {
  return { run: runOf(drawn, pack, state), acts: state.acts, facts: factsSaid(state) };
}

export interface KeptCase {
  readonly log: Log;
  /** After so many acts; null: there were not so many. */
  runAt(acts: number): CaseRun | null;
  readonly latest: CaseStanding;
  /** Null until it is signed. */
  report(): Report | null;
}

/** 'gone': it was deleted, or this content or program is another. Rejects with `ContentMissing`. */
export async function readKeptCase(
  casebook: Casebook,
  store: AttemptStore,
  attempt: string,
): Promise<KeptCase | 'gone'> {
  const log = await readLog(store, attempt);
  if (log === null) return 'gone';
  const { scenario, seed, variant, lacks } = log.header;
  const book = await casebook.open(scenario);
  if (book === null || checkHeader(log.header, book.entry) !== null) return 'gone';
  const drawn = selectCase(book, seed, variant, null, lacks);
  const played = replay(drawn, log);
  if (!played.ok) return 'gone';
  const { start, moments, simulation } = played;
  return {
    log,
    runAt: (acts) => {
      const state = acts === 0 ? start : moments[acts - 1]?.state;
      return state === undefined ? null : runOf(drawn, book.pack, state);
    },
    latest: standingOf(drawn, book.pack, simulation.state),
    report: () => (simulation.state.signed === null ? null : score(book.open, drawn, start, moments)),
  };
}
