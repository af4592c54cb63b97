// The international pack by its reference cases and the order of its steps.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { TREATY_CASES } from './internationalCases.ts';
import { lay, outcomesOf, shippedPack } from './lawTestKit.ts';

const pack = shippedPack('international');
const DATE = '2026-07-10';

const judge = (stated: object): Assessment => assess(pack, lay(pack, stated, DATE).facts, { date: DATE });
const breachesOf = ({ findings }: Assessment): string[] =>
  findings.filter(({ status }) => status === 'breached').map(({ id }) => id);

describe('reference cases', () => {
  test.each(TREATY_CASES)(
    '$id: $name',
    ({ stated, must, may = [], mustNot = [], duties = [], noDuties = [], breaches = [] }) => {
      const found = judge(stated);
      expect(outcomesOf(found.required).sort()).toEqual(must.toSorted());
      expect(outcomesOf(found.open).sort()).toEqual(may.toSorted());
      expect(found.prohibited.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(mustNot as string[]));
      const owed = found.duties.map(({ duty }) => duty);
      expect(owed).toEqual(expect.arrayContaining(duties as string[]));
      expect(owed.filter((duty) => noDuties.includes(duty))).toEqual([]);
      expect(breachesOf(found)).toEqual(breaches);
      expect(found.faults).toEqual([]);
      expect(found.settled).toBe(true);
    },
  );
});
