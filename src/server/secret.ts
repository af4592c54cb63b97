// Tokens and sessions: made of chance from the system, kept only as hashes, compared without telling how much of them was right.

import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Where a server's chance comes from; tests bring their own. */
export interface Chance {
  /** A secret or an id that nobody guesses. */
  makeSecret(): string;
  /** The seed of a case. */
  makeSeed(): number;
}

export const SYSTEM_CHANCE: Chance = {
  makeSecret: () => randomBytes(24).toString('base64url'),
  makeSeed: () => randomInt(0, 2 ** 32),
};

/** SHA-256 in hex. The secrets are long and random, so that a plain hash suffices. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a secret is the one behind a hash. */
export function isSecretOf(hash: string, secret: string): boolean {
  const found = Buffer.from(hashText(secret), 'hex');
  const wanted = Buffer.from(hash, 'hex');
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}
