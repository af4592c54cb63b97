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
  if (header.asks !== undefined) return nextAsked(drawn, state, history) === name;
  if (!state.present.includes(header.to)) return false;
  return when === null || holds(when, drawn.cells, history);
}

/** The question that is put to the officer next: the first that was not put yet, in the author's order, once the one before is answered. */
function nextAsked(drawn: Case, state: AttemptState, history: History): string | null {
  if (state.standing !== null) return null;
  for (const [id, { knot, when }] of drawn.questions) {
    const { asks } = knot.header;
    if (asks === undefined || (state.asked[id] ?? 0) > 0 || !state.present.includes(asks)) continue;
    if (when === null || holds(when, drawn.cells, history)) return id;
  }
  return null;
}

/** Whether questions are put to the officer here. */
export function isHearing(drawn: Case): boolean {
  return drawn.content.ink.knots.some(({ header }) => header.asks !== undefined);
}
