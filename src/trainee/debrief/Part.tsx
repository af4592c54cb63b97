// One of the seven parts: a heading that opens it. The first stands open.

import type { ReactNode } from 'react';
import { Disclosure } from '#ui';
import { useLookBack } from './lookBack.ts';

export const PART_IDS = ['law', 'inquiry', 'documents', 'interview', 'people', 'record', 'next'] as const;
export type PartId = (typeof PART_IDS)[number];

/** What stands open at first: what the law says, and what to do next. */
const OPEN: ReadonlySet<PartId> = new Set(['law', 'next']);

export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }): ReactNode {
  const { say } = useLookBack();
  return (
    <div id={`part-${id}`} className="debrief-part">
      <Disclosure look="card" level={2} startsOpen={OPEN.has(id)} title={say(`${id}.title`)}>
        <p className="debrief-lead">{say(`${id}.lead`)}</p>
        {children}
      </Disclosure>
    </div>
  );
}
