// Moments of an attempt looked back on: the state before an act, and the first at which the outcome was provable.

import { Simulation, type AttemptState, type Moment } from '#attempt';
import type { Case, OpenScenario } from '#scenario';
import { assessEvidence } from './attemptRecord.ts';

/** The simulation as it stood before an act, saved. */
export function savedAt(drawn: Case, moments: readonly Moment[], beforeAct: number): string {
  const simulation = new Simulation(drawn);
  for (const { entry } of moments) if (entry.seq < beforeAct) simulation.perform(entry.act);
  return simulation.save();
}

/** The first act after which what was established settled the outcome; null: it never did. */
export function firstDecidable(
  open: OpenScenario,
  drawn: Case,
  moments: readonly Moment[],
): { readonly act: number; readonly atSeconds: number } | null {
  let seen: AttemptState['evidence'] | null = null;
  for (const { entry, state } of moments) {
    if (state.evidence === seen) continue;
    seen = state.evidence;
    if (assessEvidence(open.pack, drawn, state.evidence).settled) return { act: entry.seq, atSeconds: state.seconds };
  }
  return null;
}
