// The tables of three-valued logic between rules (Kleene), and what is lacking where neither side decides.

import { describe, expect, test } from 'vitest';
import { both, either, opposite } from './truth.ts';
import { Unknown, type Truth } from './verdict.ts';

const a = Unknown.of(['a']);
const b = Unknown.of(['b']);
const ab = Unknown.of(['a', 'b']);

describe('both', () => {
  test.each<[Truth, Truth, Truth]>([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
    [false, a, false],
    [a, false, false],
    [true, a, a],
    [a, true, a],
    [a, b, ab],
    [b, a, ab],
    [a, ab, ab],
    [a, a, a],
  ])('%j and %j is %j', (one, other, expected) => expect(both(one, other)).toBe(expected));
});

describe('either', () => {
  test.each<[Truth, Truth, Truth]>([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [false, false, false],
    [true, a, true],
    [a, true, true],
    [false, a, a],
    [a, false, a],
    [a, b, ab],
    [b, a, ab],
    [a, ab, ab],
    [a, a, a],
  ])('%j or %j is %j', (one, other, expected) => expect(either(one, other)).toBe(expected));
});

test('opposite', () => {
  expect([opposite(true), opposite(false), opposite(a)]).toEqual([false, true, a]);
  expect(opposite(a)).toBe(a);
});
