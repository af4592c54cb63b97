// The visible digital seal of a visa: header, message and signature (ICAO Doc 9303-13, version 3 of the header; the features of a visa
// are those of Doc 9303-7). What it binds is the data: a copy of a seal verifies as well as the original.

import { concatBytes, utf8ToBytes } from '../chip/bytes.ts';
import { certificateCountry, sealSigner } from '../chip/authorities.ts';
import { sign } from '../chip/trainingKey.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { packC40, unpackC40 } from './c40.ts';

const MAGIC = 0xdc;
const VERSION_3 = 0x02;
const VISA_FEATURES = 0x5d;
const VISA_CATEGORY = 0x01;
const TAG = {
  zoneA: 0x01,
  zoneB: 0x02,
  entries: 0x03,
  stay: 0x04,
  passportNumber: 0x05,
  visaType: 0x06,
  signature: 0xff,
} as const;
const HEADER_BYTES = 18;
/** Columns of the second line that the seal holds. */
export const SECOND_LINE = 28;
/** Characters of a zone of the smaller format, as sealed; the larger has more. */
const ZONE_B = 36 + SECOND_LINE;
const SIGNATURE_BYTES = 64;

export interface VisaSealContent {
  /** The two lines of the zone, the second up to column 28. */
  readonly zone: string;
  /** 0: without limit. */
  readonly entries: number;
  readonly stayDays: number;
  readonly passportNumber: string;
  readonly visaType: string;
}

export interface SealHeader {
  readonly issuer: string;
  /** Two letters of the signer's country. */
  readonly signerCountry: string;
  /** Which certificate of that country. */
  readonly signerReference: string;
  readonly issuedOn: string;
  readonly signedOn: string;
}

/** The part of a sticker's zone that a seal holds. */
export const sealedZone = (lines: readonly string[]): string =>
  (lines[0] ?? '') + (lines[1] ?? '').slice(0, SECOND_LINE);

export function makeVisaSeal(content: VisaSealContent, state: StateCode, issuedOn: string): Uint8Array {
  const body = bodyOf(content, state, issuedOn);
  const signature = sign(body, sealSigner(state, issuedOn).key, 'plain');
  return concatBytes(body, field(TAG.signature, signature));
}

function bodyOf(content: VisaSealContent, state: StateCode, issuedOn: string): Uint8Array {
  const country = certificateCountry(state);
  const header = concatBytes(
    Uint8Array.of(MAGIC, VERSION_3),
    packC40(state),
    // Country and number of the signer, then the reference of its certificate: here the year.
    packC40(`${country}01${issuedOn.slice(0, 4).padStart(5, '0')}`),
    packDate(issuedOn),
    packDate(issuedOn),
    Uint8Array.of(VISA_FEATURES, VISA_CATEGORY),
  );
  return concatBytes(
    header,
    field(content.zone.length > ZONE_B ? TAG.zoneA : TAG.zoneB, packC40(content.zone)),
    field(TAG.entries, Uint8Array.of(content.entries)),
    field(TAG.stay, Uint8Array.of(content.stayDays, 0, 0)),
    field(TAG.passportNumber, packC40(content.passportNumber)),
    field(TAG.visaType, utf8ToBytes(content.visaType)),
  );
}

const field = (tag: number, value: Uint8Array): Uint8Array => concatBytes(Uint8Array.of(tag, value.length), value);

/** Month, day and year as one number in three bytes. */
export function packDate(iso: string): Uint8Array {
  const [year = '', month = '', day = ''] = iso.split('-');
  const value = Number(`${month}${day}${year}`);
  return Uint8Array.of(value >> 16, (value >> 8) & 0xff, value & 0xff);
}

export function unpackDate(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = bytes;
  const text = String(a * 65536 + b * 256 + c).padStart(8, '0');
  return `${text.slice(4)}-${text.slice(0, 2)}-${text.slice(2, 4)}`;
}

export interface VisaSeal {
  readonly header: SealHeader;
  readonly content: VisaSealContent;
  /** What the signature covers. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** Null for bytes that are no seal of a visa. */
export function parseVisaSeal(bytes: Uint8Array): VisaSeal | null {
  if (bytes[0] !== MAGIC || bytes[1] !== VERSION_3 || bytes[16] !== VISA_FEATURES || bytes[17] !== VISA_CATEGORY)
    return null;
  const issuer = unpackC40(bytes.slice(2, 4));
  const signer = unpackC40(bytes.slice(4, 10));
  const fields = new Map<number, Uint8Array>();
  let at = HEADER_BYTES;
  let body = HEADER_BYTES;
  while (at + 2 <= bytes.length) {
    const [tag = 0, length = 0] = [bytes[at], bytes[at + 1]];
    fields.set(tag, bytes.slice(at + 2, at + 2 + length));
    if (tag === TAG.signature) body = at;
    at += 2 + length;
  }
  const zone = unpackC40(fields.get(TAG.zoneA) ?? fields.get(TAG.zoneB) ?? new Uint8Array());
  const passportNumber = unpackC40(fields.get(TAG.passportNumber) ?? new Uint8Array());
  const signature = fields.get(TAG.signature);
  if (issuer === null || signer === null || zone === null || passportNumber === null) return null;
  if (at !== bytes.length || signature?.length !== SIGNATURE_BYTES) return null;
  return {
    header: {
      issuer,
      signerCountry: signer.slice(0, 2),
      signerReference: signer.slice(4),
      issuedOn: unpackDate(bytes.slice(10, 13)),
      signedOn: unpackDate(bytes.slice(13, 16)),
    },
    content: {
      zone,
      entries: fields.get(TAG.entries)?.[0] ?? 0,
      stayDays: fields.get(TAG.stay)?.[0] ?? 0,
      passportNumber,
      visaType: String.fromCharCode(...(fields.get(TAG.visaType) ?? [])),
    },
    body: bytes.slice(0, body),
    signature,
  };
}
