// Replaying a log: the same acts on the same case. A log from other content is refused; a program that shows something else than it
// showed then says so at the very act.

import type { ContentHashes, Case } from '#scenario';
import type { Log, LogEntry, LogHeader } from './log.ts';
import { Simulation } from './simulation.ts';
import type { AttemptState } from './attemptState.ts';

export type ReplayFault =
  | { readonly code: 'otherContent'; readonly expected: string; readonly found: string }
  | { readonly code: 'otherProgram'; readonly expected: number; readonly found: number }
  | { readonly code: 'refusedAct'; readonly seq: number; readonly refusal: string }
  | { readonly code: 'otherDigest'; readonly seq: number; readonly expected: string; readonly found: string }
  | { readonly code: 'sequence'; readonly seq: number; readonly expected: number };

/** A moment of an attempt: the entry and the state after it. */
export interface Moment {
  readonly entry: LogEntry;
  readonly state: AttemptState;
}

export type Replayed =
  | {
      readonly ok: true;
      readonly simulation: Simulation;
      readonly start: AttemptState;
      readonly moments: readonly Moment[];
    }
  | { readonly ok: false; readonly fault: ReplayFault };

/** Whether a log may be replayed on this content at all. */
export function checkHeader(header: LogHeader, hashes: ContentHashes): ReplayFault | null {
  if (header.playHash !== hashes.playHash)
    return { code: 'otherContent', expected: header.playHash, found: hashes.playHash };
  return null;
}

/** Plays all entries; `digests: 'ignore'` serves logs written by hand. */
export function replay(
  drawn: Case,
  log: Pick<Log, 'entries'>,
  options: { digests: 'check' | 'ignore' } = { digests: 'check' },
): Replayed {
  const simulation = new Simulation(drawn);
  const start = simulation.state;
  const moments: Moment[] = [];
  for (const entry of log.entries) {
    const expected = moments.length + 1;
    if (entry.seq !== expected) return { ok: false, fault: { code: 'sequence', seq: entry.seq, expected } };
    const outcome = simulation.perform(entry.act);
    if (!outcome.ok) return { ok: false, fault: { code: 'refusedAct', seq: entry.seq, refusal: outcome.refusal } };
    if (options.digests === 'check' && outcome.state.digest !== entry.digest)
      return {
        ok: false,
        fault: { code: 'otherDigest', seq: entry.seq, expected: entry.digest, found: outcome.state.digest },
      };
    moments.push({ entry, state: outcome.state });
  }
  return { ok: true, simulation, start, moments };
}
