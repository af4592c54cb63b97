// What is lacking, as sets: who lacks the same is one, and two are united. Faults, and facts that were worked out.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConditionFault, Derived, makeUnion, unite, Unknown } from './verdict.ts';

/** More names than one word of a set holds, so that sets of several words meet those of one. */
const MANY = Array.from({ length: 100 }, (_, at) => `fact${String(at).padStart(3, '0')}`);

describe('what is lacking', () => {
  test('is named in the order of the alphabet, each once', () => {
    expect(Unknown.of(['visa', 'age', 'visa', 'money']).lacking).toEqual(['age', 'money', 'visa']);
    expect(Unknown.of([]).lacking).toEqual([]);
    expect(JSON.stringify(Unknown.of(['visa', 'age']))).toBe('{"unknown":["age","visa"]}');
  });

  test('every name is told from every other', () => {
    for (const name of MANY) expect(Unknown.of([name]).lacking).toEqual([name]);
    expect(Unknown.of(MANY.toReversed()).lacking).toEqual(MANY);
  });

  test('who lacks the same is one', () => {
    expect(Unknown.of(['visa', 'age'])).toBe(Unknown.of(['age', 'visa']));
    expect(Unknown.of(['visa', 'age'])).not.toBe(Unknown.of(['visa']));
  });

  test('the names are read once', () => {
    const unknown = Unknown.of(['visa', 'age']);
    expect(unknown.lacking).toBe(unknown.lacking);
  });
});

describe('for the sake of both', () => {
  test('what either lacks (seed 11)', () => {
    const some = fc.subarray(MANY);
    fc.assert(
      fc.property(some, some, (left, right) => {
        const union = unite(Unknown.of(left), Unknown.of(right));
        expect(union.lacking).toEqual([...new Set([...left, ...right])].sort());
        expect(union).toBe(Unknown.of([...left, ...right]));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test.each([
    ['all of few names', MANY.slice(0, 3), MANY.slice(0, 2)],
    ['of names far apart', [MANY[0] ?? '', MANY[99] ?? ''], [MANY[0] ?? '']],
    ['nothing', MANY.slice(90), []],
  ])('one of the two where it lacks all that the other does: %s', (_, more, fewer) => {
    const [whole, part] = [Unknown.of(more), Unknown.of(fewer)];
    expect(whole.unite(part)).toBe(whole);
    expect(part.unite(whole)).toBe(whole);
    expect(whole.unite(whole)).toBe(whole);
  });

  test('a kept answer is given to the same two alone', () => {
    const join = makeUnion();
    const [a, b, c] = [Unknown.of(['a']), Unknown.of(['b']), Unknown.of(['c'])];
    const asked = [join(a, b), join(a, b), join(c, b), join(c, a), join(a, a), join(b, a)];
    expect(asked.map(({ lacking }) => lacking.join(' '))).toEqual(['a b', 'a b', 'b c', 'a c', 'a', 'a b']);
  });

  test('however many sets have been met, each is still what it was', () => {
    const [old, other] = [Unknown.of(['visa', 'age']), Unknown.of(['money'])];
    const united = old.unite(other);
    for (let at = 0; at < 21_000; at++) Unknown.of(MANY.filter((_, bit) => ((at >> (bit % 15)) & 1) === 1 && bit < 15));
    for (const name of MANY) for (const next of MANY.slice(0, 3)) old.unite(Unknown.of([name, next]));
    expect(Unknown.of(['age', 'visa']).lacking).toEqual(['age', 'visa']);
    expect(Unknown.of(['age', 'visa']).unite(Unknown.of(['money'])).lacking).toEqual(united.lacking);
    expect(old.unite(other).lacking).toEqual(['age', 'money', 'visa']);
  });
});

describe('a fault', () => {
  const fault = new ConditionFault('nullUsed', 'null where a value is needed', { start: 3, end: 7 });

  test('says why and where', () => {
    expect(fault).toMatchObject({ reason: 'nullUsed', message: 'null where a value is needed', start: 3, end: 7 });
  });

  test('in a derivation shows wherever the fact is read', () => {
    expect(() => new Derived(fault).read()).toThrow(fault);
    expect(new Derived(18).read()).toBe(18);
    expect(new Derived(null).read()).toBeNull();
  });
});
