// What only the officer can say: the judgements that the procedure asks for, as yes or no.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '#ui';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';

export function Judging(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  const facts = view.deciding.judgements;
  if (facts.length === 0) return null;
  return (
    <section className="notes-part" aria-labelledby="notes-judging">
      <h3 id="notes-judging">{t('notes.judge')}</h3>
      <p className="notes-hint">{t('notes.judgeHint')}</p>
      {facts.map((fact) => {
        const last = view.judgements.findLast((judgement) => judgement.fact === fact);
        return (
          <RadioGroup
            key={fact}
            look="segments"
            label={words.fact(fact)}
            value={last === undefined ? null : last.value === true ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: t('notes.yes') },
              { value: 'no', label: t('notes.no') },
            ]}
            onChange={(value) => void workplace.judge(fact, value === 'yes')}
          />
        );
      })}
    </section>
  );
}
