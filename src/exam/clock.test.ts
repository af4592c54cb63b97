// Time is computed: from the same rows every node gets the same deadline, and nothing that is added moves it backwards.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ACCOMMODATIONS, type AccommodationRow, type Accommodations } from './accommodations.ts';
import { breaksLeft, latenessMs, mayBegin, pausesOf, timeAllowed, type TimeRules } from './clock.ts';
import type { EventBody, SittingEvent } from './sittingEvent.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const at = (minutes: number): number => START + minutes * MINUTE;

const HOUR: TimeRules = { time: { per: 'exam', minutes: 60 }, window: null, breaks: null, caseMinutes: [null, null] };
const PER_CASE: TimeRules = { time: { per: 'case' }, window: null, breaks: null, caseMinutes: [10, 20] };

/** Events at minutes after the start. */
function rows(...list: readonly (readonly [minutes: number, body: EventBody])[]): SittingEvent[] {
  return list.map(([minutes, body], index) => ({ seq: index + 1, atMs: at(minutes), by: null, body }));
}

function given(minutes: number, body: Partial<Accommodations>, seq = 1): AccommodationRow {
  return { seq, atMs: at(minutes), body: { ...NO_ACCOMMODATIONS, ...body } };
}

const OPENED: readonly [number, EventBody] = [0, { kind: 'opened' }];
const grant = (minutes: number, position?: number): EventBody => ({
  kind: 'granted',
  ms: minutes * MINUTE,
  reason: 'the building was cleared',
  ...(position === undefined ? {} : { position }),
});
const pause = (cause: 'break' | 'invigilator' | 'outage'): EventBody => ({ kind: 'paused', cause });

/** The deadline in minutes after the start. */
function deadline(
  rules: TimeRules,
  events: SittingEvent[],
  nowMinutes: number,
  accommodations: AccommodationRow[] = [],
  position: number | null = null,
): number | null {
  const { deadlineMs } = timeAllowed(rules, events, accommodations, at(nowMinutes), position);
  return deadlineMs === null ? null : (deadlineMs - START) / MINUTE;
}

describe('the deadline of an exam', () => {
  test.each<[string, SittingEvent[], number, AccommodationRow[], number | null]>([
    ['not opened', rows(), 0, [], null],
    ['its time', rows(OPENED), 5, [], 60],
    ['a quarter more', rows(OPENED), 5, [given(-100, { extraPercent: 25 })], 75],
    ['given while it runs', rows(OPENED), 30, [given(20, { extraPercent: 50 })], 90],
    ['not yet given', rows(OPENED), 10, [given(20, { extraPercent: 50 })], 60],
    ['a lower factor later takes nothing', rows(OPENED), 40, [given(-9, { extraPercent: 50 }), given(20, {}, 2)], 90],
    ['but one set lower before counts', rows(OPENED), 40, [given(-9, { extraPercent: 50 }), given(-1, {}, 2)], 60],
    ['grants add up', rows(OPENED, [5, grant(10)], [6, grant(5)]), 7, [], 75],
    ['a pause', rows(OPENED, [5, pause('outage')], [15, { kind: 'resumed' }]), 40, [], 70],
    ['an open pause moves it along', rows(OPENED, [5, pause('invigilator')]), 40, [], 95],
    ['a pause twice is one', rows(OPENED, [5, pause('outage')], [8, pause('invigilator')], [15, { kind: 'resumed' }]), 40, [], 70],
    ['going on twice is nothing', rows(OPENED, [5, { kind: 'resumed' }], [6, { kind: 'resumed' }]), 40, [], 60],
    ['no time pressure', rows(OPENED), 5, [given(2, { noTimePressure: true })], null],
  ])('%s', (_name, events, now, accommodations, expected) => {
    expect(deadline(HOUR, events, now, accommodations)).toBe(expected);
  }); // prettier-ignore

  test('who has no time pressure is shown no clock and still keeps what is counted', () => {
    const allowed = timeAllowed(HOUR, rows(OPENED, [5, grant(10)]), [given(0, { noTimePressure: true })], at(7));
    expect(allowed).toMatchObject({ deadlineMs: null, leftMs: null, by: null, grantedMs: 10 * MINUTE });
  });

  test('time left stands while the clock stands, and never goes below nothing', () => {
    const stopped = rows(OPENED, [50, pause('invigilator')]);
    const left = (events: SittingEvent[], now: number) => timeAllowed(HOUR, events, [], at(now)).leftMs;
    expect([left(stopped, 50), left(stopped, 300)]).toEqual([10 * MINUTE, 10 * MINUTE]);
    expect(left(rows(OPENED), 61)).toBe(0);
    expect(timeAllowed(HOUR, stopped, [], at(51)).stands).toEqual({
      sinceMs: at(50),
      cause: 'invigilator',
      untilMs: null,
    });
  });

  test('an act at the deadline is in time, one a millisecond later is not', () => {
    expect([latenessMs(at(60), at(60)), latenessMs(at(60), at(60) + 1), latenessMs(null, at(999))]).toEqual([0, 1, 0]);
  });
});

