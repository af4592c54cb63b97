// Chance without a clock: every random choice of a case comes from a named stream of its seed, so that a new draw in one place
// does not shift the draws in another. Generator: sfc32 (Chris Doty-Humphrey, PractRand), seeded by a 128-bit string hash.

/** A stream of pseudo-random numbers; equal seed and name give the equal stream on every machine. */
export interface Chance {
  /** The next number in [0, 1), a multiple of 2⁻³². */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One of the items, each as likely. The list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** A normally shaped number, mean 0, standard deviation about 1, within ±6 (sum of twelve, Irwin–Hall). */
  bell(): number;
  /** The items in a random order; the argument stays as it was. */
  shuffle<T>(items: readonly T[]): T[];
}

/** The stream called `name` of `seed`, for example `stream(seed, 'applicant:3')`. */
export function stream(seed: number | string, name: string): Chance {
  let [a, b, c, d] = hash128(`${seed}\u0000${name}`);
  const next32 = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next32();
  const next = (): number => next32() / 4294967296;
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (items.length === 0) throw new Error('chance: cannot pick from an empty list');
      return item as (typeof items)[number];
    },
    bell: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return sum;
    },
    shuffle: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
  };
}

// cyrb128 (bryc, public domain description): four mixed 32-bit lanes.
function hash128(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
