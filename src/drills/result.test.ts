// What is said of a session agrees with its answers.

import { describe, expect, test } from 'vitest';
import { isDefined } from '#measurement';
import { aHeader, played, rightly } from './drillTestKit.ts';
import { publishedFor } from './published.ts';
import { judgedResultOf } from './result.ts';

describe('a result', () => {
  test('counts by what was false and what it was called', () => {
    // Everything is called genuine from the eleventh item on.
    const log = played(aHeader('papers'), (item) => (item.item > 10 ? 'genuine' : rightly(item)));
    const { all, answers, medianMs, cues, tools } = judgedResultOf(log);
    const late = log.entries.slice(10).filter(({ resolved }) => resolved.isFalse).length;
    expect(answers).toBe(20);
    expect(all.counts.misses).toBe(late);
    expect(all.counts.falseAlarms).toBe(0);
    expect(all.counts.hits + all.counts.misses + all.counts.correctRejections).toBe(20);
    expect(medianMs).toBe(10_500);
    expect(cues.reduce((sum, { right }) => sum + right.of, 0)).toBe(20);
    expect(tools.reduce((sum, { found }) => sum + found.of, 0)).toBe(all.hits.of);
    expect(cues[0]?.right.share).toBe(0);
  });

  test('one bin for each step of confidence', () => {
    const { calibration } = judgedResultOf(played(aHeader('stays'), rightly, 60));
    expect(calibration).toMatchObject({ n: 20, bins: [{ index: 2, n: 20, meanConfidence: expect.closeTo(0.6, 12) as number, accuracy: 1 }] }); // prettier-ignore
    const certain = judgedResultOf(played(aHeader('stays'), rightly, 100)).calibration;
    expect(certain).toMatchObject({ brier: 0, bins: [{ index: 6, n: 20 }] });
  });

  test('an empty session says that nothing can be said', () => {
    const nothing = judgedResultOf({ header: aHeader('faces'), entries: [], endedMs: 5, contested: [] });
    expect(nothing).toMatchObject({ answers: 0, medianMs: null, named: null, blocks: [], cues: [] });
    expect(isDefined(nothing.all.detection)).toBe(false);
  });

  test('faces are told by tone, each with its own rates', () => {
    const { groups, all } = judgedResultOf(played(aHeader('faces', { length: 40 }), rightly));
    expect(groups.length).toBe(3);
    expect(groups.reduce((sum, { hits }) => sum + hits.of, 0)).toBe(all.hits.of);
  });

  test('a burst that found everything and a shift that called nothing false: the criterion moved up', () => {
    const header = aHeader('stays', { protocol: 'burst', prevalence: 'rare', length: 100 });
    const log = played(header, (item) => (item.item > 40 ? 'genuine' : rightly(item)));
    const result = judgedResultOf(log);
    expect(result.blocks).toHaveLength(2);
    const shift = result.moved?.criterion ?? null;
    expect(shift?.difference).toBeGreaterThan(0.5);
    expect(shift?.low).toBeLessThan(shift?.difference ?? 0);
    expect(result.parts.map(({ part }) => part)).toEqual(['burstFirst', 'burstSecond', 'shift']);
    expect(judgedResultOf(played(aHeader('stays'), rightly)).moved).toBeNull();
  });
});

test('published figures stand beside what they are about', () => {
  const ids = (changes: Parameters<typeof aHeader>[1], kind: 'papers' | 'faces' = 'faces'): readonly string[] =>
    publishedFor(aHeader(kind, changes)).map(({ id }) => id);
  expect(ids({}, 'papers')).toEqual([]);
  expect(ids({ prevalence: 'rare', protocol: 'burst' }, 'papers')).toContain('noPrevalenceEffect');
  expect(ids({ way: 'pair' })).toContain('pairs');
  expect(ids({ way: 'free' })).not.toContain('pairs');
  expect(ids({ protocol: 'lesson' })).toContain('featureConflict');
  const every = ['stream', 'burst', 'lesson'] as const;
  for (const figure of every.flatMap((protocol) => publishedFor(aHeader('faces', { protocol, way: 'pair' }))))
    expect(figure).toMatchObject({ source: expect.stringMatching(/\d{4}/), key: expect.stringMatching(/^[A-Z]/) });
  const officers = publishedFor(aHeader('faces')).find(({ id }) => id === 'officers');
  expect(officers).toMatchObject({ missPercent: 14, falseAlarmPercent: 6, isVerified: true });
});
