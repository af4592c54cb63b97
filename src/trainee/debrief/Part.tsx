// One of the parts of the debrief: a heading that opens it.

import type { ReactNode } from 'react';
import { Disclosure } from '#ui';
import { useLookBack } from './lookBack.ts';

export const PART_IDS = [
  'justified',
  'law',
  'otherDay',
  'documents',
  'registers',
  'interview',
  'people',
  'record',
  'next',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** What stands open at first: whether it was justified, what the law says, and what to do next. */
const OPEN: ReadonlySet<PartId> = new Set(['justified', 'law', 'next']);

export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }): ReactNode {
  const { say, view } = useLookBack();
  const lead = id === 'interview' && view.works.hearing ? 'interview.leadHearing' : `${id}.lead`;
  return (
    <div id={`part-${id}`} className="debrief-part">
      <Disclosure look="card" level={2} startsOpen={OPEN.has(id)} title={say(`${id}.title`)}>
        <p className="debrief-lead">{say(lead)}</p>
        {children}
      </Disclosure>
    </div>
  );
}
