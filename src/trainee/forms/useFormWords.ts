// How are the lines of a form called, and what stands in them, in the language of the interface?

import { useTranslation } from 'react-i18next';
import { useDay } from '../decision/useDay.ts';
import { useTerms } from '../papers/useTerms.ts';
import type { FormRow } from './formRows.ts';

export interface FormWords {
  name(row: Pick<FormRow, 'line'>): string;
  /** What is written there. */
  written(row: Pick<FormRow, 'part' | 'value'>): string;
  value(value: string): string;
}

export function useFormWords(): FormWords {
  const { t } = useTranslation('forms');
  const terms = useTerms();
  const day = useDay();
  const value = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text);
  return {
    name: ({ line }) => terms.place(line),
    value,
    written: ({ part, value: text }) => {
      if (text === null) return t('line.unseen');
      if (part === 'signature') return t(text === '' ? 'line.unsigned' : 'line.signed');
      if (part === 'enclosure') return t(text === 'yes' ? 'line.ticked' : 'line.unticked');
      return text === '' ? t('line.empty') : value(text);
    },
  };
}
