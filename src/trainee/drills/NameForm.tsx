// Which of the ten types is it? One press, or the keys of a group of radio buttons and Enter.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTION_TYPES, type QuestionType } from '#interview';
import { RadioGroup } from '#ui';
import { JudgeSubmit } from './JudgeSubmit.tsx';
import './words.ts';

export interface NameFormProps {
  readonly busy: boolean;
  readonly onName: (type: QuestionType) => void;
}

export function NameForm({ busy, onName }: NameFormProps): ReactNode {
  const { t } = useTranslation('drills');
  const [type, setType] = useState<QuestionType | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  return (
    <form
      className="drill-judge"
      aria-label={t('questions.ask.naming')}
      onSubmit={(event) => {
        event.preventDefault();
        if (type === null) setIncomplete(true);
        else onName(type);
      }}
    >
      <RadioGroup
        label={t('questions.ask.naming')}
        value={type}
        onChange={(next) => {
          setType(next);
          setIncomplete(false);
        }}
        choices={QUESTION_TYPES.map((one) => ({
          value: one,
          label: t(`questions.type.${one}`),
          hint: t(`questions.what.${one}`),
        }))}
      />
      <JudgeSubmit lacking={isIncomplete ? t('questions.chooseOne') : null} busy={busy} />
    </form>
  );
}
