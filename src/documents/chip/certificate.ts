// Certificates of country signing authorities and document signers, and the lists of withdrawn ones: X.509 version 3 and CRL version 2
// (RFC 5280) with the profile of ICAO Doc 9303-12, section 7.

import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, sha256 } from './bytes.ts';
import {
  bigInteger,
  bits,
  decode,
  encode,
  integer,
  octets,
  oid,
  printable,
  readBits,
  readDay,
  readOid,
  readText,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  utcTime,
  utf8,
  yes,
  asWritten,
  type Bytes,
  type Der,
  type Element,
} from './der.ts';
import { isSignedBy, sign, type TrainingKey } from './trainingKey.ts';

export const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const P256 = '1.2.840.10045.3.1.7';
const AT = { country: '2.5.4.6', organisation: '2.5.4.10', name: '2.5.4.3' } as const;
const EXTENSION = {
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  usagePeriod: '2.5.29.16',
  constraints: '2.5.29.19',
  crlNumber: '2.5.29.20',
  authorityKey: '2.5.29.35',
  documentTypes: '2.23.136.1.1.6.2',
} as const;

/** Who a certificate speaks of. */
export interface CertificateName {
  /** Two letters. */
  readonly country: string;
  readonly organisation: string;
  readonly name: string;
}

export interface CertificatePlan {
  readonly issuer: CertificateName;
  readonly issuerKey: TrainingKey;
  readonly subject: CertificateName;
  readonly subjectKey: TrainingKey;
  /** Names the serial number. */
  readonly serial: string;
  readonly from: string;
  readonly until: string;
  /** The days on which it signs: shorter than its validity, which reaches as far as the last document. */
  readonly signsUntil: string;
  readonly role: 'root' | 'signer';
  /** What a signer signs: the first letters of the zones of its documents. */
  readonly documentTypes?: readonly string[];
}

export function makeCertificate(plan: CertificatePlan): Bytes {
  const { issuer, subject, role } = plan;
  const body = sequence(
    tagged(0, integer(2)),
    bigInteger(serialOf(plan.serial)),
    sequence(oid(ECDSA_SHA256)),
    nameDer(issuer),
    sequence(utcTime(plan.from), utcTime(plan.until, true)),
    nameDer(subject),
    publicKeyInfo(plan.subjectKey.public),
    tagged(3, sequence(...extensions(plan, role))),
  );
  return signed(body, plan.issuerKey);
}

function extensions(plan: CertificatePlan, role: 'root' | 'signer'): Der[] {
  const authority = sequence(taggedBytes(0, keyId(plan.issuerKey.public)));
  const period = sequence(
    taggedBytes(0, asText(`${plan.from.replaceAll('-', '')}000000Z`)),
    taggedBytes(1, asText(`${plan.signsUntil.replaceAll('-', '')}235959Z`)),
  );
  const shared = [
    extension(EXTENSION.authorityKey, authority),
    extension(EXTENSION.subjectKey, octets(keyId(plan.subjectKey.public))),
    extension(EXTENSION.usagePeriod, period),
  ];
  if (role === 'root')
    return [
      ...shared,
      // keyCertSign and cRLSign: bits 5 and 6.
      extension(EXTENSION.keyUsage, bits(Uint8Array.of(0b0000_0110), 1), true),
      extension(EXTENSION.constraints, sequence(yes(), integer(0)), true),
    ];
  const types = plan.documentTypes ?? [];
  return [
    ...shared,
    // digitalSignature: bit 0.
    extension(EXTENSION.keyUsage, bits(Uint8Array.of(0b1000_0000), 7), true),
    ...(types.length === 0
      ? []
      : [extension(EXTENSION.documentTypes, sequence(integer(0), setOf(...types.map((type) => printable(type)))))]),
  ];
}

const extension = (id: string, value: Der, critical = false): Der =>
  sequence(oid(id), ...(critical ? [yes()] : []), octets(encode(value)));

const asText = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The identifier of a key: the SHA-1 of its bits (RFC 5280, 4.2.1.2, method 1). */
const keyId = (publicKey: Bytes): Bytes => sha1(publicKey);

