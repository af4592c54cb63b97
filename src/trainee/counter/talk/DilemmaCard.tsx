// A moment that must be settled before the talk goes on. The transcript stays in sight above it.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraineeView } from '../../looks.ts';
import { RatingForm } from '../../dilemma/AnswerForm.tsx';
import { useCounter } from '../counterContext.ts';
import { SayButton } from './SayButton.tsx';

export function DilemmaCard({ dilemma }: { readonly dilemma: NonNullable<TraineeView['dilemma']> }): ReactNode {
  const { attempt, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const { t: tell } = useTranslation('dilemmas');
  const title = useRef<HTMLHeadingElement>(null);
  const { id } = dilemma;
  // Each dilemma is a card of its own, so this happens once for each.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className="dilemma" aria-labelledby="dilemma-title">
      <h3 className="dilemma-title" id="dilemma-title" ref={title} tabIndex={-1}>
        {dilemma.question === null ? (
          t('dilemma.title')
        ) : (
          <span lang={attempt.language} dir="auto">
            {dilemma.question}
          </span>
        )}
      </h3>
      <p className="dilemma-words" lang={attempt.language} dir="auto">
        {dilemma.text}
      </p>
      {dilemma.form === 'rate' ? (
        <>
          <p className="dilemma-words">{tell('should.rate')}</p>
          <RatingForm
            options={dilemma.options}
            lang={attempt.language}
            onAnswer={(answer) => void workplace.respond(id, answer)}
          />
        </>
      ) : (
        <ul className="bare say-list">
          {dilemma.options.map((option) => (
            <li key={option.id}>
              <SayButton
                words={option.text}
                icon="arrowForward"
                onPress={() => void workplace.respond(id, { option: option.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="dilemma-hint">{t('dilemma.hint')}</p>
    </section>
  );
}
