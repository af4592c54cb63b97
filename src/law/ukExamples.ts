// Everything that is said of the UK pack beside the cases of its reference text: grounds, rows, days, protection, conduct, dates and lists.

import { type PackExamples } from './lawExample.ts';
import { UK_CONDUCT, UK_EQUALITY } from './ukConduct.ts';
import { UK_DAYS } from './ukDays.ts';
import { UK_EDGES } from './ukEdges.ts';
import { UK_FORCE, UK_LISTS } from './ukForce.ts';
import { UK_GROUNDS } from './ukGrounds.ts';
import { UK_PROTECTION } from './ukProtection.ts';
import { UK_REMOVAL } from './ukRemoval.ts';
import { UK_REVIEW } from './ukReview.ts';
import { UK_ROWS } from './ukRows.ts';

export const UK_EXAMPLES: PackExamples = {
  pack: 'uk',
  examples: [
    ...UK_GROUNDS,
    ...UK_ROWS,
    ...UK_DAYS,
    ...UK_PROTECTION,
    ...UK_CONDUCT,
    ...UK_EQUALITY,
    ...UK_EDGES,
    ...UK_REMOVAL,
    ...UK_REVIEW,
  ],
  inForce: UK_FORCE,
  lists: UK_LISTS,
};
