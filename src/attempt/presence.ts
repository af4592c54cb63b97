// Who was there when? People come with a measure and go with one; whoever nobody calls is there from the start.

import type { CasePerson } from '#scenario';
import type { AttemptState } from './attemptState.ts';

/** Whether somebody was there when an act was done. */
export function isThereAt(
  { calledBy, leavesOn, role }: Pick<CasePerson, 'calledBy' | 'leavesOn' | 'role'>,
  measures: AttemptState['measures'],
  act: number,
): boolean {
  let isThere = calledBy === null;
  for (const { measure, act: at } of measures) {
    if (at >= act) break;
    if (calledBy?.includes(measure) === true) isThere = true;
    if (leavesOn.includes(measure) || (measure === 'goWithout' && role === 'interpreter')) isThere = false;
  }
  return isThere;
}
