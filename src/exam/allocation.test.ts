// The same seeds give the same cases; a person's own seed moves only what may differ.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allotCases, provedSeeds, type MetCase } from './allocation.ts';
import { aDesign } from './designKit.ts';

const cases = [
  { name: 'oak', variants: { policy: 'same', variant: 'a' } },
  { name: 'elm', variants: { policy: 'equalByLaw', variants: ['a', 'b', 'c'] } },
  { name: 'ash', variants: { policy: 'drawn' } },
];
const fixed = aDesign({ cases });
const shuffled = aDesign({ cases, order: 'shuffled' });
const seed = fc.integer({ min: 0, max: 4_294_967_295 });

const byName = (design: typeof fixed, sittingSeed: number, met: MetCase[] = []) =>
  new Map(allotCases({ design, examSeed: 5, sittingSeed, met }).map((one) => [one.name, one]));

test('everybody meets the same case where that is asked for, whatever their seed', () => {
  fc.assert(
    fc.property(seed, seed, (a, b) => {
      const [mine, theirs] = [byName(fixed, a).get('oak'), byName(shuffled, b).get('oak')];
      expect([mine?.variant, mine?.seed]).toEqual([theirs?.variant, theirs?.seed]);
    }),
    { seed: 2, numRuns: 100 },
  );
});

test('each case is met once, in places that count up, and a shuffle changes nothing else', () => {
  fc.assert(
    fc.property(seed, (sittingSeed) => {
      const allotted = allotCases({ design: shuffled, examSeed: 5, sittingSeed });
      expect(allotted.map(({ position }) => position)).toEqual([0, 1, 2]);
      expect(new Set(allotted.map(({ index }) => index))).toEqual(new Set([0, 1, 2]));
      for (const [name, one] of byName(fixed, sittingSeed)) {
        const same = byName(shuffled, sittingSeed).get(name);
        expect([same?.variant, same?.seed]).toEqual([one.variant, one.seed]);
      }
    }),
    { seed: 3, numRuns: 100 },
  );
});

describe('equal variants', () => {
  test('come only with seeds that were proved, and all of both are met by somebody', () => {
    const allotted = Array.from({ length: 200 }, (_, at) => byName(fixed, at).get('elm'));
    const seeds = provedSeeds(5, 'elm');
    expect(new Set(allotted.map((one) => one?.variant))).toEqual(new Set(['a', 'b', 'c']));
    expect(new Set(allotted.map((one) => one?.seed))).toEqual(new Set(seeds));
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test('are each about as likely', () => {
    const counts = new Map<string | null, number>();
    for (let at = 0; at < 600; at++) {
      const variant = byName(fixed, at).get('elm')?.variant ?? null;
      counts.set(variant, (counts.get(variant) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(50);
  });

  test('are not met again before all were', () => {
    for (let sittingSeed = 0; sittingSeed < 40; sittingSeed++) {
      const first = byName(fixed, sittingSeed).get('elm');
      const second = byName(fixed, sittingSeed + 1000, first === undefined ? [] : [first]).get('elm');
      const third = byName(
        fixed,
        sittingSeed + 2000,
        [first, second].flatMap((one) => one ?? []),
      ).get('elm');
      expect(new Set([first, second, third].map((one) => one?.variant)).size).toBe(3);
    }
  });

  test('another exam has other seeds', () => {
    expect(provedSeeds(6, 'elm')).not.toEqual(provedSeeds(5, 'elm'));
    expect(provedSeeds(5, 'oak')).not.toEqual(provedSeeds(5, 'elm'));
  });
});

test('a drawn case is the seed’s own', () => {
  const seeds = [1, 2, 3].map((at) => byName(fixed, at).get('ash'));
  expect(seeds.map((one) => one?.variant)).toEqual([null, null, null]);
  expect(new Set(seeds.map((one) => one?.seed)).size).toBe(3);
});
