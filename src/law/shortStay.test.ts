// The rule of 90 days in 180 by example: the reference vectors for SBC Art 6(1), (1a), (2), and an independent day-by-day count.

import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, makeDate } from './calendar.ts';
import {
  earliestLawfulEntry,
  firstUnlawfulDay,
  lastLawfulDay,
  maxConsecutive,
  overstayDays,
  remainingSimple,
  usedBefore,
  usedOn,
  type Stay,
} from './shortStay.ts';

const SEED = 90180;

// Past stays, then: entry date | used before | remaining, simple | longest stay | last lawful day | earliest lawful entry.
const ENTRIES = `
W01 | never visited | - | 2026-07-01 | 0 | 90 | 90 | 2026-09-28 | 2026-07-01
W02 | one 30-day trip inside the window | 2026-03-01..2026-03-30 | 2026-05-01 | 30 | 60 | 60 | 2026-06-29 | 2026-05-01
W03 | same-day in and out counts as 1 day | 2026-06-10..2026-06-10 | 2026-06-20 | 1 | 89 | 89 | 2026-09-16 | 2026-06-20
W04 | 90 days used, tries to come back the next day | 2026-01-01..2026-03-31 | 2026-04-01 | 90 | 0 | 0 | - | 2026-06-30
W05 | 90 days used, one day too early | 2026-01-01..2026-03-31 | 2026-06-29 | 90 | 0 | 0 | - | 2026-06-30
W06 | 90 days used, first lawful return day (after 90 full days away) | 2026-01-01..2026-03-31 | 2026-06-30 | 89 | 1 | 90 | 2026-09-27 | 2026-06-30
W07 | overnight trip over New Year: entry and exit day both count | 2025-12-31..2026-01-01 | 2026-01-15 | 2 | 88 | 88 | 2026-04-12 | 2026-01-15
W08 | three trips; old days drop out while the new stay runs | 2026-01-10..2026-02-08; 2026-03-15..2026-04-03; 2026-05-20..2026-06-08 | 2026-07-01 | 70 | 20 | 50 | 2026-08-19 | 2026-07-01
W09 | first trip partly outside the window | 2025-11-20..2025-12-19; 2026-03-01..2026-03-20 | 2026-06-10 | 27 | 63 | 70 | 2026-08-18 | 2026-06-10
W10 | six three-day weekends | 2026-01-02..2026-01-04; 2026-01-09..2026-01-11; 2026-01-16..2026-01-18; 2026-01-23..2026-01-25; 2026-01-30..2026-02-01; 2026-02-06..2026-02-08 | 2026-02-13 | 18 | 72 | 72 | 2026-04-25 | 2026-02-13
W11 | leaves and re-enters on the same calendar day (counted once) | 2026-04-01..2026-04-15; 2026-04-15..2026-04-30 | 2026-05-10 | 30 | 60 | 60 | 2026-07-08 | 2026-05-10
W12 | leap-year February | 2024-01-15..2024-03-14 | 2024-06-01 | 60 | 30 | 30 | 2024-06-30 | 2024-06-01
W13 | 85 used, 5 left, nothing drops out in time | 2026-02-01..2026-03-17; 2026-04-10..2026-05-19 | 2026-06-05 | 85 | 5 | 5 | 2026-06-09 | 2026-06-05
W14 | 85 used, 5 on paper, but 45 old days roll off | 2026-01-01..2026-02-14; 2026-05-01..2026-06-09 | 2026-06-25 | 85 | 5 | 50 | 2026-08-13 | 2026-06-25
W15 | previous 100-day overstay | 2026-01-01..2026-04-10 | 2026-07-05 | 94 | 0 | 0 | - | 2026-07-10
W16 | stay that began on the EES start date | 2025-10-12..2025-12-10; 2026-01-05..2026-01-24 | 2026-03-01 | 80 | 10 | 10 | 2026-03-10 | 2026-03-01
W17 | residence permit 2025-09-01..2026-04-30 is excluded; only the 10 short-stay days count | 2026-05-02..2026-05-11 | 2026-06-01 | 10 | 80 | 80 | 2026-08-19 | 2026-06-01
W18 | 89 used, enters for exactly one day | 2026-01-01..2026-03-30 | 2026-04-10 | 89 | 1 | 1 | 2026-04-10 | 2026-04-10`;

