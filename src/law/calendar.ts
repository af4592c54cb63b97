// How do dates count in law? Days, months clamped to the month's end, years, ages and working days, on 'YYYY-MM-DD' text in the
// proleptic Gregorian calendar, years 1 to 9999. Day numbers count from 1970-01-01 = 0 (days-from-civil, H. Hinnant).

/** Thrown when a computed date leaves the years 1 to 9999. */
export class CalendarRangeError extends RangeError {}

const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

/** Whether the text is a real date written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Whether the text is a real date and time of day written YYYY-MM-DDTHH:MM, 00:00 to 23:59. */
export function isDateTime(text: string): boolean {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDate(text.slice(0, 10));
}

/** Minutes from one moment to another, both read by one clock; an earlier moment is negative. */
export function minutesBetween(from: string, to: string): number {
  const minuteOf = (moment: string): number =>
    dayNumber(moment.slice(0, 10)) * 1440 + digits(moment, 11, 13) * 60 + digits(moment, 14, 16);
  return minuteOf(to) - minuteOf(from);
}

/** The number of a day; the text must be a date. */
export function dayNumber(date: string): number {
  return civilDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** The date of a day number. Throws CalendarRangeError outside the years 1 to 9999. */
export function makeDate(day: number): string {
  if (day < FIRST_DAY || day > LAST_DAY) throw new CalendarRangeError(`day ${day} is outside the years 1 to 9999`);
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateText(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

export function addDays(date: string, days: number): string {
  return makeDate(dayNumber(date) + days);
}

/** The same day `months` later, or the month's last day where it has no such day (31 January + 1 month = 28 February). */
export function addMonths(date: string, months: number): string {
  const count = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (year < 1 || year > 9999) throw new CalendarRangeError(`year ${year} is outside the years 1 to 9999`);
  return dateText(year, month, Math.min(digits(date, 8, 10), monthLength(year, month)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/** Days from one date to another; the day after is 1, an earlier day is negative. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years of age. Born on 29 February: a year older on 1 March in common years, the reading that protects a child longer. */
export function ageOn(birthDate: string, on: string): number {
  const years = digits(on, 0, 4) - digits(birthDate, 0, 4);
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The date `days` working days later, counting Monday to Friday. Public holidays differ by state and are not taken out. */
export function addWorkingDays(date: string, days: number): string {
  let day = dayNumber(date);
  for (let left = days; left > 0;) {
    day++;
    if (isWeekday(day)) left--;
  }
  return makeDate(day);
}

/** The date itself, or the first after it that is Monday to Friday and none of the holidays. */
export function rollForward(date: string, holidays: ReadonlySet<string>): string {
  let day = dayNumber(date);
  while (!isWeekday(day) || holidays.has(makeDate(day))) day++;
  return makeDate(day);
}

// 1970-01-01 was a Thursday: with Monday as 0 its weekday is 3.
function isWeekday(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function dateText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
