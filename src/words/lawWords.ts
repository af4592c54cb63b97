// The law in words: its texts, and its conditions as sentences.

import { conditionInWords, conditionsInWords, denialInWords } from './conditionWords.ts';
import type { LawBook } from './lawBook.ts';
import { makeLawTexts, type LawTexts, type Say } from './lawTexts.ts';

export interface LawWords extends LawTexts {
  condition(source: string): string;
  /** The same, where it is a row of conditions that must all be so, one by one. */
  conditions(source: string): readonly string[];
  /** That a condition is not so. */
  denial(source: string): string;
}

export function makeLawWords(book: LawBook, say: Say): LawWords {
  const words: LawWords = {
    ...makeLawTexts(book, say),
    condition: (source) => conditionInWords(words, source),
    conditions: (source) => conditionsInWords(words, source),
    denial: (source) => denialInWords(words, source),
  };
  return words;
}
