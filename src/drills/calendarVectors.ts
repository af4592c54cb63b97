// Days in other calendars: the table of documents.md, section 7.1, computed there with ICU 78.2; the Nepali ones with two
// packages that agreed.

import type { Calendar } from './calendarItem.ts';

export const calendarVectors: readonly {
  readonly calendar: Calendar;
  readonly here: string;
  readonly there: readonly [year: number, month: number, day: number];
}[] = [
  { calendar: 'ethiopic', here: '1985-03-17', there: [1977, 7, 8] },
  { calendar: 'islamic-civil', here: '1985-03-17', there: [1405, 6, 24] },
  { calendar: 'persian', here: '1985-03-17', there: [1363, 12, 26] },
  { calendar: 'buddhist', here: '1985-03-17', there: [2528, 3, 17] },
  { calendar: 'roc', here: '1985-03-17', there: [74, 3, 17] },
  { calendar: 'ethiopic', here: '1999-12-31', there: [1992, 4, 21] },
  { calendar: 'islamic-civil', here: '1999-12-31', there: [1420, 9, 23] },
  { calendar: 'persian', here: '1999-12-31', there: [1378, 10, 10] },
  { calendar: 'buddhist', here: '1999-12-31', there: [2542, 12, 31] },
  { calendar: 'roc', here: '1999-12-31', there: [88, 12, 31] },
  { calendar: 'ethiopic', here: '2000-02-29', there: [1992, 6, 21] },
  { calendar: 'islamic-civil', here: '2000-02-29', there: [1420, 11, 24] },
  { calendar: 'persian', here: '2000-02-29', there: [1378, 12, 10] },
  { calendar: 'buddhist', here: '2000-02-29', there: [2543, 2, 29] },
  { calendar: 'roc', here: '2000-02-29', there: [89, 2, 29] },
  { calendar: 'ethiopic', here: '2007-09-12', there: [2000, 1, 1] },
  { calendar: 'islamic-civil', here: '2007-09-12', there: [1428, 8, 29] },
  { calendar: 'persian', here: '2007-09-12', there: [1386, 6, 21] },
  { calendar: 'buddhist', here: '2007-09-12', there: [2550, 9, 12] },
  { calendar: 'roc', here: '2007-09-12', there: [96, 9, 12] },
  { calendar: 'ethiopic', here: '2019-05-01', there: [2011, 8, 23] },
  { calendar: 'islamic-civil', here: '2019-05-01', there: [1440, 8, 25] },
  { calendar: 'persian', here: '2019-05-01', there: [1398, 2, 11] },
  { calendar: 'buddhist', here: '2019-05-01', there: [2562, 5, 1] },
  { calendar: 'roc', here: '2019-05-01', there: [108, 5, 1] },
  { calendar: 'ethiopic', here: '2024-03-20', there: [2016, 7, 11] },
  { calendar: 'islamic-civil', here: '2024-03-20', there: [1445, 9, 10] },
  { calendar: 'persian', here: '2024-03-20', there: [1403, 1, 1] },
  { calendar: 'buddhist', here: '2024-03-20', there: [2567, 3, 20] },
  { calendar: 'roc', here: '2024-03-20', there: [113, 3, 20] },
  { calendar: 'ethiopic', here: '2024-06-07', there: [2016, 9, 30] },
  { calendar: 'islamic-civil', here: '2024-06-07', there: [1445, 11, 30] },
  { calendar: 'persian', here: '2024-06-07', there: [1403, 3, 18] },
  { calendar: 'buddhist', here: '2024-06-07', there: [2567, 6, 7] },
  { calendar: 'roc', here: '2024-06-07', there: [113, 6, 7] },
  { calendar: 'ethiopic', here: '2026-01-15', there: [2018, 5, 7] },
  { calendar: 'islamic-civil', here: '2026-01-15', there: [1447, 7, 26] },
  { calendar: 'persian', here: '2026-01-15', there: [1404, 10, 25] },
  { calendar: 'buddhist', here: '2026-01-15', there: [2569, 1, 15] },
  { calendar: 'roc', here: '2026-01-15', there: [115, 1, 15] },
  { calendar: 'nepali', here: '1985-03-17', there: [2041, 12, 4] },
  { calendar: 'nepali', here: '1999-12-31', there: [2056, 9, 16] },
  { calendar: 'nepali', here: '2000-02-29', there: [2056, 11, 17] },
  { calendar: 'nepali', here: '2007-09-12', there: [2064, 5, 26] },
  { calendar: 'nepali', here: '2019-05-01', there: [2076, 1, 18] },
  { calendar: 'nepali', here: '2024-03-20', there: [2080, 12, 7] },
  { calendar: 'nepali', here: '2024-06-07', there: [2081, 2, 25] },
  { calendar: 'nepali', here: '2026-01-15', there: [2082, 10, 1] },
];
