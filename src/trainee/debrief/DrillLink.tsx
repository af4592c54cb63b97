// From the interview to the drill of the type of question that went worst in it, in the language in which it was held.

import type { ReactNode } from 'react';
import { hearingLanguageOf } from '#interview';
import { worstType } from '#scoring';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useLookBack } from './lookBack.ts';

export function DrillLink(): ReactNode {
  const { attempt, debrief, say } = useLookBack();
  const { mix, coach } = debrief.interview;
  const worst = worstType(mix.shares, coach?.runs.length ?? 0);
  if (worst === null) return null;
  const { type, count } = worst;
  return (
    <section>
      <h3>{say('coach.drillTitle')}</h3>
      <p>{say('coach.drill', { type: say(`questionType.${type}`), count })}</p>
      <p>
        <ButtonLink
          icon="pen"
          href={ADDRESSES.drillOf('rephrasing', hearingLanguageOf(attempt.language) ?? 'en', type)}
        >
          {say('coach.drillGo')}
        </ButtonLink>
      </p>
    </section>
  );
}
