// A session follows from its header and its answers; what is false is what was drawn so; difficulty follows ability.

import { describe, expect, test } from 'vitest';
import { JUDGED_KINDS, hasFeedback, type JudgedHeader } from './drill.ts';
import type { JudgedLog } from './drillLog.ts';
import { aHeader, played, rightly, wrongly } from './drillTestKit.ts';
import { answered, itemAfter, itemOf, rated, type Ratings } from './session.ts';
import { truthsOf } from './truths.ts';

describe.each(JUDGED_KINDS)('%s', (kind) => {
  const header = aHeader(kind);

  test('replayed from JSON after every answer it asks the same', () => {
    const log = played(header, ({ item, isFalse }) => ((item % 4 === 0) === isFalse ? 'genuine' : 'false'));
    let twin: JudgedLog = { header, entries: [], endedMs: null, contested: [] };
    for (const entry of log.entries) {
      twin = JSON.parse(JSON.stringify(twin)) as JudgedLog;
      const { resolved: _resolved, atMs, ...answer } = entry;
      twin = answered(twin, answer, atMs);
    }
    expect(twin).toEqual(log);
    const drawn = itemAfter(header, log.entries.slice(0, 4));
    expect(itemOf(log, 5)).toMatchObject({ item: 5, isFalse: drawn.isFalse, content: drawn.content });
    // A log that did not keep what was drawn draws it again.
    const bare = log.entries.map((one) => ({ ...one, resolved: { ...one.resolved, content: null } }));
    expect(itemOf({ ...log, entries: bare }, 5)).toEqual(drawn);
  });

  test('what an answer resolved to is what was drawn', () => {
    const log = played(header, rightly);
    expect(log.entries.map(({ resolved }) => resolved.isFalse)).toEqual(truthsOf(header));
    expect(log.entries.every(({ resolved, verdict }) => (verdict === 'false') === resolved.isFalse)).toBe(true);
  });

  test('somebody who is always right meets harder items than somebody who is always wrong', () => {
    // By what is held to be hard before anybody answers; what is missed counts as harder for the trainee from then on.
    const mean = (log: JudgedLog): number =>
      log.entries.reduce((sum, _, index) => sum + itemAfter(log.header, log.entries.slice(0, index)).cue.prior, 0) /
      log.entries.length;
    const long = aHeader(kind, { length: 40 });
    expect(mean(played(long, rightly))).toBeGreaterThan(mean(played(long, wrongly)));
  });

  test('an answer to another item, or after the end, is our fault', () => {
    const log = played(header, rightly);
    const { resolved: _resolved, atMs, ...answer } = log.entries[0] ?? (() => { throw new Error('no entry'); })(); // prettier-ignore
    expect(() => answered(log, answer, atMs)).toThrow(/over/);
    expect(() => answered({ ...log, entries: [] }, { ...answer, item: 3 }, atMs)).toThrow(/item 1 is next/);
  });
});

describe('how many are false (200 seeds)', () => {
  const counts = (changes: Partial<JudgedHeader>): number[] =>
    Array.from({ length: 200 }, (_, seed) => truthsOf(aHeader('papers', { ...changes, seed })).filter(Boolean).length);

  test.each([
    [{ prevalence: 'half', length: 40 } as const, 16, 24],
    [{ prevalence: 'half', length: 10 } as const, 4, 6],
    [{ prevalence: 'tenth', length: 40 } as const, 3, 5],
    [{ prevalence: 'rare', length: 40 } as const, 2, 2],
    [{ prevalence: 'rare', length: 100 } as const, 2, 5],
  ])('%o', (changes, least, most) => {
    const found = counts(changes);
    expect(Math.min(...found)).toBe(least);
    expect(Math.max(...found)).toBe(most);
  });

  test('a burst is at a half, its shift rare; feedback ends with the burst', () => {
    const header = aHeader('papers', { protocol: 'burst', prevalence: 'rare', length: 100 });
    const truths = truthsOf(header);
    expect(truths).toHaveLength(100);
    // The protocol: 40 at 50 % with feedback, then 2–5 % without.
    expect(truths.slice(0, 40).filter(Boolean)).toHaveLength(20);
    const rare = truths.slice(40).filter(Boolean).length;
    expect(rare).toBeGreaterThanOrEqual(2);
    expect(rare).toBeLessThanOrEqual(3);
    expect(rare / 60).toBeLessThanOrEqual(0.05);
    expect([40, 41].map((item) => hasFeedback(header, item))).toEqual([true, false]);
  });

  test('nothing tells the place of the false ones: each place is as likely', () => {
    const first = Array.from({ length: 600 }, (_, seed) => truthsOf(aHeader('papers', { seed }))[0]).filter(Boolean);
    expect(first.length / 600).toBeGreaterThan(0.44);
    expect(first.length / 600).toBeLessThan(0.56);
  });
});

test('a rating carries on from where the cue stood for the trainee', () => {
  const log = played(aHeader('stays'), rightly);
  const start: Ratings = { ability: log.header.start.ability, cues: {} };
  const after = log.entries.reduce(rated, start);
  expect(after.ability.count).toBe(20);
  expect(after.ability.value).toBeGreaterThan(0);
  const cues = Object.values(after.cues);
  expect(cues.reduce((sum, { count }) => sum + count, 0)).toBe(20);
});
