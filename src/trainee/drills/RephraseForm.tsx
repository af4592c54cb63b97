// A better question, in one's own words. Enter asks it; Shift and Enter begin a new line.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_WORDS } from '#drills';
import { TextArea } from '#ui';
import { JudgeSubmit } from './JudgeSubmit.tsx';
import './words.ts';

export interface RephraseFormProps {
  readonly language: string;
  readonly busy: boolean;
  readonly onAsk: (words: string) => void;
}

export function RephraseForm({ language, busy, onAsk }: RephraseFormProps): ReactNode {
  const { t } = useTranslation('drills');
  const [words, setWords] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const ask = (): void => {
    if (words.trim() === '') setIncomplete(true);
    else onAsk(words);
  };
  return (
    <form
      className="drill-judge"
      aria-label={t('questions.ask.rephrasing')}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <TextArea
        label={t('questions.ask.rephrasing')}
        hint={t('questions.rephraseHint', { language: t(`questions.language.${language as 'en'}`) })}
        value={words}
        onChange={(next) => {
          setWords(next);
          setIncomplete(false);
        }}
        rows={3}
        lang={language}
        onEnter={() => {
          if (!busy) ask();
        }}
        maxLength={LONGEST_WORDS}
      />
      <JudgeSubmit lacking={isIncomplete ? t('questions.sayOne') : null} busy={busy} />
    </form>
  );
}
