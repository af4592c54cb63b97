// Which day is it in the calendar of a state's civil papers? Travel documents are Gregorian (Doc 9303-3); certificates, seals and
// letters may not be. Vectors: the product's table of calendars, computed with ICU. Conversions of the Islamic calendar by other
// rules than this arithmetic one may differ by a day, so a day's difference is tolerance, not error.

import type { Calendar } from './state.ts';

/** The Gregorian year before the first of the charter calendar. */
const CHARTER_OFFSET = 1906;

export interface CivilDate {
  readonly calendar: Calendar;
  readonly year: number;
  /** 1 … 12; the Ethiopic year has a thirteenth month of five or six days. */
  readonly month: number;
  readonly day: number;
}

/** A Gregorian day, YYYY-MM-DD, in another calendar. */
export function civilDate(iso: string, calendar: Calendar): CivilDate {
  const day = Temporal.PlainDate.from(iso);
  if (calendar === 'charter') return { calendar, year: day.year - CHARTER_OFFSET, month: day.month, day: day.day };
  const own = day.withCalendar(calendar === 'gregorian' ? 'iso8601' : calendar);
  return { calendar, year: own.year, month: own.month, day: own.day };
}

/** The Gregorian day of a civil date, YYYY-MM-DD; null for a day that its calendar does not have. */
export function gregorianOf({ calendar, year, month, day }: CivilDate): string | null {
  try {
    const fields =
      calendar === 'charter'
        ? { year: year + CHARTER_OFFSET, month, day }
        : { year, month, day, calendar: calendar === 'gregorian' ? 'iso8601' : calendar };
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).withCalendar('iso8601').toString();
  } catch {
    return null;
  }
}

/** A civil date in figures, day first: `01.01.1403`. */
export function civilFigures(date: CivilDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.day)}.${two(date.month)}.${date.year}`;
}
