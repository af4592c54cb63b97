// What a proof says, word for word, on a law of a few rules: connectives, what was not looked at, what is lacking, faults, letters,
// derived facts.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { ProofNode } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import type { Facts, Known } from './factValue.ts';
import { smallVocabulary } from './lawTestKit.ts';
import type { Pack } from './pack.ts';
import { PACK_SCHEMA } from './packSchema.ts';

const DAY = '2026-07-10';

const vocabulary = smallVocabulary({
  'scenario.checkDate': { type: 'date' },
  'scenario.direction': { type: 'text' },
  a: { type: 'bool' },
  b: { type: 'bool' },
  c: { type: 'bool' },
  d: { type: 'bool' },
  n: { type: 'int' },
  old: { type: 'bool' },
  states: { type: 'list', of: 'state' },
  home: { type: 'list', of: 'state' },
  flags: { type: 'list', of: 'bool' },
});

const law = (rules: readonly object[], derive: readonly object[] = []): Pack => {
  const source = PACK_SCHEMA.parse({
    pack: 'small', title: 'A law for this test', asAt: DAY,
    sources: { act: { title: 'An act', url: 'https://example.org/' } },
    lists: {}, grounds: { A: { citation: 'A' }, B: { citation: 'B' } }, duties: [], steps: [], constraints: [],
    outcomes: { REFUSE: { role: 'decision' }, ADMIT: { role: 'decision' } },
    derive, baseline: {},
    rules: rules.map((rule, index) => ({ id: `r${index}`, kind: 'requirement', citation: `s. ${index}`, source: 'act', mark: 'verified', ...rule })),
  }); // prettier-ignore
  const { pack, faults } = compilePack(source, vocabulary);
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
};

const factsOf = (facts: { readonly [name: string]: unknown }): Facts =>
  new Map(
    Object.entries({ 'scenario.direction': 'entry', ...facts }).map(([name, value]) => [
      name,
      (typeof value === 'object' && value !== null && 'value' in value ? value : { value }) as Known,
    ]),
  );

/** `role:id truth =value ?lacking !defeatedBy (children)` */
const show = (nodes: readonly ProofNode[]): string =>
  nodes
    .map(({ id, truth, role, value, lacking, defeatedBy, children }) =>
      [
        `${role === undefined ? '' : `${role}:`}${id}`, truth,
        ...(value === undefined || typeof value === 'boolean' ? [] : [`=${JSON.stringify(value)}`]),
        ...(lacking === undefined ? [] : [`?${lacking.join()}`]),
        ...(defeatedBy === undefined ? [] : [`!${defeatedBy.join()}`]),
        ...(children.length === 0 ? [] : [`(${show(children)})`]),
      ].join(' '),
    )
    .join('; '); // prettier-ignore

const prove = (pack: Pack, facts: object, rule?: string): string =>
  show(assess(pack, factsOf({ ...facts }), { date: DAY, ...(rule === undefined ? {} : { rule }) }).proof ?? []);

/** The proof of one rule with that condition, without its frame. */
const proveWhen = (when: string, facts: object): string => prove(law([{ when, requires: ['REFUSE'] }]), facts, 'r0');

