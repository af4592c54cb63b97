// After “should”: what would one really do? Asked once the answer is settled, never scored, kept on this device alone.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup, TextArea } from '#ui';
import type { AnswerOption } from './AnswerForm.tsx';
import { keepWould, selectWould, type Would } from './keptAnswers.ts';

interface WouldAskProps {
  /** Where it is kept. */
  readonly name: string;
  readonly options: readonly AnswerOption[];
  /** What was said should be done. */
  readonly should: string;
  readonly lang: string;
}

export function WouldAsk({ name, options, should, lang }: WouldAskProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [would, setWould] = useState(() => selectWould(name));
  const change = (next: Would): void => {
    setWould(next);
    keepWould(name, next);
  };
  return (
    <section className="would" aria-label={t('would.title')}>
      <h3>{t('would.title')}</h3>
      <p>{t('would.words')}</p>
      <RadioGroup
        label={t('would.label')}
        value={would.option}
        onChange={(option) => change({ ...would, option })}
        choices={options.map(({ id, text }) => ({
          value: id,
          label: (
            <span lang={lang} dir="auto">
              {text}
            </span>
          ),
        }))}
      />
      {would.option !== null && (
        <>
          <output>{t(would.option === should ? 'would.same' : 'would.differs')}</output>
          {would.option !== should && (
            <TextArea
              label={t('would.gap')}
              hint={t('would.gapHint')}
              value={would.words}
              onChange={(words) => change({ ...would, words })}
            />
          )}
        </>
      )}
    </section>
  );
}
