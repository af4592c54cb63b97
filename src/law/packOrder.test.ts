// The order in which a pack is worked out, and the circles that have none.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { traceOrigins } from './packOrder.ts';
import type { PackSource, RuleSource } from './packSchema.ts';

const vocabulary = smallVocabulary(
  Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, { type: 'bool' as const }])),
);

const rule = (id: string, more: Partial<RuleSource> = {}): RuleSource => ({ id, kind: 'provision', citation: '1', source: 'act', mark: 'verified', ...more }); // prettier-ignore
const law = (rules: readonly RuleSource[], derive: readonly [fact: string, value: string][] = []) =>
  compilePack(
    {
      pack: 'small', title: 'A law for this test', asAt: '2026-01-01',
      sources: { act: { title: 'An act', url: 'https://example.org/' } },
      lists: {}, outcomes: {}, grounds: { A: { citation: 'A' } }, duties: [], steps: [], constraints: [],
      derive: derive.map(([fact, value]): PackSource['derive'][number] => ({ fact, rule: 'r', value })),
      rules: [rule('r'), ...rules], baseline: {},
    },
    vocabulary,
  ); // prettier-ignore
const order = (rules: readonly RuleSource[]): string | undefined =>
  law(rules)
    .pack?.rules.map(({ id }) => id)
    .join(' ');
const faults = (...args: Parameters<typeof law>): string[] =>
  law(...args).faults.map(({ code, path, message, hint }) => `${code} ${path.join('.')}: ${message} | ${hint}`);

describe('rules', () => {
  const READS = { when: 'grounds.exists(g, true)' };
  const GIVES = { kind: 'ground', ground: 'A' } as const;

  test.each([
    ['as they are written', [rule('x'), rule('y')], 'r x y'],
    ['after what defeats them', [rule('x'), rule('y', { defeats: ['x'] })], 'r y x'],
    ['after what softens them', [rule('x'), rule('y', { softens: ['x'] })], 'r y x'],
    ['after what defeats what defeats them', [rule('x'), rule('y', { defeats: ['x'] }), rule('z', { defeats: ['y'] })], 'r z y x'],
    ['after every letter where they read letters', [rule('x', READS), rule('y', GIVES), rule('z', GIVES)], 'r y z x'],
    ['after every letter where they read those that may be waived', [rule('x', { when: 'waivable.exists(g, true)' }), rule('y', GIVES)], 'r y x'],
  ])('%s', (_, rules, expected) => expect(order(rules)).toBe(expected)); // prettier-ignore

  const HINT =
    'Take away one "defeats", "outranks" or "softens", or do not ask for grounds in a rule that bears on one.';
  test.each([
    ['two that defeat each other', [rule('x', { defeats: ['y'] }), rule('y', { defeats: ['x'] })], [`lawCycle rules.1.id: x → y → x: each waits for the next | ${HINT}`]],
    ['only those in the circle are named', [rule('w', {}), rule('x', { defeats: ['w', 'y'] }), rule('y', { defeats: ['x'] })], [`lawCycle rules.2.id: x → y → x: each waits for the next | ${HINT}`]],
    ['what merely bears on the circle is not', [rule('x', { defeats: ['y'] }), rule('w', { defeats: ['x'] }), rule('y', { defeats: ['x'] })], [`lawCycle rules.1.id: x → y → x: each waits for the next | ${HINT}`]],
    ['come upon from outside', [rule('y', READS), rule('x', { ...GIVES, ...READS })], [`lawCycle rules.2.id: grounds → x → grounds: each waits for the next | ${HINT}`]],
    ['a letter that waits for the letters', [rule('x', { ...GIVES, ...READS })], [`lawCycle rules.1.id: x → grounds → x: each waits for the next | ${HINT}`]],
    ['the letters first: a rule is named all the same', [rule('x', { ...GIVES }), rule('y', { ...READS, softens: ['x'] })], [`lawCycle rules.1.id: x → y → grounds → x: each waits for the next | ${HINT}`]],
  ])('a circle: %s', (_, rules, told) => expect(faults(rules)).toEqual(told)); // prettier-ignore
});

describe('derived facts', () => {
  test('each after those that it comes from, followed back to what is stated', () => {
    const { pack } = law([], [['a', 'b && e'], ['b', 'c || d'], ['c', 'd']]); // prettier-ignore
    expect(pack?.derivations.map(({ fact }) => fact)).toEqual(['c', 'b', 'a']);
    expect(pack?.origins).toEqual(new Map([['c', ['d']], ['b', ['d']], ['a', ['d', 'e']]])); // prettier-ignore
    expect(traceOrigins([])).toEqual(new Map());
  });

  test('a circle', () => {
    expect(faults([], [['e', 'a'], ['a', 'b'], ['b', 'a']])).toEqual([
      'lawCycle derive.1.fact: a → b → a: each is worked out from the next | Work one of them out from stated facts.',
    ]); // prettier-ignore
  });
});
