// What follows for each outcome from the rules that stand:
//   prohibited  where a rule prohibits it
//   required    where a rule requires it and none prohibits it
//   open        where a rule opens it, or one that is softened requires it
//   undecided   where what is unknown makes the difference
//   none        it is not called for

import type { OutcomeRules } from './pack.ts';
import type { RuleState, RuleStates } from './ruleStates.ts';
import { both, either, opposite } from './truth.ts';
import { Unknown, unite, type Truth } from './verdict.ts';

export const OUTCOME_STATUSES = ['required', 'open', 'prohibited', 'undecided'] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** How an outcome stands; `lacking` only where it is undecided. */
export interface OutcomeState {
  readonly outcome: string;
  readonly status: OutcomeStatus | 'none';
  readonly lacking: Unknown | null;
}

export function judgeOutcome(outcome: string, rules: OutcomeRules, { states }: RuleStates): OutcomeState {
  let must: Truth = false;
  let may: Truth = false;
  let mustNot: Truth = false;
  for (const { stands, soft } of standing(rules.requires, states)) {
    must = either(must, both(stands, opposite(soft)));
    may = either(may, both(stands, soft));
  }
  for (const { stands } of standing(rules.opens, states)) may = either(may, stands);
  for (const { stands, soft } of standing(rules.prohibits, states)) {
    mustNot = either(mustNot, both(stands, opposite(soft)));
  }
  const decided = (status: OutcomeStatus | 'none'): OutcomeState => ({ outcome, status, lacking: null });
  if (mustNot === true) return decided('prohibited');
  if (mustNot === false) {
    if (must === true) return decided('required');
    if (must === false && may === true) return decided('open');
    if (must === false && may === false) return decided('none');
  }
  const open = [mustNot, must, must === true ? false : may].filter((truth) => truth instanceof Unknown);
  return { outcome, status: 'undecided', lacking: open.reduce(unite) };
}

function standing(ids: readonly string[], states: RuleStates['states']): RuleState[] {
  return ids.flatMap((id) => states.get(id) ?? []).filter(({ stands }) => stands !== false);
}
