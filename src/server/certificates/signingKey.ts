// The key that the academy's certificates are signed with: Ed25519. What is signed is a compact JWS (VC-JOSE, as Open Badges 3.0 takes it, section 8.2); whoever
// has the public half can verify it without asking anybody.

import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { canonicalJson } from '#scenario';
import { calculateJwkThumbprint, CompactSign, compactVerify, importJWK } from 'jose';

/** The public half, as it is served. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

export interface SigningKey {
  /** The thumbprint of the public half (RFC 7638): the same key has the same name everywhere. */
  readonly kid: string;
  readonly publicKey: PublicKey;
  /** `keyAt`: where the public half is found. */
  sign(payload: object, keyAt: string): Promise<string>;
}

/** From PKCS #8 as PEM, its lines also written with \n, or as base64 alone. Null: it is no such key. */
export async function openSigningKey(text: string): Promise<SigningKey | null> {
  const key = readKey(text);
  if (key === null || key.asymmetricKeyType !== 'ed25519') return null;
  const publicKey = publicOf(createPublicKey(key).export({ format: 'jwk' }));
  const kid = await calculateJwkThumbprint(publicKey);
  return {
    kid,
    publicKey,
    sign: (payload, keyAt) =>
      new CompactSign(new TextEncoder().encode(canonicalJson(payload)))
        .setProtectedHeader({ alg: 'EdDSA', kid: keyAt, typ: 'JWT', jwk: publicKey })
        .sign(key),
  };
}

/** What was signed with this key; null: it was not, or was changed. */
export async function openSigned(signed: string, publicKey: PublicKey): Promise<unknown> {
  try {
    const key = await importJWK(publicKey, 'EdDSA');
    const { payload } = await compactVerify(signed, key, { algorithms: ['EdDSA'] });
    return JSON.parse(new TextDecoder().decode(payload)) as unknown;
  } catch {
    // Whatever is wrong with it, it is not ours.
    return null;
  }
}

function readKey(text: string): KeyObject | null {
  const written = text.replaceAll('\\n', '\n').trim();
  try {
    return written.startsWith('-----')
      ? createPrivateKey(written)
      : createPrivateKey({ key: Buffer.from(written, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}

function publicOf({ x }: { readonly x?: string }): PublicKey {
  if (x === undefined) throw new Error('an Ed25519 key has no public half');
  return { kty: 'OKP', crv: 'Ed25519', x };
}
