import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CalendarRangeError,
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  ageOn,
  dayNumber,
  daysBetween,
  isDate,
  isDateTime,
  makeDate,
  minutesBetween,
} from './calendar.ts';

const SEED = 20260710;

describe('dates', () => {
  test.each([
    ['2026-07-10', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0000-01-01', false],
    ['2026-7-1', false],
    ['2026-07-10T00:00', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  test(`day numbers agree with Temporal and come back (seed ${SEED})`, () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    assert(
      property(integer({ min: -719162, max: 2932896 }), (day) => {
        const date = epoch.add({ days: day }).toString();
        expect(makeDate(day)).toBe(date);
        expect(dayNumber(date)).toBe(day);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test(`months and years agree with Temporal, clamped (seed ${SEED})`, () => {
    assert(
      property(
        integer({ min: -200000, max: 200000 }),
        integer({ min: -600, max: 600 }),
        integer({ min: -200, max: 200 }),
        (day, months, years) => {
          const date = makeDate(day);
          const plain = Temporal.PlainDate.from(date);
          expect(addMonths(date, months)).toBe(plain.add({ months }).toString());
          expect(addYears(date, years)).toBe(plain.add({ years }).toString());
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-07-24', 3, '2026-10-24'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('SBC 6(1)(a)(i): %s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('days are added and counted across a leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  });

  test('a date outside the years 1 to 9999 is refused', () => {
    expect(() => addYears('9999-01-01', 1)).toThrow(CalendarRangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(CalendarRangeError);
  });

  test.each([
    ['2008-07-10', '2026-07-10', 18],
    ['2008-07-11', '2026-07-10', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s, age on %s is %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });

  test.each([
    ['2026-07-10', 1, '2026-07-13'],
    ['2026-07-10', 15, '2026-07-31'],
    ['2026-07-11', 1, '2026-07-13'],
    ['2026-07-08', 3, '2026-07-13'],
    ['2026-07-08', 0, '2026-07-08'],
  ])('%s and %i working days is %s', (date, days, expected) => {
    expect(addWorkingDays(date, days)).toBe(expected);
  });

  test.each([
    ['2026-02-10T09:05', true],
    ['2026-02-10T00:00', true],
    ['2026-02-10T23:59', true],
    ['2026-02-10T24:00', false],
    ['2026-02-10T19:60', false],
    ['2026-02-30T10:00', false],
    ['2026-02-10 10:00', false],
    ['2026-02-10', false],
    ['2026-02-10T10:00Z', false],
    ['2026-02-10 and 2026-02-10T10:00', false],
  ])('%s is a date with a time: %s', (text, expected) => {
    expect(isDateTime(text)).toBe(expected);
  });

  test.each([
    ['2026-02-10T10:30', '2026-02-11T10:30', 1440],
    ['2026-02-10T10:30', '2026-02-11T10:31', 1441],
    ['2026-02-28T23:59', '2026-03-01T00:00', 1],
    ['2026-02-10T10:30', '2026-02-10T09:00', -90],
  ])('from %s to %s are %i minutes', (from, to, expected) => {
    expect(minutesBetween(from, to)).toBe(expected);
  });
});

describe('the first and the last year', () => {
  test.each([
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['0000-12-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-07-00', false],
    ['x2026-07-10', false],
    ['2026-07-10x', false],
  ])('%s is a date: %s', (text, expected) => expect(isDate(text)).toBe(expected));

  test('the leap day of a year divisible by 400 is the last of its era', () => {
    expect([addDays('2000-02-28', 1), addDays('2000-03-01', -1), addDays('2000-02-29', 1)]).toEqual(['2000-02-29', '2000-02-29', '2000-03-01']); // prettier-ignore
  });

  test('months and days reach to the edge and not beyond', () => {
    expect(addMonths('0001-02-28', -1)).toBe('0001-01-28');
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30');
    expect(() => addMonths('0001-01-31', -1)).toThrow('year 0 is outside the years 1 to 9999');
    expect(() => addMonths('9999-12-01', 1)).toThrow('year 10000 is outside the years 1 to 9999');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
    expect(() => addDays('9999-12-31', 1)).toThrow('day 2932897 is outside the years 1 to 9999');
    expect(() => addDays('0001-01-01', -1)).toThrow('day -719163 is outside the years 1 to 9999');
  });
});
