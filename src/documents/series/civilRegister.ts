// How do civil registries number and date their entries? An entry's number grows with the days of its year, its folio with the number,
// its volume with the years, so that a number can be told from one that never was. Days are written by the civil calendar of the state
// (Persian, Ethiopic, Islamic, Buddhist …) with the Gregorian day beside it, as travel documents always have it.

import type { Chance } from '#people';
import { MONTHS } from '../pages/content.ts';
import { civilDate } from './civilDate.ts';
import type { State } from './state.ts';

/** Entries on one folio. */
const ON_FOLIO = 4;

export interface RegisterPlace {
  readonly entry: string;
  readonly volume: string;
  readonly folio: string;
}

/** How many entries an office makes a day, 2 … 6: the same office always the same. */
const busyness = (office: string): number =>
  2 + (Array.from(office).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5);

/** The numbers that an entry of a day may have. */
export function numbersOn(office: string, day: string): { readonly from: number; readonly to: number } {
  const aDay = busyness(office);
  const { dayOfYear } = Temporal.PlainDate.from(day);
  return { from: (dayOfYear - 1) * aDay + 1, to: dayOfYear * aDay };
}

export function registerPlace(year: number, number: number): RegisterPlace {
  return {
    entry: `${year}/${String(number).padStart(4, '0')}`,
    volume: String(year - 1880),
    folio: String(Math.ceil(number / ON_FOLIO)),
  };
}

export function drawRegisterPlace(office: string, day: string, chance: Chance): RegisterPlace {
  const { from, to } = numbersOn(office, day);
  return registerPlace(Number(day.slice(0, 4)), chance.int(from, to));
}

const CIVIL_MONTHS: Readonly<Record<string, readonly string[]>> = {
  persian: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
  ethiopic: 'Meskerem Tikimt Hidar Tahsas Tir Yekatit Megabit Miyazya Ginbot Sene Hamle Nehase Pagumen'.split(' '),
  'islamic-civil': [
    'Muharram',
    'Safar',
    'Rabi I',
    'Rabi II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Shaban',
    'Ramadan',
    'Shawwal',
    'Dhul-Qada',
    'Dhul-Hijja',
  ],
};

/** A day by the state's civil calendar, `1363-12-26`; null where that is the Gregorian one or a part is unknown. */
export function civilDay(iso: string, { calendar }: Pick<State, 'calendar'>): string | null {
  if (calendar === 'gregorian' || iso.includes('X') || iso === '') return null;
  const { year, month, day } = civilDate(iso, calendar);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The same day as it is printed: `26 Esfand 1363`. */
export function printedCivilDay(civil: string, { calendar, languages }: Pick<State, 'calendar' | 'languages'>): string {
  const [year = '', month = '', day = ''] = civil.split('-');
  const names = CIVIL_MONTHS[calendar] ?? MONTHS[languages[0]];
  return `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}${calendar === 'buddhist' ? ' BE' : ''}`;
}
