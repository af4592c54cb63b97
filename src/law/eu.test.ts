// The EU pack by everything that is said of it: reference cases, rows, duties and conduct, dates and lists.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { EU_CONDUCT } from './euConduct.ts';
import { EU_EXAMPLES } from './euExamples.ts';
import { EU_ROW_IDS, EU_RULES_BESIDE_ROWS } from './euRowIds.ts';
import { checkExample, checkForce, checkList, outcomesOf, wordsOf } from './lawExample.ts';
import { lay, shippedPack } from './lawTestKit.ts';

const pack = shippedPack('eu');
const base = shippedPack('international');

describe('examples', () => {
  for (const example of EU_EXAMPLES.examples) {
    test(example.name, () => expect(checkExample(pack, example)).toEqual([]));
  }
});

describe('in force', () => {
  test.each(EU_EXAMPLES.inForce)('%j from %s to %s', (...row) => expect(checkForce(pack, row)).toEqual([]));
  test('every rule of its own has its days', () => {
    const own = [...pack.ruleById.keys()].filter((id) => !base.ruleById.has(id));
    expect(EU_EXAMPLES.inForce.flatMap(([rules]) => wordsOf(rules)).sort()).toEqual(own.sort());
  });
});

describe('lists', () => {
  test.each(EU_EXAMPLES.lists)('%s: %j from %s to %s', (...row) => expect(checkList(pack, row)).toEqual([]));
});

test('conduct never changes an outcome', () => {
  for (const { facts, date } of EU_CONDUCT) {
    const silent = Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('officer.')));
    const [said, unsaid] = [facts, silent].map((stated) => assess(pack, lay(pack, stated, date).facts, { date }));
    expect(outcomesOf(said?.required ?? [])).toEqual(outcomesOf(unsaid?.required ?? []));
    expect(outcomesOf(said?.open ?? [])).toEqual(outcomesOf(unsaid?.open ?? []));
  }
});

describe('the rows of the reference text', () => {
  const own = [...pack.ruleById.values()].filter(({ id }) => !base.ruleById.has(id));
  const rows = Object.entries(EU_ROW_IDS).flatMap(([mark, ids]) => wordsOf(ids).map((id) => [id, mark] as const));

  test.each(rows)('%s stands in the pack, marked %s', (id, mark) => {
    expect(pack.ruleById.get(id)?.source.mark).toBe(mark);
  });

  test('a rule of the pack is a row, a part of one, or stands elsewhere in the text', () => {
    const known = new Set([...rows.map(([id]) => id), ...Object.keys(EU_RULES_BESIDE_ROWS)]);
    expect(own.map(({ id }) => id).filter((id) => !known.has(id.split(':')[0] ?? ''))).toEqual([]);
    expect(Object.keys(EU_RULES_BESIDE_ROWS).filter((id) => !pack.ruleById.has(id))).toEqual([]);
  });
});

describe('laid on the international pack', () => {
  test('what is replaced is gone, the rest is there, and nothing of a national law is', () => {
    const replaced = new Set(pack.source.replaces);
    const alone = base.source.rules.filter((rule) => rule.alone === true).map(({ id }) => id);
    const expected = base.source.rules.map(({ id }) => id).filter((id) => !replaced.has(id) && !alone.includes(id));
    expect([...pack.ruleById.keys()].filter((id) => base.ruleById.has(id)).sort()).toEqual(expected.sort());
    expect(Object.keys(pack.source.grounds)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']);
    expect(lay(pack, {}, '2026-07-10').facts.has('nationalLaw.entryAllowed')).toBe(false);
  });
});
