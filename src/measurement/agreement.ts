// How far do two examiners agree beyond chance? Kappa, plain or weighted by how far apart two marks lie (measurement.md, 8.1: J. Cohen 1960,
// 1968; standard error of J. L. Fleiss, J. Cohen and B. S. Everitt 1969), and AC1, which does not break down where one mark is rare (8.2:
// K. L. Gwet 2008).

import { undefinedFor, type Undefined } from './defined.ts';
import { Z_95 } from './intervals.ts';

export const KAPPA_WEIGHTS = ['unweighted', 'linear', 'quadratic'] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

export interface Kappa {
  readonly n: number;
  /** Pairs left out for want of a mark. */
  readonly dropped: number;
  readonly observed: number;
  readonly expected: number;
  readonly kappa: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
}

type Marks<T> = readonly (T | null)[];

/**
 * `agreement.kappa`. `categories` are all that could be given, in order, used or not. Undefined where both gave everywhere the same one
 * mark: `observed` then says so.
 */
export function kappaOf<T>(
  first: Marks<T>,
  second: Marks<T>,
  categories: readonly T[],
  weights: KappaWeights,
): Kappa | (Undefined & { readonly observed: number | null }) {
  const { shares, n, dropped } = jointShares(first, second, categories);
  if (n === 0) return { ...undefinedFor('no-pairs'), observed: null };
  const k = categories.length;
  const weight = (i: number, j: number): number => {
    if (weights === 'unweighted') return i === j ? 1 : 0;
    const apart = Math.abs(i - j) / Math.max(1, k - 1);
    return weights === 'linear' ? 1 - apart : 1 - apart * apart;
  };
  const rows = shares.map((row) => sum(row));
  const columns = categories.map((_, j) => sum(shares.map((row) => row[j] ?? 0)));
  const over = (value: (i: number, j: number) => number): number =>
    sum(categories.flatMap((_, i) => categories.map((__, j) => value(i, j))));
  const at = (i: number, j: number): number => shares[i]?.[j] ?? 0;
  const observed = over((i, j) => weight(i, j) * at(i, j));
  const expected = over((i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (1 - expected < 1e-12) return { ...undefinedFor('zero-variance'), observed };
  const kappa = (observed - expected) / (1 - expected);
  const ofRow = categories.map((_, i) => sum(columns.map((share, j) => weight(i, j) * share)));
  const ofColumn = categories.map((_, j) => sum(rows.map((share, i) => weight(i, j) * share)));
  const spread = over((i, j) => at(i, j) * (weight(i, j) - ((ofRow[i] ?? 0) + (ofColumn[j] ?? 0)) * (1 - kappa)) ** 2);
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2);
  const se = Math.sqrt(Math.max(0, variance));
  return { n, dropped, observed, expected, kappa, se, lower: kappa - Z_95 * se, upper: kappa + Z_95 * se };
}

export interface Ac1 {
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
  readonly ac1: number;
}

/** `agreement.gwetAC1`. */
export function ac1Of<T>(first: Marks<T>, second: Marks<T>, categories: readonly T[]): Ac1 | Undefined {
  const { shares, n } = jointShares(first, second, categories);
  if (n === 0 || categories.length < 2) return undefinedFor('no-pairs');
  const observed = sum(shares.map((row, i) => row[i] ?? 0));
  const expected =
    sum(
      categories.map((_, i) => {
        const share = (sum(shares[i] ?? []) + sum(shares.map((row) => row[i] ?? 0))) / 2;
        return share * (1 - share);
      }),
    ) /
    (categories.length - 1);
  return { n, observed, expected, ac1: (observed - expected) / (1 - expected) };
}

/** How often each pair of marks was given, as shares of all pairs. */
function jointShares<T>(first: Marks<T>, second: Marks<T>, categories: readonly T[]) {
  const places = first.flatMap((one, index): (readonly [number, number])[] => {
    const other = second[index] ?? null;
    return one === null || other === null ? [] : [[categories.indexOf(one), categories.indexOf(other)]];
  });
  const known = places.filter(([i, j]) => i >= 0 && j >= 0);
  const n = known.length;
  const shares = categories.map((_, i) =>
    categories.map((__, j) => (n === 0 ? 0 : known.filter((one) => one[0] === i && one[1] === j).length / n)),
  );
  return { shares, n, dropped: first.length - n };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
