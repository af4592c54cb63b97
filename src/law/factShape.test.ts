// How values are written, from what a vocabulary says of a fact or a field.

import { describe, expect, test } from 'vitest';
import { makeField, typeOf, wordsOf } from './factShape.ts';
import { BOOL, DATE, DATETIME, INT, STATE, type FactType } from './factType.ts';
import type { SourceFault } from './sourceFault.ts';
import type { FactSource, FieldSource, VocabularySource } from './vocabularySchema.ts';

const KIND = { words: ['A', 'C'], accepts: { short: 'C' } };
const SOURCE: VocabularySource = { words: { kind: KIND }, groups: {}, facts: {}, constraints: [] };

const field = (source: FieldSource): ReturnType<typeof makeField> => {
  const faults: SourceFault[] = [];
  const made = makeField(SOURCE, ['facts', 'x', 'fields', 'f'], source, faults);
  expect(faults).toEqual([]);
  return made;
};

describe('the type', () => {
  test.each<[string, FactSource['type'], FactType]>([
    ['true or false', 'bool', BOOL],
    ['a whole number', 'int', INT],
    ['money is counted in cents', 'money', INT],
    ['a date', 'date', DATE],
    ['a date with its time', 'datetime', DATETIME],
    ['the code of a state', 'state', STATE],
    ['the number of an article', 'provision', { kind: 'provision' }],
    ['any text', 'text', { kind: 'text', words: null }],
    ['one of the words', 'word', { kind: 'text', words: KIND.words }],
    ['a record may always be missing', 'record', { kind: 'record', nullable: true }],
  ])('%s', (_, type, expected) => {
    const words = type === 'word' ? KIND.words : null;
    expect(typeOf({ type, meaning: 'm' }, words, new Map())).toEqual(expected);
    // True or false is never null; a record always may be.
    const mayBeNull = type === 'bool' || type === 'record' ? expected : { ...expected, nullable: true };
    expect(typeOf({ type, meaning: 'm', nullable: true }, words, new Map())).toEqual(mayBeNull);
  });

  test('a text has no words, whatever list is at hand', () => {
    expect(typeOf({ type: 'text', meaning: 'm' }, KIND.words, new Map())).toEqual({ kind: 'text', words: null });
  });

  test('a list of plain values, and one of records', () => {
    expect(typeOf({ type: 'list', of: 'word', meaning: 'm' }, KIND.words, new Map())).toEqual({
      kind: 'list',
      of: { kind: 'text', words: KIND.words },
    });
    expect(typeOf({ type: 'list', meaning: 'm' }, null, new Map([['f', field({ type: 'date' })]]))).toEqual({
      kind: 'list',
      of: { kind: 'element', fields: new Map([['f', DATE]]) },
    });
  });
});

describe('a field', () => {
  test('of plain values', () => {
    expect(field({ type: 'int' })).toStrictEqual({
      type: INT,
      accepts: new Map(),
      isMoney: false,
      min: null,
      fields: new Map(),
      aliases: [],
    });
  });

  test('with all that it can have', () => {
    expect(field({ type: 'word', words: 'kind', nullable: true, default: 'A', aliases: ['sort'] })).toStrictEqual({
      type: { kind: 'text', words: KIND.words, nullable: true },
      accepts: new Map([['short', 'C']]),
      isMoney: false,
      min: null,
      fields: new Map(),
      default: 'A',
      aliases: ['sort'],
    });
    expect(field({ type: 'money', default: null })).toMatchObject({ isMoney: true, default: null });
  });
});

describe('the list of words', () => {
  const ask = (fact: Pick<FactSource, 'type' | 'words' | 'of'>): unknown => {
    const faults: SourceFault[] = [];
    const words = wordsOf(SOURCE, ['facts', 'x'], fact, faults);
    return faults.length === 0 ? words : [words, ...faults];
  };
  const fault = (message: string, hint: string): unknown => [
    null,
    { code: 'lawReference', path: ['facts', 'x', 'words'], message, hint },
  ];

  test.each([
    ['of a word', { type: 'word', words: 'kind' }, KIND],
    ['of a list of words', { type: 'list', of: 'word', words: 'kind' }, KIND],
    ['of no word, none, whatever is named', { type: 'int', words: 'kind' }, null],
    ['of a list of dates, none', { type: 'list', of: 'date', words: 'kind' }, null],
    ['that there is not', { type: 'word', words: 'colour' }, fault('there is no word list "colour"', 'Name a list under words.')],
    ['nearly right', { type: 'word', words: 'kin' }, fault('there is no word list "kin"', 'Did you mean "kind"?')],
    ['not named', { type: 'word' }, fault('there is no word list ""', 'Name a list under words.')],
  ] as const)('%s', (_, fact, expected) => expect(ask(fact)).toEqual(expected)); // prettier-ignore
});
