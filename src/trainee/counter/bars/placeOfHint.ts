// Where at the counter is an act done? A hint leads there.

import type { Panel } from '../../desk.ts';

export type HintPlace = Exclude<Panel, 'rules'> | 'person' | 'decide';

export function placeOfHint(act: string): HintPlace {
  switch (act) {
    case 'ask':
    case 'choose':
    case 'respond':
    case 'wait':
      return 'interview';
    case 'look':
      return 'person';
    case 'query':
      return 'registers';
    case 'note':
    case 'judge':
      return 'notes';
    case 'decide':
    case 'sign':
    case 'review':
      return 'decide';
    default:
      return 'documents';
  }
}

/** The panel that a hint leads to; null where it leads away from the counter. */
export function panelOfHint(act: string): Panel | null {
  const place = placeOfHint(act);
  return place === 'decide' ? null : place === 'person' ? 'interview' : place;
}
