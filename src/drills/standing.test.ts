// What is remembered of a trainee follows from the logs: what was missed comes back, on a fresh paper.

import { describe, expect, test } from 'vitest';
import { aHeader, played, rightly, wrongly } from './drillTestKit.ts';
import { paperOf, type PaperContent } from './paperItem.ts';
import { itemOf } from './session.ts';
import { dueCues, standingAfter, startFor } from './standing.ts';

const DAY = 86_400_000;
const START = 20_000 * DAY;

describe('reviews', () => {
  const missed = played(aHeader('papers', { startedMs: START, length: 10 }), wrongly);
  const known = played(aHeader('papers', { startedMs: START, length: 10 }), rightly, 100);

  test('nothing is due on the day itself; what was missed is on the next, what was certain is not', () => {
    expect(dueCues(standingAfter([missed]), 'papers', START + 20_000)).toEqual([]);
    expect(dueCues(standingAfter([missed]), 'papers', START + DAY).length).toBeGreaterThan(2);
    expect(dueCues(standingAfter([known]), 'papers', START + DAY)).toEqual([]);
    expect(dueCues(standingAfter([known]), 'papers', START + 30 * DAY).length).toBeGreaterThan(2);
  });

  test('of another drill nothing is due', () => {
    expect(dueCues(standingAfter([missed]), 'faces', START + DAY)).toEqual([]);
  });

  test('hardly sure comes back before sure', () => {
    const unsure = played(aHeader('papers', { startedMs: START, length: 10 }), rightly, 60);
    const days = (log: typeof unsure): number[] =>
      Object.values(standingAfter([log]).cards).map(({ dueDay, lastDay }) => dueDay - lastDay);
    expect(Math.max(...days(unsure))).toBeLessThan(Math.min(...days(known)));
  });

  test('a technique that is due comes first, on a paper never seen', () => {
    const standing = standingAfter([missed]);
    const start = startFor(standing, 'papers', START + DAY);
    const next = played(aHeader('papers', { startedMs: START + DAY, length: 20, seed: 99, start }), rightly);
    const frauds = (log: typeof next): Map<string, PaperContent> =>
      new Map(
        log.entries.flatMap(({ resolved, item }) =>
          resolved.isFalse ? [[resolved.cue, itemOf(log, item).content as PaperContent] as const] : [],
        ),
      );
    const [before, after] = [frauds(missed), frauds(next)];
    const back = [...before.keys()].filter((cue) => after.has(cue));
    expect(back.length).toBeGreaterThan(1);
    for (const cue of back) {
      const [one, other] = [before.get(cue), after.get(cue)];
      if (one === undefined || other === undefined) throw new Error('no paper');
      expect(paperOf(one)).not.toEqual(paperOf(other));
      expect(one.seed).not.toBe(other.seed);
    }
  });
});

test('ability of a drill is that of its own answers; it carries on from session to session', () => {
  const first = played(aHeader('stays', { startedMs: START }), rightly);
  const second = played(
    aHeader('stays', {
      startedMs: START + DAY,
      seed: 8,
      start: startFor(standingAfter([first]), 'stays', START + DAY),
    }),
    rightly,
  );
  const standing = standingAfter([first, second]);
  expect(standing.abilities.stays?.count).toBe(40);
  expect(standing.abilities.faces).toBeUndefined();
  expect(standing.abilities.stays?.value).toBeGreaterThan(standingAfter([first]).abilities.stays?.value ?? 0);
  expect(second.header.start.ability.count).toBe(20);
});
