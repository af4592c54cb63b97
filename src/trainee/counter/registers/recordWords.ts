// Days, kinds of paper and states in a register's form and its records, in words.

import { useDay } from '../../decision/useDay.ts';
import { useTerms } from '../../papers/useTerms.ts';
import { isDay } from './registerForm.ts';

/** How a value is shown; what is printed as it stands keeps its direction. */
export function useRegisterValue(): (
  field: string,
  value: string,
) => { readonly words: string; readonly raw: boolean } {
  const day = useDay();
  const terms = useTerms();
  return (field, value) => {
    if (isDay(value)) return { words: day(value), raw: false };
    if (field === 'documentType') return { words: terms.kind(value), raw: false };
    return { words: value, raw: true };
  };
}
