// The expert's way through a case, played: it is watched, it becomes the golden log, and it proves that full marks can be reached.

import { actSchema, Simulation, type Act, type AttemptState, type LogEntry, type Moment } from '#attempt';
import type { Case } from '#scenario';
import { nameEvidence } from './nameEvidence.ts';

export interface ExpertPlay {
  readonly start: AttemptState;
  readonly moments: readonly Moment[];
  /** The step behind each act. */
  readonly steps: readonly string[];
  /** The step that could not be done, and why; null: all were. */
  readonly stuck: { readonly step: string; readonly refusal: string } | null;
}

/** Plays every step whose condition holds when its turn comes. */
export function playExpert(drawn: Case): ExpertPlay {
  const simulation = new Simulation(drawn);
  const start = simulation.state;
  const moments: Moment[] = [];
  const steps: string[] = [];
  for (const { id, act, when } of drawn.expert) {
    if (when !== null && !simulation.holds(when)) continue;
    const parsed = actSchema.safeParse(nameEvidence(act as Readonly<Record<string, unknown>>, simulation));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const refusal = `it is not an act (${[...(issue?.path ?? []), issue?.message ?? ''].join(' ')})`;
      return { start, moments, steps, stuck: { step: id, refusal } };
    }
    const outcome = simulation.perform(parsed.data);
    if (!outcome.ok) return { start, moments, steps, stuck: { step: id, refusal: outcome.refusal } };
    moments.push({
      entry: makeEntry(moments.length + 1, parsed.data, outcome.state.digest, outcome.resolved.lines),
      state: outcome.state,
    });
    steps.push(id);
  }
  return { start, moments, steps, stuck: null };
}

function makeEntry(seq: number, act: Act, digest: string, lines: readonly string[]): LogEntry {
  return { seq, id: `expert-${seq}`, act, resolved: { lines: [...lines] }, atMs: 0, digest };
}