// Stays, the last one ending on the exit date | exit date | used on that day | overstay days | first unlawful day.
const EXITS = `
X01 | exactly 90 days, leaves on day 90 | 2026-02-01..2026-05-01 | 2026-05-01 | 90 | 0 | -
X02 | leaves on day 91 | 2026-02-01..2026-05-02 | 2026-05-02 | 91 | 1 | 2026-05-02
X03 | two trips, second one runs over | 2026-01-01..2026-02-28; 2026-04-01..2026-05-10 | 2026-05-10 | 99 | 9 | 2026-05-02
X04 | continues W14: third trip uses all 50 rolled-off days, still lawful | 2026-01-01..2026-02-14; 2026-05-01..2026-06-09; 2026-06-25..2026-08-13 | 2026-08-13 | 90 | 0 | -
X05 | old days roll off, but not soon enough | 2026-01-01..2026-02-14; 2026-05-01..2026-07-29 | 2026-07-29 | 105 | 45 | 2026-06-15
X06 | leap year: 1 Jan to 31 Mar is 91 days, not 90 | 2024-01-01..2024-03-31 | 2024-03-31 | 91 | 1 | 2024-03-31`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

const staysOf = (text: string): Stay[] =>
  text === '-'
    ? []
    : text.split('; ').map((span) => {
        const [entry = '', exit = ''] = span.split('..');
        return { entry, exit };
      });

describe('SBC 6(1): days on entry', () => {
  test.each(rowsOf(ENTRIES))('%s: %s', (_id, _name, past, entry = '', used, simple, longest, last, earliest) => {
    const stays = staysOf(past ?? '');
    expect(usedBefore(stays, entry)).toBe(Number(used));
    expect(remainingSimple(stays, entry)).toBe(Number(simple));
    expect(maxConsecutive(stays, entry)).toBe(Number(longest));
    expect(lastLawfulDay(stays, entry) ?? '-').toBe(last);
    expect(earliestLawfulEntry(stays, entry)).toBe(earliest);
  });
});

describe('SBC 6(1), 8(3)(g): days on exit', () => {
  test.each(rowsOf(EXITS))('%s: %s', (_id, _name, past, exit = '', used, over, first) => {
    const stays = staysOf(past ?? '');
    expect(usedOn(stays, exit)).toBe(Number(used));
    expect(overstayDays(stays, exit)).toBe(Number(over));
    expect(firstUnlawfulDay(stays, exit) ?? '-').toBe(first);
  });

  test('a stay that has no exit yet lasts until the day asked about', () => {
    const stays: Stay[] = [{ entry: '2026-02-01', exit: null }];
    expect(overstayDays(stays, '2026-05-02')).toBe(1);
    expect(usedBefore(stays, '2026-02-11')).toBe(10);
  });
});

// The same rule written the slow way: a set of days, looked at one by one, the definition of law-eu 4.1 word for word.
const windowCount = (days: ReadonlySet<string>, day: string): number => {
  let used = 0;
  for (let back = 0; back < 180; back++) {
    if (days.has(addDays(day, -back))) used++;
  }
  return used;
};

const daySet = (stays: readonly Stay[], before: string): Set<string> => {
  const days = new Set<string>();
  for (const stay of stays) {
    let day = Temporal.PlainDate.from(stay.entry);
    const last = Temporal.PlainDate.from(stay.exit ?? before);
    while (Temporal.PlainDate.compare(day, last) <= 0) {
      if (day.toString() < before) days.add(day.toString());
      day = day.add({ days: 1 });
    }
  }
  return days;
};

const slowRun = (stays: readonly Stay[], entry: string): number => {
  const days = daySet(stays, entry);
  for (let run = 0; ; run++) {
    const day = addDays(entry, run);
    days.add(day);
    if (windowCount(days, day) > 90) return run;
  }
};

const histories = array(tuple(integer({ min: 0, max: 300 }), integer({ min: 0, max: 100 })), { maxLength: 5 }).map(
  (spans): Stay[] =>
    spans.map(([back, length]) => {
      const entry = addDays('2026-07-01', -back);
      return { entry, exit: addDays(entry, length) };
    }),
);

