// What an author is told of a condition, and what to write instead: every refusal whole, with its place, and nothing besides.

import { describe, expect, test } from 'vitest';
import { declareFunctions, declareVariables } from './condition.ts';
import { diagnosticsOf, vocabulary } from './conditionTestKit.ts';
import { hintFor } from './conditionChecker.ts';
import { INT } from './factType.ts';

const declarations = {
  ...vocabulary,
  lists: new Map([['annex1', { has: () => true }]]),
  calendars: new Map([['office', new Set<string>()]]),
};

/** `code «text» message | hint`, a warning with a star. */
const told = (source: string): string[] =>
  diagnosticsOf(source, { declarations }).map(({ severity, code, start, end, message, hint }) => `${severity === 'warning' ? '*' : ''}${code} «${source.slice(start, end)}» ${message} | ${hint}`); // prettier-ignore

const BOOL = 'Here true or false is needed.';
const NUMBER = 'Here a whole number is needed.';
const ONE_TYPE = 'Compare values of one type.';
const FIELDS = 'Compare its fields one by one.';

describe('the reason and the mend', () => {
  test.each<[string, string[]]>([
    ['a &&', ['celSyntax «» Unexpected token: EOF | Mend the expression here: check quotes, brackets and operators.']],
    ['zzzzzz', ['unknownFact «zzzzzz» there is no fact "zzzzzz" | See the vocabulary.']],
    ['visa.knd == "A"', ['unknownFact «visa.knd» there is no fact "visa.knd" | Did you mean "visa.kind"?']],
    ['n', [`celType «n» the expression is a whole number | ${BOOL}`]],
    ['!n', [`celType «n» this is a whole number | ${BOOL}`]],
    ['a && n', [`celType «n» this is a whole number | ${BOOL}`]],
    ['n || a', [`celType «n» this is a whole number | ${BOOL}`]],
    ['n ? a : b', [`celType «n» this is a whole number | ${BOOL}`]],
    ['-a == n', [`celType «a» this is true or false | ${NUMBER}`]],
    ['a + n == n + b', [`celType «a» this is true or false | ${NUMBER}`, `celType «b» this is true or false | ${NUMBER}`]],
    ['a < n', [`celType «a» this is true or false | ${NUMBER}`]],
    ['n < b', [`celType «b» this is true or false | ${NUMBER}`]],
    ['day < n', ['celType «n» this is a whole number | Here a date is needed.']],
    ['n < day', ['celType «n» this is a whole number | Here a date is needed.']],
    ['"2026-01-01" < day', ['celType «"2026-01-01"» "2026-01-01" is a text, not a date | Write date("2026-01-01").']],
    ['day == "2026-01-01"', ['celType «"2026-01-01"» "2026-01-01" is a text, not a date | Write date("2026-01-01").']],
    ['a == 3', [`celType «a == 3» true or false and a whole number cannot be the same | ${ONE_TYPE}`]],
    ['kind == other', [`celType «kind == other» one of A, C, D and one of red, blue cannot be the same | ${ONE_TYPE}`]],
    ['kind == "X"', ['celType «"X"» "X" is not a value of kind | Use one of: A, C, D.']],
    ['other == "rad"', ['celType «"rad"» "rad" is not a value of other | Did you mean "red"?']],
    ['(a ? kind : kind) == "X"', ['celType «"X"» "X" is not a value of this | Use one of: A, C, D.']],
    ['home == "Nowhere"', ['celType «"Nowhere"» "Nowhere" is not the code of a state | Use an ISO code such as FR or FRA, or the code of a fictional state such as QSA.']],
    ['home == "FRA"', ['celType «"FRA"» "FRA" is not the code of a state | Facts hold it as "FR".']],
    ['kind < "X"', [`celType «kind» this is one of A, C, D | ${NUMBER}`, `celType «"X"» this is one of X | ${NUMBER}`]],
    ['visa != null && visa < n', [`celType «visa» this is a record | ${NUMBER}`]],
    ['null < n', [`celType «null» this is null | ${NUMBER}`]],
    ['n == null', ['celType «n == null» this can never be null | Remove the comparison with null.']],
    ['null != n', ['celType «null != n» this can never be null | Remove the comparison with null.']],
    ['n > 1.5', ['celType «1.5» this is not a whole number | Write a whole number, such as 90.']],
    ['n > 9007199254740992', ['celType «9007199254740992» this is not a whole number | Write a whole number, such as 90.']],
    ['n / m > 1', ['*celNull «m» m may be null here | Write m != null && … before it.', 'celType «m» the divisor must be a number other than 0, written out | Write it as a number.']],
    ['n / 0 > 1', ['celType «0» the divisor must be a number other than 0, written out | Write it as a number.']],
    ['n % n > 1', ['celType «n» the divisor must be a number other than 0, written out | Write it as a number.']],
    ['visa == visa', [`celForbidden «visa == visa» a record can only be compared with null | ${FIELDS}`]],
    ['a == visa', [`celForbidden «a == visa» a record can only be compared with null | ${FIELDS}`]],
    ['stays.exists(s, s == null)', [`celForbidden «s == null» a record can only be compared with null | ${FIELDS}`]],
    ['states == []', ['celForbidden «states == []» lists cannot be compared with == | Use size, in, exists or all.']],
    ['n == states', ['celForbidden «n == states» lists cannot be compared with == | Use size, in, exists or all.']],
    ['a ? 1 : true', [`celType «a ? 1 : true» a whole number and true or false cannot be the same | ${ONE_TYPE}`]],
    ['[1, a, 2].exists(x, true)', [`celType «[1, a, 2]» a whole number and true or false cannot be the same | ${ONE_TYPE}`]],
    ['kind in ["A", "X", "Y"]', ['celType «"X"» "X" is not a value of kind | Use one of: A, C, D.', 'celType «"Y"» "Y" is not a value of kind | Use one of: A, C, D.']],
    ['n in states', [`celType «n in states» a whole number and the code of a state cannot be the same | ${ONE_TYPE}`]],
    ['n in n', ['celType «n» this is a whole number | Here a list is needed.']],
    ['"kind" in visa', ['celForbidden «"kind" in visa» "in" does not work on a record | Compare the field with null.']],
    ['stays.exists(s, "kind" in s)', ['celForbidden «"kind" in s» "in" does not work on a record | Compare the field with null.']],
    ['{"a": 1} == null', ['celForbidden «{"a": 1}» a map cannot be written here | Compare the fields one by one.']],
    ['states[0] == home', ['celForbidden «states[0]» an element cannot be taken by its number | Ask with exists or all: the order of the elements means nothing.']],
    ['visa.?kind == "A"', ['celForbidden «visa.?kind» optional access is not allowed | Compare with null: x != null && …']],
    ['later(day, day).year == n', ['celForbidden «later(day, day).year» a field can only be taken of a name | Write the fact by its name.']],
    ['stays.exists(s, s.enty == day)', ['unknownFact «s.enty» s has no field "enty" | Did you mean "entry"?']],
    ['stays.exists(s, s.where == day)', ['unknownFact «s.where» s has no field "where" | Use one of: entry, exit, kind.']],
    ['states.exists(s, s.code == "FR")', ['unknownFact «s.code» s has no field "code" | See the vocabulary.']],
    ['stays.exists(stay, sty.entry == day)', ['unknownFact «sty.entry» there is no fact "sty.entry" | See the vocabulary.']],
    ['lost.exists(s, s.entry == day)', ['unknownFact «lost» there is no fact "lost" | See the vocabulary.']],
    ['stays.exists(s, s.entry)', [`celType «s.entry» this is a date | ${BOOL}`]],
    ['n.exists(x, true)', ['celType «n» this is a whole number | Here a list is needed.']],
    ['states.all(s)', ['celSyntax «states.all(s)» all takes a name and an expression | Write list.all(x, …).']],
    ['states.map(s, s == home, s) == states', ['celSyntax «states.map(s, s == home, s)» map takes a name and an expression | Write list.map(x, …).', 'celForbidden «states.map(s, s == home, s) == states» lists cannot be compared with == | Use size, in, exists or all.']],
    ['states.exists(3, true)', ['celSyntax «3» exists(var, predicate) invalid predicate iteration variable | Mend the expression here: check quotes, brackets and operators.']],
    ['states.sort()', ['celForbidden «states.sort()» there is no method "sort" | Use one of: all, exists, exists_one, filter, map, size.']],
    ['states.exist(s, true)', ['celForbidden «states.exist(s, true)» there is no method "exist" | Did you mean "exists"?']],
    ['day.addDays(1) == day', ['celForbidden «day.addDays(1)» there is no method "addDays" | Write addDays(…) with this as its first value.']],
    ['states.size(1) == 1', ['celForbidden «states.size(1)» there is no method "size" | Did you mean "size"?']],
    ['size(visa) == 1', ['celForbidden «size(visa)» "size" does not work on a record | Compare it with null.']],
    ['stays.exists(s, s.size() == 1)', ['celForbidden «s.size()» "size" does not work on a record | Compare it with null.']],
    ['size(n) == 1', ['celType «n» this is a whole number | Here a list is needed.']],
    ['size(states, 1) == 1', ['celType «size(states, 1)» size takes 1 value, found 2 | size(list): how many elements it has']],
    ['has(visa.kind)', ['celForbidden «has(visa.kind)» "has" is not allowed | Compare with null: x != null. Whether a fact is known is not for a condition to ask.']],
    ['addDay(day, 1) == day', ['celForbidden «addDay(day, 1)» there is no function "addDay" | Did you mean "addDays"?']],
    ['weekday(day) == 1', ['celForbidden «weekday(day)» there is no function "weekday" | See the vocabulary.']],
    ['dat(day) == day', ['celForbidden «dat(day)» there is no function "dat" | Did you mean "date"?']],
    ['inlist(home, "annex1")', ['celForbidden «inlist(home, "annex1")» there is no function "inlist" | Did you mean "inList"?']],
    ['rolForward(day, "office") == day', ['celForbidden «rolForward(day, "office")» there is no function "rolForward" | Did you mean "rollForward"?']],
    ['addDays(day) == day', ['celType «addDays(day)» addDays takes 2 values, found 1 | addDays(date, days): the date that many days later']],
    ['addDays(n, day) == day', ['celType «n» this is a whole number | Here a date is needed.', `celType «day» this is a date | ${NUMBER}`]],
    ['addDays(day, m) == day', ['*celNull «m» m may be null here | Write m != null && … before it.']],
    ['date("2026-02-30") < day', ['celType «date("2026-02-30")» date takes a real date as text | Write it as date("2026-07-10").']],
    ['date(day) < day', ['celType «date(day)» date takes a real date as text | Write it as date("2026-07-10").']],
    ['date(20260710) < day', ['celType «date(20260710)» date takes a real date as text | Write it as date("2026-07-10").']],
    ['date("2026-07-10", 1) < day', ['celType «date("2026-07-10", 1)» date takes 1 value, found 2 | Write it as date("2026-07-10").']],
    ['inList(home, "anex1")', ['lawReference «"anex1"» there is no list "anex1" | Did you mean "annex1"?']],
    ['inList(home, "zz")', ['lawReference «"zz"» there is no list "zz" | Use one of: annex1.']],
    ['inList(home, note)', ['lawReference «note» there is no list "" | Use one of: annex1.']],
    ['inList(home, 3)', ['lawReference «3» there is no list "" | Use one of: annex1.']],
    ['inList(n, "annex1")', ['celType «n» this is a whole number | Here the code of a state is needed.']],
    ['inList(home)', ['celType «inList(home)» inList takes 2 values, found 1 | inList(state, "list"): whether it is on a dated list']],
    ['rollForward(day, "ofice") == day', ['lawReference «"ofice"» there is no calendar "ofice" | Did you mean "office"?']],
    ['rollForward(day, note) == day', ['lawReference «note» there is no calendar "" | Use one of: office.']],
    ['rollForward(day, 3) == day', ['lawReference «3» there is no calendar "" | Use one of: office.']],
    ['rollForward(n, "office") == day', ['celType «n» this is a whole number | Here a date is needed.']],
    ['rollForward(day) == day', ['celType «rollForward(day)» rollForward takes 2 values, found 1 | rollForward(date, "calendar"): the next working day']],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected)); // prettier-ignore

  test('one fault is told once, not again by what is built on it', () => {
    for (const source of ['zzzzzz == 3', 'zzzzzz > n', '!zzzzzz', 'zzzzzz in states', 'a ? zzzzzz : 3 > n', 'size(zzzzzz) > 1', 'zzzzzz.exists(q, q.deep.er == 3)', 'addDays(zzzzzz, n) == day', '[zzzzzz, 1].exists(x, x == 1)'])
      expect(told(source).map((one) => one.slice(0, 20)), source).toEqual(['unknownFact «zzzzzz»']);
  }); // prettier-ignore
});

