// What each operator and function gives on what is known, on what is not, and on null: value by value.

import { describe, expect, test } from 'vitest';
import { compileCondition, declareFunctions, declareVariables, evaluate, judge, work } from './condition.ts';
import { runFunction } from './conditionFunctions.ts';
import { runChoose, runEqual, runIn, runLiteral } from './conditionTerms.ts';
import { compile, factsOf, options, valueOf, vocabulary } from './conditionTestKit.ts';
import { DATE, ERROR, INT } from './factType.ts';
import type { FactValue, Known } from './factValue.ts';
import { ConditionFault, Derived, OpenList, Unknown, type Value } from './verdict.ts';

const declarations = declareVariables(
  {
    ...vocabulary,
    lists: new Map([['annex1', { has: (state: string, date: string) => state === 'FR' && date < '2026-06-01' }]]),
    calendars: new Map([['office', new Set(['2026-07-13'])]]),
  },
  new Map([
    ['numbers', { kind: 'list', of: INT }],
    ['trips', { kind: 'list', of: { kind: 'element', fields: new Map([['depart', DATE], ['returned', DATE]]) } }],
    ['late', { kind: 'date', nullable: true }],
    ['where', { kind: 'state', nullable: true }],
  ]),
); // prettier-ignore

/** The value of any type; unknown as `? a, b`, a fault as `! reason message`, an open list as `[…] ? rest`. */
const value = (source: string, cells: object, derived: object = {}): unknown => {
  const facts = new Map<string, Known | Derived>();
  for (const [name, one] of Object.entries(cells)) facts.set(name, isKnown(one) ? one : { value: one as FactValue });
  for (const [name, one] of Object.entries(derived)) facts.set(name, new Derived(one as Value));
  const found = work(compile(source, { declarations, type: ERROR }).term.run, facts);
  if (found instanceof Unknown) return `? ${found.lacking.join(', ')}`;
  if (found instanceof OpenList) return `${JSON.stringify(found.items)} ? ${found.rest.lacking.join(', ')}`;
  return found instanceof ConditionFault ? `! ${found.reason} ${found.message}` : found;
};

const isKnown = (one: unknown): one is Known => typeof one === 'object' && one !== null && 'value' in one; // prettier-ignore

const NULL = '! nullUsed null where a value is needed';

