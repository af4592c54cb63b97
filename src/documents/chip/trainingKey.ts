// Keys of fictional authorities and chips. They follow from a name, so that a case replays to the byte and a document drawn anywhere
// carries the same signatures: they are training keys, known to everybody, and protect nothing. P-256 with SHA-256; signatures are
// deterministic (RFC 6979).

import { p256 } from '@noble/curves/nist.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from './bytes.ts';
import type { Bytes } from './der.ts';

export interface TrainingKey {
  readonly secret: Bytes;
  /** The point, uncompressed: 65 bytes. */
  readonly public: Bytes;
}

const KEYS = new Map<string, TrainingKey>();

export function trainingKey(name: string): TrainingKey {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const seed = sha512(utf8ToBytes(`Firstline fictional training key: ${name}`)).slice(0, 48);
  const secret = p256.utils.randomSecretKey(seed);
  const key = { secret, public: p256.getPublicKey(secret, false) };
  KEYS.set(name, key);
  return key;
}

/** `der` as in certificates and CMS, `plain` r and s side by side as chips and seals give it. */
export type SignatureForm = 'der' | 'plain';

export function sign(message: Bytes, key: TrainingKey, form: SignatureForm): Bytes {
  return p256.sign(message, key.secret, { lowS: false, format: form === 'der' ? 'der' : 'compact' });
}

/** Whether a signature is the key's over this message; what is no signature at all is not. */
export function isSignedBy(message: Bytes, signature: Bytes, publicKey: Bytes, form: SignatureForm): boolean {
  try {
    return p256.verify(signature, message, publicKey, { lowS: false, format: form === 'der' ? 'der' : 'compact' });
  } catch {
    // The library throws for bytes that are no point or no signature; a chip may hold any bytes.
    return false;
  }
}
