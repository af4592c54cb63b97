// Days of absence, and days rolled past weekends and holidays, with the worked examples of the reference text (law-us.md section N).

import { describe, expect, test } from 'vitest';
import { absentDays } from './absences.ts';
import { addDays, addYears, daysBetween, rollForward } from './calendar.ts';

const TRIPS = [
  { depart: '2021-03-01', returned: '2021-08-28' },
  { depart: '2021-10-01', returned: '2022-03-30' },
  { depart: '2022-06-01', returned: '2022-11-27' },
  { depart: '2023-02-01', returned: '2023-07-30' },
  { depart: '2024-01-10', returned: '2024-07-05' },
  { depart: '2025-01-15', returned: '2025-02-08' },
];
const WINDOW = [addYears('2026-02-10', -5), '2026-02-10'] as const;

describe('absent days', () => {
  test('the six trips of the reference text: 913 of 1826 days', () => {
    expect(daysBetween(...WINDOW)).toBe(1826);
    expect(absentDays(TRIPS, ...WINDOW)).toBe(913);
  });

  test('one more day away', () => {
    const [last, ...others] = TRIPS.toReversed();
    expect(last).toBeDefined();
    expect(absentDays([...others, { depart: '2025-01-15', returned: '2025-02-09' }], ...WINDOW)).toBe(914);
  });

  test.each([
    ['the days of departure and return are days of presence', '2024-01-10', '2024-08-20', 222],
    ['back the next day: no absence', '2024-01-10', '2024-01-11', 0],
    ['one night more: one day', '2024-01-10', '2024-01-12', 1],
    ['back the same day', '2024-01-10', '2024-01-10', 0],
    ['the year of the reference text', '2022-03-01', '2023-03-05', 368],
    ['begun before the window', '2020-01-01', '2021-02-12', 2],
    ['the window begins on its first day', '2020-01-01', '2021-02-10', 0],
    ['still away at the end', '2026-02-07', '2026-03-01', 2],
    ['wholly outside', '2019-01-01', '2019-02-01', 0],
  ])('%s', (_, depart, returned, days) => {
    expect(absentDays([{ depart, returned }], ...WINDOW)).toBe(days);
  });

  test('a day that two journeys name is counted once, in any order', () => {
    const twice = [
      { depart: '2024-03-05', returned: '2024-03-20' },
      { depart: '2024-03-01', returned: '2024-03-11' },
      { depart: '2024-03-02', returned: '2024-03-08' },
    ];
    expect(absentDays(twice, ...WINDOW)).toBe(18);
    expect(absentDays([], ...WINDOW)).toBe(0);
  });
});

describe('rolled forward', () => {
  const holidays = new Set(['2026-02-16', '2026-12-25']);
  test.each([
    ['2026-03-30', '2026-03-30'],
    ['2026-03-07', '2026-03-09'],
    ['2026-02-07', '2026-02-09'],
    ['2026-02-18', '2026-02-18'],
    ['2026-02-28', '2026-03-02'],
    ['2026-02-14', '2026-02-17'],
    ['2026-02-16', '2026-02-17'],
    ['2026-12-25', '2026-12-28'],
  ])('%s is %s', (date, expected) => {
    expect(rollForward(date, holidays)).toBe(expected);
  });

  test('RFE, NOID, N-336 and I-290B of the reference text', () => {
    expect(rollForward(addDays('2026-01-02', 87), holidays)).toBe('2026-03-30');
    expect(rollForward(addDays('2026-02-02', 33), holidays)).toBe('2026-03-09');
    expect(rollForward(addDays('2026-01-05', 33), holidays)).toBe('2026-02-09');
    expect(rollForward(addDays('2026-01-16', 33), holidays)).toBe('2026-02-18');
  });
});
