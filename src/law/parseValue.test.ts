// Which JSON is a value of a fact, what it is then, and what an author is told where it is none.

import { describe, expect, test } from 'vitest';
import { smallVocabulary } from './lawTestKit.ts';
import { parseValue } from './parseValue.ts';
import type { FactSource } from './vocabularySchema.ts';

const WORDS = { words: { kind: { words: ['A', 'C', '1861'], accepts: { short: 'C' } } } };

/** The value in a list of one, or each fault as `code at: message | hint`. */
const parse = (fact: Omit<FactSource, 'meaning'>, json: unknown): unknown => {
  const vocabulary = smallVocabulary({ x: fact }, WORDS);
  const parsed = parseValue(json, vocabulary.select('x'), vocabulary.states);
  if (parsed.ok) return [parsed.value];
  return parsed.error.map(({ code, at, message, hint }) => `${code} ${at}: ${message} | ${hint}`);
};

const STAYS: Omit<FactSource, 'meaning'> = {
  type: 'list',
  key: 'entry',
  fields: {
    entry: { type: 'date' },
    exit: { type: 'date', nullable: true, aliases: ['until', 'left'] },
    kind: { type: 'word', words: 'kind', default: 'A' },
  },
};

describe('values', () => {
  test.each<[string, Omit<FactSource, 'meaning'>, unknown, unknown]>([
    ['true', { type: 'bool' }, true, true],
    ['false', { type: 'bool' }, false, false],
    ['a whole number', { type: 'int' }, -3, -3],
    ['the least that it may be', { type: 'int', min: 0 }, 0, 0],
    ['a date', { type: 'date' }, '2026-02-28', '2026-02-28'],
    ['a date with the time of day', { type: 'datetime' }, '2026-02-28T09:30', '2026-02-28T09:30'],
    ['the code of a state, in three letters', { type: 'state' }, 'SWE', 'SE'],
    ['a text', { type: 'text' }, 'anything', 'anything'],
    ['an empty text', { type: 'text' }, '', ''],
    ['a word', { type: 'word', words: 'kind' }, 'C', 'C'],
    ['another spelling of a word', { type: 'word', words: 'kind' }, 'short', 'C'],
    ['another spelling of it', { type: 'int', accepts: { none: 0 } }, 'none', 0],
    ['a text that stands for null', { type: 'int', nullable: true, accepts: { MULT: null } }, 'MULT', null],
    ['a word that is a number, as a number', { type: 'word', words: 'kind' }, 1861, '1861'],
    ['null', { type: 'date', nullable: true }, null, null],
    ['a record that is there', { type: 'record' }, true, true],
    ['a record that is not', { type: 'record' }, null, null],
    ['a list', { type: 'list', of: 'int' }, [1, 2], [1, 2]],
    ['one element for a list of one', { type: 'list', of: 'int' }, 1, [1]],
    ['a list of nothing', { type: 'list', of: 'int' }, [], []],
    ['words in a list', { type: 'list', of: 'word', words: 'kind' }, ['A', 1861], ['A', '1861']],
    ['records in a list', STAYS, [{ entry: '2026-01-01', exit: null, kind: 'C' }], [{ entry: '2026-01-01', exit: null, kind: 'C' }]],
    ['a field by another name, one left out, one by default', STAYS, { left: '2026-01-31' }, [{ exit: '2026-01-31', kind: 'A' }]],
    ['the article as a number', { type: 'provision' }, 24, '24'],
    ['cents', { type: 'money' }, 45050, 45050],
    ['no cents', { type: 'money' }, 0, 0],
    ['euros', { type: 'money' }, { amount: 450.5, currency: 'EUR' }, 45050],
    ['euros that a computer cannot write exactly', { type: 'money' }, { amount: 1.15, currency: 'EUR' }, 115],
    ['no euros', { type: 'money' }, { amount: 0, currency: 'EUR' }, 0],
  ])('%s', (_, fact, json, value) => expect(parse(fact, json)).toStrictEqual([value])); // prettier-ignore

  test.each([
    ['24(1)(a)', '24(1)(a)'],
    ['Art. 24 (1) (a)', '24(1)(a)'],
    ['  article 24', '24'],
    ['Art.24', '24'],
    ['ART 24', '24'],
    ['24.1.a', '24(1)(a)'],
    ['6a', '6a'],
    ['36(11)', '36(11)'],
  ])('the number of an article: %s', (text, value) => expect(parse({ type: 'provision' }, text)).toEqual([value]));
});

