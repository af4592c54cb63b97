// How each rule of a pack stands on given facts: what is asked of it and what is not, what its defeaters and softeners make of it, and
// which letters other rules can read.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import type { Facts } from './factValue.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { PACK_SCHEMA } from './packSchema.ts';
import { parseFacts } from './parseFacts.ts';
import { deriveFacts, workOutRules } from './ruleStates.ts';
import { Unknown, type Truth } from './verdict.ts';

const DATE = '2026-07-10';
const vocabulary = smallVocabulary(
  {
    'scenario.checkDate': { type: 'date' },
    'scenario.direction': { type: 'word', words: 'direction' },
    a: { type: 'bool' },
    b: { type: 'bool' },
    c: { type: 'bool' },
    days: { type: 'int' },
    later: { type: 'date' },
  },
  { words: { direction: { words: ['entry', 'exit'] } } },
);

const rule = (id: string, more: object) => ({
  id,
  citation: id,
  source: 'S',
  mark: 'verified',
  kind: 'derogation',
  ...more,
});

function packOf(rules: readonly object[], derive: readonly object[] = []) {
  const source = PACK_SCHEMA.parse({
    pack: 'small',
    title: 'A small pack',
    asAt: DATE,
    sources: { S: { title: 'An act', url: 'https://example.org/act' } },
    lists: {},
    outcomes: { X: { role: 'decision' } },
    grounds: { A: { citation: 'A' }, C: { citation: 'C' } },
    duties: [],
    steps: [{ id: 'first', basis: 'S' }],
    derive,
    constraints: [],
    rules,
    baseline: { entry: [] },
  });
  const { pack, faults } = compilePack(source, vocabulary);
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
}

