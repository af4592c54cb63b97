// Ways to go on within an answer, where it leaves the officer a choice.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounter } from '../counterContext.ts';
import { SayButton } from './SayButton.tsx';

export function Choices(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <section className="say-group say-choices" aria-labelledby="choices-title">
      <h3 className="say-title" id="choices-title">
        {t(view.standing ? 'talk.answers' : 'talk.choices')}
      </h3>
      <ul className="bare say-list">
        {view.choices.map((choice) => (
          <li key={choice.id}>
            <SayButton words={choice.text} onPress={() => void workplace.choose(choice.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