describe('faults', () => {
  const ARTICLE = 'Write it as 24, 24(1) or 24(1)(a).';
  const MONEY = 'Write a whole number of cents, or {amount: 450.50, currency: EUR}.';
  test.each<[string, Omit<FactSource, 'meaning'>, unknown, string]>([
    ['a text for true', { type: 'bool' }, 'yes', 'invalidType : found "yes" | Write true or false.'],
    ['nothing at all', { type: 'bool' }, undefined, 'invalidType : found nothing | Write true or false.'],
    ['null where it is no value', { type: 'date' }, null, 'invalidType : null is not a value here | Write a date.'],
    ['a text for a number', { type: 'int' }, '3', 'invalidType : found "3" | Write a whole number.'],
    ['a fraction', { type: 'int' }, 1.5, 'invalidType : found 1.5 | Write a whole number.'],
    ['too small a number', { type: 'int', min: 1 }, 0, 'invalidValue : 0 is too small | Write 1 or more.'],
    ['a number for a date', { type: 'date' }, 2026, 'invalidType : found 2026 | Write a date.'],
    ['no date', { type: 'date' }, '2026-02-30', 'invalidValue : "2026-02-30" is not a date | Write a real date as YYYY-MM-DD.'],
    ['a date without its time', { type: 'datetime' }, '2026-02-28', 'invalidValue : "2026-02-28" is not a date with a time | Write it as YYYY-MM-DDTHH:MM.'],
    ['no state', { type: 'state' }, 'Utopia', 'invalidValue : "Utopia" is not the code of a state | Use an ISO code such as FR or FRA, or the code of a fictional state such as QSA.'],
    ['a number for a text', { type: 'text' }, 3, 'invalidType : found 3 | Write a text.'],
    ['no such word', { type: 'word', words: 'kind' }, 'Z', 'invalidValue : "Z" is not a value here | One of: A, C, 1861.'],
    ['a word nearly right', { type: 'word', words: 'kind' }, '1681', 'invalidValue : "1681" is not a value here | Did you mean "1861"? One of: A, C, 1861.'],
    ['a number that is no word', { type: 'word', words: 'kind' }, 3, 'invalidType : found 3 | Write one of A, C, 1861.'],
    ['a record that is said not to be', { type: 'record' }, false, 'invalidType : found false | Write null, true, or its fields.'],
    ['no article', { type: 'provision' }, 'twenty', `invalidValue : "twenty" is not the number of an article | ${ARTICLE}`],
    ['an article and more', { type: 'provision' }, '24(1) and 25', `invalidValue : "24(1) and 25" is not the number of an article | ${ARTICLE}`],
    ['more before the article', { type: 'provision' }, 'see art. 24', `invalidValue : "see art. 24" is not the number of an article | ${ARTICLE}`],
    ['an article inside it', { type: 'provision' }, '2 art. 4', `invalidValue : "2 art. 4" is not the number of an article | ${ARTICLE}`],
    ['two letters behind it', { type: 'provision' }, '24ab', `invalidValue : "24ab" is not the number of an article | ${ARTICLE}`],
    ['an article as a list', { type: 'provision' }, [24], `invalidType : found [24] | ${ARTICLE}`],
    ['a debt', { type: 'money' }, -1, `invalidType : found -1 | ${MONEY}`],
    ['a part of a cent', { type: 'money' }, 0.5, `invalidType : found 0.5 | ${MONEY}`],
    ['euros and a part of a cent', { type: 'money' }, { amount: 1.005, currency: 'EUR' }, `invalidValue : {"amount":1.005,"currency":"EUR"} is not an amount in euros | ${MONEY}`],
    ['a debt in euros', { type: 'money' }, { amount: -1, currency: 'EUR' }, `invalidValue : {"amount":-1,"currency":"EUR"} is not an amount in euros | ${MONEY}`],
    ['more than can be kept', { type: 'money' }, { amount: 1e300, currency: 'EUR' }, `invalidValue : {"amount":1e+300,"currency":"EUR"} is not an amount in euros | ${MONEY}`],
    ['dollars', { type: 'money' }, { amount: 1, currency: 'USD' }, `invalidValue : {"amount":1,"currency":"USD"} is not an amount in euros | ${MONEY}`],
    ['an amount of nothing', { type: 'money' }, { amount: 1 }, `invalidType : found {"amount":1} | ${MONEY}`],
    ['an amount as text', { type: 'money' }, { amount: '1', currency: 'EUR' }, `invalidType : found {"amount":"1","currency":"EUR"} | ${MONEY}`],
    ['a text for money', { type: 'money' }, 'much', `invalidType : found "much" | ${MONEY}`],
    ['a record as a list', { type: 'list', fields: STAYS.fields ?? {} }, [['2026-01-01']], 'invalidType [0]: found ["2026-01-01"] | Write a record with entry, exit, kind.'],
    ['a record as a text', STAYS, ['2026-01-01'], 'invalidType [0]: found "2026-01-01" | Write a record with entry, exit, kind.'],
    ['no record', STAYS, [null], 'invalidType [0]: found null | Write a record with entry, exit, kind.'],
    ['a field that there is not', STAYS, { when: 1 }, 'unknownKey [0].when: there is no field "when" | Its fields: entry, exit, kind.'],
    ['a field nearly right', STAYS, { entri: 1 }, 'unknownKey [0].entri: there is no field "entri" | Did you mean "entry"? Its fields: entry, exit, kind.'],
  ])('%s', (_, fact, json, told) => expect(parse(fact, json)).toEqual([told])); // prettier-ignore

  test('every one is told, each with the way to it', () => {
    expect(parse({ type: 'list', of: 'int' }, [1, 'a', 'b'])).toEqual([
      'invalidType [1]: found "a" | Write a whole number.',
      'invalidType [2]: found "b" | Write a whole number.',
    ]);
    expect(parse(STAYS, [{}, { entry: 3, kind: 'Z', left: 'x' }])).toEqual([
      'invalidType [1].entry: found 3 | Write a date.',
      'invalidValue [1].exit: "x" is not a date | Write a real date as YYYY-MM-DD.',
      'invalidValue [1].kind: "Z" is not a value here | One of: A, C, 1861.',
    ]);
  });
});