function factsOf(json: object): Facts {
  const parsed = parseFacts({ 'scenario.direction': 'entry', ...json }, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const said = (truth: Truth | undefined): unknown => (truth instanceof Unknown ? truth.lacking.join(' ') : truth);

function statesOf(rules: readonly object[], json: object, derive: readonly object[] = []) {
  const { states, faults } = workOutRules(packOf(rules, derive), factsOf(json), DATE);
  const of = (id: string) => {
    const state = states.get(id);
    if (state === undefined) return null;
    const { applies, fires, stands, soft } = state;
    return { applies: said(applies), fires: said(fires), stands: said(stands), soft: said(soft) };
  };
  return { of, faults: faults.map(({ id, part }) => `${id}.${part}`) };
}

// Ten thousand years on there is no date: who asks, faults.
const FAULT = 'addDays(date("9999-12-31"), days) == later';
const WHATEVER = { days: 5, later: DATE };

describe('a mistake shows itself only where the rule is asked', () => {
  test('in the condition, the exception and the test of a rule that applies', () => {
    expect(statesOf([rule('one', { when: FAULT })], WHATEVER).faults).toEqual(['one.when']);
    expect(statesOf([rule('one', { unless: FAULT })], WHATEVER).faults).toEqual(['one.unless']);
    expect(statesOf([rule('one', { kind: 'condition', test: FAULT, ground: 'A' })], WHATEVER).faults).toEqual([
      'one.test',
    ]);
  });

  test('not of a rule for another direction', () => {
    const rules = [rule('one', { for: ['exit'], when: FAULT, unless: FAULT })];
    const { of, faults } = statesOf(rules, WHATEVER);
    expect(faults).toEqual([]);
    expect(of('one')).toEqual({ applies: false, fires: false, stands: false, soft: false });
  });

  test('not in the exception or the test of a rule whose condition is false', () => {
    expect(statesOf([rule('one', { when: 'a', unless: FAULT })], { ...WHATEVER, a: false }).faults).toEqual([]);
    const condition = rule('one', { kind: 'condition', when: 'a', test: FAULT, ground: 'A' });
    expect(statesOf([condition], { ...WHATEVER, a: false }).faults).toEqual([]);
  });

  test('not in the test of a rule whose exception is shown', () => {
    const condition = rule('one', { kind: 'condition', unless: 'a', test: FAULT, ground: 'A' });
    expect(statesOf([condition], { ...WHATEVER, a: true }).faults).toEqual([]);
  });

  test('a rule that faults is neither true nor false, and lacks nothing', () => {
    expect(statesOf([rule('one', { when: FAULT })], WHATEVER).of('one')).toMatchObject({ applies: '', stands: '' });
  });

  test('in a derived value, which is named', () => {
    const derive = [{ fact: 'a', rule: 'one', value: FAULT }];
    const { faults, of } = statesOf([rule('one', { when: 'a' })], WHATEVER, derive);
    expect(faults).toContain('a.value');
    expect(of('one')?.stands).not.toBe(true);
    const pack = packOf([rule('one', {})], derive);
    const found: never[] = [];
    deriveFacts(pack, factsOf(WHATEVER), DATE, found);
    expect(found).toMatchObject([{ id: 'a', part: 'value' }]);
    deriveFacts(pack, factsOf({ ...WHATEVER, a: true }), DATE, found);
    expect(found).toHaveLength(1);
  });
});

describe('defeat and softening', () => {
  const rules = [
    rule('weak', { when: 'a' }),
    rule('strong', { when: 'b', defeats: ['weak'] }),
    rule('soft', { when: 'c', softens: ['weak'] }),
  ];

  test.each<[object, unknown, unknown]>([
    [{ a: true, b: false, c: false }, true, false],
    [{ a: true, b: true, c: false }, false, false],
    [{ a: true, b: false, c: true }, true, true],
    [{ a: true, c: false }, 'b', false],
    [{ a: true, b: false }, true, 'c'],
    [{ b: false, c: false }, 'a', false],
    [{ c: false }, 'a b', false],
  ])('%j: stands %s, soft %s', (facts, stands, soft) => {
    expect(statesOf(rules, facts).of('weak')).toMatchObject({ stands, soft });
  });

  test('a rule that does not fire is neither defeated nor softened', () => {
    expect(statesOf(rules, { a: false, b: true, c: true }).of('weak')).toMatchObject({ stands: false, soft: false });
    expect(statesOf(rules, { a: false }).of('weak')).toMatchObject({ stands: false, soft: false });
  });

  test('one of two that defeat is enough, known or not', () => {
    const two = [...rules, rule('other', { when: 'c', defeats: ['weak'] })];
    expect(statesOf(two, { a: true, b: true }).of('weak')?.stands).toBe(false);
    expect(statesOf(two, { a: true, c: true }).of('weak')?.stands).toBe(false);
    expect(statesOf(two, { a: true }).of('weak')?.stands).toBe('b c');
  });

  test('what is not in force on the day defeats nothing', () => {
    const old = [rule('weak', {}), rule('old', { to: '2026-07-09', defeats: ['weak'], softens: ['weak'] })];
    const { of } = statesOf(old, {});
    expect(of('old')).toBeNull();
    expect(of('weak')).toEqual({ applies: true, fires: true, stands: true, soft: false });
  });
});

describe('an exception that must be shown', () => {
  const rules = [rule('one', { when: 'a', unless: 'b' })];
  test.each<[object, unknown]>([
    [{ a: true, b: false }, true],
    [{ a: true, b: true }, false],
    [{ a: true }, true],
    [{ a: false }, false],
    [{ b: true }, false],
    [{ b: false }, 'a'],
  ])('%j: stands %s', (facts, stands) => expect(statesOf(rules, facts).of('one')?.stands).toBe(stands));

  test('is noted as long as it is unknown', () => {
    const assumed = (json: object): unknown => {
      const state = workOutRules(packOf(rules), factsOf(json), DATE).states.get('one');
      return state?.assumed?.lacking ?? null;
    };
    expect([assumed({ a: true }), assumed({ a: true, b: true }), assumed({ a: false })]).toEqual([['b'], null, null]);
  });
});

describe('the letters that stand', () => {
  const rules = [
    rule('other', { when: 'c' }),
    rule('first', { kind: 'ground', when: 'a', ground: 'A' }),
    rule('second', { kind: 'ground', when: 'b', ground: 'C' }),
    rule('mild', { when: 'days > 3', softens: ['second'] }),
    rule('none', { when: 'size(grounds) == 0 && size(waivable) == 0' }),
    rule('one', { when: 'size(grounds) == 1' }),
    rule('two', { when: 'size(grounds) == 2' }),
    rule('allA', { when: 'grounds.all(g, g == "A")' }),
    rule('waived', { when: 'waivable.exists(g, g == "C")' }),
  ];
  const asked = (json: object): unknown => {
    const { of } = statesOf(rules, json);
    return ['none', 'one', 'two', 'allA', 'waived'].map((id) => of(id)?.stands);
  };

  test.each<[object, readonly unknown[]]>([
    [{ a: false, b: false, days: 0 }, [true, false, false, true, false]],
    [{ a: true, b: false, days: 0 }, [false, true, false, true, false]],
    [{ a: false, b: true, days: 0 }, [false, true, false, false, false]],
    [{ a: true, b: true, days: 0 }, [false, false, true, false, false]],
    [{ a: true, b: true, days: 9 }, [false, true, false, true, true]],
    [{ a: false, b: true, days: 9 }, [false, false, false, true, true]],
    // A rule that gives no letter does not leave them open, whatever it lacks; one that gives a letter does.
    [{ b: false, days: 0 }, ['a', 'a', 'a', 'a', false]],
    [{ a: true, days: 0 }, ['b', 'b', 'b', 'b', false]],
    [{ a: true, b: true }, ['days', 'days', 'days', 'days', 'days']],
    [{ days: 0 }, ['a b', 'a b', 'a b', 'a b', false]],
  ])('%j: %j', (facts, expected) => expect(asked(facts)).toEqual(expected));
});

test('a direction that is not known is lacking', () => {
  const pack = packOf([rule('one', {}), rule('leaving', { for: ['exit'] })]);
  const { states } = workOutRules(pack, new Map(), DATE);
  expect([said(states.get('one')?.stands), said(states.get('leaving')?.stands)]).toEqual([
    'scenario.direction',
    'scenario.direction',
  ]);
});
