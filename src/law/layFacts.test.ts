// The baseline under stated facts, on a law of a few facts: what is laid, what is left out, and word for word what cannot be.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { layFacts } from './layFacts.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { PACK_SCHEMA, type BlockSource, type PackSource } from './packSchema.ts';
import type { Pack } from './pack.ts';
import { parseFacts } from './parseFacts.ts';

describe('word for word, on a law of a few facts', () => {
  const DAY = '2026-07-10';
  const vocabulary = smallVocabulary(
    {
      'scenario.checkDate': { type: 'date' },
      'scenario.direction': { type: 'text' },
      a: { type: 'bool' },
      b: { type: 'bool' },
      n: { type: 'int' },
      m: { type: 'int' },
      k: { type: 'int', nullable: true },
      p: { type: 'int' },
      old: { type: 'bool' },
      doc: { type: 'record' },
      'doc.kind': { type: 'text' },
      'doc.chip': { type: 'record' },
      'doc.chip.read': { type: 'bool' },
      'loose.part': { type: 'int' },
    },
    {
      constraints: [
        { id: 'order', meaning: 'n comes before m.', holds: 'n <= m' },
        { id: 'none', meaning: 'Where a is, b is not.', when: 'a', bars: ['b', 'k'] },
      ],
    },
  );

  const packOf = (entry: readonly BlockSource[], more: Partial<PackSource> = {}): Pack => {
    const source = PACK_SCHEMA.parse({
      pack: 'small', title: 'A law for this test', asAt: DAY, sources: { act: { title: 'An act', url: 'https://example.org/' } },
      knows: { from: '2020-01-01', to: '2029-12-31' }, decides: { exit: ['loose.part', 'k'], inland: ['k'] },
      lists: {}, outcomes: {}, grounds: {}, duties: [], steps: [], derive: [{ fact: 'old', rule: 'age', value: 'n > 60' }],
      constraints: [{ id: 'pair', meaning: 'p is not 7.', holds: 'p != 7' }, { id: 'young', meaning: 'The old have no b.', holds: '!(old && b)' }],
      rules: [{ id: 'age', kind: 'definition', citation: '1', source: 'act', mark: 'verified' }],
      baseline: { common: [], entry, exit: [], inland: [] }, ...more,
    }); // prettier-ignore
    const { pack: made, faults } = compilePack(source, vocabulary);
    if (made === null) throw new Error(JSON.stringify(faults));
    return made;
  };

  /** Facts as `name=value` besides day and direction, then what was dropped; or the contradictions. */
  const layIn = (law: Pack, stated: object, decision: string | null = null, date?: string): unknown => {
    const facts = parseFacts(stated, vocabulary);
    if (!facts.ok) throw new Error(JSON.stringify(facts.error));
    const laid = layFacts(law, decision, facts.value, date === undefined ? {} : { date });
    if (!laid.ok) return laid.error.map((one) => `${one.code} [${one.facts.join()}] ${one.constraint}: ${one.message}`);
    const shown = [...laid.value.facts].filter(([name]) => !name.startsWith('scenario.')).map(([name, { value }]) => `${name}=${JSON.stringify(value)}`); // prettier-ignore
    return [...shown, ...laid.value.dropped.map(({ fact, constraint }) => `-${fact} (${constraint})`)].join(' ');
  };
  const block = (facts: object, more: Partial<BlockSource> = {}): BlockSource => ({ facts: facts as BlockSource['facts'], ...more }); // prettier-ignore

  test('the direction and the day stand among the facts, as asked or as stated', () => {
    const law = packOf([]);
    const framed = (stated: object, decision: string | null, date?: string): unknown => {
      const facts = parseFacts(stated, vocabulary);
      const laid = facts.ok ? layFacts(law, decision, facts.value, date === undefined ? {} : { date }) : facts;
      return laid.ok ? [laid.value.decision, Object.fromEntries([...laid.value.facts].map(([name, { value }]) => [name, value]))] : laid.error; // prettier-ignore
    };
    const facts = (direction: string, day: string): object => ({ 'scenario.direction': direction, 'scenario.checkDate': day }); // prettier-ignore
    expect(framed({}, null)).toEqual(['entry', facts('entry', DAY)]);
    expect(framed({}, 'exit', '2026-01-01')).toEqual(['exit', facts('exit', '2026-01-01')]);
    expect(framed(facts('exit', '2025-01-01'), null)).toEqual(['exit', facts('exit', '2025-01-01')]);
    expect(framed({ 'loose.part': 1 }, null)).toEqual(['exit', { ...facts('exit', DAY), 'loose.part': 1 }]);
    expect(framed({ k: 1 }, null)).toEqual(['exit', { ...facts('exit', DAY), k: 1 }]);
  });

  test('asked otherwise than stated', () => {
    expect(layIn(packOf([]), { 'scenario.direction': 'exit' }, 'entry')).toEqual(['contradiction [scenario.direction] scenario.direction: scenario.direction is stated as "exit", asked for is "entry"']);
    expect(layIn(packOf([]), { 'scenario.checkDate': '2026-01-01' }, null, DAY)).toEqual([`contradiction [scenario.checkDate] scenario.checkDate: scenario.checkDate is stated as "2026-01-01", asked for is "${DAY}"`]);
  }); // prettier-ignore

  test('asked beyond what the pack has', () => {
    expect(layIn(packOf([]), {}, 'stay')).toEqual(['noBaseline [scenario.direction] : the pack has no baseline for "stay"; it has entry, exit, inland']);
    expect(layIn(packOf([]), {}, null, '2030-01-01')).toEqual(['dateUnknown [scenario.checkDate] : the pack "small" knows the law from 2020-01-01 to 2029-12-31, not on 2030-01-01: ask for a day within, or for another pack']);
  }); // prettier-ignore

  test.each<[string, object, string[]]>([
    ['a condition of the vocabulary', { n: 5, m: 3 }, ['contradiction [n,m] order: n = 5 and m = 3: n comes before m.']],
    ['a fact that another leaves no room for', { a: true, b: false }, ['contradiction [a,b] none: a = true and b = false: Where a is, b is not.']],
    ['each of them', { a: true, b: false, k: null }, ['contradiction [a,b] none: a = true and b = false: Where a is, b is not.', 'contradiction [a,k] none: a = true and k = null: Where a is, b is not.']],
    ['a condition of the pack', { p: 7 }, ['contradiction [p] pair: p = 7: p is not 7.']],
    ['a condition on what is worked out: what it comes from', { n: 70, b: true }, ['contradiction [n,b] young: n = 70 and b = true: The old have no b.']],
    ['a fact that the pack works out otherwise', { n: 70, old: false }, ['contradiction [old,n] old: old = false and n = 70: From the other facts old is true, not false.']],
  ])('stated against %s', (_, stated, told) => expect(layIn(packOf([]), stated)).toEqual(told)); // prettier-ignore

  test.each<[string, object]>([
    ['what is not known', { n: 5 }],
    ['a bar that does not hold', { a: false, b: true, k: 3 }],
    ['what is worked out to the same', { n: 70, old: true }],
    ['what cannot be worked out', { old: true }],
  ])('nothing is broken by %s', (_, stated) => expect(typeof layIn(packOf([]), stated)).toBe('string'));

  test.each<[string, readonly BlockSource[], object, string]>([
    ['what is stated stays', [block({ n: 1, a: true })], { n: 3 }, 'n=3 a=true'],
    ['what is laid first stays', [block({ n: 1 }), block({ n: 2, m: 2 })], {}, 'n=1 m=2'],
    ['a block with a condition', [block({ n: 1 }, { when: 'a' }), block({ n: 2 }, { when: '!a' })], { a: false }, 'a=false n=2'],
    ['a condition that is not known', [block({ n: 1 }, { when: 'a' })], {}, ''],
    ['a condition on what was laid before', [block({ a: true }), block({ n: 1 }, { when: 'a' })], {}, 'a=true n=1'],
    ['a condition on what is worked out', [block({ n: 70 }), block({ m: 80 }, { when: 'old' })], {}, 'n=70 m=80'],
    ['a block held back by a fact', [block({ n: 1 }, { without: ['a', 'b'] }), block({ m: 2 }, { without: ['k'] })], { b: true }, 'b=true m=2'],
    ['a value worked out', [block({ n: { cel: 'm - 1' } })], { m: 5 }, 'm=5 n=4'],
    ['a value that cannot be worked out', [block({ n: { cel: 'm - 1' }, a: true })], {}, 'a=true'],
    ['a value that is a fault', [block({ n: { cel: 'k - 1' }, a: false })], { k: null }, 'k=null a=false'],
    ['a record and its fields', [block({ doc: true, 'doc.kind': 'card', 'doc.chip': null, 'doc.chip.read': true })], {}, 'doc=true doc.kind="card" doc.chip=null'],
    ['a record inside one that is there', [block({ 'doc.chip': true, 'doc.chip.read': true })], { doc: {} }, 'doc=true doc.chip=true doc.chip.read=true'],
    ['no field of a record that is not known', [block({ 'doc.kind': 'card', 'loose.part': 1 })], {}, 'loose.part=1'],
    ['a value that breaks a condition is left out', [block({ m: 3, a: true })], { n: 5 }, 'n=5 a=true -m (order)'],
    ['a value that is barred is left out', [block({ b: true, n: 1 })], { a: true }, 'a=true n=1 -b (none)'],
    ['a value that bars is left out', [block({ a: true })], { b: true }, 'b=true -a (none)'],
    ['a value that the pack has none of', [block({ p: 7 })], {}, '-p (pair)'],
    ['a value that makes out otherwise what is stated', [block({ n: 70 })], { old: false }, 'old=false -n (old)'],
    ['a value that is worked out otherwise', [block({ n: 70, old: false })], {}, 'n=70 -old (old)'],
    ['what was left out may be laid by a later block', [block({ m: 3 }), block({ m: 9 })], { n: 5 }, 'n=5 m=9 -m (order)'],
  ])('laid: %s', (_, blocks, stated, facts) => expect(layIn(packOf(blocks), stated, 'entry')).toBe(facts)); // prettier-ignore

  test('a value that belongs to the situation contradicts what is stated', () => {
    const law = packOf([block({ m: 3 }, { fixed: true })]);
    expect(layIn(law, { n: 5 })).toEqual(['contradiction [n,m] order: n = 5 and m = 3: n comes before m.']);
    expect(layIn(law, { n: 2 })).toBe('n=2 m=3');
    // What was laid before it is not named: nobody stated it.
    const later = packOf([block({ n: 5 }), block({ m: 3 }, { fixed: true })]);
    expect(layIn(later, {})).toEqual(['contradiction [m] order: m = 3: n comes before m.']);
    const derived = packOf([block({ n: 70 }), block({ old: false }, { fixed: true })]);
    expect(layIn(derived, {})).toEqual([
      'contradiction [old] old: old = false: From the other facts old is true, not false.',
    ]);
  });
});
