// The EU pack by everything that is said of it: reference cases, rows, duties and conduct, dates and lists.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { EU_CONDUCT } from './euConduct.ts';
import { EU_EXAMPLES } from './euExamples.ts';
import { checkExample, checkForce, checkList, outcomesOf, wordsOf } from './lawExample.ts';
import { lay, shippedPack } from './lawTestKit.ts';

const pack = shippedPack('eu');

describe('examples', () => {
  for (const example of EU_EXAMPLES.examples) {
    test(example.name, () => expect(checkExample(pack, example)).toEqual([]));
  }
});

describe('in force', () => {
  test.each(EU_EXAMPLES.inForce)('%j from %s to %s', (...row) => expect(checkForce(pack, row)).toEqual([]));
  test('every rule has its days', () => {
    expect(EU_EXAMPLES.inForce.flatMap(([rules]) => wordsOf(rules)).sort()).toEqual([...pack.ruleById.keys()].sort());
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
