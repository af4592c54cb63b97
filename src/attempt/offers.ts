// Which questions, steps and measures the officer has at hand now.

import { holds, type Case, type CaseQuestion, type History } from '#scenario';
import type { AttemptState } from './attemptState.ts';

/** Ids of the knots offered, in the author's order. */
export function listOffers(drawn: Case, state: AttemptState, history: History): string[] {
  if (state.signed !== null) return [];
  const out: string[] = [];
  for (const [id, question] of drawn.questions) if (isOffered(drawn, state, history, question)) out.push(id);
  return out;
}

export function isOffered(drawn: Case, state: AttemptState, history: History, { knot, when }: CaseQuestion): boolean {
  const { header, name } = knot;
  if (header.hidden) return false;
  if (header.once && (state.asked[name] ?? 0) > 0) return false;
  if (!state.present.includes(header.to)) return false;
  return when === null || holds(when, drawn.cells, history);
}
