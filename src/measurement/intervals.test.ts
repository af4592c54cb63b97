// The intervals against published values. Wilson: R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in
// Medicine 17 (1998) 857–872, table I, method 3. Paired: table 6.2 of D. G. Altman et al., Statistics with Confidence (2000), by Newcombe's method 10.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedDifference, shareOf } from './intervals.ts';

describe("Wilson's interval", () => {
  test.each([
    { count: 81, of: 263, low: 0.2553, high: 0.3662 },
    { count: 15, of: 148, low: 0.0624, high: 0.1605 },
    { count: 0, of: 20, low: 0, high: 0.1611 },
    { count: 1, of: 29, low: 0.0061, high: 0.1718 },
  ])('$count of $of', ({ count, of, low, high }) => {
    const found = shareOf(count, of);
    expect(found.share).toBe(count / of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('all of them: the mirror of none of them', () => {
    expect(shareOf(20, 20).high).toBe(1);
    expect(shareOf(20, 20).low).toBeCloseTo(1 - 0.1611, 4);
  });

  test('of nobody nothing is known', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
  });

  test('each bound solves the score equation that defines it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, at) => {
        const count = Math.round(at * of);
        const { share, low, high } = shareOf(count, of);
        for (const bound of [low, high]) {
          if (bound === 0 || bound === 1) continue;
          expect(Math.abs(share - bound) / Math.sqrt((bound * (1 - bound)) / of)).toBeCloseTo(1.959964, 4);
        }
      }),
      { seed: 1927, numRuns: 300 },
    );
  });
});

describe('the difference of paired shares', () => {
  // 14 both, 5 the first only, 0 the second only, 22 neither: 19/41 against 14/41. Published: 0.12, from 0.01 to 0.23.
  test('Altman et al., table 6.2', () => {
    const found = pairedDifference(14, 0, 5, 22);
    expect(found.difference).toBeCloseTo(5 / 41, 12);
    expect(found.low).toBeCloseTo(0.011, 3);
    expect(found.high).toBeCloseTo(0.226, 3);
  });

  test('before and after exchanged: the interval is mirrored', () => {
    const one = pairedDifference(40, 7, 12, 141);
    const other = pairedDifference(40, 12, 7, 141);
    expect(one.difference).toBeCloseTo(-other.difference, 12);
    expect(one.low).toBeCloseTo(-other.high, 12);
    expect(one.high).toBeCloseTo(-other.low, 12);
  });

  test('narrower than for two separate samples where the same people agree with themselves', () => {
    const width = ({ low, high }: { low: number; high: number }): number => high - low;
    expect(width(pairedDifference(480, 0, 20, 500))).toBeLessThan(width(pairedDifference(240, 240, 260, 260)) / 2);
  });

  test('nobody changes: the difference is nought, within the interval', () => {
    const { difference, low, high } = pairedDifference(300, 0, 0, 700);
    expect(difference).toBe(0);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(pairedDifference(0, 0, 0, 0)).toEqual({ difference: 0, low: -1, high: 1 });
  });

  test('holds the difference, and never leaves -1 to 1', () => {
    const few = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(few, few, few, few, (both, beforeOnly, afterOnly, neither) => {
        const { difference, low, high } = pairedDifference(both, beforeOnly, afterOnly, neither);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 1998, numRuns: 300 },
    );
  });
});
