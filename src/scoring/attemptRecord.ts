// What scoring reads: the case, the states after every act, and what the law says on the truth and on the evidence.

import { assess, type Assessment, type Facts, type Pack } from '#law';
import { establish, factsOf, type AttemptState, type Decision, type EvidenceState, type Moment } from '#attempt';
import type { Case, OpenScenario } from '#scenario';

export interface AttemptRecord {
  readonly open: OpenScenario;
  readonly drawn: Case;
  readonly moments: readonly Moment[];
  /** The state at signing, or the last one if it was never signed. */
  readonly final: AttemptState;
  readonly decision: Decision | null;
  /** The law on the true facts. */
  readonly onTruth: Assessment;
  /** The law on what had been established at signing. */
  readonly onEvidence: Assessment;
}

export function recordAttempt(
  open: OpenScenario,
  drawn: Case,
  start: AttemptState,
  moments: readonly Moment[],
): AttemptRecord {
  const final = moments.findLast(({ state }) => state.signed === null || state.signed === state.acts)?.state ?? start;
  return {
    open,
    drawn,
    moments,
    final: moments.at(-1)?.state ?? final,
    decision: final.signed === null ? null : (final.decision?.decision ?? null),
    onTruth: assess(open.pack, drawn.truth, { date: drawn.date, proof: false }),
    onEvidence: assessEvidence(open.pack, drawn, final.evidence),
  };
}

/** The law on what these statements establish, as scored: findings count only where they are sound. */
export function assessEvidence(pack: Pack, drawn: Case, evidence: EvidenceState): Assessment {
  return assess(pack, scoredFacts(drawn, evidence), { date: drawn.date, proof: false });
}

export function scoredFacts(drawn: Case, evidence: EvidenceState): Facts {
  return factsOf(establish(evidence, drawn.vocabulary, 'scorer'));
}

/** Whether the law lets the decision be taken on these facts: it must be, or may be. */
export function allows(assessment: Assessment, outcome: string): boolean {
  return [...assessment.required, ...assessment.open].some((one) => one.outcome === outcome);
}
