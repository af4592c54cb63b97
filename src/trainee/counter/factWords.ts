// Facts and their values in words, as chips and lists at the counter say them.

import { createContext, useContext } from 'react';
import type { FactValue } from '#law';
import { valueInWords, type LawTexts } from '#words';

export interface FactWords {
  fact(name: string): string;
  value(fact: string, value: FactValue): string;
}

/** Before the law's texts have come, codes stand where words will be. */
export const PLAIN_FACTS: FactWords = {
  fact: (name) => name,
  value: (_fact, value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)),
};

export const FactWordsContext = createContext<FactWords>(PLAIN_FACTS);

export function useFactWords(): FactWords {
  return useContext(FactWordsContext);
}

export function factWordsOf(law: LawTexts): FactWords {
  return { fact: (name) => law.fact(name), value: (fact, value) => valueInWords(law, fact, value) };
}
