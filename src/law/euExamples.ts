// Everything that is said of the EU pack: the cases of the reference text, the rows of its rules, duties and conduct, dates and lists.

import { EU_ACTS, EU_ACTS_ORDER, EU_DOUBT } from './euActs.ts';
import { EU_ADVICE } from './euAdvice.ts';
import { EU_INLAND } from './euInland.ts';
import { EU_BOUNDARIES } from './euBoundaries.ts';
import { EU_CASES } from './euCases.ts';
import { EU_CONDUCT } from './euConduct.ts';
import { EU_DUTIES } from './euDuties.ts';
import { EU_FORCE, EU_LISTS } from './euForce.ts';
import { EU_PRECEDENCE } from './euPrecedence.ts';
import { EU_ROWS } from './euRows.ts';
import { exampleOfCase, type PackExamples } from './lawExample.ts';

export const EU_EXAMPLES: PackExamples = {
  pack: 'eu',
  examples: [
    ...EU_CASES.map(exampleOfCase),
    ...EU_ROWS,
    ...EU_BOUNDARIES,
    ...EU_PRECEDENCE,
    ...EU_DUTIES,
    ...EU_CONDUCT,
    ...EU_ACTS,
    ...EU_ACTS_ORDER,
    ...EU_DOUBT,
    ...EU_ADVICE,
    ...EU_INLAND,
  ],
  inForce: EU_FORCE,
  lists: EU_LISTS,
};
