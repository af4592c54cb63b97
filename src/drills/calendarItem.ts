// A date in another calendar beside the same day in a passport: is it the same day? Calendars by Temporal, the Nepali one by its table, held to
// the table of documents.md, 7.1. Two right conversions of an Islamic date may differ by a day: one day either way is no discrepancy there.

import { stream, type Chance } from '#people';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import { nepaliDay } from './nepali.ts';
import type { DrawnItem } from './paperItem.ts';

export const CALENDARS = ['ethiopic', 'islamic-civil', 'persian', 'buddhist', 'roc', 'nepali'] as const;
export type Calendar = (typeof CALENDARS)[number];

export interface CalendarContent {
  readonly kind: 'calendars';
  readonly seed: number;
  readonly calendar: Calendar;
  /** Which genuine difference it has. */
  readonly genuine: string;
  /** Which mistake was made; null for the same day. */
  readonly fraud: string | null;
}

/** Own settings: the farther off, the easier. */
const FRAUDS: readonly Cue[] = [
  { id: 'calendar-years', prior: -1.8 },
  { id: 'calendar-year-rule', prior: 0.2 },
  { id: 'calendar-month', prior: -0.4 },
  { id: 'calendar-days', prior: 0.6 },
  { id: 'calendar-few-days', prior: 1.3 },
];
const EXACT: Cue = { id: 'calendar-exact', prior: -1 };
const ONE_DAY: Cue = { id: 'calendar-one-day', prior: -0.2 };

export function drawCalendar(isFalse: boolean, choosing: Choosing): DrawnItem<CalendarContent> {
  const { chance } = choosing;
  const calendar = chance.pick(CALENDARS);
  const [fraud] = chooseCues(FRAUDS, choosing);
  const [genuine] = chooseCues(calendar === 'islamic-civil' ? [EXACT, ONE_DAY] : [EXACT], choosing);
  if (fraud === undefined || genuine === undefined) throw new Error('no calendars');
  const content = {
    kind: 'calendars' as const,
    seed: chance.int(1, 2 ** 31 - 1),
    calendar,
    genuine: genuine.id,
    fraud: isFalse ? fraud.id : null,
  };
  return { content, cue: isFalse ? fraud : genuine };
}

export interface DrawnDates {
  readonly calendar: Calendar;
  /** As a civil paper has it: year, month and day of its calendar. */
  readonly there: CalendarDay;
  /** As the passport has it, ISO. */
  readonly here: string;
  /** The day that the civil paper means, ISO. */
  readonly means: string;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year as it is counted there, month and day. */
export function dayIn(calendar: Calendar, iso: string): CalendarDay {
  if (calendar === 'nepali') return nepaliDay(iso);
  const date = Temporal.PlainDate.from(iso).withCalendar(calendar);
  return { year: date.eraYear ?? date.year, month: date.month, day: date.day };
}

export function datesOf({ seed, calendar, genuine, fraud }: CalendarContent): DrawnDates {
  const chance = stream(seed, 'dates');
  const means = Temporal.PlainDate.from({
    year: chance.int(1950, 2005),
    month: chance.int(1, 12),
    day: chance.int(1, 28),
  });
  const off = genuine === 'calendar-one-day' ? chance.pick([-1, 1]) : 0;
  const here = mistake(means, fraud, stream(seed, 'mistake')).add({ days: fraud === null ? off : 0 });
  return { calendar, there: dayIn(calendar, means.toString()), here: here.toString(), means: means.toString() };
}

function mistake(day: Temporal.PlainDate, fraud: string | null, chance: Chance): Temporal.PlainDate {
  const sign = chance.pick([-1, 1]);
  switch (fraud) {
    case 'calendar-years':
      return day.add({ years: sign * chance.int(3, 11) });
    case 'calendar-year-rule':
      return day.add({ years: sign });
    case 'calendar-month':
      return day.add({ months: sign * chance.int(1, 2) });
    case 'calendar-days':
      return day.add({ days: sign * chance.int(5, 12) });
    case 'calendar-few-days':
      // Beyond what two right conversions, or a month begun by sighting, allow.
      return day.add({ days: sign * chance.int(3, 4) });
    default:
      return day;
  }
}
