// The texts of the law: outcomes, rules, facts and values as a reader says them, without its conditions, which need a reader of their own
// (lawWords.ts). Everything here speaks one language, that of the pack's texts, so that no sentence mixes two.

import type { FactValue } from '#law';
import type { LawBook, Provision } from './lawBook.ts';
import { makeFormats, type Formats } from './valueWords.ts';

/** A text of the interface by its key below `law`, with values put in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface LawTexts {
  readonly book: LawBook;
  /** For `lang` on what is said here. */
  readonly language: string;
  /** For `dir` where the words do not come first: a letter stands before a ground in every language. */
  readonly direction: 'ltr' | 'rtl';
  readonly say: Say;
  readonly formats: Formats;
  outcome(code: string): string;
  ground(letter: string): string;
  duty(code: string): string;
  rule(id: string): string;
  fact(name: string): string;
  /** What a field of an element of a list is called; a pack may have a word of its own. */
  field(name: string): string;
  /** What a value is called where the law has no word for it: a case may have one. */
  own(value: string): string | null;
  provision(id: string): Provision | null;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export function makeLawTexts(book: LawBook, say: Say): LawTexts {
  const text = (kind: string, id: string): string => book.text(`${kind}.${id}`) ?? id;
  return {
    book,
    language: book.language,
    direction: RIGHT_TO_LEFT.has(book.language) ? 'rtl' : 'ltr',
    say,
    formats: makeFormats(book.language),
    outcome: (code) => text('outcome', code),
    ground: (letter) => text('ground', letter),
    duty: (code) => text('duty', code),
    rule: (id) => text('rule', id),
    fact: (name) =>
      name === 'grounds' || name === 'waivable' ? say(`derivedFact.${name}`) : (book.text(`fact.${name}`) ?? name),
    field: (name) => book.text(`field.${name}`) ?? say(`field.${name}`),
    own: () => null,
    provision: (id) => book.provision(id),
  };
}

/** The same, with a case's words for values that the law has none for; a server of before gives none. */
export function withOwnValues<T extends LawTexts>(words: T, values: Readonly<Record<string, string>> = {}): T {
  return { ...words, own: (value) => values[value] ?? null };
}

/** "Date of expiry: 14 March 2031". */
export function factInWords(words: LawTexts, fact: string, value: FactValue, complete = true): string {
  const said = valueInWords(words, fact, value);
  return words.say(complete ? 'fact' : 'factSoFar', { fact: words.fact(fact), value: said });
}

/** The value of a fact: a date as a date, money as money, a code by its name, a list as a list. */
export function valueInWords(words: LawTexts, fact: string, value: FactValue): string {
  if ((fact === 'grounds' || fact === 'waivable') && Array.isArray(value)) {
    const letters = value.map((letter) => words.ground(String(letter)));
    return letters.length === 0 ? words.say('value.none') : words.formats.list(letters);
  }
  return words.formats.value(words, words.book.fact(fact), value);
}
