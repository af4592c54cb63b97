// Facts that only the officer's own judgement establishes, each with yes and no.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, RadioGroup } from '#ui';
import { useLaw } from '../law/useLaw.ts';
import type { TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';

export interface JudgementsProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
}

export function Judgements({ workplace, view }: JudgementsProps): ReactNode {
  const { t } = useTranslation('papers');
  const { law } = useLaw();
  const facts = view.deciding.judgements;
  if (facts.length === 0) return null;
  const judge = async (fact: string, name: string, answer: 'yes' | 'no'): Promise<void> => {
    const { ok } = await workplace.judge(fact, answer === 'yes');
    announce(
      ok ? t('judgement.recorded', { fact: name, answer: t(`judgement.${answer}`) }) : t('refused'),
      ok ? 'polite' : 'assertive',
    );
  };
  return (
    <section className="paper-part" aria-labelledby="judgements">
      <h3 id="judgements">{t('judgement.title')}</h3>
      <p className="field-hint">{t('judgement.why')}</p>
      {facts.map((fact) => {
        const own = view.judgements.find((judgement) => judgement.fact === fact)?.value;
        const name = law?.fact(fact) ?? fact;
        return (
          <RadioGroup
            key={fact}
            label={name}
            look="segments"
            choices={(['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`judgement.${answer}`) }))}
            value={own === true ? 'yes' : own === false ? 'no' : null}
            onChange={(answer) => void judge(fact, name, answer)}
          />
        );
      })}
    </section>
  );
}