describe('conditions', () => {
  test.each<[string, object, string]>([
    ['a', { a: true }, 'r0 true (when:a true)'],
    ['a', { a: false }, 'r0 false (when:a false)'],
    ['a', {}, 'r0 unknown ?a (when:a unknown ?a)'],
    ['n > 3', { n: 5 }, 'r0 true (when:n > 3 true (n true =5))'],
    ['n > 3', {}, 'r0 unknown ?n (when:n > 3 unknown ?n (n unknown ?n))'],
    ['!a', { a: true }, 'r0 false (when:not false (a true))'],
    ['!a', {}, 'r0 unknown ?a (when:not unknown ?a (a unknown ?a))'],
    ['a && b && c', { a: true, b: true, c: true }, 'r0 true (when:and true (a true; b true; c true))'],
    ['a && (b && c)', { a: true, b: true, c: false }, 'r0 false (when:and false (a true; b true; c false))'],
    ['a && b', { a: false, b: true }, 'r0 false (when:and false (a false))'],
    ['a && b', { b: false }, 'r0 false (when:and false (a unknown ?a; b false))'],
    ['a && b', { b: true }, 'r0 unknown ?a (when:and unknown ?a (a unknown ?a; b true))'],
    ['a && b', {}, 'r0 unknown ?a,b (when:and unknown ?a,b (a unknown ?a; b unknown ?b))'],
    ['a || b', { a: true }, 'r0 true (when:or true (a true))'],
    ['a || b', { a: false, b: true }, 'r0 true (when:or true (a false; b true))'],
    ['a || b', { a: false, b: false }, 'r0 false (when:or false (a false; b false))'],
    ['a || b', { a: false }, 'r0 unknown ?b (when:or unknown ?b (a false; b unknown ?b))'],
    ['a || (b || c)', { a: false, b: false, c: true }, 'r0 true (when:or true (a false; b false; c true))'],
    ['a || b && c', { a: false, b: true, c: true }, 'r0 true (when:or true (a false; and true (b true; c true)))'],
    ['a ? b : c', { a: true, b: true, c: false }, 'r0 true (when:choose true (a true; b true))'],
    ['a ? b : c', { a: false, b: true, c: false }, 'r0 false (when:choose false (a false; c false))'],
    ['a ? b : c', { b: true, c: true }, 'r0 true (when:choose true (a unknown ?a; b true; c true))'],
    ['size(states) > 1', { states: ['FR', 'SE'] }, 'r0 true (when:size(states) > 1 true (states true =["FR","SE"]))'],
    ['"FR" in states', { states: { value: ['FR'], complete: false } }, 'r0 true (when:"FR" in states true (states true =["FR"] ?states))'],
    ['n == 3 || n == 4', { n: 4 }, 'r0 true (when:or true (n == 3 false (n true =4); n == 4 true (n true =4)))'],
  ])('%s of %j', (when, facts, proof) => expect(proveWhen(when, facts)).toBe(proof)); // prettier-ignore

  const FAULT = 'n * 9007199254740991 > 0';
  const FAULTY = `${FAULT} fault (n true =2)`;
  test.each<[string, string]>([
    [FAULT, `when:${FAULTY}`],
    [`!(${FAULT})`, `when:not fault (${FAULTY})`],
    [`a && ${FAULT}`, `when:and fault (a true; ${FAULTY})`],
    [`${FAULT} && a`, `when:and fault (${FAULTY})`],
    [`c || ${FAULT} || a`, `when:or fault (c false; ${FAULTY})`],
    [`${FAULT} ? a : c`, `when:choose fault (${FAULTY})`],
    [`a ? ${FAULT} : c`, `when:choose fault (a true; ${FAULTY})`],
  ])('a fault is not absorbed: %s', (when, proof) => {
    expect(proveWhen(when, { a: true, c: false, n: 2 })).toBe(`r0 unknown ? (${proof})`);
  });
});

describe('rules', () => {
  test('an exception is looked at where the rule would apply, and the test with it', () => {
    const pack = law([{ kind: 'condition', when: 'a', unless: 'b', test: 'c', ground: 'A' }]);
    expect(prove(pack, { a: false, b: true, c: true }, 'r0')).toBe('r0 false (when:a false)');
    expect(prove(pack, { a: true, b: false, c: false }, 'r0')).toBe('r0 true (when:a true; unless:b false; test:c false)'); // prettier-ignore
    expect(prove(pack, { a: true, c: false }, 'r0')).toBe('r0 true (when:a true; unless:b unknown ?b; test:c false)');
  });

  test('name those that defeat them, or may', () => {
    const pack = law([{ requires: ['ADMIT'] }, { kind: 'derogation', when: 'a', defeats: ['r0'] }, { kind: 'derogation', when: 'b', defeats: ['r0'] }]); // prettier-ignore
    expect(prove(pack, { a: true, b: false }, 'r0')).toBe('r0 false !r1');
    expect(prove(pack, { a: true }, 'r0')).toBe('r0 false !r1,r2');
    expect(prove(pack, { a: false }, 'r0')).toBe('r0 unknown ?b !r2');
    expect(prove(pack, { a: false, b: false }, 'r0')).toBe('r0 true');
    expect(assess(pack, factsOf({}), { date: DAY, rule: 'r0' }).proof?.[0]?.citation).toBe('s. 0');
  });

  test('do not name what is not in force', () => {
    const pack = law([{ requires: ['ADMIT'] }, { kind: 'derogation', defeats: ['r0'], to: '2026-01-01' }]);
    expect(prove(pack, {}, 'r0')).toBe('r0 true');
  });

  test('of which there is none are not proved', () => {
    expect(prove(law([{ requires: ['ADMIT'], to: '2026-01-01' }]), {}, 'r0')).toBe('');
  });
});

describe('outcomes', () => {
  test('with every rule that fires for or against them, or may', () => {
    const pack = law([
      { when: 'a', requires: ['REFUSE'] },
      { kind: 'derogation', when: 'b', opens: ['REFUSE'] },
      { kind: 'prohibition', when: 'c', prohibits: ['REFUSE'] },
      { when: 'd', requires: ['ADMIT'] },
    ]);
    expect(prove(pack, { a: true, b: false, c: false, d: false })).toBe('required:REFUSE true (r0 true (when:a true))');
    expect(prove(pack, { a: false, b: true, c: false, d: false })).toBe('open:REFUSE true (r1 true (when:b true))');
    expect(prove(pack, { a: false, b: false, c: true, d: true })).toBe('prohibited:REFUSE true (r2 true (when:c true)); required:ADMIT true (r3 true (when:d true))'); // prettier-ignore
    expect(prove(pack, { b: false, c: false, d: false })).toBe('undecided:REFUSE unknown ?a (r0 unknown ?a (when:a unknown ?a))'); // prettier-ignore
    expect(prove(pack, { a: false, b: false, c: false, d: false })).toBe('');
  });

  test('letters that may be waived lead there too', () => {
    const pack = law([{ kind: 'condition', test: 'a', ground: 'A', force: 'may' }, { when: 'waivable.exists(g, true)', requires: ['REFUSE'] }]); // prettier-ignore
    expect(prove(pack, { a: false }, 'r1')).toBe(
      'r1 true (when:waivable.exists(g, true) true (waivable true =["A"] (r0 true (test:a false))))',
    );
  });

  test('letters lead to the rules that give them, or may', () => {
    const pack = law([
      { kind: 'condition', test: 'a', ground: 'A' },
      { kind: 'condition', test: 'b', ground: 'B' },
      { when: 'grounds.exists(g, g == "A")', requires: ['REFUSE'] },
    ]);
    const reads = 'grounds.exists(g, g == "A")';
    expect(prove(pack, { a: false, b: true })).toBe(
      `required:REFUSE true (r2 true (when:${reads} true (grounds true =["A"] (r0 true (test:a false)))))`,
    );
    expect(prove(pack, { a: false })).toBe(
      `required:REFUSE true (r2 true (when:${reads} true (grounds unknown =["A"] ?b (r0 true (test:a false); r1 unknown ?b (test:b unknown ?b)))))`,
    );
  });
});