describe(`the rule agrees with a day-by-day count (seed ${SEED})`, () => {
  test('on entry', () => {
    assert(
      property(histories, integer({ min: -20, max: 120 }), (stays, shift) => {
        const entry = addDays('2026-07-01', shift);
        const days = daySet(stays, entry);
        expect(usedBefore(stays, entry)).toBe(windowCount(days, entry));
        const run = slowRun(stays, entry);
        expect(maxConsecutive(stays, entry)).toBe(run);
        const earliest = earliestLawfulEntry(stays, entry);
        expect(windowCount(new Set([...days, earliest]), earliest)).toBeLessThanOrEqual(90);
        if (earliest !== entry) {
          const dayBefore = addDays(earliest, -1);
          expect(windowCount(new Set([...days, dayBefore]), dayBefore)).toBeGreaterThan(90);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('on exit', () => {
    assert(
      property(
        histories,
        constantFrom(0, 1, 30, 89, 90, 91, 120),
        integer({ min: 0, max: 60 }),
        (past, length, gap) => {
          const entry = addDays(
            past.reduce(
              (latest, stay) => (stay.exit !== null && stay.exit > latest ? stay.exit : latest),
              '2025-01-01',
            ),
            gap + 1,
          );
          const exit = addDays(entry, length);
          const stays = [...past, { entry, exit }];
          const days = daySet(stays, addDays(exit, 1));
          let over = 0;
          for (let n = 0; n <= daysBetween(entry, exit); n++) if (windowCount(days, addDays(entry, n)) > 90) over++;
          expect(overstayDays(stays, exit)).toBe(over);
          expect(usedOn(stays, exit)).toBe(windowCount(days, exit));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('ninety days away always restore ninety days; the order of stays never matters', () => {
    assert(
      property(histories, integer({ min: 0, max: 400 }), (stays, shift) => {
        const entry = makeDate(20000 + shift);
        const last = stays.reduce(
          (latest, stay) => ((stay.exit ?? '') > latest ? (stay.exit ?? '') : latest),
          '2026-01-01',
        );
        expect(maxConsecutive(stays, addDays(last, 91))).toBe(90);
        expect(maxConsecutive(stays.toReversed(), entry)).toBe(maxConsecutive(stays, entry));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('a further past stay never adds a day (why an open history with no day left is decided)', () => {
    assert(
      property(histories, histories, integer({ min: -20, max: 120 }), (stays, more, shift) => {
        const entry = addDays('2026-07-01', shift);
        expect(maxConsecutive([...stays, ...more], entry)).toBeLessThanOrEqual(maxConsecutive(stays, entry));
        expect(remainingSimple([...stays, ...more], entry)).toBeLessThanOrEqual(remainingSimple(stays, entry));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('stays as they are written down', () => {
  const long = { entry: '2026-02-01', exit: '2026-05-02' };
  const later = { entry: '2026-08-01', exit: '2026-08-10' };

  test('no stay, no day too long', () => {
    expect([overstayDays([], '2026-05-02'), firstUnlawfulDay([], '2026-05-02')]).toEqual([0, null]);
  });

  test('the order in which stays are written never matters', () => {
    const stays = [{ entry: '2026-03-10', exit: '2026-03-20' }, { entry: '2026-03-01', exit: '2026-03-15' }]; // prettier-ignore
    expect(usedOn(stays, '2026-04-01')).toBe(20);
    const two = [{ entry: '2026-04-01', exit: '2026-05-10' }, { entry: '2026-01-01', exit: '2026-02-28' }]; // prettier-ignore
    expect([overstayDays(two, '2026-05-10'), overstayDays(two.toReversed(), '2026-05-10')]).toEqual([9, 9]);
    expect(firstUnlawfulDay(two, '2026-05-10')).toBe('2026-05-02');
  });

  test('a stay that began on the day of exit is the last one', () => {
    const stays = [{ entry: '2026-02-01', exit: '2026-05-01' }, { entry: '2026-05-02', exit: '2026-05-02' }]; // prettier-ignore
    expect([overstayDays(stays, '2026-05-02'), firstUnlawfulDay(stays, '2026-05-02')]).toEqual([1, '2026-05-02']);
  });

  test('only the last stay is judged, whatever an earlier one was, and wherever it is written', () => {
    const stays = [{ entry: '2026-02-01', exit: '2026-05-05' }, { entry: '2026-05-20', exit: '2026-05-20' }]; // prettier-ignore
    expect(overstayDays([{ entry: '2026-02-01', exit: '2026-05-05' }], '2026-05-05')).toBe(4);
    expect([overstayDays(stays, '2026-05-20'), overstayDays(stays.toReversed(), '2026-05-20')]).toEqual([1, 1]);
  });

  test('asked after the end of a stay, its days are counted to its end; what is to come is not counted', () => {
    expect(overstayDays([long], '2026-05-20')).toBe(1);
    expect(overstayDays([long, later], '2026-05-20')).toBe(1);
    expect(overstayDays([later, long], '2026-05-20')).toBe(1);
    expect(usedOn([later], '2026-07-01')).toBe(0);
  });

  test('a stay that lasts is counted to the day before the entry that is asked about', () => {
    expect(maxConsecutive([{ entry: '2026-06-01', exit: null }], '2026-07-01')).toBe(60);
    expect(usedBefore([{ entry: '2026-06-01', exit: null }], '2026-07-01')).toBe(30);
    expect(usedOn([{ entry: '2026-06-01', exit: null }], '2026-07-01')).toBe(31);
    expect(earliestLawfulEntry([{ entry: '2026-04-02', exit: null }], '2026-07-01')).toBe('2026-09-29');
  });
});
