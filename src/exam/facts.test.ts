// What was noted is added up, and a stretch that has not ended counts until now.

import { describe, expect, test } from 'vitest';
import { factsOfSitting, lostMs, presenceOf } from './facts.ts';
import type { EventBody, SittingEvent } from './sittingEvent.ts';

const rows = (...list: readonly (readonly [atMs: number, body: EventBody])[]): SittingEvent[] =>
  list.map(([atMs, body], index) => ({ seq: index + 1, atMs, by: null, body }));

describe('facts', () => {
  const events = rows(
    [0, { kind: 'opened' }],
    [1, { kind: 'device', device: 'd1' }],
    [10, { kind: 'hidden' }],
    [12, { kind: 'hidden' }],
    [25, { kind: 'shown' }],
    [30, { kind: 'shown' }],
    [40, { kind: 'pasted', letters: 7 }],
    [41, { kind: 'pasted', letters: 5 }],
    [50, { kind: 'absent', ms: 9 }],
    [55, { kind: 'device', device: 'd2' }],
    [56, { kind: 'device', device: 'd1' }],
    [60, { kind: 'granted', ms: 130, overMs: 30, reason: 'power cut' }],
    [60, { kind: 'absent', ms: 4 }],
    [61, { kind: 'injected', position: 0, event: 'bell' }],
    [70, { kind: 'hidden' }],
    [90, { kind: 'late', position: 0, ms: 3 }],
  );

  test('add up, in whatever order they were read', () => {
    const facts = factsOfSitting([...events].reverse(), 100);
    expect(facts).toEqual({
      hidden: { times: 2, ms: 45 },
      pasted: { times: 2, letters: 12 },
      absent: { times: 2, ms: 13 },
      devices: ['d1', 'd2'],
      late: 1,
      grantedMs: 100,
      injected: ['bell'],
    });
  });

  test('what comes later is not there yet, and submission ends a stretch', () => {
    expect(factsOfSitting(events, 20).hidden).toEqual({ times: 1, ms: 10 });
    const over = [...events, { seq: 99, atMs: 95, by: null, body: { kind: 'submitted', how: 'candidate' } } as const];
    expect(factsOfSitting(over, 1000).hidden.ms).toBe(40);
  });

  test('what a page could not send at once counts from when it was noted, and nothing counts after the end', () => {
    const late = rows(
      [0, { kind: 'opened' }],
      [50, { kind: 'hidden', agoMs: 40 }],
      [50, { kind: 'shown', agoMs: 15 }],
      [60, { kind: 'submitted', how: 'time' }],
      [90, { kind: 'hidden', agoMs: 35 }],
      [90, { kind: 'shown', agoMs: 5 }],
    );
    expect(factsOfSitting(late, 1000).hidden).toEqual({ times: 2, ms: 25 + 5 });
  });
});

test.each([
  [null, 'never'],
  [70_000, 'here'],
  [69_999, 'quiet'],
  [39_999, 'away'],
] as const)('last heard at %s: %s', (lastMs, presence) => expect(presenceOf(lastMs, 100_000)).toBe(presence));

describe('time lost', () => {
  const MINUTE = 60_000;
  const absent = (minutes: number): EventBody => ({ kind: 'absent', ms: minutes * MINUTE });
  const grant: EventBody = { kind: 'granted', ms: MINUTE, reason: 'power cut' };
  const stop = { startMs: 10 * MINUTE, endMs: 12 * MINUTE, limitMs: null, cause: 'outage', wasBreak: false } as const;
  test.each<[string, readonly [number, EventBody][], number | null, number | null, number]>([
    ['none', [], 19, null, 0],
    ['one that ended', [[8, absent(3)]], 19, null, 3],
    ['one in part while the clock stood', [[14, absent(5)]], 20, null, 3],
    ['one that was answered by time', [[8, absent(3)], [9, grant]], 20, null, 0],
    ['one that goes on', [], 15, null, 5],
    ['one too short to be told', [], 19, null, 0],
    ['one that went on after the end', [[20, absent(12)]], 20, 15, 5],
    ['one that began before the end and nobody came back', [], 14, 18, 4],
    ['a page that never said anything', [], null, null, 0],
  ])('%s', (_name, list, heard, ended, minutes) => {
    const events = rows(...list.map(([at, body]) => [at * MINUTE, body] as const));
    const of = (at: number | null): number | null => (at === null ? null : at * MINUTE);
    const lost = lostMs({ events, pauses: [stop], heardMs: of(heard), endedMs: of(ended), nowMs: 20 * MINUTE });
    expect(lost).toBe(minutes * MINUTE);
  }); // prettier-ignore
});
