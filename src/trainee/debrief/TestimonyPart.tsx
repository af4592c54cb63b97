// On the witness table: each question put to the officer, the answer, what it was worth and why, and what would have been better.

import type { ReactNode } from 'react';
import { Icon } from '#ui';
import { itemInWords } from './itemWords.ts';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function TestimonyPart(): ReactNode {
  const lookBack = useLookBack();
  const { attempt, debrief, say } = lookBack;
  const { testimony } = debrief.interview;
  if (testimony.length === 0) return null;
  const spoken = (words: string): ReactNode => (
    <blockquote key={words}>
      <p className="spoken" lang={attempt.language} dir="auto">
        {words}
      </p>
    </blockquote>
  );
  return (
    <section className="stacked">
      <h3>{say('interview.testimony')}</h3>
      {testimony.map(({ asker, question, answer, act, item, share, why, best }) => {
        const scored = debrief.report.items.find(({ id }) => id === item);
        return (
          <article key={item} className="highlight" data-poor={share < 1000 || undefined}>
            <p className="quiet">{say('interview.askedBy', { name: asker })}</p>
            {spoken(question)}
            <p className="quiet">
              {say('interview.youAnswered')} <Moment act={act} />
            </p>
            {spoken(answer)}
            <p>
              <Icon name={share === 1000 ? 'check' : share === 0 ? 'close' : 'minus'} size="s" />{' '}
              {scored !== undefined && itemInWords(lookBack, scored)}
            </p>
            <p lang={attempt.language} dir="auto">
              {why}
            </p>
            {best.length > 0 && (
              <div className="better">
                <h4>{say('interview.betterAnswer')}</h4>
                {best.map(spoken)}
              </div>
            )}
          </article>
        );
      })}
    </section>
  );
}
