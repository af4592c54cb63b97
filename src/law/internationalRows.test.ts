// Where each rule of the international pack holds, and where it no longer does; and that every row of the reference text is there.

import { describe, expect, test } from 'vitest';
import { TREATY_HOLDS } from './internationalHolds.ts';
import { lawInForce } from './pack.ts';
import { judge, pack } from './treatyKit.ts';
import { DATE, changed, treaty } from './treatyPeople.ts';
import { TREATY_ROWS } from './treatyRows.ts';

const STANDING = ['holds', 'breached', 'failed', 'waivable'];
const stands = (stated: object, id: string): boolean => {
  const { findings, faults } = judge(stated);
  expect(faults).toEqual([]);
  return findings.some((one) => one.id === id && STANDING.includes(one.status));
};
describe('where a rule holds, and where it no longer does', () => {
  for (const [id, treaties, holds, ...not] of TREATY_HOLDS) {
    const changes = [...(treaties === '' ? [] : [{ [treaty(treaties)]: false }]), ...not];
    test(`${id}: ${JSON.stringify(holds)}`, () => {
      expect(stands(holds, id)).toBe(true);
      for (const change of changes) expect([change, stands(changed(holds, change), id)]).toEqual([change, false]);
    });
  }

  test('every rule that can hold is in the table', () => {
    const tried = new Set(TREATY_HOLDS.map(([id]) => id));
    const can = pack.source.rules.filter(({ kind }) => kind !== 'provision' && kind !== 'definition');
    expect(can.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('the rows of the reference text', () => {
  const MARKS = { T: 'verified', S: 'secondary', K: 'unverified' };
  const found = new Map(lawInForce(pack, DATE).map((rule) => [rule.id, rule]));

  test.each(Object.entries(TREATY_ROWS))('%s stands in the pack, marked as it is there', (id, mark) => {
    expect(found.get(id)?.mark).toBe(MARKS[mark]);
  });

  test('a part of a row names a row that is there', () => {
    const rows = new Set([...Object.keys(TREATY_ROWS), 'order-safety', 'order-warrant', 'order-document', 'order-humanitarian', 'national-conditions', 'national-admit', 'national-refuse']); // prettier-ignore
    expect([...found.keys()].filter((id) => !rows.has(id.split(':')[0] ?? ''))).toEqual([]);
  });
});