describe('nothing is wrong with', () => {
  test.each([
    ['n == 3 && m == 3 && m == null'],
    ['kind == visa.kind || visa == null'],
    ['home == "FR" && home in states && "FR" in states'],
    ['article == "24" && article != "24(1)(a)"'],
    ['inList(home, "annex1") && rollForward(day, "office") >= day'],
    ['(a ? m : null) == null'],
    ['note == "whatever"'],
  ])('%s', (source) => expect(told(source).filter((one) => !one.startsWith('*'))).toEqual([])); // prettier-ignore
});

describe('null that nobody asked about', () => {
  test.each<[string, string[]]>([
    ['m > 3', ['m']],
    ['3 < m', ['m']],
    ['m + 1 == 2', ['m']],
    ['-m == 2', ['m']],
    ['(a ? m : n) > 3', ['this']],
    ['m != null && m > 3', []],
    ['null != m && m > 3', []],
    ['m == null || m > 3', []],
    ['m != null || m > 3', ['m']],
    ['m == null && m > 3', ['m']],
    ['!(m == null) && m > 3', []],
    ['!(m != null) || m > 3', []],
    ['a && m != null && m > 3', []],
    ['!(a || m == null) && m > 3', []],
    ['!(a && m == null) && m > 3', ['m']],
    ['(a || m != null) && m > 3', ['m']],
    ['m != null ? m > 3 : m > 4', ['m']],
    ['m == null ? m > 3 : m > 4', ['m']],
    ['m != n && m > 3', ['m']],
    ['m != 3 && m > 1', ['m']],
    ['stays.exists(s, (a ? s.exit : s.entry) > day)', ['this']],
    ['stays.exists(s, s.exit != null && (a ? s.exit : s.entry) > day)', []],
    ['m != null && (a ? m : n) > 3', []],
    ['scenario.checkDate > day', []],
    ['m != null && stays.map(s, s.exit).exists(m, m > day)', ['m']],
    ['visa.genuine', ['visa']],
    ['visa != null && visa.genuine', []],
    ['stays.exists(s, s.exit != null && s.exit > day)', []],
    ['stays.exists(s, s.exit > day)', ['s.exit']],
    ['stays.exists(s, s.exit != null && stays.exists(s, s.exit > day))', ['s.exit']],
    ['stays.exists(s, s.exit != null && stays.exists(t, s.exit > t.entry))', []],
    ['m != null && stays.exists(s, m > 3)', []],
    ['(m == null ? 0 : m) > 3', []],
    ['stays.exists(s, (s.exit == null ? day : s.exit) > day)', []],
  ])('%s: %j', (source, paths) => {
    const found = diagnosticsOf(source, { declarations });
    expect(found.map(({ message }) => message)).toEqual(paths.map((path) => `${path} may be null here`));
    expect(found.every(({ severity, hint }, at) => severity === 'warning' && hint === `Write ${paths[at] ?? ''} != null && … before it.`)).toBe(true);
  }); // prettier-ignore
});

