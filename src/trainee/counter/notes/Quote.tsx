// A line of the talk as it was said, with its time and speaker, into the note that is being written.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '#ui';
import { timeOfDay } from '../bars/timeOfDay.ts';
import { useCounter } from '../counterContext.ts';

const NONE = 'none';

export function Quote({ onQuote }: { readonly onQuote: (words: string) => void }): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  if (view.transcript.length === 0) return null;
  const lines = view.transcript.toReversed().map(({ n, who, text, atSeconds }) => ({
    value: String(n),
    label: t('theRecord.quoted', {
      time: timeOfDay(view.case.startsAt, atSeconds),
      who: view.names[who] ?? t('theRecord.officer'),
      words: text,
    }),
  }));
  return (
    <Select
      label={t('theRecord.quote')}
      options={[{ value: NONE, label: t('theRecord.quoteNone') }, ...lines]}
      value={NONE}
      onChange={(n) => {
        const line = lines.find(({ value }) => value === n);
        if (line !== undefined) onQuote(line.label);
      }}
    />
  );
}
