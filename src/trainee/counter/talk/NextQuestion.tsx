// In a hearing the questions come to the officer: who asks next, and the way to hear it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounter } from '../counterContext.ts';
import { SayButton } from './SayButton.tsx';

export function NextQuestion(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const next = view.offers.find(({ kind }) => kind === 'hearing');
  if (next === undefined) return null;
  return (
    <section className="say-group say-choices" aria-labelledby="hearing-title">
      <h3 className="say-title" id="hearing-title" tabIndex={-1} data-takes-focus>
        {t('talk.hearing')}
      </h3>
      <SayButton
        own
        icon="arrowForward"
        words={t('talk.hear', { name: next.text })}
        onPress={() => void workplace.ask(next.id)}
      />
    </section>
  );
}
