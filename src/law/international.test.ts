// The international pack by everything that is said of it: reference cases, rules, order, days, and the rows of the reference text.

import { describe, expect, test } from 'vitest';
import { layFacts } from './layFacts.ts';
import { INTERNATIONAL_EXAMPLES } from './internationalExamples.ts';
import { TREATY_PRECEDENCES } from './internationalOrder.ts';
import { checkExample, checkForce, wordsOf } from './lawExample.ts';
import { shippedPack } from './lawTestKit.ts';
import { lawInForce } from './pack.ts';
import { TREATY_EFFECTS } from './treatyEffects.ts';
import { TREATY_ROWS } from './treatyRows.ts';

const pack = shippedPack('international');

describe('examples', () => {
  for (const example of INTERNATIONAL_EXAMPLES.examples) {
    test(example.name, () => expect(checkExample(pack, example)).toEqual([]));
  }
});

describe('in force', () => {
  test.each(INTERNATIONAL_EXAMPLES.inForce)('%j from %s to %s', (...row) => expect(checkForce(pack, row)).toEqual([]));
  test('every rule has its days', () => {
    const said = INTERNATIONAL_EXAMPLES.inForce.flatMap(([rules]) => wordsOf(rules));
    expect(said.sort()).toEqual([...pack.ruleById.keys()].sort());
  });
  test('nothing is said of days that the pack does not know', () => {
    const code = (date: string): unknown => {
      const laid = layFacts(pack, 'entry', new Map(), { date });
      return laid.ok || laid.error.map((one) => one.code);
    };
    const days = ['2010-12-31', '2011-01-01', '2027-12-31', '2028-01-01'];
    expect(days.map(code)).toEqual([['dateUnknown'], true, true, ['dateUnknown']]);
  });
});

describe('what is said is said of everything', () => {
  const rules = pack.source.rules.filter(({ kind }) => kind !== 'provision' && kind !== 'definition');

  test('every rule that can hold is tried', () => {
    const tried = new Set(INTERNATIONAL_EXAMPLES.examples.flatMap(({ expect: { findings = {} } }) => Object.keys(findings))); // prettier-ignore
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test('every outcome and duty of a rule is tried', () => {
    const speaking = rules.filter(({ kind, ...rule }) => rule.requires ?? rule.opens ?? rule.prohibits ?? (kind === 'duty' ? undefined : rule.duty)); // prettier-ignore
    expect(Object.keys(TREATY_EFFECTS).sort()).toEqual(speaking.map(({ id }) => id).sort());
  });

  test('every precedence is tried', () => {
    const all = rules.flatMap(({ id, outranks = [] }) => outranks.map((step) => `${id} > ${step}`));
    expect(all.filter((one) => !TREATY_PRECEDENCES.includes(one))).toEqual([]);
  });

  test('where there is asylum there is no removal', () => {
    const asylum = rules.filter(({ requires }) => requires?.includes('ASYLUM') === true);
    expect(asylum.filter(({ requires }) => requires?.includes('NO_REMOVAL') !== true)).toEqual([]);
    expect(asylum).not.toEqual([]);
  });
});

describe('the rows of the reference text', () => {
  const MARKS = { T: 'verified', S: 'secondary', K: 'unverified' };
  const found = new Map(lawInForce(pack, '2026-07-10').map((rule) => [rule.id, rule]));
  /** The decision order of section 13, whose lines have no ids, and the national law that a case states. */
  const ORDER = ['order-safety', 'order-warrant', 'order-document', 'order-humanitarian', 'national-conditions', 'national-admit', 'national-refuse']; // prettier-ignore

  test.each(Object.entries(TREATY_ROWS))('%s stands in the pack, marked as it is there', (id, mark) => {
    expect(found.get(id)?.mark).toBe(MARKS[mark]);
  });

  test('a part of a row names a row that is there', () => {
    const rows = new Set([...Object.keys(TREATY_ROWS), ...ORDER]);
    expect([...found.keys()].filter((id) => !rows.has(id.split(':')[0] ?? ''))).toEqual([]);
  });
});
