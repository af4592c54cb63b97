// The EU pack by its reference cases, their pairs, and properties that hold of every person.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { EU_CASES } from './euCases.ts';
import { lay, outcomesOf, shippedPack } from './lawTestKit.ts';

const pack = shippedPack('eu');

describe('reference cases', () => {
  test.each(EU_CASES)('$id: $name', ({ date, stated, must, may = [], mustNot = [] }) => {
    const laid = lay(pack, stated, date);
    const found = assess(pack, laid.facts, { date });
    expect(outcomesOf(found.required).sort()).toEqual(must.toSorted());
    expect(outcomesOf(found.open).sort()).toEqual(may.toSorted());
    expect(found.prohibited.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(mustNot as string[]));
    expect(found.faults).toEqual([]);
    expect(found.lacking).toEqual([]);
    expect(found.settled).toBe(true);
  });
});