describe('breaks of one’s own', () => {
  const breaks = { count: 2, minutes: 10 };
  const withBreaks = { ...HOUR, breaks };

  test.each<[string, SittingEvent[], number, number]>([
    ['one, ended early', rows(OPENED, [5, pause('break')], [9, { kind: 'resumed' }]), 30, 64],
    ['one that is never ended counts its minutes', rows(OPENED, [5, pause('break')]), 50, 70],
    ['one that runs', rows(OPENED, [5, pause('break')]), 8, 63],
    ['a third is none', rows(OPENED, [5, pause('break')], [20, pause('break')], [40, pause('break')]), 100, 80],
    ['one taken over by an invigilator has no limit', rows(OPENED, [5, pause('break')], [9, pause('invigilator')]), 65, 120],
    ['a stop after one is over', rows(OPENED, [5, pause('break')], [20, pause('outage')]), 30, 80],
    ['a stop half a minute after', rows(OPENED, [5, pause('break')], [15.5, pause('outage')]), 20.5, 75],
  ])('%s', (_name, events, now, expected) => expect(deadline(withBreaks, events, now)).toBe(expected)); // prettier-ignore

  test('where none are given, none is taken', () => {
    expect(pausesOf(rows(OPENED, [5, pause('break')]), null)).toEqual([]);
  });

  test('those left are counted, also after an invigilator took one over', () => {
    const events = rows(OPENED, [5, pause('break')], [9, pause('invigilator')], [30, { kind: 'resumed' }]);
    expect([breaksLeft([], breaks), breaksLeft(events, breaks), breaksLeft(events, null)]).toEqual([2, 1, 0]);
  });

  test('the person’s are the exam’s where these are kinder', () => {
    const own = [given(0, { breaks: { count: 1, minutes: 30 } })];
    expect(deadline(withBreaks, rows(OPENED, [5, pause('break')]), 100, own)).toBe(90);
  });
});

describe('time for each case', () => {
  const events = rows(
    OPENED,
    [3, { kind: 'caseOpened', position: 0 }],
    [5, pause('outage')],
    [6, { kind: 'resumed' }],
    [7, grant(2)],
    [9, { kind: 'caseClosed', position: 0, how: 'signed' }],
    [12, { kind: 'caseOpened', position: 1 }],
    [13, grant(5)],
    [14, grant(4, 0)],
  );
  test.each<[string, number | null, number | null]>([
    ['the first: its pause, what was granted in it, and what names it', 0, 3 + 10 + 1 + 2 + 4],
    ['the second: what was granted in it alone', 1, 12 + 20 + 5],
    ['one that was never opened', 2, null],
    ['none named', null, null],
  ])('%s', (_name, position, expected) => {
    expect(deadline(PER_CASE, events, 20, [], position)).toBe(expected);
  });

  test('what is granted while no case is open goes to the next, and to a case that only time has closed', () => {
    const before = rows(OPENED, [1, grant(3)], [3, { kind: 'caseOpened', position: 0 }]);
    expect(deadline(PER_CASE, before, 4, [], 0)).toBe(16);
    const between = rows(
      OPENED,
      [3, { kind: 'caseOpened', position: 0 }],
      [9, { kind: 'caseClosed', position: 0, how: 'signed' }],
      [10, grant(4)],
      [12, { kind: 'caseOpened', position: 1 }],
    );
    expect([0, 1].map((position) => deadline(PER_CASE, between, 13, [], position))).toEqual([13, 36]);
    const outOfTime = rows(
      OPENED,
      [3, { kind: 'caseOpened', position: 0 }],
      [13, { kind: 'caseClosed', position: 0, how: 'time' }],
      [14, grant(4)],
    );
    expect(deadline(PER_CASE, outOfTime, 15, [], 0)).toBe(17);
  });

  test('extra time is for each case', () => {
    expect(deadline(PER_CASE, events, 20, [given(0, { extraPercent: 50 })], 1)).toBe(12 + 30 + 5);
  });
});

describe('the window', () => {
  const window = { opensAtMs: at(-60), closesAtMs: at(30), atClose: 'finish' } as const;

  test('closes the door to who has not begun', () => {
    expect([-61, -60, 30, 31].map((minutes) => mayBegin(window, at(minutes)))).toEqual(['tooEarly', 'yes', 'yes', 'tooLate']); // prettier-ignore
    expect([mayBegin(null, at(0)), mayBegin({ ...window, closesAtMs: null }, at(999))]).toEqual(['yes', 'yes']);
  });

  test('leaves who has begun their time', () => {
    expect(deadline({ ...HOUR, window }, rows(OPENED), 10)).toBe(60);
  });

  test.each<[string, SittingEvent[], AccommodationRow[], number]>([
    ['ends all', rows(OPENED), [], 30],
    ['later by extra time', rows(OPENED), [given(0, { extraPercent: 50 })], 60],
    ['later by pauses', rows(OPENED, [5, pause('outage')], [9, { kind: 'resumed' }]), [], 34],
    ['later by grants', rows(OPENED, [5, grant(20)]), [], 50],
  ])('where it ends the exam: %s', (_name, events, accommodations, expected) => {
    const ending: TimeRules = { ...HOUR, window: { ...window, atClose: 'end' } };
    expect(deadline(ending, events, 10, accommodations)).toBe(expected);
    expect(timeAllowed(ending, events, accommodations, at(10)).by).toBe('window');
    expect(deadline({ ...ending, time: { per: 'none' } }, rows(OPENED), 10)).toBe(30);
  });
});