/** Sixteen bytes that follow from a name, the first not negative and not 0. */
export function serialOf(name: string): Bytes {
  const bytes = sha256(asText(name)).slice(0, 16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

const nameDer = ({ country, organisation, name }: CertificateName): Der =>
  sequence(
    setOf(sequence(oid(AT.country), printable(country))),
    setOf(sequence(oid(AT.organisation), utf8(organisation))),
    setOf(sequence(oid(AT.name), utf8(name))),
  );

export const publicKeyInfo = (publicKey: Bytes): Der =>
  sequence(sequence(oid(EC_PUBLIC_KEY), oid(P256)), bits(publicKey));

const signed = (body: Der, key: TrainingKey): Bytes =>
  encode(sequence(asWritten(encode(body)), sequence(oid(ECDSA_SHA256)), bits(sign(encode(body), key, 'der'))));

/** A list of withdrawn certificates, signed by their root. */
export function makeRevocationList(
  issuer: CertificateName,
  key: TrainingKey,
  issuedOn: string,
  nextOn: string,
  revoked: readonly { readonly serial: string; readonly on: string }[],
): Bytes {
  const entries = revoked.map(({ serial, on }) => sequence(bigInteger(serialOf(serial)), utcTime(on)));
  const body = sequence(
    integer(1),
    sequence(oid(ECDSA_SHA256)),
    nameDer(issuer),
    utcTime(issuedOn),
    utcTime(nextOn),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    tagged(
      0,
      sequence(
        extension(EXTENSION.authorityKey, sequence(taggedBytes(0, keyId(key.public)))),
        extension(EXTENSION.crlNumber, integer(1)),
      ),
    ),
  );
  return signed(body, key);
}

/** A certificate as a reader takes it in. */
export interface Certificate {
  readonly bytes: Bytes;
  /** What its signature covers. */
  readonly body: Bytes;
  readonly signature: Bytes;
  readonly issuer: CertificateName;
  readonly subject: CertificateName;
  /** In hexadecimal digits. */
  readonly serial: string;
  readonly from: string;
  readonly until: string;
  readonly publicKey: Bytes;
  /** Identifiers of its own key and of the key that signed it, in hexadecimal digits. */
  readonly keyId: string;
  readonly authorityKeyId: string;
}

/** Null for what is no certificate. */
export function readCertificate(bytes: Bytes): Certificate | null {
  const whole = decode(bytes);
  const [body, , signature] = whole?.parts ?? [];
  if (body === undefined || signature === undefined) return null;
  const [, serial, , issuer, validity, subject, key, wrapped] = body.parts;
  if (serial === undefined || issuer === undefined || subject === undefined || key === undefined) return null;
  const held = new Map((wrapped?.parts[0]?.parts ?? []).map((one) => [readOid(one.parts[0]), one.parts.at(-1)]));
  const valueOf = (id: string): Element | null => {
    const value = held.get(id);
    return value === undefined ? null : decode(value.inner);
  };
  return {
    bytes,
    body: body.whole,
    signature: readBits(signature),
    issuer: readName(issuer),
    subject: readName(subject),
    serial: bytesToHex(serial.inner),
    from: readDay(validity?.parts[0]),
    until: readDay(validity?.parts[1]),
    publicKey: readBits(key.parts[1]),
    keyId: bytesToHex(valueOf(EXTENSION.subjectKey)?.inner ?? new Uint8Array()),
    authorityKeyId: bytesToHex(valueOf(EXTENSION.authorityKey)?.parts[0]?.inner ?? new Uint8Array()),
  };
}

function readName(element: Element): CertificateName {
  const texts = new Map(
    element.parts.map((set) => [readOid(set.parts[0]?.parts[0]), readText(set.parts[0]?.parts[1])] as const),
  );
  return {
    country: texts.get(AT.country) ?? '',
    organisation: texts.get(AT.organisation) ?? '',
    name: texts.get(AT.name) ?? '',
  };
}

export const isSameName = (a: CertificateName, b: CertificateName): boolean =>
  a.country === b.country && a.organisation === b.organisation && a.name === b.name;

/** Whether a certificate bears the signature of this root's key. */
export const isIssuedBy = (certificate: Certificate, root: Certificate): boolean =>
  isSignedBy(certificate.body, certificate.signature, root.publicKey, 'der');

/** The serial numbers on a list of withdrawn certificates, as hexadecimal digits; none where the root did not sign the list. */
export function readRevocationList(bytes: Bytes, root: Certificate): readonly string[] {
  const whole = decode(bytes);
  const [body, , signature] = whole?.parts ?? [];
  if (body === undefined || signature === undefined) return [];
  if (!isSignedBy(body.whole, readBits(signature), root.publicKey, 'der')) return [];
  // Version, algorithm, name and two days come before the entries, extensions after them.
  const entries = body.parts[5];
  if (entries === undefined || entries.tagClass !== 1) return [];
  return entries.parts.flatMap((entry) => (entry.parts[0] === undefined ? [] : [bytesToHex(entry.parts[0].inner)]));
}
