// Were two that are the same treated the same? Exact tests and intervals for pairs that differ in one cue (cultural-sensitivity.md, section
// 3.3; measurement.md, fairness). Counts only: who the people are is not asked.

import { undefinedFor, type Undefined } from './defined.ts';
import { Z_95, type Difference } from './intervals.ts';

/** N pairs by what happened: to both, to the first only, to the second only, to neither. */
export interface PairTable {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** Exact McNemar: the pairs that differ, tossed as a fair coin. */
export interface McNemar {
  readonly discordant: number;
  /** Two-sided exact probability. */
  readonly pExact: number;
  /** The same with half the weight of the split observed; less conservative. */
  readonly pMid: number;
  /** b / c; null where the second never stands alone (infinite). */
  readonly oddsRatio: number | null;
}

/** `fairness.mcnemar`: undefined where no pair differs. */
export function mcNemar({ onlyFirst, onlySecond }: PairTable): McNemar | Undefined {
  const discordant = onlyFirst + onlySecond;
  if (discordant === 0) return undefinedFor('no-pairs');
  const fewer = Math.min(onlyFirst, onlySecond);
  const below = sumOf(fewer, (k) => fairCoin(discordant, k));
  const at = fairCoin(discordant, fewer);
  const pExact = Math.min(1, 2 * (below + at));
  return {
    discordant,
    pExact,
    pMid: onlyFirst === onlySecond ? 1 - at / 2 : 2 * below + at,
    oddsRatio: onlySecond === 0 ? null : onlyFirst / onlySecond,
  };
}

/** An odds ratio with its interval at 95 %; null at an end that is infinite. */
export interface OddsRatio {
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number | null;
}

/** The conditional odds ratio of pairs, b / c, from the exact limits of C. J. Clopper and E. S. Pearson (Biometrika 26, 1934) for b of b + c. */
export function pairedOdds({ onlyFirst, onlySecond }: PairTable): OddsRatio | Undefined {
  const of = onlyFirst + onlySecond;
  if (of === 0) return undefinedFor('no-pairs');
  const low = onlyFirst === 0 ? 0 : solve((p) => atLeast(onlyFirst, of, p) - 0.025);
  const high = onlySecond === 0 ? 1 : solve((p) => 0.025 - atMost(onlyFirst, of, p));
  return {
    ratio: onlySecond === 0 ? null : onlyFirst / onlySecond,
    low: low / (1 - low),
    high: high === 1 ? null : high / (1 - high),
  };
}

/** The risk difference of pairs, (b − c) / N, with the interval of D. G. Bonett and R. M. Price (2012). */
export function pairedRisk({ both, onlyFirst, onlySecond, neither }: PairTable): Difference | Undefined {
  const of = both + onlyFirst + onlySecond + neither;
  if (of === 0) return undefinedFor('no-pairs');
  const [first, second] = [(onlyFirst + 1) / (of + 2), (onlySecond + 1) / (of + 2)];
  const middle = first - second;
  const half = Z_95 * Math.sqrt((first + second - middle * middle) / (of + 2));
  return {
    difference: (onlyFirst - onlySecond) / of,
    low: Math.max(-1, middle - half),
    high: Math.min(1, middle + half),
  };
}

/** Two by two: [yes, no] of the first group, [yes, no] of the second. */
export type TwoByTwo = readonly [first: readonly [number, number], second: readonly [number, number]];

/** `fairness.fisher`: different people on the two sides. Two-sided: all tables no likelier than this one, margins given. */
export function fisherExact([[a, b], [c, d]]: TwoByTwo):
  | { readonly p: number; readonly oddsRatioSample: number | null }
  | Undefined {
  const [rows, columns, of] = [[a + b, c + d] as const, a + c, a + b + c + d];
  if (of === 0) return undefinedFor('n-too-small');
  const weight = (x: number): number =>
    Math.exp(logChoose(rows[0], x) + logChoose(rows[1], columns - x) - logChoose(of, columns));
  const observed = weight(a);
  let p = 0;
  for (let x = Math.max(0, columns - rows[1]); x <= Math.min(columns, rows[0]); x++) {
    const likely = weight(x);
    if (likely <= observed * (1 + 1e-7)) p += likely;
  }
  return { p: Math.min(1, p), oddsRatioSample: b * c === 0 ? null : (a * d) / (b * c) };
}

/**
 * Paired permutation test on differences (counts, times): how often would turning each difference at random give a mean at least as far from
 * nought? Exact while there are at most `exactUpTo` differences, else by so many turns of `random` (0 ≤ random() < 1), the observed one counted.
 */
export function signFlips(
  differences: readonly number[],
  random: () => number,
  { turns = 10_000, exactUpTo = 14 }: { readonly turns?: number; readonly exactUpTo?: number } = {},
): { readonly p: number; readonly median: number; readonly exact: boolean } | Undefined {
  const moved = differences.filter((one) => one !== 0);
  if (differences.length === 0) return undefinedFor('no-pairs');
  const median = medianOf(differences);
  const observed = Math.abs(moved.reduce((sum, one) => sum + one, 0));
  const reaches = (sum: number): boolean => Math.abs(sum) >= observed - 1e-9;
  if (moved.length <= exactUpTo) {
    const ways = 2 ** moved.length;
    let reached = 0;
    for (let way = 0; way < ways; way++)
      if (reaches(moved.reduce((sum, one, index) => sum + ((way >> index) & 1 ? -one : one), 0))) reached++;
    return { p: reached / ways, median, exact: true };
  }
  let reached = 1;
  for (let turn = 0; turn < turns; turn++)
    if (reaches(moved.reduce((sum, one) => sum + (random() < 0.5 ? -one : one), 0))) reached++;
  return { p: reached / (turns + 1), median, exact: false };
}

/**
 * A mean difference over pairs that are nested in people: people are drawn again with all their pairs, so that ten pairs of one person do not
 * count as ten people. Percentile interval at 95 %.
 */
export function bootstrapByPerson(
  people: readonly (readonly number[])[],
  random: () => number,
  turns = 2000,
): Difference | Undefined {
  const some = people.filter((pairs) => pairs.length > 0);
  if (some.length < 2) return undefinedFor('n-too-small');
  const means = Array.from({ length: turns }, () => {
    let [sum, of] = [0, 0];
    for (let drawn = 0; drawn < some.length; drawn++) {
      const pairs = some[Math.floor(random() * some.length)] ?? [];
      sum += pairs.reduce((all, one) => all + one, 0);
      of += pairs.length;
    }
    return sum / of;
  }).sort((a, b) => a - b);
  const all = some.flat();
  return {
    difference: all.reduce((sum, one) => sum + one, 0) / all.length,
    low: means[Math.floor(turns * 0.025)] ?? 0,
    high: means[Math.ceil(turns * 0.975) - 1] ?? 0,
  };
}

/** S. Holm (1979): probabilities corrected for having asked several times, in the order given. */
export function holm(probabilities: readonly number[]): number[] {
  const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const corrected = Array<number>(probabilities.length).fill(1);
  let largest = 0;
  for (const [rank, { p, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (order.length - rank)));
    corrected[index] = largest;
  }
  return corrected;
}

function fairCoin(of: number, k: number): number {
  return Math.exp(logChoose(of, k) - of * Math.LN2);
}

function atLeast(k: number, of: number, p: number): number {
  return 1 - sumOf(k, (x) => binomial(x, of, p));
}

function atMost(k: number, of: number, p: number): number {
  return sumOf(k + 1, (x) => binomial(x, of, p));
}

function binomial(k: number, of: number, p: number): number {
  if (p === 0 || p === 1) return (p === 0 ? k === 0 : k === of) ? 1 : 0;
  return Math.exp(logChoose(of, k) + k * Math.log(p) + (of - k) * Math.log1p(-p));
}

/** f(0) + … + f(below − 1). */
function sumOf(below: number, f: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < below; k++) sum += f(k);
  return sum;
}

function logChoose(of: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, of - k); i++) sum += Math.log((of - Math.min(k, of - k) + i) / i);
  return sum;
}

/** Where a rising function crosses nought between 0 and 1. */
function solve(rising: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}
