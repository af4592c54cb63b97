import { describe, expect, test } from 'vitest';
import { stream } from '#people';
import { civilDay, drawRegisterPlace, numbersOn, printedCivilDay, registerPlace } from './civilRegister.ts';

const office = 'Civil Registry of Ashkand';

describe('entries of a register', () => {
  test('grow with the days, and no two days share a number', () => {
    let last = 0;
    for (let day = 1; day <= 365; day++) {
      const date = Temporal.PlainDate.from('2023-01-01')
        .add({ days: day - 1 })
        .toString();
      const { from, to } = numbersOn(office, date);
      expect(from).toBe(last + 1);
      expect(to).toBeGreaterThanOrEqual(from);
      last = to;
    }
  });

  test('volume goes with the year, folio with the number', () => {
    expect(registerPlace(1993, 1)).toEqual({ entry: '1993/0001', volume: '113', folio: '1' });
    expect(registerPlace(1993, 5)).toEqual({ entry: '1993/0005', volume: '113', folio: '2' });
  });

  test('a drawn entry lies among the numbers of its day', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { entry } = drawRegisterPlace(office, '2019-03-13', stream(seed, 'entry'));
      const number = Number(entry.split('/')[1]);
      const { from, to } = numbersOn(office, '2019-03-13');
      expect(number >= from && number <= to).toBe(true);
    }
  });
});

describe('days by the civil calendar (documents.md 7.1)', () => {
  test.each([
    ['ethiopic', '1985-03-17', '1977-07-08', '8 Megabit 1977'],
    ['ethiopic', '2007-09-12', '2000-01-01', '1 Meskerem 2000'],
    ['persian', '1985-03-17', '1363-12-26', '26 Esfand 1363'],
    ['persian', '2024-03-20', '1403-01-01', '1 Farvardin 1403'],
    ['islamic-civil', '1985-03-17', '1405-06-24', '24 Jumada II 1405'],
    ['islamic-civil', '2024-03-20', '1445-09-10', '10 Ramadan 1445'],
    ['buddhist', '1985-03-17', '2528-03-17', '17 MAR 2528 BE'],
  ] as const)('%s: %s is %s', (calendar, iso, civil, printed) => {
    expect(civilDay(iso, { calendar })).toBe(civil);
    expect(printedCivilDay(civil, { calendar, languages: ['en', 'fr'] })).toBe(printed);
  });

  test('where the calendar is the Gregorian one, or a part is unknown, there is no other day', () => {
    expect(civilDay('1985-03-17', { calendar: 'gregorian' })).toBeNull();
    expect(civilDay('1985-XX-XX', { calendar: 'persian' })).toBeNull();
  });
});
