// Conditions: what compiles, what is refused and where, and what three-valued logic makes of the unknown.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCondition, declareVariables, evaluate } from './condition.ts';
import { compile, factsOf, faultsOf, options, valueOf, vocabulary } from './conditionTestKit.ts';
import { INT } from './factType.ts';

describe('what is refused, with its place', () => {
  test.each([
    ['a &&', 'celSyntax «» Unexpected token: EOF'],
    ['aa', 'unknownFact «aa» there is no fact "aa"'],
    ['a == 3', 'celType «a == 3» true or false and a whole number cannot be the same'],
    ['kind == "X"', 'celType «"X"» "X" is not a value of kind'],
    ['"X" != visa.kind', 'celType «"X"» "X" is not a value of visa.kind'],
    ['kind in ["A", "X"]', 'celType «"X"» "X" is not a value of kind'],
    ['kind == other', 'celType «kind == other» one of A, C, D and one of red, blue cannot be the same'],
    ['day == "2026-01-01"', 'celType «"2026-01-01"» "2026-01-01" is a text, not a date'],
    ['day < "2026-01-01"', 'celType «"2026-01-01"» "2026-01-01" is a text, not a date'],
    ['date("2026-02-30") < day', 'celType «date("2026-02-30")» date takes a real date as text'],
    ['home == "Aldermark"', 'celType «"Aldermark"» "Aldermark" is not the code of a state'],
    ['n > 1.5', 'celType «1.5» this is not a whole number'],
    ['n / m > 1', 'celType «m» the divisor must be a number other than 0, written out'],
    ['n % 0 == 1', 'celType «0» the divisor must be a number other than 0, written out'],
    ['n', 'celType «n» the expression is a whole number'],
    ['a && n', 'celType «n» this is a whole number'],
    ['note < note', 'celType «note» this is a text'],
    ['n == null', 'celType «n == null» this can never be null'],
    ['stays.exists(s, s.enty == day)', 'unknownFact «s.enty» s has no field "enty"'],
    ['stays.exists(s, s.kind == "Z")', 'celType «"Z"» "Z" is not a value of s.kind'],
    ['stays.exists(s, s.entry)', 'celType «s.entry» this is a date'],
    ['states.all(s)', 'celSyntax «states.all(s)» all takes a name and an expression'],
    ['a.exists(x, true)', 'celType «a» this is true or false'],
    ['has(visa.kind)', 'celForbidden «has(visa.kind)» "has" is not allowed'],
    ['visa.?kind == "A"', 'celForbidden «visa.?kind» optional access is not allowed'],
    ['states[?0] == home', 'celForbidden «states[?0]» optional access is not allowed'],
    ['size(visa) == 1', 'celForbidden «size(visa)» "size" does not work on a record'],
    ['visa == visa', 'celForbidden «visa == visa» a record can only be compared with null'],
    ['"kind" in visa', 'celForbidden «"kind" in visa» "in" does not work on a record'],
    ['stays.exists(s, s == s)', 'celForbidden «s == s» a record can only be compared with null'],
    ['states == []', 'celForbidden «states == []» lists cannot be compared with =='],
    ['states[0] == home', 'celForbidden «states[0]» an element cannot be taken by its number'],
    ['{"a": 1} == null', 'celForbidden «{"a": 1}» a map cannot be written here'],
    ['a.size()', 'celType «a» this is true or false'],
    ['states.sort() == states', 'celForbidden «states.sort()» there is no method "sort"'],
    ['addDay(day, 1) == day', 'celForbidden «addDay(day, 1)» there is no function "addDay"'],
    ['addDays(day) == day', 'celType «addDays(day)» addDays takes 2 values, found 1'],
    ['addDays(n, 1) == day', 'celType «n» this is a whole number'],
    ['usedOn(states, day) > 3', 'celType «states» this is a list, each element the code of a state'],
    ['inList(home, "eu")', 'lawReference «"eu"» there is no list "eu"'],
    ['a ? 1 : true', 'celType «a ? 1 : true» a whole number and true or false cannot be the same'],
    ['[1, a].exists(x, true)', 'celType «[1, a]» a whole number and true or false cannot be the same'],
  ])('%s', (source, expected) => expect(faultsOf(source)).toContain(expected));

  test('every fault is reported at once', () => {
    expect(faultsOf('aa && kind == "X" && n == "n"')).toHaveLength(3);
  });

  test('whatever is written, compiling gives a condition or diagnostics inside the text (seed 7)', () => {
    const words = ['visa', '.kind', 'a', 'n', '==', '&&', '||', '!', '(', ')', '"A"', '3', '-', '.exists(x, ', 'x', 'states', ' in ', '[', ']', '?', ':', 'null', 'date(', 'has(', '{', '}', ' ', '\\', "'"]; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        const compiled = compileCondition(source, options);
        for (const { start, end, hint } of compiled.ok ? compiled.value.warnings : compiled.error) {
          expect(start >= 0 && start <= end && end <= source.length && hint !== '', source).toBe(true);
        }
        if (compiled.ok) evaluate(compiled.value, new Map());
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  test('a hint names the word that was meant', () => {
    const compiled = compileCondition('stay == 3 || knd == "A"', options);
    expect(compiled.ok ? [] : compiled.error.map((one) => one.hint)).toEqual([
      'Did you mean "stays"?',
      'Did you mean "kind"?',
    ]);
  });
});

describe('null that nobody asked about is a warning', () => {
  test.each([
    ['visa.genuine', ['celNull «visa.genuine» visa may be null here']],
    ['visa != null && visa.genuine', []],
    ['visa == null || visa.genuine', []],
    ['!(visa == null) && visa.genuine', []],
    ['visa == null ? a : visa.genuine', []],
    ['!(visa == null || a) && visa.genuine', []],
    ['(visa != null || a) && visa.genuine', ['celNull «visa.genuine» visa may be null here']],
    ['m > 3', ['celNull «m» m may be null here']],
    ['m != null && m > 3', []],
    ['m == 3', []],
    ['stays.all(s, s.exit > s.entry)', ['celNull «s.exit» s.exit may be null here']],
    ['stays.all(s, s.exit == null || s.exit > s.entry)', []],
    ['visa != null && stays.exists(visa, visa.exit > day)', ['celNull «visa.exit» visa.exit may be null here']],
  ])('%s', (source, expected) => expect(faultsOf(source)).toEqual(expected));

  test('a condition that is asked after another knows what that one made sure', () => {
    expect(faultsOf('visa.genuine', { after: compile('visa != null && a') })).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['n + 2 * 3 - 1', 6 + 5, { n: 6 }],
    ['-7 / 2', -3, {}],
    ['-7 % 2', -1, {}],
    ['-n', 0, { n: 0 }],
    ['size(states)', 2, { states: ['FR', 'SWE'] }],
    ['addMonths(day, 1)', '2026-02-28', { day: '2026-01-31' }],
    ['min(n, 3) + max(n, 3)', 8, { n: 5 }],
    ['later(day, date("2026-01-01"))', '2026-01-31', { day: '2026-01-31' }],
    ['ageOn(day, date("2026-07-10"))', 17, { day: '2008-07-11' }],
    ['addWorkingDays(day, 15)', '2026-07-31', { day: '2026-07-10' }],
    ['lastLawfulDay(stays, day)', null, { day: '2026-04-01', stays: [{ entry: '2026-01-01', exit: '2026-03-31' }] }],
    ['m == null ? 0 : m', 0, { m: null }],
  ])('%s = %s', (source, expected, json) => {
    const { type } = compile(source, { type: { kind: 'error' } });
    expect(valueOf(source, json, { type })).toBe(expected);
  });

  test.each([
    ['kind == "C"', true, { kind: 'C' }],
    ['kind in ["A", "C"]', true, { kind: 'C' }],
    ['home in states', true, { home: 'FRA', states: ['FR'] }],
    ['day <= date("2026-01-31")', true, { day: '2026-01-31' }],
    ['m == 3', false, { m: null }],
    ['m == null', true, { m: null }],
    ['visa != null && visa.kind == "C"', true, { 'visa.kind': 'C' }],
    ['visa != null && visa.kind == "C"', false, { visa: null }],
    ['stays.exists(s, s.kind == "C" && s.exit == null)', true, { stays: [{ entry: '2026-01-01', exit: null, kind: 'C' }] }],
    ['stays.exists_one(s, s.entry < day)', false, { day: '2026-05-01', stays: [{ entry: '2026-01-01' }, { entry: '2026-02-01' }] }],
    ['stays.filter(s, s.kind == "C").size() == 1', true, { stays: [{ entry: '2026-01-01', kind: 'C' }] }],
    ['stays.map(s, s.kind).exists(k, k == "C")', true, { stays: [{ entry: '2026-01-01', kind: 'C' }] }],
    ['states.exists(s, stays.exists(t, t.kind == "C" && s == home))', true, { home: 'FR', states: ['SE', 'FR'], stays: [{ entry: '2026-01-01', kind: 'C' }] }],
    ['under(article, "24")', true, { article: 'Art. 24 (1) (b)' }],
    ['under(article, "24")', false, { article: '240' }],
    ['under(article, "24(1)(b)")', true, { article: '24.1.b' }],
  ])('%s is %s', (source, expected, json) => expect(valueOf(source, json)).toBe(expected)); // prettier-ignore

  test('a declared variable is read like a fact', () => {
    const declarations = declareVariables(vocabulary, new Map([['minutes', INT]]));
    const condition = compile('minutes > 5 && a', { declarations });
    const facts = new Map([...factsOf({ a: true }), ['minutes', { value: 9 }] as const]);
    expect(evaluate(condition, facts)).toBe(true);
  });
});

describe('the unknown', () => {
  test.each([
    ['a && b', '? a, b', {}],
    ['a && b', false, { b: false }],
    ['a && b', '? a', { b: true }],
    ['a || b', true, { b: true }],
    ['a || b', '? a', { b: false }],
    ['a || a', '? a', {}],
    ['!a', '? a', {}],
    ['n == n', '? n', {}],
    ['a ? 1 == 1 : 2 == 2', true, {}],
    ['a ? n > 1 : n > 1', '? a, n', {}],
    ['a ? b : !b', '? a', { b: true }],
    ['kind in ["A"]', '? kind', {}],
    ['home in []', false, {}],
    ['n + 1 > 0', '? n', {}],
    ['visa != null && visa.genuine', '? visa, visa.genuine', {}],
    ['visa != null && visa.genuine', '? visa.genuine', { visa: true }],
    ['stays.exists(s, s.kind == "C")', '? stays', { stays: [{ entry: '2026-01-01' }] }],
    ['stays.exists(s, s.kind == "C")', true, { stays: [{ entry: '2026-01-01' }, { entry: '2026-02-01', kind: 'C' }] }],
    ['stays.all(s, s.kind == "C" || a)', true, { a: true, stays: [{ entry: '2026-01-01' }] }],
    ['usedOn(stays, day) > 0', '? stays', { day: '2026-01-05', stays: [{ entry: '2026-01-01' }] }],
  ])('%s is %s', (source, expected, json) => expect(valueOf(source, json)).toBe(expected));

  const open = (...items: unknown[]) => ({ states: { value: items, complete: false } });

  test.each([
    ['states.exists(s, s == "FR")', true, open('FR')],
    ['states.exists(s, s == "FR")', '? states', open('SE')],
    ['states.all(s, s == "FR")', false, open('SE')],
    ['states.all(s, s == "FR")', '? states', open('FR')],
    ['states.exists_one(s, s == "FR")', '? states', open('FR')],
    ['states.exists_one(s, true)', false, open('FR', 'SE')],
    ['"FR" in states', true, open('FR')],
    ['"FR" in states', '? states', open('SE')],
    ['size(states) > 1', '? states', open('FR', 'SE')],
    ['states.filter(s, s == "FR").exists(s, true)', true, open('FR')],
    ['size(states.filter(s, s == "FR")) == 1', '? states', open('FR')],
    ['states.map(s, s == "FR").exists(x, x)', true, open('FR')],
  ])('over an open list %s is %s', (source, expected, json) => expect(valueOf(source, json)).toBe(expected));

  test('an open history that leaves no day leaves none whatever else it holds', () => {
    const full = { value: [{ entry: '2026-01-01', exit: '2026-03-31' }], complete: false };
    const half = { value: [{ entry: '2026-01-01', exit: '2026-01-31' }], complete: false };
    expect(valueOf('maxConsecutive(stays, day) == 0', { stays: full, day: '2026-04-01' })).toBe(true);
    expect(valueOf('maxConsecutive(stays, day) == 0', { stays: half, day: '2026-04-01' })).toBe('? stays');
    expect(valueOf('overstayDays(stays, day) == 0', { stays: full, day: '2026-04-01' })).toBe('? stays');
  });
});

describe('a fault is never absorbed', () => {
  test.each([
    ['visa.genuine || true', '! recordMissing', { visa: null }],
    ['true || visa.genuine', true, { visa: null }],
    ['false && visa.genuine', false, { visa: null }],
    ['a && visa.genuine', '! recordMissing', { visa: null }],
    ['m > 3 || true', '! nullUsed', { m: null }],
    ['a ? m > 3 : b', '! nullUsed', { m: null, b: true }],
    ['addDays(day, n) > day', '! dateOutOfRange', { day: '9999-12-31', n: 1 }],
    ['n * 9007199254740991 > 0', '! numberTooLarge', { n: 2 }],
    [
      'usedOn(stays, day) > 0',
      '! badArgument',
      { day: '2026-02-01', stays: [{ entry: '2026-01-05', exit: '2026-01-01' }] },
    ],
    ['stays.exists(s, s.exit > s.entry)', '! nullUsed', { stays: [{ entry: '2026-01-05', exit: null }] }],
  ])('%s is %s', (source, expected, json) => expect(valueOf(source, json)).toBe(expected));
});
