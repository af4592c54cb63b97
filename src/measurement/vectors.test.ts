// Every reference value that concerns this room, within its own tolerance: |got − expected| ≤ tolerance × max(1, |expected|).

import { describe, expect, test } from 'vitest';
import { ac1Of, kappaOf } from './agreement.ts';
import { calibrationOf, gammaOf } from './calibration.ts';
import { areaUnderCurve, detectionOf, optimalCriterion } from './detection.ts';
import { shareDifference, shareOf } from './intervals.ts';
import { VECTORS } from './measurementVectors.ts';
import { NEW_RATING, rate, type Rating } from './rating.ts';
import { intervalsAfter, recallAfter, reviewed, type Memory } from './recall.ts';
import { gStudy, lengthNeeded, spearmanBrown } from './reliability.ts';

/** Everything that is expected is there, as near as it must be; more may be there. */
function expectReached(got: unknown, expected: unknown, tolerance: number, path = ''): void {
  if (typeof expected === 'number') {
    expect(typeof got, path).toBe('number');
    expect(Math.abs((got as number) - expected), path).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(got, path).toBe(expected);
    return;
  }
  if (Array.isArray(expected)) expect((got as unknown[]).length, path).toBe(expected.length);
  for (const [name, part] of Object.entries(expected))
    expectReached((got as Record<string, unknown>)[name], part, tolerance, `${path}.${name}`);
}

type Bits = readonly (0 | 1)[];

describe('sdt.counts', () => {
  test.each(VECTORS['sdt.counts'])('$id', ({ input, expected, tolerance }) =>
    expectReached(detectionOf(input), expected, tolerance),
  );
});

describe('sdt.optimalCriterion', () => {
  test.each(VECTORS['sdt.optimalCriterion'])('$id', ({ input, expected, tolerance }) =>
    expectReached(optimalCriterion(input), expected, tolerance),
  );
});

describe('sdt.auc', () => {
  test.each(VECTORS['sdt.auc'])('$id', ({ input, expected, tolerance }) =>
    expectReached(areaUnderCurve(input.score, input.signal as Bits), expected, tolerance),
  );
});

describe('calibration', () => {
  test.each(VECTORS.calibration)('$id', ({ input, expected, tolerance }) => {
    const got = calibrationOf(input.confidence, input.correct, input.binEdges);
    expectReached(got, expected, tolerance);
    const parts = got as Exclude<typeof got, { status: 'undefined' }>;
    const { reliability, resolution, uncertainty, withinBinVariance, withinBinCovariance } = parts;
    // The decomposition is exact.
    expect(reliability - resolution + uncertainty + withinBinVariance - withinBinCovariance).toBeCloseTo(
      parts.brier,
      12,
    );
  });
});

describe('calibration.gamma', () => {
  test.each(VECTORS['calibration.gamma'])('$id', ({ input, expected, tolerance }) =>
    expectReached(gammaOf(input.confidence, input.correct), expected, tolerance),
  );
});

describe('fairness.wilson', () => {
  test.each(VECTORS['fairness.wilson'])('$id', ({ input, expected, tolerance }) => {
    const { share, low, high } = shareOf(input.successes, input.n);
    expectReached({ proportion: share, lower: low, upper: high }, expected, tolerance);
  });
});

describe('fairness.riskDifference', () => {
  test.each(VECTORS['fairness.riskDifference'])('$id', ({ input, expected, tolerance }) => {
    const { difference, low, high } = shareDifference(
      shareOf(input.successes1, input.n1),
      shareOf(input.successes2, input.n2),
    );
    expectReached({ difference, lower: low, upper: high }, expected, tolerance);
  });
});

describe('elo.sequence', () => {
  test.each(VECTORS['elo.sequence'])('$id', ({ input, expected, tolerance }) => {
    const learners: Record<string, Rating> = {};
    const items: Record<string, Rating> = {};
    const trace = input.events.map(({ learner, item, correct }) => {
      const next = rate(learners[learner] ?? NEW_RATING, items[item] ?? NEW_RATING, correct, input);
      learners[learner] = next.learner;
      items[item] = next.item;
      return { expected: next.expected, learner: next.learner.value, item: next.item.value };
    });
    const values = (of: Record<string, Rating>): Record<string, number> =>
      Object.fromEntries(Object.entries(of).map(([name, { value }]) => [name, value]));
    expectReached({ learners: values(learners), items: values(items), trace }, expected, tolerance);
  });
});

describe('srs.fsrs6State', () => {
  test.each(VECTORS['srs.fsrs6State'])('$id', ({ input, expected, tolerance }) => {
    let memory: Memory | null = null;
    let elapsedDays = 0;
    const reviews = input.ratings.map((rating, index) => {
      const before: Memory | null = memory;
      const buttonIntervals = intervalsAfter(before, elapsedDays);
      const retrievability = before === null ? {} : { retrievability: recallAfter(before, elapsedDays) };
      memory = reviewed(before, elapsedDays, rating);
      const intervalDays = buttonIntervals[rating - 1] ?? 0;
      const done = { rating, elapsedDays, ...memory, ...retrievability, intervalDays, buttonIntervals };
      expect(index).toBeLessThan(expected.reviews.length);
      elapsedDays = intervalDays;
      return done;
    });
    expectReached(reviews, expected.reviews, tolerance);
  });
});

describe('ctt.spearmanBrown', () => {
  test.each(VECTORS['ctt.spearmanBrown'])('$id', ({ input, expected, tolerance }) =>
    expectReached({ value: spearmanBrown(input.reliability, input.lengthFactor) }, expected, tolerance),
  );
});

describe('ctt.lengthNeeded', () => {
  test.each(VECTORS['ctt.lengthNeeded'])('$id', ({ input, expected, tolerance }) =>
    expectReached({ value: lengthNeeded(input.reliability, input.target) }, expected, tolerance),
  );
});

describe('agreement.gStudy', () => {
  test.each(VECTORS['agreement.gStudy'])('$id', ({ input, expected, tolerance }) =>
    expectReached(gStudy(input.rows, input.scenarios), expected, tolerance),
  );
});

describe('agreement.kappa', () => {
  test.each(VECTORS['agreement.kappa'])('$id', ({ input, expected, tolerance }) => {
    const { rater1, rater2, categories, weights } = input;
    expectReached(kappaOf<number>(rater1, rater2, categories, weights), expected, tolerance);
  });
});

describe('agreement.gwetAC1', () => {
  test.each(VECTORS['agreement.gwetAC1'])('$id', ({ input, expected, tolerance }) => {
    const { rater1, rater2, categories } = input;
    const { kappa, ...rest } = expected;
    expectReached(ac1Of<number>(rater1, rater2, categories), rest, tolerance);
    expectReached(kappaOf<number>(rater1, rater2, categories, 'unweighted'), { kappa }, tolerance);
  });
});
