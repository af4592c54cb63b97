// What scoring reads: the case, the states after every act, and what the law says on the truth and on the evidence.

import { assess, type Assessment, type Facts, type Pack } from '#law';
import { establish, factsOf, type AttemptState, type Decision, type EvidenceState, type Moment } from '#attempt';
import type { Basis, Case, OpenScenario } from '#scenario';
import { asPutWell, NO_RULINGS, sparedActs, type Rulings } from './freeLabels.ts';
import { conductFacts, findBreaches, type Breach } from './conductLaw.ts';

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
  /** What the acts show of the officer's conduct, as facts of the law. */
  readonly conduct: Facts;
  /** Rules of conduct that this breaches. */
  readonly breaches: readonly Breach[];
  /** Acts whose label is contested: it does not count against the officer. */
  readonly spared: ReadonlySet<number>;
  readonly marker: Marker;
}

/** Who marks what a program cannot: the trainee in practice, an examiner in an exam, where the trainee's own marks count for nothing. */
export type Marker = 'own' | 'examiner';

export function recordAttempt(
  open: OpenScenario,
  drawn: Case,
  start: AttemptState,
  moments: readonly Moment[],
  rulings: Rulings = NO_RULINGS,
  marker: Marker = 'own',
): AttemptRecord {
  const final = moments.findLast(({ state }) => state.signed === null || state.signed === state.acts)?.state ?? start;
  const played = moments.at(-1)?.state ?? final;
  const last = rulings.dismissed.size === 0 ? played : asPutWell(drawn, played, rulings.dismissed);
  const onTruth = assess(open.pack, drawn.truth, { date: drawn.date, proof: false });
  const conduct = conductFacts(open, drawn, last);
  return {
    open,
    drawn,
    moments,
    final: last,
    decision: final.signed === null ? null : (final.decision?.decision ?? null),
    onTruth,
    onEvidence: assessEvidence(open.pack, drawn, final.evidence),
    conduct,
    breaches: findBreaches(open.pack, drawn, onTruth, conduct),
    spared: sparedActs(last, rulings),
    marker,
  };
}

/** The law on what these statements establish, as scored: findings count only where they are sound. */
export function assessEvidence(pack: Pack, drawn: Case, evidence: EvidenceState): Assessment {
  return assess(pack, scoredFacts(drawn, evidence), { date: drawn.date, proof: false });
}

export function scoredFacts(drawn: Case, evidence: EvidenceState): Facts {
  return factsOf(establish(evidence, drawn.vocabulary, 'scorer'));
}

/** The provisions of the pack that points of this kind stand on, as the procedure names them. */
export function basisOf({ drawn }: Pick<AttemptRecord, 'drawn'>, basis: Basis): readonly string[] {
  return drawn.procedure.basis[basis] ?? [];
}

/** Whether the law lets the decision be taken on these facts: it must be, or may be. */
export function allows(assessment: Assessment, outcome: string): boolean {
  return [...assessment.required, ...assessment.open].some((one) => one.outcome === outcome);
}
