// Days, kinds of paper and states in a register's form and its records, in words.

import { useDay } from '../../decision/useDay.ts';
import { useTerms } from '../../papers/useTerms.ts';
import { useFactWords } from '../factWords.ts';
import { isDay } from './registerForm.ts';

/** Fields that hold the code of a state. */
const STATES: readonly string[] = ['issuer', 'nationality', 'enteredBy'];

/** How a value is shown; what is printed as it stands keeps its direction. */
export function useRegisterValue(): (
  field: string,
  value: string,
) => { readonly words: string; readonly raw: boolean } {
  const day = useDay();
  const terms = useTerms();
  const facts = useFactWords();
  return (field, value) => {
    if (isDay(value)) return { words: day(value), raw: false };
    if (field === 'documentType') return { words: terms.kind(value), raw: false };
    if (STATES.includes(field)) return { words: facts.value('doc.issuer', value), raw: false };
    return { words: value, raw: true };
  };
}
