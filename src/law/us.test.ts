// The United States pack by everything that is said of it: cases, rows, duties and conduct, dates, lists, holidays.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { addDays, rollForward } from './calendar.ts';
import { checkExample, checkForce, checkList, outcomesOf, wordsOf } from './lawExample.ts';
import { lay, shippedPack } from './lawTestKit.ts';
import { US_CONDUCT } from './usConduct.ts';
import { US_EXAMPLES } from './usExamples.ts';

const pack = shippedPack('us');

describe('examples', () => {
  for (const example of US_EXAMPLES.examples) {
    test(example.name, () => expect(checkExample(pack, example)).toEqual([]));
  }
});

describe('in force', () => {
  test.each(US_EXAMPLES.inForce)('%j from %s to %s', (...row) => expect(checkForce(pack, row)).toEqual([]));
});

describe('lists', () => {
  test.each(US_EXAMPLES.lists)('%s: %j from %s to %s', (...row) => expect(checkList(pack, row)).toEqual([]));
});

describe('holidays', () => {
  const days = pack.source.calendars?.['usFederal']?.days ?? [];
  const holidays = new Set(days);

  test('there are eleven a year, none at a weekend, and what falls due on one moves on', () => {
    for (const year of ['2025', '2026', '2027']) {
      // The New Year of 2028 is kept on the last day of 2027.
      expect(days.filter((day) => day.startsWith(year))).toHaveLength(year === '2027' ? 12 : 11);
    }
    for (const day of days) expect(rollForward(day, holidays) > day).toBe(true);
    for (const day of days) expect(rollForward(day, new Set())).toBe(day);
  });

  test('a day between holidays stays', () => {
    expect(rollForward('2026-07-03', holidays)).toBe('2026-07-06');
    expect(rollForward('2026-07-02', holidays)).toBe('2026-07-02');
    expect(rollForward('2025-11-27', holidays)).toBe('2025-11-28');
    expect(rollForward(addDays('2026-12-25', -1), holidays)).toBe('2026-12-24');
  });
});

test('conduct never changes an outcome', () => {
  for (const { facts, date } of US_CONDUCT) {
    const silent = Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('officer.')));
    const [said, unsaid] = [facts, silent].map((stated) => assess(pack, lay(pack, stated, date).facts, { date }));
    expect(outcomesOf(said?.required ?? [])).toEqual(outcomesOf(unsaid?.required ?? []));
    expect(outcomesOf(said?.open ?? [])).toEqual(outcomesOf(unsaid?.open ?? []));
  }
});

test('every rule of its own has its days', () => {
  const said = US_EXAMPLES.inForce.flatMap(([rules]) => wordsOf(rules)).sort();
  expect(said).toEqual([...pack.ruleById.keys()].filter((id) => id.startsWith('us-')).sort());
});
