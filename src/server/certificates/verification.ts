// Does a certificate hold? Asked by anybody, by its number or by the signed text itself; and what programs that read Open Badges ask: who issues here,
// with which keys, and what was revoked.

import { CERTIFICATE_PATHS, credentialSchema, type Credential, type Verified } from '#exam';
import { canonicalJson } from '#scenario';
import {
  selectOptionalCertificate,
  selectOptionalSigningKey,
  selectRevoked,
  selectSigningKeys,
} from '../store/certificates.ts';
import type { CertificateRow, SigningKeyRow } from '../store/examRows.ts';
import type { Db } from '../store/tables.ts';
import type { TellTime } from '../trust/clock.ts';
import { openSigned, type PublicKey } from './signingKey.ts';
import { decodeJwt, decodeProtectedHeader } from 'jose';

const NONE: Verified = { standing: 'none', certificate: null, issuedAtMs: null, revokedAtMs: null, credential: null };

/** Claims that stand beside the credential in what is signed. */
const CLAIMS = ['iss', 'jti', 'nbf'];

type ServedKey = PublicKey & { readonly kid: string };

export class Verification {
  readonly #db: Db;
  readonly #clock: TellTime;

  constructor(db: Db, clock: TellTime) {
    this.#db = db;
    this.#clock = clock;
  }

  async byNumber(certificate: string): Promise<Verified> {
    const row = await selectOptionalCertificate(this.#db, certificate);
    return row === null ? NONE : this.#verify(row);
  }

  /** A text or a file that holds a signed certificate somewhere. */
  async byText(text: string): Promise<Verified> {
    const signed = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/.exec(text.replaceAll(/\s/g, ''))?.[0];
    if (signed === undefined) return NONE;
    const number = numberIn(signed);
    const row = number === null ? null : await selectOptionalCertificate(this.#db, number);
    if (row === null) return NONE;
    return row.signature === signed ? this.#verify(row) : altered(row.id);
  }

  async issuer(origin: string, academy: string) {
    const keys = await this.keys(origin);
    return {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: origin,
      type: ['Profile'],
      name: academy,
      url: origin,
      keys,
    };
  }

  /** The public halves of all keys that were ever signed with here, by the addresses that signatures name. */
  async keys(origin: string): Promise<ServedKey[]> {
    return (await selectSigningKeys(this.#db)).map((row) => servedKey(row, origin));
  }

  async key(kid: string, origin: string): Promise<ServedKey | null> {
    const row = await selectOptionalSigningKey(this.#db, kid);
    return row === null ? null : servedKey(row, origin);
  }

  /** In the shape of the 1EdTech revocation list: https://purl.imsglobal.org/spec/vcrl/v1p0/ */
  async revocations(origin: string) {
    const revoked = await selectRevoked(this.#db);
    return {
      id: `${origin}${CERTIFICATE_PATHS.revocations()}`,
      issuer: origin,
      revokedCredential: revoked.map(({ id }) => ({ id: `${origin}${CERTIFICATE_PATHS.verify(id)}`, revoked: true })),
    };
  }

  async #verify(row: CertificateRow): Promise<Verified> {
    const credential = await this.#open(row);
    if (credential === null) return altered(row.id);
    const nowMs = await this.#clock(this.#db);
    const { validUntil } = credential;
    const isEnded = validUntil !== undefined && Date.parse(validUntil) < nowMs;
    return {
      standing: row.revoked_at_ms !== null ? 'revoked' : isEnded ? 'ended' : 'holds',
      certificate: row.id,
      issuedAtMs: row.at_ms,
      revokedAtMs: row.revoked_at_ms,
      credential,
    };
  }

  /** What was signed, if the signature is of one of the academy's keys and over just what is kept. */
  async #open({ body, signature }: CertificateRow): Promise<Credential | null> {
    const kid = kidOf(signature);
    const known = kid === null ? null : await selectOptionalSigningKey(this.#db, kid);
    if (known === null) return null;
    const signed = await openSigned(signature, JSON.parse(known.jwk) as PublicKey);
    if (typeof signed !== 'object' || signed === null) return null;
    const whole = Object.fromEntries(Object.entries(signed).filter(([name]) => !CLAIMS.includes(name)));
    const read = credentialSchema.safeParse(whole);
    return read.success && canonicalJson(read.data) === body ? read.data : null;
  }
}

function servedKey({ kid, jwk }: SigningKeyRow, origin: string): ServedKey {
  return { kid: `${origin}${CERTIFICATE_PATHS.key(kid)}`, ...(JSON.parse(jwk) as PublicKey) };
}

function altered(certificate: string): Verified {
  return { ...NONE, standing: 'altered', certificate };
}

/** The name of the key, at the end of the address that the header tells. */
function kidOf(signed: string): string | null {
  try {
    const { kid } = decodeProtectedHeader(signed);
    return kid === undefined ? null : decodeURIComponent(kid.slice(kid.lastIndexOf('/') + 1));
  } catch {
    return null;
  }
}

/** The number that a signed text claims, before anything of it is believed. */
function numberIn(signed: string): string | null {
  try {
    const { jti } = decodeJwt(signed);
    return jti === undefined ? null : decodeURIComponent(jti.slice(jti.lastIndexOf('/') + 1)).slice(0, 80);
  } catch {
    return null;
  }
}
