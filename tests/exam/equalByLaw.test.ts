// Variants that stand for each other are proved equal, on shipped cases whose variants are known.

import { describe, expect, test } from 'vitest';
import { competencyOf, groupEqual, proveEqual } from '#exam';
import { score } from '#scoring';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

describe('proved equal', () => {
  test('eight ways of being an honest visitor are one group', () => {
    const { groups, unfit, unlike, apart, reports } = proveEqual(openShipped('nervous-visitor'), [1, 7]);
    expect(groups).toEqual([Object.keys(openShipped('nervous-visitor').content.scenario.variants)]);
    expect([unfit, unlike, apart]).toEqual([[], [], []]);
    for (const { required, expertActs: acts } of reports) {
      expect(required.map(({ outcome }) => outcome)).toEqual(['ADMIT']);
      expect(acts).toBeGreaterThan(5);
    }
  });

  test('another outcome, or other grounds, is another group, and it is said why', () => {
    const variants = ['home-stamp', 'used-up', 'late-exit', 'entries-used', 'express-visa'];
    const { groups, apart } = proveEqual(openShipped('returning-visitor'), [1], variants);
    const groupOf = (variant: string) => groups.find((group) => group.includes(variant));
    expect(groupOf('home-stamp')).not.toContain('used-up');
    expect(groupOf('express-visa')).not.toContain('used-up');
    expect(groupOf('entries-used')).not.toContain('used-up');
    expect(new Set(groups.flat())).toEqual(new Set(variants));
    for (const { differs } of apart) expect(differs).toContain('required');
  });

  test('one that is not the same with every seed, or that the expert cannot carry through, stands for none', () => {
    const { reports } = proveEqual(openShipped('nervous-visitor'), [1], ['ship-host', 'fair-host']);
    const [ship, fair] = reports;
    if (ship === undefined || fair === undefined) throw new Error('two variants were asked for');
    const other = { ...ship, seed: 2, dimensions: { ...ship.dimensions, outcome: 1 } };
    expect(groupEqual([ship, other, fair])).toMatchObject({ groups: [['fair-host']], unfit: ['ship-host'] });
    expect(groupEqual([ship, { ...fair, fault: 'expertStuck' }])).toMatchObject({ unfit: ['fair-host'] });
    const elsewhere = { ...fair, competencies: { ...fair.competencies, dignity: 1 } };
    expect(groupEqual([ship, elsewhere])).toMatchObject({ groups: [['ship-host', 'fair-host']], unlike: [['ship-host', 'fair-host']] }); // prettier-ignore
  });
});

test('every point of a case is of one competency, and none is lost', () => {
  const open = openShipped('returning-visitor');
  const drawn = drawShipped('returning-visitor', 3, 'redrawn-stamp');
  const { start, moments } = play(drawn, expertActs(drawn));
  const { items } = score(open, drawn, start, moments);
  const of = (id: string) => items.filter((item) => item.id.startsWith(id)).map((item) => competencyOf(item, open.content.scenario.competencies)); // prettier-ignore
  expect(new Set(of('documents.'))).toEqual(new Set(['documentExamination', 'faceComparison']));
  expect(of('outcome.')).toEqual(['entryConditions', 'entryConditions']);
  expect(of('record.rationale')).toEqual(['decisionWriting']);
  expect(of('interview.M16')).toEqual(['puttingInconsistencies']);
});
