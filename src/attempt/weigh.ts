// The act of weighing statements that differ: an innocent cause, or a red flag and what it leads to. Changeable until the signature. Who
// names an innocent cause may say which value holds; the others then count no more, to the officer at their word, to the scorer only
// where that value is the true one.

import { isSameValue, type FactValue } from '#law';
import type { Act, Refusal } from './act.ts';
import { discountFact, establish, type EvidenceState, type Eye } from './evidence.ts';
import type { Workbench } from './workbench.ts';

export function weigh(bench: Workbench, { fact, weight }: Extract<Act, { type: 'weigh' }>): Refusal | null {
  const { acts, weighings, evidence } = bench.read();
  const by = `weighed-${fact}`;
  // As it was before it was weighed: a word taken back leaves the statements as they stood.
  const open: EvidenceState = { ...evidence, discounts: evidence.discounts.filter((discount) => discount.by !== by) };
  const differing = establish(open, bench.drawn.vocabulary, 'officer').discrepancies.find((one) => one.fact === fact);
  const isWeighed = weighings.some((one) => one.fact === fact);
  if (differing === undefined && !isWeighed) return 'notOffered';
  const holds: FactValue | undefined = weight.is === 'legitimate' ? weight.holds : undefined;
  const values = open.statements.filter((one) => one.fact === fact).map((one) => one.value);
  if (holds !== undefined && !values.some((value) => isSameValue(value, holds))) return 'noSuchThing';
  const truth = bench.drawn.truth.get(fact)?.value;
  const isTrue = holds !== undefined && truth !== undefined && isSameValue(truth, holds);
  const eyes: readonly Eye[] = holds === undefined ? [] : isTrue ? ['officer', 'scorer'] : ['officer'];
  bench.change({
    weighings: [...weighings.filter((one) => one.fact !== fact), { act: acts, fact, weight }],
    evidence: eyes.reduce((so, eye) => discountFact(so, fact, holds ?? null, by, eye), open),
  });
  return null;
}
