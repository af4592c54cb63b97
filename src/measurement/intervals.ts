// How sure is a share that was counted in a sample? Intervals at 95 %: the score interval of E. B. Wilson (JASA 22, 1927, 209–212) for one
// share; for the difference between two shares, of R. G. Newcombe (Statistics in Medicine 17, 1998) method 10 of pp. 873–890 for different people,
// method 10 of pp. 2635–2650 for the same people.

/** The 97.5th percentile of the normal distribution. */
export const Z_95 = 1.959963984540054;

/** A count out of so many, as a share with its interval. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A difference between two shares, with its interval. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval. Of nobody nothing is known: the share is 0, the interval everything. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const middle = (count + (Z_95 * Z_95) / 2) / (of + Z_95 * Z_95);
  const half = (Z_95 / (of + Z_95 * Z_95)) * Math.sqrt((count * (of - count)) / of + (Z_95 * Z_95) / 4);
  // At the ends the bound is the end itself; rounding would miss it.
  return { count, of, share, low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}

/** `fairness.riskDifference`: the first share less the second, counted among different people. */
export function shareDifference(first: Share, second: Share): Difference {
  const difference = first.share - second.share;
  return {
    difference,
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

/**
 * The share after minus the share before, for people who are the same on both sides: so many who have it both times, before only, after
 * only, and neither time.
 */
export function pairedDifference(both: number, beforeOnly: number, afterOnly: number, neither: number): Difference {
  const of = both + beforeOnly + afterOnly + neither;
  if (of === 0) return { difference: 0, low: -1, high: 1 };
  const after = shareOf(both + afterOnly, of);
  const before = shareOf(both + beforeOnly, of);
  const difference = (afterOnly - beforeOnly) / of;
  const phi = correlation(both, beforeOnly, afterOnly, neither);
  const spread = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  return {
    difference,
    low: difference - spread(after.share - after.low, before.high - before.share),
    high: difference + spread(after.high - after.share, before.share - before.low),
  };
}

/** Newcombe's φ: taken half a person towards nought where it is positive; nought where a margin is empty. */
function correlation(both: number, beforeOnly: number, afterOnly: number, neither: number): number {
  const of = both + beforeOnly + afterOnly + neither;
  const margins =
    Math.sqrt((both + beforeOnly) * (afterOnly + neither)) * Math.sqrt((both + afterOnly) * (beforeOnly + neither));
  if (margins === 0) return 0;
  const product = both * neither - beforeOnly * afterOnly;
  return (product > 0 ? Math.max(product - of / 2, 0) : product) / margins;
}
