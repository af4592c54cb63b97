// Shares that are exact: whether somebody passes must not hang on rounding. Whole numbers of any size over whole numbers.

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const NOTHING: Fraction = { over: 0n, under: 1n };

/** `under` is not nought. */
export function fraction(over: number | bigint, under: number | bigint = 1): Fraction {
  return reduced(BigInt(over), BigInt(under));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under);
}

/** By something that is not nought. */
export function by(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under, a.under * b.over);
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, NOTHING);
}

export function isAtLeast(a: Fraction, b: Fraction): boolean {
  return a.over * b.under >= b.over * a.under;
}

/** The whole number of parts of so many, what is left dropped. */
export function partsOf(a: Fraction, of: number): number {
  return Number((a.over * BigInt(of)) / a.under);
}

/** As text, `17/24`. */
export function asText({ over, under }: Fraction): string {
  return `${over}/${under}`;
}

function reduced(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const divisor = commonDivisor(over < 0n ? -over : over, under * sign);
  return divisor === 0n ? { over, under } : { over: (over * sign) / divisor, under: (under * sign) / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
