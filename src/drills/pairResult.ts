// What did talking change? Each alone, both together, and the answers that became right or wrong by agreeing.

import type { VerdictEntry } from './drillLog.ts';
import { judged, judgedOf, type Judged } from './judged.ts';

export interface PairResult {
  /** Each of the two, by what they said alone. */
  readonly alone: readonly [Judged, Judged];
  readonly together: Judged;
  readonly answers: number;
  /** How often the two said the same before they talked, and how often that was wrong. */
  readonly agreed: number;
  readonly agreedWrongly: number;
  /** Where they did not: how often the answer they agreed on was the right one. */
  readonly settledRightly: number;
  readonly settledWrongly: number;
  /** Both had said otherwise alone. */
  readonly overturned: number;
}

/** null where no answer was given by two. */
export function pairOf(entries: readonly VerdictEntry[]): PairResult | null {
  const told = entries.flatMap((entry) => (entry.alone === null ? [] : [{ entry, alone: entry.alone }]));
  if (told.length === 0) return null;
  const of = (person: 0 | 1): Judged =>
    judgedOf(told.map(({ entry, alone }) => ({ verdict: alone[person].verdict, isFalse: entry.resolved.isFalse })));
  const count = (is: (one: { together: boolean; first: boolean; second: boolean }) => boolean): number =>
    told.filter(({ entry, alone: [first, second] }) => {
      const isRight = ({ verdict }: { readonly verdict: VerdictEntry['verdict'] }): boolean =>
        (verdict === 'false') === entry.resolved.isFalse;
      return is({ together: isRight(entry), first: isRight(first), second: isRight(second) });
    }).length;
  return {
    alone: [of(0), of(1)],
    together: judged(told.map(({ entry }) => entry)),
    answers: told.length,
    agreed: count(({ first, second }) => first === second),
    agreedWrongly: count(({ first, second }) => !first && !second),
    settledRightly: count(({ together, first, second }) => first !== second && together),
    settledWrongly: count(({ together, first, second }) => first !== second && !together),
    overturned: count(({ together, first, second }) => first === second && together !== first),
  };
}
