// Do logs written once still replay, act by act to the same digests, and score the same? A change here is either a mistake or a
// deliberate act: see tests/kit/writeGoldens.ts.

import { describe, expect, it } from 'vitest';
import { checkHeader, replay } from '#attempt';
import { drawCase, hashContent } from '#scenario';
import { score } from '#scoring';
import { expectedOf, listStories, playStory, readExpected, readLog, readStory, STORIES } from './kit/goldenStory.ts';
import { openShipped, scenarioIds } from './kit/library.ts';

describe.each(scenarioIds())('%s', (scenario) => {
  const open = openShipped(scenario);

  it('has its three stories', () => {
    expect(listStories(scenario)).toEqual(expect.arrayContaining([...STORIES]));
  });

  describe.each(listStories(scenario))('%s', (name) => {
    const log = readLog(scenario, name);
    const drawn = drawCase(open, log.header.seed, log.header.variant);
    if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));

    it('is a log of the content as it is', () => {
      expect(checkHeader(log.header, hashContent(open.content))).toBeNull();
    });

    it('replays, every act to its digest', () => {
      const replayed = replay(drawn.value, log);
      expect(replayed.ok ? null : replayed.fault).toBeNull();
      expect(replayed.ok && replayed.moments.map(({ state }) => state.digest)).toEqual(
        log.entries.map((entry) => entry.digest),
      );
    });

    it('scores as it did', () => {
      const replayed = replay(drawn.value, log);
      if (!replayed.ok) throw new Error(replayed.fault.code);
      const report = score(open, drawn.value, replayed.start, replayed.moments);
      expect(expectedOf(report)).toEqual(readExpected(scenario, name));
    });

    it('is what its story says', () => {
      const played = playStory(readStory(scenario, name)).log;
      expect({ ...played, header: { ...played.header, keyHash: log.header.keyHash } }).toEqual(log);
    });
  });

  it('the expert earns every mark', () => {
    const { total, max, passed, justification, provisional } = readExpected(scenario, 'expert');
    expect({ total, passed, justification, provisional }).toEqual({
      total: max,
      passed: true,
      justification: 'lawfulJustified',
      provisional: false,
    });
  });

  it('the honest beginner earns 40 to 65 of a hundred', () => {
    const { total, max } = readExpected(scenario, 'novice');
    expect((100 * total) / max).toBeGreaterThanOrEqual(40);
    expect((100 * total) / max).toBeLessThanOrEqual(65);
  });

  it('the way that tempts does not pass', () => {
    expect(readExpected(scenario, 'tempting').passed).toBe(false);
  });
});
