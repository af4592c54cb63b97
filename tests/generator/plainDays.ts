// Days and months counted anew, on the platform's own calendar and with nothing of the law room's: what the generator expects must
// not be wrong in the same way as what it checks.

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function fromDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function plusDays(date: string, days: number): string {
  return fromDay(toDay(date) + days);
}

/** The same day of the month, or its last day: found by going back from the first day of the month after. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

export function plusYears(date: string, years: number): string {
  return plusMonths(date, years * 12);
}

/** Working days, Monday to Friday. */
export function plusWorkingDays(date: string, days: number): string {
  let day = toDay(date);
  for (let left = days; left > 0;) {
    day++;
    if (![0, 6].includes(new Date(day * DAY).getUTCDay())) left--;
  }
  return fromDay(day);
}

/** The days of a stay, first and last included. */
export function daysOf(entry: string, exit: string): number[] {
  const days: number[] = [];
  for (let day = toDay(entry); day <= toDay(exit); day++) days.push(day);
  return days;
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: string): number {
  return new Date(toDay(date) * DAY).getUTCDay();
}
