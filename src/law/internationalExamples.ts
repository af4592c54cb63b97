// Everything that is said of the international pack: the cases of the reference text, its rules one by one, their order and their days.

import { TREATY_CASES } from './internationalCases.ts';
import { TREATY_ORDER } from './internationalOrder.ts';
import { TREATY_RULES } from './internationalRows.ts';
import type { LawExample, PackExamples } from './lawExample.ts';
import { TREATY_FORCE } from './treatyForce.ts';
import { DATE } from './treatyPeople.ts';

const cases = TREATY_CASES.map(
  ({ id, name, stated, must, may = [], mustNot = [], duties = [], noDuties = [], breaches = [] }): LawExample => ({
    name: `${id}: ${name}`,
    date: DATE,
    facts: stated,
    expect: {
      outcomes: `${must.toSorted().join(' ')} | ${may.toSorted().join(' ')}`,
      mustNot,
      duties,
      noDuties,
      breached: breaches,
    },
  }),
);

export const INTERNATIONAL_EXAMPLES: PackExamples = {
  pack: 'international',
  examples: [...cases, ...TREATY_RULES, ...TREATY_ORDER],
  inForce: TREATY_FORCE,
  lists: [],
};
