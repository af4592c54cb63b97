// Matched pairs against the reference values of measurement-vectors.json (fairness) and of cultural-sensitivity.md, section 3.3 (SciPy 1.17).

import { describe, expect, test } from 'vitest';
import { isDefined, type Undefined } from './defined.ts';
import {
  bootstrapByPerson,
  fisherExact,
  holm,
  mcNemar,
  pairedOdds,
  pairedRisk,
  signFlips,
  type PairTable,
} from './matchedPairs.ts';

function table(onlyFirst: number, onlySecond: number, of: number): PairTable {
  return { both: 0, onlyFirst, onlySecond, neither: of - onlyFirst - onlySecond };
}

function defined<T extends object>(figure: T | Undefined): T {
  if (!isDefined(figure)) throw new Error(figure.reason);
  return figure;
}

/** A generator good enough to turn signs in a test (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('McNemar', () => {
  test.each([
    [9, 2, 0.0654296875, 0.0385742188, 4.5],
    [3, 3, 1, 0.84375, 1],
  ])('b=%i c=%i', (b, c, pExact, pMid, oddsRatio) => {
    const got = defined(mcNemar(table(b, c, 60)));
    expect(got.pExact).toBeCloseTo(pExact, 9);
    expect(got.pMid).toBeCloseTo(pMid, 9);
    expect(got.oddsRatio).toBeCloseTo(oddsRatio, 12);
  });
  test('says nothing where no pair differs', () => {
    expect(mcNemar(table(0, 0, 25))).toEqual({ status: 'undefined', reason: 'no-pairs' });
  });
  test('cannot reach 5 % with five pairs, and can with six', () => {
    expect(defined(mcNemar(table(5, 0, 5))).pExact).toBeCloseTo(0.0625, 12);
    expect(defined(mcNemar(table(6, 0, 6))).pExact).toBeCloseTo(0.03125, 12);
  });
});

describe('the figures of the domain file', () => {
  test.each([
    { b: 9, c: 2, n: 40, p: 0.0654, rd: [0.175, 0.006, 0.327], or: [4.5, 0.93, 42.8] },
    { b: 14, c: 4, n: 60, p: 0.0309, rd: [0.167, 0.026, 0.297], or: [3.5, 1.1, 14.6] },
    { b: 6, c: 0, n: 20, p: 0.0313, rd: [0.3, 0.048, 0.497], or: [null, 1.18, null] },
    { b: 3, c: 2, n: 20, p: 1, rd: [0.05, -0.189, 0.28], or: [1.5, 0.17, 18] },
  ])('b=$b c=$c N=$n', ({ b, c, n, p, rd, or }) => {
    expect(defined(mcNemar(table(b, c, n))).pExact).toBeCloseTo(p, 3);
    const risk = defined(pairedRisk(table(b, c, n)));
    expect([risk.difference, risk.low, risk.high].map((one) => one.toFixed(3))).toEqual(
      rd.map((one) => one.toFixed(3)),
    );
    const odds = defined(pairedOdds(table(b, c, n)));
    for (const [got, wanted] of [
      [odds.ratio, or[0]],
      [odds.low, or[1]],
      [odds.high, or[2]],
    ] as const)
      if (wanted === null || wanted === undefined) expect(got).toBeNull();
      else expect(got).toBeCloseTo(wanted, wanted > 10 ? 1 : 2);
  });
});

describe('Fisher', () => {
  test.each([
    {
      t: [
        [18, 12],
        [9, 21],
      ],
      p: 0.037,
      or: 3.5,
    },
    {
      t: [
        [10, 2],
        [4, 8],
      ],
      p: 0.0361,
      or: 10,
    },
    {
      t: [
        [30, 5],
        [20, 15],
      ],
      p: 0.0160547416,
      or: 4.5,
    },
  ] as const)('$t', ({ t, p, or }) => {
    const got = defined(fisherExact(t));
    expect(got.p).toBeCloseTo(p, p === 0.0160547416 ? 9 : 4);
    expect(got.oddsRatioSample).toBeCloseTo(or, 9);
  });
});

describe('sign flips', () => {
  test('are exact for few pairs: six of six the same way is 2 of 64', () => {
    expect(signFlips([1, 1, 1, 1, 1, 1], () => 0)).toEqual({ p: 2 / 64, median: 1, exact: true });
  });
  test('pairs that do not differ change nothing but the median', () => {
    expect(signFlips([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], () => 0)).toEqual({ p: 2 / 64, median: 0, exact: true });
  });
  test('many pairs by chance come near the exact answer', () => {
    const differences = Array.from({ length: 14 }, (_, index) => (index % 3 === 0 ? -2 : 3));
    const exact = defined(signFlips(differences, chance(1)));
    const drawn = defined(signFlips(differences, chance(1), { exactUpTo: 0 }));
    expect(exact.exact).toBe(true);
    expect(drawn.exact).toBe(false);
    expect(Math.abs(drawn.p - exact.p)).toBeLessThan(0.02);
  });
});

describe('by person', () => {
  test('one person with many pairs is one person', () => {
    expect(bootstrapByPerson([[1, 1, 1, 1]], chance(1))).toEqual({ status: 'undefined', reason: 'n-too-small' });
  });
  test('pairs of one person do not narrow the interval as pairs of many do', () => {
    const nested = defined(bootstrapByPerson([Array<number>(20).fill(1), Array<number>(20).fill(0)], chance(2)));
    const spread = defined(
      bootstrapByPerson(
        Array.from({ length: 40 }, (_, index) => [index % 2]),
        chance(2),
      ),
    );
    expect(nested.difference).toBe(0.5);
    expect(spread.difference).toBe(0.5);
    expect(nested.high - nested.low).toBe(1);
    expect(spread.high - spread.low).toBeLessThan(0.4);
  });
});

test('Holm’s correction keeps the order and never falls', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([])).toEqual([]);
});