test('each part says what it is', () => {
  const when = 'a && (n > 3 ? b : c)';
  const pack = law([{ when, requires: ['REFUSE'] }], [{ fact: 'c', rule: 'r0', value: 'n > 3' }]);
  const kinds = (nodes: readonly ProofNode[]): unknown[] =>
    nodes.map(({ kind, id, children }) => [`${kind} ${id}`, ...kinds(children)]);
  expect(kinds(assess(pack, factsOf({ a: true, n: 2 }), { date: DAY }).proof ?? [])).toEqual([]);
  expect(kinds(assess(pack, factsOf({ a: true, b: true }), { date: DAY }).proof ?? [])).toEqual([
    [
      'outcome REFUSE',
      [
        'rule r0',
        [
          'condition and',
          ['fact a'],
          [
            'condition choose',
            ['condition n > 3', ['fact n']],
            ['fact b'],
            ['derived c', ['condition n > 3', ['fact n']]],
          ],
        ],
      ],
    ],
  ]);
});

describe('derived facts', () => {
  const pack = law(
    [{ id: 'age', kind: 'definition', requires: ['REFUSE'] }, { id: 'r', when: 'old', requires: ['REFUSE'] }, { id: 's', when: '"FR" in home', requires: ['REFUSE'] }, { id: 't', when: 'flags.exists(f, f)', requires: ['REFUSE'] }],
    [{ fact: 'old', rule: 'age', value: 'n > 60' }, { fact: 'home', rule: 'age', value: 'states.filter(s, s != "SE" || a)' }, { fact: 'flags', rule: 'age', value: 'states.map(s, s == "FR" && a)' }],
  ); // prettier-ignore

  test.each<[string, string, object, string]>([
    ['what they come from, under the rule that says so', 'r', { n: 70 }, 'r true (when:old true (age:n > 60 true (n true =70)))'],
    ['where it is not known', 'r', {}, 'r unknown ?n (when:old unknown ?n (age:n > 60 unknown ?n (n unknown ?n)))'],
    ['a stated value goes before', 'r', { n: 70, old: false }, 'r false (when:old false)'],
    ['a list', 's', { a: true, states: ['FR', 'SE'] }, 's true (when:"FR" in home true (home true =["FR","SE"] (age:states.filter(s, s != "SE" || a) true =["FR","SE"] (states true =["FR","SE"]; a true))))'],
    ['a list of which some is not known', 's', { states: ['FR', 'SE'] }, 's true (when:"FR" in home true (home unknown =["FR"] ?a (age:states.filter(s, s != "SE" || a) unknown =["FR"] ?a (states true =["FR","SE"]; a unknown ?a))))'],
    ['a list with an element that is not known', 't', { states: ['FR', 'SE'] }, 't unknown ?a (when:flags.exists(f, f) unknown ?a (flags true =[false] (age:states.map(s, s == "FR" && a) true =[false] (states true =["FR","SE"]; a unknown ?a))))'],
  ])('%s', (_, id, facts, proof) => expect(prove(pack, facts, id)).toBe(proof)); // prettier-ignore

  test('equal parts are one', () => {
    const [proof] = assess(pack, factsOf({ n: 70, states: ['FR'], a: true }), { date: DAY }).proof ?? [];
    const again = law([{ when: 'a', requires: ['REFUSE', 'ADMIT'] }]);
    const [first, second] = assess(again, factsOf({ a: true }), { date: DAY }).proof ?? [];
    expect(first?.children[0]).toBe(second?.children[0]);
    expect(proof?.children.length).toBe(4);
    const twice = law([{ when: 'n > 1 && n < 9', requires: ['REFUSE'] }]);
    const [both] = assess(twice, factsOf({ n: 3 }), { date: DAY, rule: 'r0' }).proof?.[0]?.children ?? [];
    expect(both?.children[0]?.children[0]).toBe(both?.children[1]?.children[0]);
  });
});
