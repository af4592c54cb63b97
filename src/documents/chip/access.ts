// With which key does a chip open? Whoever has read the page knows it: it follows from number, birth date and expiry with their check
// digits as the zone prints them (ICAO Doc 9303-11, 4.3.2 and 9.7). The exchange over the air is not played; a reader gets in where
// both have the same key.

import { sha1 } from '@noble/hashes/legacy.js';
import { MRZ_LAYOUTS, sliceRange, type MrzFormat } from '../mrz/mrzFormat.ts';
import { concatBytes, utf8ToBytes } from './bytes.ts';
import type { Bytes } from './der.ts';

/** The part of the zone that the key is made of. */
export function accessText(lines: readonly string[], format: MrzFormat): string {
  const { fields, digits } = MRZ_LAYOUTS[format];
  return (['documentNumber', 'birthDate', 'expiryDate'] as const)
    .flatMap((name) => [fields[name], digits[name]])
    .map((range) => (range === undefined ? '' : sliceRange(lines, range)))
    .join('');
}

export interface AccessKeys {
  readonly seed: Bytes;
  readonly encryption: Bytes;
  readonly authentication: Bytes;
}

/** The keys of basic access control; the seed is the password of PACE too. */
export function accessKeys(text: string): AccessKeys {
  const seed = sha1(utf8ToBytes(text)).slice(0, 16);
  const derive = (counter: number): Bytes =>
    sha1(concatBytes(seed, Uint8Array.of(0, 0, 0, counter)))
      .slice(0, 16)
      .map(withOddParity);
  return { seed, encryption: derive(1), authentication: derive(2) };
}

/** The last bit of each byte of a DES key makes the number of its ones odd. */
function withOddParity(byte: number): number {
  let ones = 0;
  for (let rest = byte >> 1; rest > 0; rest >>= 1) ones += rest & 1;
  return (byte & 0xfe) | (ones % 2 === 0 ? 1 : 0);
}
