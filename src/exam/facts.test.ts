// What was noted is added up, and a stretch that has not ended counts until now.

import { describe, expect, test } from 'vitest';
import { factsOfSitting, presenceOf } from './facts.ts';
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
      absent: { times: 2, ms: 13, sinceGrantMs: 4 },
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
});

test.each([
  [null, 'never'],
  [70_000, 'here'],
  [69_999, 'quiet'],
  [39_999, 'away'],
] as const)('last heard at %s: %s', (lastMs, presence) => expect(presenceOf(lastMs, 100_000)).toBe(presence));
