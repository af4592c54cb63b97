// Everything that is said of the United States pack: the cases of the reference text, the rows of its rules, duties and conduct, what it
// derives, dates and lists.

import type { PackExamples } from './lawExample.ts';
import { US_APPLICATIONS } from './usApplications.ts';
import { US_CASES, exampleOfUsCase } from './usCases.ts';
import { US_CONDUCT } from './usConduct.ts';
import { US_DERIVED } from './usDerived.ts';
import { US_DUTIES } from './usDuties.ts';
import { US_EDGES } from './usEdges.ts';
import { US_ENTRY } from './usEntry.ts';
import { US_FORCE, US_LISTS } from './usForce.ts';
import { US_GROUNDS } from './usGrounds.ts';

export const US_EXAMPLES: PackExamples = {
  pack: 'us',
  examples: [
    ...US_CASES.map(exampleOfUsCase),
    ...US_ENTRY,
    ...US_GROUNDS,
    ...US_APPLICATIONS,
    ...US_DERIVED,
    ...US_EDGES,
    ...US_DUTIES,
    ...US_CONDUCT,
  ],
  inForce: US_FORCE,
  lists: US_LISTS,
};