describe('logic', () => {
  const [T, F, U] = [{ a: true }, { a: false }, {}];
  test.each<[string, object, unknown]>([
    ['a && b', { ...T, b: true }, true], ['a && b', { ...T, b: false }, false], ['a && b', T, '? b'],
    ['a && b', { ...F, b: true }, false], ['a && b', { ...F, b: false }, false], ['a && b', F, false],
    ['a && b', { ...U, b: true }, '? a'], ['a && b', { ...U, b: false }, false], ['a && b', U, '? a, b'],
    ['a || b', { ...T, b: true }, true], ['a || b', { ...T, b: false }, true], ['a || b', T, true],
    ['a || b', { ...F, b: true }, true], ['a || b', { ...F, b: false }, false], ['a || b', F, '? b'],
    ['a || b', { ...U, b: true }, true], ['a || b', { ...U, b: false }, '? a'], ['a || b', U, '? a, b'],
    ['!a', T, false], ['!a', F, true], ['!a', U, '? a'],
    ['a ? 1 : 2', T, 1], ['a ? 1 : 2', F, 2], ['a ? 1 : 2', U, '? a'], ['a ? 1 : 1', U, 1],
    ['a ? n : 2', U, '? a, n'], ['a ? 2 : n', U, '? a, n'], ['a ? n : n', U, '? a, n'], ['a ? n : m', { n: 3, m: 3 }, 3],
    ['a ? states : []', { states: { value: ['FR'], complete: false } }, '? a, states'],
    ['a ? [] : states', { states: { value: ['FR'], complete: false } }, '? a, states'],
    ['a ? states : []', { ...T, states: { value: ['FR'], complete: false } }, '["FR"] ? states'],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toBe(expected)); // prettier-ignore

  test('what is not reached cannot fault; what is, does, behind the unknown too', () => {
    const faulty = 'n * 9007199254740991 > 0';
    const told = '! numberTooLarge the result of * is not a whole number that can be kept';
    expect(value(`a && ${faulty}`, { a: false, n: 2 })).toBe(false);
    expect(value(`a || ${faulty}`, { a: true, n: 2 })).toBe(true);
    expect(value(`a && ${faulty}`, { n: 2 })).toBe(told);
    expect(value(`a || ${faulty}`, { n: 2 })).toBe(told);
    expect(value(`a ? b : ${faulty}`, { a: true, b: true, n: 2 })).toBe(true);
    expect(value(`a ? ${faulty} : b`, { a: false, b: true, n: 2 })).toBe(true);
    expect(value(`a ? ${faulty} : b`, { b: true, n: 2 })).toBe(told);
  });

  test('branches that are both not known are no agreement', () => {
    const lacks = Unknown.of(['n']);
    const run = runChoose(runLiteral(false), runLiteral(1), () => lacks);
    expect(run(new Map())).toBe(lacks);
  });
});

describe('comparison', () => {
  test.each<[string, object, unknown]>([
    ['n == 3', { n: 3 }, true], ['n == 3', { n: 4 }, false], ['n == 3', {}, '? n'], ['3 == n', { n: 3 }, true], ['3 == n', {}, '? n'],
    ['n != 3', { n: 3 }, false], ['n != 3', { n: 4 }, true], ['n != 3', {}, '? n'], ['3 != n', { n: 4 }, true],
    ['n == m', { n: 3, m: 3 }, true], ['n == m', { n: 3, m: 4 }, false], ['n == m', { n: 3, m: null }, false],
    ['n == m', { n: 3 }, '? m'], ['n == m', { m: 3 }, '? n'], ['n == m', {}, '? m, n'],
    ['n != m', { n: 3, m: 3 }, false], ['n != m', { n: 3, m: 4 }, true], ['n != m', { m: 3 }, '? n'], ['n != m', { n: 3 }, '? m'],
    ['m == null', { m: null }, true], ['m == null', { m: 3 }, false], ['m == null', {}, '? m'], ['null != m', { m: 3 }, true],
    ['n < 3', { n: 2 }, true], ['n < 3', { n: 3 }, false], ['n < 3', { n: 4 }, false],
    ['n <= 3', { n: 2 }, true], ['n <= 3', { n: 3 }, true], ['n <= 3', { n: 4 }, false],
    ['n > 3', { n: 2 }, false], ['n > 3', { n: 3 }, false], ['n > 3', { n: 4 }, true],
    ['n >= 3', { n: 2 }, false], ['n >= 3', { n: 3 }, true], ['n >= 3', { n: 4 }, true],
    ['n < m', {}, '? m, n'], ['n < m', { n: 1 }, '? m'], ['n < m', { m: 1 }, '? n'],
    ['n < m', { n: 1, m: null }, NULL], ['m < n', { n: 1, m: null }, NULL], ['n < m', { m: null }, NULL], ['m < n', { m: null }, NULL],
    ['day < date("2026-01-02")', { day: '2026-01-01' }, true], ['day >= date("2026-01-02")', { day: '2026-01-01' }, false],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toBe(expected)); // prettier-ignore

  test('of two that are worked out', () => {
    const [a, b] = [Unknown.of(['a']), Unknown.of(['b'])];
    const equal = (left: Value, right: Value, negated = false): Value => runEqual(() => left, () => right, negated)(new Map()); // prettier-ignore
    expect([equal(a, b), equal(a, 3), equal(3, b)]).toEqual([Unknown.of(['a', 'b']), a, b]);
    expect([equal(3, 3), equal(3, 4), equal(3, 3, true), equal(3, 4, true)]).toEqual([true, false, false, true]);
  });
});

describe('numbers', () => {
  test.each<[string, object, unknown]>([
    ['n + 2', { n: 5 }, 7], ['n - 2', { n: 5 }, 3], ['n * 2', { n: 5 }, 10], ['n / 2', { n: 5 }, 2], ['n % 2', { n: 5 }, 1],
    ['n / 2', { n: -5 }, -2], ['n % 2', { n: -5 }, -1], ['-n', { n: 5 }, -5], ['-n', {}, '? n'], ['-3', {}, -3], ['n + m', {}, '? m, n'],
    ['n + m', { n: 1 }, '? m'], ['n + m', { m: 1 }, '? n'], ['n + m', { n: 1, m: null }, NULL],
    ['n + 1', { n: 9007199254740991 }, '! numberTooLarge the result of + is not a whole number that can be kept'],
    ['n - 1', { n: -9007199254740991 }, '! numberTooLarge the result of - is not a whole number that can be kept'],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toBe(expected)); // prettier-ignore

  test('there is one nought', () => {
    for (const source of ['n * -1', 'n / -5', 'n % 5', '-n']) expect(Object.is(value(source, { n: 0 }), 0), source).toBe(true); // prettier-ignore
    expect(Object.is(value('n % 5', { n: -5 }), 0)).toBe(true);
  });
});

describe('facts', () => {
  test('stated, worked out, or neither', () => {
    expect([value('n', { n: 3 }), value('n', {}, { n: 4 }), value('n', {})]).toEqual([3, 4, '? n']);
    expect(value('n', {}, { n: new ConditionFault('nullUsed', 'no', { start: 0, end: 1 }) })).toBe('! nullUsed no');
    expect(value('states', { states: ['FR'] })).toEqual(['FR']);
    expect(value('states', { states: { value: ['FR'], complete: true } })).toEqual(['FR']);
    expect(value('states', { states: { value: ['FR'], complete: false } })).toBe('["FR"] ? states');
    expect([value('states', {}), value('states', {}, { states: ['SE'] })]).toEqual(['? states', ['SE']]);
  });

  test('a field of a record', () => {
    expect(value('visa.kind', { visa: true, 'visa.kind': 'A' })).toBe('A');
    expect(value('visa.kind', { visa: true }, { 'visa.kind': 'C' })).toBe('C');
    expect(value('visa.kind', { visa: true })).toBe('? visa.kind');
    expect(value('visa.kind', {})).toBe('? visa.kind');
    expect(value('visa.kind', {}, { visa: null })).toBe('? visa.kind');
    expect(value('visa.kind', { visa: null })).toBe('! recordMissing visa.kind: visa is null');
  });

  test('a field of an element', () => {
    const stays = [{ entry: '2026-01-01', kind: 'A' }, { entry: '2026-02-01' }];
    expect(value('stays.map(s, s.kind)', { stays })).toEqual(['A', Unknown.of(['stays'])]);
    expect(value('states.map(s, a ? s : home).exists(x, x == "FR")', { states: ['FR'] })).toBe('? a, home');
    expect(value('[home].exists(h, h == "FR")', {})).toBe('? home');
  });
});

describe('lists', () => {
  const open = (...items: string[]): object => ({ states: { value: items, complete: false } });
  test.each<[string, object, unknown]>([
    ['home in states', { home: 'FR', states: ['SE', 'FR'] }, true], ['home in states', { home: 'FR', states: ['SE'] }, false],
    ['home in states', { home: 'FR' }, '? states'], ['home in states', {}, '? home, states'], ['home in states', { states: ['SE'] }, '? home'],
    ['home in states', { states: [] }, false], ['home in states', { home: 'FR', states: [] }, false],
    ['home in states', { home: 'FR', ...open('FR') }, true], ['home in states', { home: 'FR', ...open('SE') }, '? states'],
    ['home in states', open('SE'), '? home, states'], ['home in states', open(), '? home, states'],
    ['home in ["FR", "SE"]', { home: 'SE' }, true], ['home in ["FR", "SE"]', { home: 'DE' }, false],
    ['3 in [n, 3]', {}, true], ['3 in [n, m]', {}, '? m, n'], ['3 in [n, 4]', {}, '? n'], ['3 in [n, 4]', { n: 3 }, true], ['3 in [n, 4]', { n: 5 }, false],
    ['size(states)', { states: ['FR', 'SE'] }, 2], ['states.size()', { states: [] }, 0], ['size(states)', {}, '? states'], ['size(states)', open('FR'), '? states'],
    ['states.exists(s, s == "FR")', { states: [] }, false], ['states.all(s, s == "FR")', { states: [] }, true], ['states.exists(s, s == "FR")', {}, '? states'],
    ['states.exists(s, s == home)', { states: ['FR', 'SE'] }, '? home'], ['states.exists(s, s == "SE" || a)', { states: ['FR', 'SE'] }, true],
    ['states.exists(s, s == "QVR" || a)', open('FR'), '? a, states'], ['states.all(s, s == "FR" && a)', { states: ['FR'] }, '? a'], ['states.all(s, s == "FR" && a)', { states: ['FR', 'SE'] }, false],
    ['states.exists_one(s, s == "FR")', { states: ['FR', 'SE'] }, true], ['states.exists_one(s, s == "FR")', { states: ['SE'] }, false], ['states.exists_one(s, true)', { states: ['FR', 'SE'] }, false],
    ['states.exists_one(s, s == "FR" || a)', { states: ['FR', 'SE'] }, '? a'], ['states.exists_one(s, s == home || a)', { states: ['FR', 'SE'] }, '? a, home'], ['states.exists_one(s, true)', {}, '? states'],
    ['states.exists_one(s, a)', open('FR'), '? a, states'], ['states.exists_one(s, s == "FR")', open('FR'), '? states'], ['states.exists_one(s, s != "QVR")', open('FR', 'SE'), false],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toBe(expected)); // prettier-ignore

  test.each<[string, object, unknown]>([
    ['states.filter(s, s == "FR")', { states: ['FR', 'SE'] }, ['FR']], ['states.filter(s, true)', {}, '? states'], ['states.filter(s, s == "FR" || a)', { states: ['FR', 'SE'] }, '["FR"] ? a'],
    ['states.filter(s, s == home || a)', { states: ['FR'] }, '[] ? a, home'], ['states.filter(s, s == "FR")', open('FR', 'SE'), '["FR"] ? states'], ['states.filter(s, a)', open('FR'), '[] ? a, states'],
    ['states.map(s, s == "FR")', { states: ['FR', 'SE'] }, [true, false]], ['states.map(s, true)', {}, '? states'], ['states.map(s, s == "FR")', open('FR'), '[true] ? states'],
    ['[n, 4]', { n: 3 }, [3, 4]], ['[1, 2]', {}, [1, 2]], ['[]', {}, []],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toEqual(expected)); // prettier-ignore

  test('what is looked for may be lacking for several reasons', () => {
    const [a, b, c] = [Unknown.of(['a']), Unknown.of(['b']), Unknown.of(['c'])];
    const among = (items: readonly Value[], rest: Unknown | null): Value => runIn(runLiteral(3), () => (rest === null ? items : new OpenList(items, rest)))(new Map()); // prettier-ignore
    expect(among([a, b], null)).toEqual(Unknown.of(['a', 'b']));
    expect(among([a, 4, b], c)).toEqual(Unknown.of(['a', 'b', 'c']));
    expect(among([a, 3], c)).toBe(true);
  });
});

describe('functions', () => {
  const STAYS = [{ entry: '2026-01-01', exit: '2026-01-10' }];
  const TRIPS = [{ depart: '2026-01-01', returned: '2026-01-10' }];
  test.each<[string, object, unknown]>([
    ['addDays(day, n)', { day: '2026-01-31', n: 1 }, '2026-02-01'], ['addDays(day, n)', {}, '? day, n'], ['addDays(day, n)', { n: 1 }, '? day'], ['addDays(day, n)', { day: '2026-01-31' }, '? n'],
    ['addDays(day, m)', { day: '2026-01-31', m: null }, NULL], ['addDays(day, m)', { m: null }, NULL],
    ['addDays(day, 1)', { day: '9999-12-31' }, expect.stringMatching(/^! dateOutOfRange .+/)],
    ['addYears(day, 1)', { day: '2024-02-29' }, '2025-02-28'], ['daysBetween(day, date("2026-02-01"))', { day: '2026-01-31' }, 1],
    ['earlier(day, date("2026-01-02"))', { day: '2026-01-01' }, '2026-01-01'], ['earlier(day, date("2026-01-02"))', { day: '2026-01-03' }, '2026-01-02'],
    ['later(day, date("2026-01-02"))', { day: '2026-01-01' }, '2026-01-02'], ['later(day, date("2026-01-02"))', { day: '2026-01-03' }, '2026-01-03'],
    ['min(n, 3)', { n: 2 }, 2], ['min(n, 3)', { n: 4 }, 3], ['max(n, 3)', { n: 2 }, 3], ['max(n, 3)', { n: 4 }, 4],
    ['sum(numbers)', { numbers: [1, 2, 3] }, 6], ['sum(numbers)', { numbers: [] }, 0], ['sum([n, 2])', {}, '? n'], ['sum(numbers)', { numbers: { value: [1], complete: false } }, '? numbers'],
    ['under(article, "24")', { article: '24' }, true], ['under(article, "24")', { article: '24(1)' }, true], ['under(article, "24")', { article: '240' }, false], ['under(article, "24(1)")', { article: '24' }, false],
    ['absentDays(trips, day, date("2026-03-01"))', { trips: TRIPS, day: '2026-01-01' }, 8], ['absentDays(trips, day, date("2026-03-01"))', { trips: TRIPS }, '? day'],
    ['absentDays(trips, day, day)', { trips: [{ depart: '2026-01-02', returned: '2026-01-01' }], day: '2026-01-01' }, '! badArgument a span of time ends on 2026-01-01, before it begins on 2026-01-02'],
    ['absentDays(trips, day, day)', { trips: [{ depart: '2026-01-01' }], day: '2026-01-01' }, '? trips'],
    ['usedOn(stays, day)', { stays: STAYS, day: '2026-01-05' }, 5], ['usedOn(stays, day)', { day: '2026-01-05' }, '? stays'], ['usedOn(stays, day)', {}, '? day, stays'],
    ['usedOn(stays, day)', { stays: [{ entry: '2026-01-01', exit: null }], day: '2026-01-05' }, 5], ['usedOn(stays, day)', { stays: [{ entry: '2026-01-01', exit: '2026-01-01' }], day: '2026-01-05' }, 1],
    ['usedOn(stays, day)', { stays: [...STAYS, { entry: '2026-01-12' }], day: '2026-01-15' }, '? stays'],
    ['usedOn(stays, day)', { stays: { value: STAYS, complete: false }, day: '2026-01-05' }, '? stays'], ['usedOn(stays, day)', { stays: { value: STAYS, complete: false } }, '? day, stays'],
    ['usedOn(stays, day)', { stays: [{ entry: '2026-01-05', exit: '2026-01-04' }], day: '2026-01-05' }, '! badArgument a span of time ends on 2026-01-04, before it begins on 2026-01-05'],
    ['maxConsecutive(stays, day)', { stays: { value: [{ entry: '2026-01-01', exit: '2026-03-31' }], complete: false }, day: '2026-04-01' }, 0],
    ['maxConsecutive(stays, day)', { stays: { value: STAYS, complete: false }, day: '2026-04-01' }, '? stays'],
    ['maxConsecutive(stays, day)', { stays: { value: [{ entry: '2026-01-01', exit: '2026-03-31' }, { entry: '2026-04-01' }], complete: false }, day: '2026-04-01' }, '? stays'],
    ['lastLawfulDay(stays, day)', { stays: { value: STAYS, complete: false }, day: '2026-04-01' }, '? stays'],
    ['inList(home, "annex1")', { home: 'FR', 'scenario.checkDate': '2026-05-31' }, true], ['inList(home, "annex1")', { home: 'FR', 'scenario.checkDate': '2026-06-01' }, false],
    ['inList(home, "annex1")', { home: 'SE', 'scenario.checkDate': '2026-05-31' }, false], ['inList(home, "annex1")', { 'scenario.checkDate': '2026-05-31' }, '? home'],
    ['inList(home, "annex1")', { home: 'FR' }, '? scenario.checkDate'], ['inList(home, "annex1")', {}, '? home, scenario.checkDate'],
    ['where != null && inList(where, "annex1")', { where: null, 'scenario.checkDate': '2026-05-31' }, false], ['inList(where, "annex1")', { where: null, 'scenario.checkDate': '2026-05-31' }, false],
    ['rollForward(day, "office")', { day: '2026-07-10' }, '2026-07-10'], ['rollForward(day, "office")', { day: '2026-07-11' }, '2026-07-14'], ['rollForward(day, "office")', {}, '? day'],
    ['rollForward(late, "office")', { late: null }, NULL], ['rollForward(day, "office")', { day: '9999-12-31' }, '9999-12-31'],
  ])('%s on %j', (source, cells, expected) => expect(value(source, cells)).toEqual(expected)); // prettier-ignore

  test('a list that has a hole and is open besides lacks for both', () => {
    const fn = { usage: '', params: [{ kind: 'list', of: INT }, INT], result: INT, call: () => 1 } as const;
    const [a, b, c] = [Unknown.of(['a']), Unknown.of(['b']), Unknown.of(['c'])];
    const run = (first: Value, second: Value): Value =>
      runFunction(fn, [{ run: () => first, lacking: a }, { run: () => second, lacking: b }], { start: 0, end: 1 })(new Map()); // prettier-ignore
    expect(run(new OpenList([1], c), b)).toEqual(Unknown.of(['b', 'c']));
    expect(run([1, c], 2)).toEqual(a);
    expect(run([1, 2], 2)).toBe(1);
    expect(run(new OpenList([1], c), 2)).toBe(c);
  });

  test('what is our own mistake is thrown', () => {
    const broken = { usage: 'broken()', params: [], result: INT, call: () => { throw new TypeError('ours'); } }; // prettier-ignore
    const compiled = compileCondition('broken() > 3', { declarations: declareFunctions(vocabulary, new Map([['broken', broken]])) }); // prettier-ignore
    if (!compiled.ok) throw new Error('no condition');
    expect(() => evaluate(compiled.value, new Map())).toThrow('ours');
  });
});

describe('a condition', () => {
  test('tells what it reads, in the order of the text, each once', () => {
    const condition = compile('visa != null && visa.kind == "A" && states.exists(s, s == home && n > 3) && n > 4');
    expect(condition.facts).toEqual(['visa', 'visa.kind', 'states', 'home', 'n']);
    expect(condition.source).toContain('states.exists');
    expect(condition.type).toEqual({ kind: 'bool' });
    expect([...condition.nonNullWhenTrue]).toEqual(['visa']);
    expect([condition.term.start, condition.term.end]).toEqual([0, condition.source.length]);
    expect(condition.term.shape).toBe('and');
  });

  test('reads what functions and macros read', () => {
    const source = 'size(states) > 1 && inList(home, "annex1") && rollForward(day, "office") == addDays(late, n) && stays.all(s, s.kind == kind)';
    const found = compileCondition(source, { declarations });
    expect(found.ok && found.value.facts).toEqual(['states', 'home', 'day', 'late', 'n', 'stays', 'kind']);
  }); // prettier-ignore

  test('has the shape of its connectives, for a proof to follow', () => {
    const { term, facts } = compile('!a || (b ? -n + n > 1 : home in [home, "FR"])');
    expect([term.shape, term.parts.map(({ shape }) => shape)]).toEqual(['or', ['not', 'choose']]);
    expect(term.parts.map(({ parts }) => parts.map(({ shape }) => shape))).toEqual([['atom'], ['atom', 'atom', 'atom']]);
    expect(facts).toEqual(['a', 'b', 'n', 'home']);
    expect([compile('-n > 1').facts, compile('home in states').facts, compile('n + 1 > 1').facts, compile('n == 1').facts]).toEqual([['n'], ['home', 'states'], ['n'], ['n']]);
  }); // prettier-ignore

  test('worked out, judged, or with an open list left open', () => {
    const states = compile('states', { type: { kind: 'list', of: { kind: 'state' } } });
    const open = factsOf({ states: { value: ['FR'], complete: false } });
    expect(evaluate(states, open)).toEqual(Unknown.of(['states']));
    expect(work(states.term.run, open)).toBeInstanceOf(OpenList);
    expect(judge(compile('a'), factsOf({ a: true }))).toBe(true);
    expect(judge(compile('visa.genuine'), factsOf({ visa: null }))).toMatchObject({ reason: 'recordMissing', start: 0, end: 12 }); // prettier-ignore
  });

  test('declared variables hide facts; lists, functions and codes stay known', () => {
    const fn = { usage: 'three()', params: [], result: INT, call: () => 3 };
    const more = declareVariables(declareFunctions(declarations, new Map([['three', fn]])), new Map([['n', { kind: 'bool' as const }]])); // prettier-ignore
    expect(more.typeOf('n')).toEqual({ kind: 'bool' });
    expect([more.typeOf('a'), more.typeOf('lost')]).toEqual([{ kind: 'bool' }, null]);
    expect([...more.names()].slice(0, 2)).toEqual(['n', 'numbers']);
    expect(compileCondition('n && three() == 3 && inList(home, "annex1") && home == "FR"', { declarations: more }).ok).toBe(true); // prettier-ignore
    const bare = declareVariables(vocabulary, new Map());
    expect([Object.hasOwn(bare, 'lists'), Object.hasOwn(bare, 'functions')]).toEqual([false, false]);
    expect(valueOf('n > 3', { n: 4 }, { declarations: bare })).toBe(true);
    expect(options.declarations).toBe(vocabulary);
  });
});
