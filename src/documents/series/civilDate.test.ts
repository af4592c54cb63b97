import { describe, expect, test } from 'vitest';
import { civilDate, civilFigures, gregorianOf } from './civilDate.ts';
import { CALENDARS } from './state.ts';

// From the domain's table: computed with Intl on ICU 78.2.
const VECTORS = [
  ['1985-03-17', '1977-7-8', '1405-6-24', '1363-12-26', '2528-3-17', '79-3-17'],
  ['1999-12-31', '1992-4-21', '1420-9-23', '1378-10-10', '2542-12-31', '93-12-31'],
  ['2000-02-29', '1992-6-21', '1420-11-24', '1378-12-10', '2543-2-29', '94-2-29'],
  ['2007-09-12', '2000-1-1', '1428-8-29', '1386-6-21', '2550-9-12', '101-9-12'],
  ['2019-05-01', '2011-8-23', '1440-8-25', '1398-2-11', '2562-5-1', '113-5-1'],
  ['2024-03-20', '2016-7-11', '1445-9-10', '1403-1-1', '2567-3-20', '118-3-20'],
  ['2024-06-07', '2016-9-30', '1445-11-30', '1403-3-18', '2567-6-7', '118-6-7'],
  ['2026-01-15', '2018-5-7', '1447-7-26', '1404-10-25', '2569-1-15', '120-1-15'],
] as const;
const ORDER = ['ethiopic', 'islamic-civil', 'persian', 'buddhist', 'charter'] as const;

describe.each(VECTORS)('%s in the calendars of civil papers', (iso, ...expected) => {
  test.each(ORDER.map((calendar, i) => [calendar, expected[i]] as const))('%s is %s', (calendar, text) => {
    const { year, month, day } = civilDate(iso, calendar);
    expect(`${year}-${month}-${day}`).toBe(text);
  });

  test.each(CALENDARS)('%s and back is the same day', (calendar) => {
    expect(gregorianOf(civilDate(iso, calendar))).toBe(iso);
  });
});

test('the thirteenth month of the Ethiopic year has five or six days', () => {
  const last = { calendar: 'ethiopic', year: 2015, month: 13, day: 6 } as const;
  expect(gregorianOf(last)).toBe('2023-09-11');
  expect(gregorianOf({ ...last, year: 2016 })).toBeNull();
  expect(civilFigures(last)).toBe('06.13.2015');
});
