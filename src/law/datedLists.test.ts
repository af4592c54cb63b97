// Which states are on a list on which day: from the first day to the last, more than once, under other names, placed by a scenario.

import { describe, expect, test } from 'vitest';
import { makeLists } from './datedLists.ts';

const SOURCE = {
  visaFree: {
    meaning: 'Free of visa.',
    source: 'S',
    entries: [
      { codes: ['AA'] },
      { codes: ['BB', 'CC'], from: '2020-03-01' },
      { codes: ['DD'], to: '2021-06-30' },
      { codes: ['EE'], from: '2010-01-01', to: '2010-12-31' },
      { codes: ['EE'], from: '2015-01-01', to: '2015-12-31' },
      { codes: ['ffff'] },
    ],
  },
  others: { meaning: 'Others.', source: 'S', entries: [] },
};

const normalise = (code: string): string | null => (code === 'ffff' ? 'FF' : code === 'odd' ? null : code);
const PLACEMENTS = { QXA: ['visaFree'], QXB: ['others', 'visaFree'], QXC: [], odd: ['others'] };
const listsOf = () => makeLists(SOURCE, normalise, { placements: PLACEMENTS });
const has = (list: string, state: string, date = '2026-07-10'): boolean | undefined =>
  listsOf().get(list)?.has(state, date);

describe('a state is on the list', () => {
  test.each([
    ['AA', '0001-01-01', true],
    ['AA', '9999-12-31', true],
    ['ZZ', '2026-07-10', false],
    ['BB', '2020-02-29', false],
    ['BB', '2020-03-01', true],
    ['BB', '9999-12-31', true],
    ['CC', '2020-03-01', true],
    ['DD', '0001-01-01', true],
    ['DD', '2021-06-30', true],
    ['DD', '2021-07-01', false],
    ['EE', '2009-12-31', false],
    ['EE', '2010-01-01', true],
    ['EE', '2010-12-31', true],
    ['EE', '2012-01-01', false],
    ['EE', '2015-12-31', true],
    ['EE', '2016-01-01', false],
    ['FF', '2026-07-10', true],
    ['ffff', '2026-07-10', false],
  ])('%s on %s: %s', (state, date, expected) => expect(has('visaFree', state, date)).toBe(expected));
});

test('a list can be read as on one day, whatever day is asked for; the others are not', () => {
  const source = { ...SOURCE, others: { ...SOURCE['visaFree'], meaning: 'Others.', source: 'S', entries: [{ codes: ['DD'], to: '2021-06-30' }] } };
  const read = makeLists(source, normalise, { listsOn: { visaFree: '2021-06-30' } });
  expect(read.get('visaFree')?.has('DD', '2026-07-10')).toBe(true);
  expect(read.get('visaFree')?.has('EE', '2015-06-30')).toBe(false);
  expect(read.get('others')?.has('DD', '2026-07-10')).toBe(false);
}); // prettier-ignore

test('a scenario places states of its own, for ever', () => {
  expect([has('visaFree', 'QXA', '0001-01-01'), has('visaFree', 'QXA', '9999-12-31')]).toEqual([true, true]);
  expect([has('others', 'QXA'), has('others', 'QXB'), has('visaFree', 'QXB')]).toEqual([false, true, true]);
  expect([has('others', 'QXC'), has('visaFree', 'QXC')]).toEqual([false, false]);
  expect(has('others', 'odd')).toBe(true);
});

test('without placements the lists are as they are written', () => {
  const plain = makeLists(SOURCE, normalise);
  expect([...plain.keys()]).toEqual(['visaFree', 'others']);
  expect(plain.get('visaFree')?.has('QXA', '2026-07-10')).toBe(false);
  expect(plain.get('visaFree')?.has('AA', '2026-07-10')).toBe(true);
});
