// When two values are the same.

import { expect, test } from 'vitest';
import { isSameValue, type FactValue } from './factValue.ts';

test.each<[string, FactValue, FactValue, boolean]>([
  ['numbers', 3, 3, true],
  ['other numbers', 3, 4, false],
  ['a number and its text', 3, '3', false],
  ['null', null, null, true],
  ['null and a record', null, {}, false],
  ['null and a list', null, [], false],
  ['a text and a list', 'a', ['a'], false],
  ['lists by content', ['a', 'b'], ['a', 'b'], true],
  ['lists in another order', ['a', 'b'], ['b', 'a'], false],
  ['a list and the beginning of it', ['a', 'b'], ['a'], false],
  ['empty lists', [], [], true],
  ['an empty list and an empty record', [], {}, false],
  ['a list and a record with its numbers', ['a'], { 0: 'a' }, false],
  ['a number and an empty record', 3, {}, false],
  ['a text and a record of its letters', 'a', { 0: 'a' }, false],
  ['records in any order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['records with another value', { a: 1 }, { a: 2 }, false],
  ['records with another field', { a: 1 }, { b: 1 }, false],
  ['a field that the other has by nature alone', { toString: null }, { b: null }, false],
  ['records in lists', [{ a: [1, null] }], [{ a: [1, null] }], true],
  ['other records in lists', [{ a: [1, null] }], [{ a: [1, 2] }], false],
])('%s', (_, a, b, isSo) => {
  expect(isSameValue(a, b)).toBe(isSo);
  expect(isSameValue(b, a)).toBe(isSo);
});
