// From a moment of one's own to the same point on the expert's way, where the expert does the same thing or the nearest to it.

import type { ReactNode } from 'react';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useLookBack } from './lookBack.ts';

export function ExpertHere({ act }: { readonly act: number }): ReactNode {
  const { attempt, debrief, say } = useLookBack();
  const found = debrief.expert.find((one) => one.act === act);
  if (found === undefined) return null;
  return (
    <p>
      <ButtonLink kind="quiet" icon="eye" href={ADDRESSES.watch(attempt.entry.id, found.steps)}>
        {say('coach.expertHere')}
      </ButtonLink>
    </p>
  );
}
