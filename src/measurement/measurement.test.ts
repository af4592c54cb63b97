// What the figures do at their edges, and what must hold for any answers.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, gammaOf } from './calibration.ts';
import { isDefined } from './defined.ts';
import { areaUnderCurve, detectionOf, optimalCriterion } from './detection.ts';
import { difficultyFor, expectedShare } from './rating.ts';
import { intervalsAfter, reviewed } from './recall.ts';
import { normalQuantile, normalShare, studentQuantile } from './special.ts';

describe('the normal distribution', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.5.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2.5, 0.993790334674224],
    [3.5, 0.999767370920965],
    [-4.5, 0.00000339767312473],
  ])('Φ(%d)', (z, share) => expect(Math.abs(normalShare(z) - share)).toBeLessThan(1e-14));

  test('its inverse undoes it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(Math.abs(normalShare(normalQuantile(p)) - p)).toBeLessThan(1e-13);
      }),
      { seed: 26, numRuns: 500 },
    );
  });
});

test.each([
  [1, 12.7062047],
  [2, 4.30265273],
  [9, 2.26215716],
  [39, 2.02269092],
])("Student's t, 97.5 %%, %d degrees of freedom", (freedom, t) => {
  expect(studentQuantile(0.975, freedom)).toBeCloseTo(t, 6);
});

describe('detection', () => {
  const counts = { hits: 8, misses: 2, falseAlarms: 3, correctRejections: 17 };

  test('no noise: no false-alarm rate, and so no d′', () => {
    expect(detectionOf({ ...counts, falseAlarms: 0, correctRejections: 0 })).toEqual({
      status: 'undefined',
      reason: 'no-noise-trials',
    });
  });

  test('the same answer every time is warned of', () => {
    const always = detectionOf({ hits: 10, misses: 0, falseAlarms: 40, correctRejections: 0 });
    expect(always).toMatchObject({ warning: 'no-variation-in-responses', aPrime: 0.5, isPerfect: false });
    expect(detectionOf(counts)).toMatchObject({ warning: null, isPerfect: false });
    expect(detectionOf({ hits: 5, misses: 0, falseAlarms: 0, correctRejections: 5 })).toMatchObject({
      isPerfect: true,
    });
  });

  test("the criterion's interval is half as wide as that of d′", () => {
    const found = detectionOf(counts);
    if (!isDefined(found)) throw new Error('undefined');
    expect(found.criterionUpper - found.criterionLower).toBeCloseTo((found.dPrimeUpper - found.dPrimeLower) / 2, 12);
    expect((found.criterionUpper + found.criterionLower) / 2).toBeCloseTo(found.criterion, 12);
  });

  test('yes and no exchanged turn the criterion round and leave d′', () => {
    const one = detectionOf({ hits: 8, misses: 2, falseAlarms: 3, correctRejections: 7 });
    const other = detectionOf({ hits: 7, misses: 3, falseAlarms: 2, correctRejections: 8 });
    if (!isDefined(one) || !isDefined(other)) throw new Error('undefined');
    expect(one.dPrime).toBeCloseTo(other.dPrime, 12);
    expect(one.criterion).toBeCloseTo(-other.criterion, 12);
  });

  test('no figure is ever infinite', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, (hits, misses, falseAlarms, correctRejections) => {
        const found = detectionOf({ hits, misses, falseAlarms, correctRejections });
        for (const value of Object.values(found))
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
      { seed: 1995, numRuns: 300 },
    );
  });

  test('without ability no criterion is the best', () => {
    const stakes = { prevalence: 0.1, costFalseAlarm: 1, costMiss: 5, valueHit: 0, valueCorrectRejection: 0 };
    expect(optimalCriterion({ ...stakes, dPrime: 0 })).toHaveProperty('status', 'undefined');
  });

  test('a single trial of a class: an area, but no interval', () => {
    expect(areaUnderCurve([1, 2, 3], [1, 0, 0])).toMatchObject({ auc: 0, seDeLong: null, lowerDeLong: null });
  });
});

describe('calibration', () => {
  const edges = [0.5, 0.75, 1];

  test('nobody answered', () => {
    expect(calibrationOf([], [], edges)).toEqual({ status: 'undefined', reason: 'n-too-small' });
  });

  test('one answer, right: no skill and no interval, the rest stands', () => {
    expect(calibrationOf([0.8], [1], edges)).toMatchObject({
      brierSkill: null,
      overconfidenceLower: null,
      brier: expect.closeTo(0.04, 12) as number,
      bins: [{ index: 2, n: 1 }],
    });
  });

  test('nothing but guesses: calibration is not tested', () => {
    expect(calibrationOf([0.5, 0.5], [1, 0], edges)).toMatchObject({ spiegelhalterZ: null, reliability: 0 });
  });

  test('all right: gamma says nothing', () => {
    expect(gammaOf([0.6, 0.9], [1, 1])).toEqual({ status: 'undefined', reason: 'zero-variance' });
  });
});

test('the difficulty for a share gives that share', () => {
  for (const guess of [0, 0.5])
    expect(expectedShare(1.2, difficultyFor(1.2, 0.85, guess), guess)).toBeCloseTo(0.85, 12);
});

test('what was not recalled comes back sooner than what was; an earlier clock counts as no day', () => {
  const memory = reviewed(null, 0, 3);
  const [again, hard, good, easy] = intervalsAfter(memory, 3);
  expect(again).toBeLessThan(hard);
  expect(hard).toBeLessThan(good);
  expect(good).toBeLessThan(easy);
  expect(reviewed(memory, -5, 3)).toEqual(reviewed(memory, 0, 3));
});
