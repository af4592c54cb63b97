// Everything that is said of the EU pack: the cases of the reference text, the rows of its rules, duties and conduct, dates and lists.

import { EU_CASES } from './euCases.ts';
import { EU_CONDUCT, EU_DUTIES } from './euDuties.ts';
import { EU_FORCE, EU_LISTS } from './euForce.ts';
import { EU_ROWS } from './euRows.ts';
import { exampleOfCase, type PackExamples } from './lawExample.ts';

export const EU_EXAMPLES: PackExamples = {
  pack: 'eu',
  examples: [...EU_CASES.map(exampleOfCase), ...EU_ROWS, ...EU_DUTIES, ...EU_CONDUCT],
  inForce: EU_FORCE,
  lists: EU_LISTS,
};