describe('what is declared besides facts', () => {
  test('variables and functions are among what may have been meant', () => {
    const more = declareFunctions(declareVariables(declarations, new Map([['minutes', INT]])), new Map([['elapsed', { usage: 'elapsed(): minutes', params: [], result: INT, call: () => 3 }]])); // prettier-ignore
    const hints = (source: string): string[] => diagnosticsOf(source, { declarations: more }).map(({ hint }) => hint);
    expect(hints('minute > 3')).toEqual(['Did you mean "minutes"?']);
    expect(hints('elapse() > 3')).toEqual(['Did you mean "elapsed"?']);
    expect(hints('minutes > 3 && elapsed() > 3 && inList(home, "annex1")')).toEqual([]);
    expect(hints('states.exists(origin, orign == "FR")')).toEqual(['Did you mean "origin"?']);
  });

  test('where no lists and calendars are declared there is none to mean', () => {
    const hints = (source: string): string[] => diagnosticsOf(source).map(({ hint }) => hint);
    expect(hints('inList(home, "annex1")')).toEqual(['See the vocabulary.']);
    expect(hints('rollForward(day, "office") == day')).toEqual(['See the vocabulary.']);
  });

  test('the words there are, where they are few', () => {
    const words = Array.from({ length: 13 }, (_, at) => `w${at}xxxxxx`);
    expect(hintFor('q', [])).toBe('See the vocabulary.');
    expect(hintFor('q', words.slice(0, 1))).toBe('Use one of: w0xxxxxx.');
    expect(hintFor('q', words.slice(0, 12))).toContain('w11xxxxxx.');
    expect(hintFor('q', words)).toBe('See the vocabulary.');
  });
});
