// What an officer said, made ready for rules: lower case, without accents, contractions opened, cut into sentences and tokens. Words
// that only an accent tells apart (qué and que, où and ou) keep the difference as a final "_".

import type { AskingLanguage } from './askingLanguage.ts';

/** Nobody says more in one breath; what is longer is cut, so that the rules stay quick. */
const MOST_TOKENS = 60;
const LONGEST_TOKEN = 30;
const LONGEST_TEXT = 600;

export interface Sentence {
  /** Tokens with single spaces between them; a comma is a token of its own. */
  readonly text: string;
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** Ends with a full stop or an exclamation mark: typed with care, and not as a question. */
  readonly states: boolean;
}

/** Whole sentences of a turn in a language. */
export function readTurn(text: string, language: AskingLanguage): Sentence[] {
  const plain = plainOf(text, language);
  const careful = /[áéíóúàèêâùç]/iu.test(text.normalize('NFC'));
  return [...plain.matchAll(/([^.?!]+)([.?!]*)/gu)].flatMap(([, words = '', end = '']) => {
    const cleaned = tokensOf(words)
      .join(' ')
      .replace(/^(?:, )+|(?: ,)+$/gu, '');
    if (cleaned === '' || cleaned === ',') return [];
    return [
      {
        text: language.mend(cleaned, careful),
        asks: end.includes('?'),
        states: !end.includes('?') && /[.!]/u.test(end),
      },
    ];
  });
}

/** A text as its tokens alone, accents and case away. */
export function foldText(text: string, language: AskingLanguage): string {
  return tokensOf(plainOf(text, language).replace(/[.?!]/gu, ' , ')).join(' ');
}

function tokensOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_]+'?|,/gu) ?? []).slice(0, MOST_TOKENS).map((token) => token.slice(0, LONGEST_TOKEN));
}

function plainOf(text: string, language: AskingLanguage): string {
  const straight = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/[¿¡"“”«»()[\]*]/gu, ' ')
    .replace(/…|\.{2,}/gu, ' , ')
    .replace(/[;:–—]| - /gu, ' , ')
    .replace(/\b(mr|mrs|ms|dr|sr|sra|mme|mlle|m|no)\./gu, '$1')
    .replace(/(\d)[.,](\d)/gu, '$1$2');
  const accented = language.accented.reduce((out, [from, to]) => out.replace(from, to), straight);
  const folded = accented.normalize('NFD').replace(/\p{M}/gu, '');
  return language.opened.reduce((out, [from, to]) => out.replace(from, to), folded);
}
