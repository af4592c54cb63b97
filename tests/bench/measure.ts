// Measuring two things side by side: in turn, many rounds, ratios of pairs, so that a machine's mood hits both alike.

export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Milliseconds of `a` over those of `b`, pair by pair; median, and the range of the middle eight tenths. */
export function ratioOf(a: () => void, b: () => void, rounds: number): { ratio: Ratio; aMs: number; bMs: number } {
  for (let warm = 0; warm < 3; warm++) {
    a();
    b();
  }
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0;
    const one = timeMs(first ? a : b);
    const other = timeMs(first ? b : a);
    pairs.push(first ? { a: one, b: other } : { a: other, b: one });
  }
  return {
    ratio: spreadOf(pairs.map((pair) => pair.a / pair.b)),
    aMs: median(pairs.map((pair) => pair.a)),
    bMs: median(pairs.map((pair) => pair.b)),
  };
}

export function timeMs(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spreadOf(ratios: readonly number[]): Ratio {
  return { median: median(ratios), low: quantile(ratios, 0.1), high: quantile(ratios, 0.9) };
}

export function say(name: string, value: string): void {
  console.log(`${name.padEnd(62)} ${value}`);
}

export function sayRatio(name: string, { median: middle, low, high }: Ratio, bound: string): void {
  say(name, `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}), aim ${bound}`);
}

/** How long a page under measurement may take for one step: a machine at work on other things is to be measured, not given up. */
export const PATIENCE_MS = 600_000;
