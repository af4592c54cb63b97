// Which day of the Nepali calendar (Bikram Sambat) is it? Its months have 29 to 32 days by a table, not by a rule: that of `nepali-date-converter`
// (MIT). Only years in which `bikram-sambat` 1.8.1 has the same table are told (compared for this: 2000 to 2083; they part from 2084 on), and the
// days that documents.md 7.1 has are tests.

import { dateConfigMap } from 'nepali-date-converter';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2083;
/** The first of Baishakh 2000. */
const FIRST_DAY = '1943-04-14';

/** Throws outside the years that are sure. */
export function nepaliDay(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  let left = Temporal.PlainDate.from(FIRST_DAY).until(iso).days;
  if (left >= 0)
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (const [index, length] of Object.values(dateConfigMap[year] ?? {}).entries()) {
        if (left < length) return { year, month: index + 1, day: left + 1 };
        left -= length;
      }
    }
  throw new Error(`${iso} lies outside ${FIRST_YEAR} to ${LAST_YEAR} of the Nepali calendar`);
}
