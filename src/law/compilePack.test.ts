// A pack compiled: where each fault is told, which faults keep it back, and what its rules, lists and baselines come to.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { PACK_SCHEMA } from './packSchema.ts';
import { compileCondition, evaluate } from './condition.ts';

const vocabulary = smallVocabulary({
  a: { type: 'bool' },
  n: { type: 'int' },
  m: { type: 'int', nullable: true },
  home: { type: 'state' },
  day: { type: 'date' },
  'scenario.checkDate': { type: 'date' },
});

const compiled = (rules: readonly object[], more: object = {}): ReturnType<typeof compilePack> => {
  const source = PACK_SCHEMA.parse({
    pack: 'small', title: 'A small pack', asAt: '2026-07-10',
    sources: { S: { title: 'An act', url: 'https://example.org/' } },
    lists: {}, outcomes: { ADMIT: { role: 'decision' } }, grounds: { A: { citation: 'A' } }, duties: [],
    steps: [{ id: 'first', basis: 'S' }, { id: 'second', basis: 'S' }], derive: [], constraints: [], baseline: {},
    rules: rules.map((one, at) => ({ id: `r${at}`, kind: 'provision', citation: 's. 1', source: 'S', mark: 'verified', ...one })),
    ...more,
  }); // prettier-ignore
  return compilePack(source, vocabulary);
};

/** `code path message | hint` of each fault, with the end that it points at where that is the key. */
const told = (rules: readonly object[], more: object = {}): string[] =>
  compiled(rules, more).faults.map(({ code, path, message, hint, end }) => `${code} ${path.join('.')}${end === undefined ? '' : ` (${end})`} ${message} | ${hint}`); // prettier-ignore

describe('faults', () => {
  const LOST = 'there is no fact "zzzzzz" | Use one of: a, n, m, home, day, scenario.checkDate.';
  const LOST_IN_RULE = LOST.replace('of: ', 'of: grounds, waivable, ');
  test.each<[string, readonly object[], object, string[]]>([
    ['when', [{ when: 'zzzzzz' }], {}, [`unknownFact rules.0.when ${LOST_IN_RULE}`]],
    ['a test', [{ test: 'zzzzzz' }], {}, [`unknownFact rules.0.test ${LOST_IN_RULE}`]],
    ['a constraint', [], { constraints: [{ id: 'c', meaning: 'C.', holds: 'zzzzzz' }] }, [`unknownFact constraints.0.holds ${LOST}`]],
    ['when a block is laid', [], { baseline: { entry: [{ when: 'zzzzzz', facts: {} }] } }, [`unknownFact baseline.entry.0.when ${LOST}`]],
    ['a value worked out', [], { baseline: { entry: [{ facts: { n: { cel: 'zzzzzz' } } }] } }, [`unknownFact baseline.entry.0.facts.n.cel ${LOST}`]],
    ['a value worked out of no text', [], { baseline: { entry: [{ facts: { n: { cel: 3 } } }] } }, ['invalidType baseline.entry.0.facts.n n: found {"cel":3} | Write a whole number.']],
    ['a fact that is not there', [], { baseline: { entry: [{ facts: { zzzzzz: 3 } }] } }, ['unknownFact baseline.entry.0.facts.zzzzzz (key) there is no fact "zzzzzz" | See the vocabulary for the names there are.']],
    ['a derived fact that is not there, and its value not besides', [{}], { derive: [{ fact: 'zzzzzz', rule: 'r0', value: 'n' }] }, ['unknownFact derive.0.fact (value) there is no fact "zzzzzz" | Name one of the facts that the pack has.']],
  ])('%s', (_, rules, more, expected) => {
    expect(told(rules, more)).toEqual(expected);
    expect(compiled(rules, more).pack).toBeNull();
  }); // prettier-ignore

  test('a warning keeps no pack back', () => {
    const { pack, faults } = compiled([{ when: 'm > 3' }]);
    expect([pack?.id, faults.map(({ severity }) => severity)]).toEqual(['small', ['warning']]);
  });

  test('what "when" has made sure is known to the rest of the rule', () => {
    const sure = { when: 'm != null', unless: 'm > 3', test: 'm > 4', due: 'addDays(day, m)' };
    expect(told([sure])).toEqual([]);
  });
});

describe('what a pack comes to', () => {
  test('a rule is not outranked by itself, nor is one that gives a letter', () => {
    const { pack } = compiled([
      { step: 'first', outranks: ['first', 'second'] },
      { step: 'second' },
      { kind: 'ground', step: 'second', ground: 'A' },
      {},
    ]);
    expect(pack?.source.rules.map(({ id }) => pack.ruleById.get(id)?.defeatedBy)).toEqual([[], ['r0'], [], []]);
  });

  test('lists hold the codes of facts, and calendars their days', () => {
    const lists = { l: { meaning: 'L.', source: 'S', entries: [{ codes: ['FRA'] }] } };
    const calendars = { office: { meaning: 'O.', source: 'S', days: ['2026-07-13'] } };
    const { pack } = compiled([], { lists, calendars });
    if (pack === null) throw new Error('no pack');
    const asked = compileCondition('inList(home, "l") && rollForward(day, "office") == date("2026-07-14")', { declarations: pack.declarations }); // prettier-ignore
    const facts = new Map([['home', { value: 'FR' }], ['day', { value: '2026-07-11' }], ['scenario.checkDate', { value: '2026-07-10' }]]); // prettier-ignore
    expect(asked.ok && evaluate(asked.value, facts)).toBe(true);
  });

  test('what all baselines share comes first, wherever it is written', () => {
    const baseline = { entry: [{ facts: { n: 1 } }], common: [{ facts: { a: true }, without: ['home'] }] };
    const laid = (of: object): unknown => [...(compiled([], { baseline: of }).pack?.baseline ?? [])].map(([direction, blocks]) => [direction, blocks.map(({ facts, without }) => [facts.map(([name]) => name), without])]); // prettier-ignore
    expect(laid(baseline)).toEqual([
      [
        'entry',
        [
          [['a'], ['home']],
          [['n'], []],
        ],
      ],
    ]);
    expect(laid({ entry: baseline.entry })).toEqual([['entry', [[['n'], []]]]]);
  });
});
