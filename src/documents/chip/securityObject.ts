// What does a document signer sign? The hashes of all data groups: an LDS security object within CMS SignedData (ICAO Doc 9303-10,
// 4.6.2; RFC 5652), the signer's certificate beside it.

import { bytesToHex, isSameBytes, sha256 } from './bytes.ts';
import { ECDSA_SHA256, readCertificate, type Certificate } from './certificate.ts';
import type { Groups } from './dataGroups.ts';
import {
  application,
  asWritten,
  decode,
  encode,
  integer,
  octets,
  oid,
  readOid,
  sequence,
  setOf,
  tagged,
  utcTime,
  type Bytes,
  type Der,
  type Element,
} from './der.ts';
import type { Signer } from './authorities.ts';
import { isSignedBy, sign } from './trainingKey.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SECURITY_OBJECT = '2.23.136.1.1.1';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const ATTRIBUTE = {
  contentType: '1.2.840.113549.1.9.3',
  digest: '1.2.840.113549.1.9.4',
  signedOn: '1.2.840.113549.1.9.5',
} as const;

export function makeSecurityObject(groups: Groups, signer: Signer, signedOn: string): Bytes {
  const hashes = [...groups].map(([group, bytes]) => sequence(integer(group), octets(sha256(bytes))));
  const content = encode(sequence(integer(0), sequence(oid(SHA256)), sequence(...hashes)));
  const attribute = (id: string, value: Der): Der => sequence(oid(id), setOf(value));
  const attributes = encode(
    setOf(
      attribute(ATTRIBUTE.contentType, oid(SECURITY_OBJECT)),
      attribute(ATTRIBUTE.signedOn, utcTime(signedOn)),
      attribute(ATTRIBUTE.digest, octets(sha256(content))),
    ),
  );
  const [, , , issuerName] = (decode(signer.certificate.body) ?? { parts: [] }).parts;
  const serial = (decode(signer.certificate.body) ?? { parts: [] }).parts[1];
  if (issuerName === undefined || serial === undefined) throw new Error('a signer without name');
  const info = sequence(
    integer(1),
    sequence(asWritten(issuerName.whole), asWritten(serial.whole)),
    sequence(oid(SHA256)),
    // Signed as a set, written in the place of tag [0].
    asWritten(retag(attributes, 0xa0)),
    sequence(oid(ECDSA_SHA256)),
    octets(sign(attributes, signer.key, 'der')),
  );
  const signedData = sequence(
    integer(3),
    setOf(sequence(oid(SHA256))),
    sequence(oid(SECURITY_OBJECT), tagged(0, octets(content))),
    tagged(0, asWritten(signer.certificate.bytes)),
    setOf(info),
  );
  return encode(application(23, sequence(oid(SIGNED_DATA), tagged(0, signedData))));
}

function retag(bytes: Bytes, tag: number): Bytes {
  const copy = bytes.slice();
  copy[0] = tag;
  return copy;
}

/** A security object as a reader takes it in. */
export interface SecurityObject {
  /** Hash by number of the group, in hexadecimal digits. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly certificate: Certificate | null;
  /** Whether the signature holds under the certificate that lies in it. */
  readonly isSigned: boolean;
}

/** Null for what is no security object. */
export function readSecurityObject(bytes: Bytes): SecurityObject | null {
  const data = decode(bytes)?.parts[0]?.parts[1]?.parts[0];
  const [, , wrapped, certificates, signers] = data?.parts ?? [];
  const content = contentOf(wrapped);
  const info = signers?.parts[0];
  if (content === null || info === undefined) return null;
  const list = decode(content)?.parts[2]?.parts ?? [];
  const hashes = new Map(
    list.map(({ parts: [group, hash] }) => [group?.inner[0] ?? 0, bytesToHex(hash?.inner ?? new Uint8Array())]),
  );
  const raw = certificates?.parts[0];
  const certificate = raw === undefined ? null : readCertificate(raw.whole);
  return { hashes, certificate, isSigned: certificate !== null && isSigned(content, info, certificate) };
}

/** The bytes within the octet string of an encapsulated content. */
function contentOf(wrapped: Element | undefined): Bytes | null {
  return wrapped?.parts[1]?.parts[0]?.inner ?? null;
}

function isSigned(content: Bytes, info: Element, certificate: Certificate): boolean {
  const [, , , attributes, , signature] = info.parts;
  if (attributes === undefined || signature === undefined) return false;
  const digest = attributes.parts.find((one) => readOid(one.parts[0]) === ATTRIBUTE.digest)?.parts[1]?.parts[0];
  if (digest === undefined || !isSameBytes(digest.inner, sha256(content))) return false;
  return isSignedBy(retag(attributes.whole, 0x31), signature.inner, certificate.publicKey, 'der');
}
