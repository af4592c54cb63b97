// Statements that differ: was the difference an innocent one, or a red flag? The author says; where nobody says, the truth of the case
// does as far as it can: what somebody claims against the truth, or a forged field states, is no innocent slip.

import { keyOf } from '#documents';
import { isSameValue } from '#law';
import { makeHistory } from '#attempt';
import { FLAG_STEPS, holds, type FlagStep, type InnocentCause, type Weight } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';

export interface DiscrepancyKey {
  readonly fact: string;
  /** Of the author's list; null where the truth alone decides. */
  readonly id: string | null;
  readonly weight: Weight;
  readonly causes: readonly InnocentCause[];
  readonly leadsTo: readonly FlagStep[];
}

/** The differences that this case holds for a careful officer to weigh. */
export function authoredKeys({ open, drawn, final }: AttemptRecord): DiscrepancyKey[] {
  const history = makeHistory(drawn, () => final);
  const keys: DiscrepancyKey[] = [];
  for (const [id, { fact, weight, causes, leadsTo }] of Object.entries(drawn.content.scenario.discrepancies ?? {})) {
    const when = open.discrepancies.get(id);
    if (keys.some((one) => one.fact === fact) || (when !== undefined && !holds(when, drawn.cells, history))) continue;
    keys.push({ fact, id, weight, causes, leadsTo });
  }
  return keys;
}

/** What the truth itself says of a difference that nobody wrote about; null where it cannot. */
export function keyByTruth({ drawn, final }: AttemptRecord, fact: string): DiscrepancyKey | null {
  const truth = drawn.truth.get(fact);
  if (truth === undefined) return null;
  const untrue = final.evidence.statements.filter((one) => one.fact === fact && !isSameValue(one.value, truth.value));
  const isFalse = untrue.some(({ value, origin }) => {
    if (origin.kind === 'person') {
      const claimed = drawn.claims.get(fact);
      return claimed !== undefined && isSameValue(claimed.value, value);
    }
    const paper = drawn.papers.find((one) => origin.kind === 'paper' && one.id === origin.id);
    if (paper === undefined || origin.field === undefined) return false;
    const { field } = origin;
    return keyOf(paper.document).some((entry) => !entry.innocent && entry.fields.includes(field));
  });
  return isFalse ? { fact, id: null, weight: 'redFlag', causes: [], leadsTo: [...FLAG_STEPS] } : null;
}
