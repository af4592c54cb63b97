// What the papers and topics of a case are called, as the words of points and acts ask for them.

import type { GradeView } from '#exam';
import type { ItemWording } from '../../trainee/debrief/itemWords.ts';

export function namesOf({ papers, topics }: GradeView['cases'][number]): Pick<ItemWording, 'view' | 'debrief'> {
  return {
    view: { papers: papers.map(({ paper, kind }) => ({ id: paper, kind })) },
    debrief: { papers, topics, interview: { steps: [] } },
  };
}
