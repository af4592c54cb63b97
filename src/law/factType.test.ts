// Which types may be compared, joined and put where another is wanted; and what an author is told of a type.

import { describe, expect, test } from 'vitest';
import {
  BOOL,
  DATE,
  DATETIME,
  ERROR,
  INT,
  NULL,
  STATE,
  TEXT,
  describeType,
  isAssignable,
  isComparable,
  joinTypes,
  type FactType,
} from './factType.ts';

const words = (...list: string[]): FactType => ({ kind: 'text', words: list });
const listOf = (of: FactType): FactType => ({ kind: 'list', of });
const element = (fields: { readonly [name: string]: FactType }): FactType => ({
  kind: 'element',
  fields: new Map(Object.entries(fields)),
});
const orNull = (type: FactType): FactType => ({ ...type, nullable: true });
const RECORD: FactType = { kind: 'record', nullable: true };
const PROVISION: FactType = { kind: 'provision' };
const STAY = element({ entry: DATE, exit: orNull(DATE) });

test.each([
  [BOOL, 'true or false'],
  [INT, 'a whole number'],
  [DATE, 'a date'],
  [DATETIME, 'a date with the time of day'],
  [STATE, 'the code of a state'],
  [PROVISION, 'the number of an article'],
  [NULL, 'null'],
  [ERROR, 'unknown'],
  [TEXT, 'a text'],
  [words('A', 'C'), 'one of A, C'],
  [listOf(DATE), 'a list, each element a date'],
  [listOf(ERROR), 'a list'],
  [STAY, 'a record with entry, exit'],
  [RECORD, 'a record'],
])('in words: %o', (type, text) => expect(describeType(type)).toBe(text));

describe('comparable', () => {
  test.each([
    ['one kind', INT, INT, true],
    ['two kinds', INT, DATE, false],
    ['what is wrong already, with anything', ERROR, listOf(INT), true],
    ['null with what may be null', NULL, orNull(INT), true],
    ['null with what may be null elsewhere, not here', NULL, { ...INT, nullable: false }, true],
    ['null with what is never null', NULL, INT, false],
    ['null with a record', NULL, RECORD, true],
    ['any texts', TEXT, words('A'), true],
    ['words that share one', words('A', 'C'), words('C', 'D'), true],
    ['words that share none', words('A', 'C'), words('D'), false],
    ['a written text with the code of a state', words('FR'), STATE, true],
    ['a written text with the number of an article', words('24'), PROVISION, true],
    ['a fact of several words with the code of a state', words('FR', 'SE'), STATE, false],
    ['a fact of any text with the code of a state', TEXT, STATE, false],
    ['the code of a state with the number of an article', STATE, PROVISION, false],
    ['a written text with a date', words('2026-01-01'), DATE, false],
    ['lists', listOf(INT), listOf(INT), false],
    ['elements', STAY, STAY, false],
    ['records', RECORD, RECORD, false],
  ])('%s', (_, a, b, isSo) => {
    expect(isComparable(a, b)).toBe(isSo);
    expect(isComparable(b, a)).toBe(isSo);
  });
});

/** The type with its words in order: which words there are counts, not where they stand. */
const inOrder = (type: FactType | null): FactType | null => {
  if (type?.kind === 'list') return { ...type, of: inOrder(type.of) ?? ERROR };
  return type?.kind === 'text' && type.words !== null ? { ...type, words: [...type.words].sort() } : type;
};

describe('joined', () => {
  test.each<[string, FactType, FactType, FactType | null]>([
    ['one kind', INT, INT, INT],
    ['two kinds', INT, DATE, null],
    ['what is wrong already gives way', ERROR, DATE, DATE],
    ['null makes it nullable', NULL, DATE, orNull(DATE)],
    ['and so does the other that may be null', orNull(DATE), DATE, orNull(DATE)],
    ['words of both, each once', words('A', 'C'), words('C', 'D'), words('A', 'C', 'D')],
    ['any text takes in words', TEXT, words('A'), TEXT],
    ['words that may be null', orNull(words('A')), words('B'), orNull(words('A', 'B'))],
    ['lists by their elements', listOf(words('A')), listOf(words('B')), listOf(words('A', 'B'))],
    ['lists of elements that nothing joins', listOf(INT), listOf(DATE), null],
    ['a written text becomes the code of a state', words('FR'), STATE, STATE],
    ['a fact of several words does not', words('FR', 'SE'), STATE, null],
    ['nor does any text', TEXT, STATE, null],
    ['nor an article', PROVISION, STATE, null],
    ['codes of states', STATE, orNull(STATE), orNull(STATE)],
    ['a written text and a date', words('2026-01-01'), DATE, null],
    ['a record of one shape', STAY, STAY, STAY],
    ['a list and what stands in it', listOf(INT), INT, null],
    ['an element and a number', STAY, INT, null],
  ])('%s', (_, a, b, joined) => {
    expect(inOrder(joinTypes(a, b))).toEqual(inOrder(joined));
    expect(inOrder(joinTypes(b, a))).toEqual(inOrder(joined));
  });

  test('two shapes of record are not one, however alike', () => {
    expect(joinTypes(STAY, element({ entry: DATE, exit: orNull(DATE) }))).toBeNull();
    expect(joinTypes(STAY, STAY)).toBe(STAY);
  });
});

describe('may stand where another is wanted', () => {
  test.each([
    ['one kind', INT, INT, true],
    ['another kind', INT, DATE, false],
    ['what is wrong already, anywhere', ERROR, DATE, true],
    ['anything where what is wrong is wanted', DATE, ERROR, true],
    ['null where null is a value', NULL, orNull(DATE), true],
    ['null where it is not', NULL, DATE, false],
    ['null where it is not at this place', NULL, { ...DATE, nullable: false }, false],
    ['what may be null where null is a value', orNull(DATE), orNull(DATE), true],
    ['what may be null where it is not', orNull(DATE), DATE, false],
    ['what is sure where null is a value', DATE, orNull(DATE), true],
    ['words among those wanted', words('A'), words('A', 'C'), true],
    ['a word too many', words('A', 'D'), words('A', 'C'), false],
    ['words where any text is wanted', words('A'), TEXT, true],
    ['any text where words are wanted', TEXT, words('A'), false],
    ['a list by its elements', listOf(words('A')), listOf(TEXT), true],
    ['a list of other elements', listOf(INT), listOf(DATE), false],
    ['an element with the fields wanted and more', STAY, element({ entry: DATE }), true],
    ['an element without a field that must be', element({ exit: DATE }), element({ entry: DATE }), false],
    ['an element without a field that may be null', element({}), element({ entry: orNull(DATE) }), true],
    ['an element with a field of another kind', element({ entry: INT }), element({ entry: DATE }), false],
    ['written words where the code of a state is wanted', words('FR'), STATE, true],
    ['written words where the number of an article is wanted', words('24'), PROVISION, true],
    ['written words where a date is wanted', words('2026-01-01'), DATE, false],
    ['an element of which one field fits', STAY, element({ entry: DATE, exit: INT }), false],
    ['a list where a number is wanted', listOf(INT), INT, false],
    ['a number where a list is wanted', INT, listOf(INT), false],
    ['an element where a number is wanted', STAY, INT, false],
    ['a number where an element is wanted', INT, STAY, false],
    ['any text where the code of a state is wanted', TEXT, STATE, false],
    ['the code of a state where a text is wanted', STATE, TEXT, false],
  ])('%s', (_, from, to, isSo) => expect(isAssignable(from, to)).toBe(isSo));
});
