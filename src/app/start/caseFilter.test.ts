import { expect, it } from 'vitest';
import { filterCases, listFacet, NO_FILTER } from './caseFilter.ts';

const CASES = [
  { id: 'one', kind: 'air', level: 1, competencies: ['faces', 'dignity'] },
  { id: 'two', kind: 'sea', level: 2, competencies: ['faces'] },
  { id: 'three', kind: 'air', level: 2, competencies: ['stay'] },
];

it('nothing chosen narrows nothing', () => {
  expect(filterCases(CASES, NO_FILTER)).toEqual(CASES);
});

it('values of one facet widen, facets narrow one another', () => {
  expect(filterCases(CASES, { ...NO_FILTER, level: ['1', '2'] })).toHaveLength(3);
  expect(filterCases(CASES, { ...NO_FILTER, level: ['2'], kind: ['air'] }).map(({ id }) => id)).toEqual(['three']);
});

it('a count tells what a value would leave under the other facets, not under its own', () => {
  const filter = { ...NO_FILTER, kind: ['air'] };
  expect(listFacet(CASES, filter, 'kind')).toEqual([
    { value: 'air', count: 2 },
    { value: 'sea', count: 1 },
  ]);
  expect(listFacet(CASES, filter, 'competency')).toEqual([
    { value: 'dignity', count: 1 },
    { value: 'faces', count: 1 },
    { value: 'stay', count: 1 },
  ]);
});
