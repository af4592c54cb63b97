// Evidence of a ground as authors may write it: by a fact or a finding's term instead of ids that only play gives.

import { decisionSchema, type Simulation } from '#attempt';

/**
 * An act with the evidence of its grounds as ids: a fact stands for every statement of it so far, a term for the findings with it.
 * Other acts, and ids, stay as they are.
 */
export function nameEvidence(
  act: Readonly<Record<string, unknown>>,
  { drawn, state }: Simulation,
): Readonly<Record<string, unknown>> {
  const decision = decisionSchema.safeParse(act['decision']);
  if (act['type'] !== 'decide' || !decision.success) return act;
  const idsOf = (word: string): string[] => {
    if (drawn.vocabulary.facts.has(word))
      return state.evidence.statements.filter((one) => one.fact === word).map((one) => one.id);
    const findings = state.findings.filter((one) => one.term === word && !one.withdrawn).map((one) => one.id);
    return findings.length > 0 ? findings : [word];
  };
  const grounds = decision.data.grounds.map((ground) => ({ ...ground, evidence: ground.evidence.flatMap(idsOf) }));
  return { ...act, decision: { ...decision.data, grounds } };
}