// Whatever happens, in whatever order it is read.

const body = fc.oneof(
  fc.constantFrom<EventBody>(pause('break'), pause('invigilator'), pause('outage'), { kind: 'resumed' }),
  fc.integer({ min: 1, max: 30 }).map((minutes) => grant(minutes)),
  fc.constantFrom<EventBody>(
    { kind: 'hidden' },
    { kind: 'caseOpened', position: 1 },
    { kind: 'caseOpened', position: 0 },
    { kind: 'caseClosed', position: 1, how: 'time' },
    { kind: 'caseClosed', position: 1, how: 'signed' },
  ),
);
const story = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), body), { maxLength: 12 }).map((steps) => {
  let minute = 0;
  return rows(OPENED, ...steps.map(([gap, what]) => [(minute += gap), what] as const));
});
const accommodations = fc.array(
  fc.record({
    minute: fc.integer({ min: -10, max: 90 }),
    extraPercent: fc.constantFrom(0, 10, 25, 50, 100),
    breaks: fc.constantFrom(null, { count: 1, minutes: 5 }, { count: 3, minutes: 15 }),
  }),
  { maxLength: 3 },
);
const asRows = (list: readonly { minute: number; extraPercent: number; breaks: Accommodations['breaks'] }[]) =>
  [...list].sort((a, b) => a.minute - b.minute).map(({ minute, ...rest }, index) => given(minute, rest, index + 1));
const RULES: readonly TimeRules[] = [
  HOUR,
  { ...HOUR, breaks: { count: 2, minutes: 10 } },
  { ...HOUR, window: { opensAtMs: 0, closesAtMs: at(45), atClose: 'end' } },
  PER_CASE,
];
const rules = fc.constantFrom(...RULES);
const runs = { seed: 7, numRuns: 300 };

describe('for any story', () => {
  test('every node gets the same time, in whatever order it sees the rows, and if it sees some twice', () => {
    fc.assert(
      fc.property(rules, story, accommodations, fc.integer({ min: 0, max: 300 }), fc.infiniteStream(fc.nat()), (rule, events, list, now, chance) => {
        const mixed = [...events, ...events.slice(0, 3)]
          .map((event) => ({ event, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        const people = asRows(list);
        expect(timeAllowed(rule, mixed, [...people].reverse(), at(now), 1)).toEqual(timeAllowed(rule, events, people, at(now), 1));
      }),
      runs,
    ); // prettier-ignore
  });

  test('the deadline never moves backwards: not with time, not with an event, not with an accommodation', () => {
    fc.assert(
      fc.property(rules, story, accommodations, fc.integer({ min: 0, max: 60 }), (rule, events, list, later) => {
        const people = asRows(list);
        let before = -Infinity;
        const steps = [...new Set([...events.map(({ atMs }) => atMs), ...people.map(({ atMs }) => atMs)])]
          .filter((ms) => ms >= START)
          .sort((a, b) => a - b);
        for (const nowMs of [...steps, (steps.at(-1) ?? START) + later * MINUTE]) {
          const { deadlineMs } = timeAllowed(rule, events, people, nowMs, 1);
          // A case that is not open yet has no deadline to move.
          if (deadlineMs === null) continue;
          expect(deadlineMs).toBeGreaterThanOrEqual(before);
          before = deadlineMs;
        }
      }),
      runs,
    );
  });

  test('a twin with an outage and a grant as long has the same time to work', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 40 }), (events, gap, lost) => {
        const end = ((events.at(-1)?.atMs ?? START) - START) / MINUTE + gap;
        const undisturbed = timeAllowed(HOUR, [...events, ...after(events, [end, { kind: 'resumed' }])], [], at(end));
        // The same, but nothing could be done for `lost` minutes, which were given back.
        const twin = [...events, ...after(events, [end, { kind: 'resumed' }], [end + lost, grant(lost)])];
        const back = timeAllowed(HOUR, twin, [], at(end + lost));
        expect((back.deadlineMs ?? 0) - at(end + lost)).toBe((undisturbed.deadlineMs ?? 0) - at(end));
      }),
      runs,
    );
  });
});

/** Rows that follow others. */
function after(events: readonly SittingEvent[], ...list: readonly (readonly [number, EventBody])[]): SittingEvent[] {
  return rows(...list).map((event) => ({ ...event, seq: event.seq + events.length }));
}
