// What written reasons are worth by the rubric of interviewing.md, section 7: the mean of its eight criteria, capped at 2 of 4 where a decisive
// point was never put (R5) or the reasoning is unsafe (R6).

import type { RubricCriterion } from '#attempt';

export type RubricMarks = Readonly<Partial<Record<RubricCriterion, number>>>;

export interface RationaleWorth {
  /** In thousandths. */
  readonly share: number;
  readonly code: 'rationaleUnput' | 'rationaleUnsafe' | 'rationaleMarked';
  readonly tenths: number;
}

/** `unput`: grounds of which nothing was put. There must be a mark. */
export function worthOfRationale(given: RubricMarks, unput: number): RationaleWorth {
  const marks = Object.values(given);
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  const unsafe = unput > 0 || given.R5 === 1 || given.R6 === 1;
  const capped = unsafe ? Math.min(mean, 2) : mean;
  return {
    share: Math.trunc(((capped - 1) * 1000) / 3),
    code: unput > 0 ? 'rationaleUnput' : unsafe ? 'rationaleUnsafe' : 'rationaleMarked',
    tenths: Math.trunc(capped * 10),
  };
}
