// How are the structures of a chip's certificates and signatures written down and taken apart? DER (ITU-T X.690) by asn1js, in the few
// forms that X.509 (RFC 5280), CMS (RFC 5652) and ICAO Doc 9303-10 to 12 use.

import * as asn1js from 'asn1js';
import { compareBytes } from './bytes.ts';

export type Bytes = Uint8Array;

/** A piece of DER, ready to be put into another. */
export type Der = asn1js.BaseBlock;

const buffer = (bytes: Bytes): ArrayBuffer => new Uint8Array(bytes).buffer;

export const sequence = (...value: readonly Der[]): Der => new asn1js.Sequence({ value: [...value] });
/** A set in the order that DER asks for: by the bytes of its members. */
export const setOf = (...value: readonly Der[]): Der =>
  new asn1js.Set({ value: [...value].sort((a, b) => compareBytes(encode(a), encode(b))) });
export const oid = (value: string): Der => new asn1js.ObjectIdentifier({ value });
export const integer = (value: number): Der => new asn1js.Integer({ value });
/** A positive whole number of many bytes, as serial numbers are. */
export const bigInteger = (bytes: Bytes): Der =>
  new asn1js.Integer({ valueHex: buffer((bytes[0] ?? 0) < 0x80 ? bytes : Uint8Array.of(0, ...bytes)) });
export const octets = (bytes: Bytes): Der => new asn1js.OctetString({ valueHex: buffer(bytes) });
export const bits = (bytes: Bytes, unusedBits = 0): Der =>
  new asn1js.BitString({ valueHex: buffer(bytes), unusedBits });
export const printable = (value: string): Der => new asn1js.PrintableString({ value });
export const utf8 = (value: string): Der => new asn1js.Utf8String({ value });
export const yes = (): Der => new asn1js.Boolean({ value: true });
/** Midnight, or the last second of a day, as certificates write it until 2049. */
export const utcTime = (day: string, ends = false): Der =>
  new asn1js.UTCTime({ value: `${digitsOf(day).slice(2)}${clock(ends)}` });
/** `[n]` around other structures. */
export const tagged = (tagNumber: number, ...value: readonly Der[]): Der =>
  new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [...value] });
/** `[n]` in place of the tag of a text of bytes. */
export const taggedBytes = (tagNumber: number, bytes: Bytes): Der =>
  new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: buffer(bytes) });

/** A structure of the card's own data (ISO 7816): `61` is 1, `75` is 21, `7F61` is 97. */
export const application = (tagNumber: number, ...value: readonly Der[]): Der =>
  new asn1js.Constructed({ idBlock: { tagClass: 2, tagNumber }, value: [...value] });
export const applicationBytes = (tagNumber: number, bytes: Bytes): Der =>
  new asn1js.Primitive({ idBlock: { tagClass: 2, tagNumber }, valueHex: buffer(bytes) });

const digitsOf = (day: string): string => day.replaceAll('-', '');
const clock = (ends: boolean): string => (ends ? '235959Z' : '000000Z');

export const encode = (der: Der): Bytes => new Uint8Array(der.toBER());

/** What was written elsewhere, to be put in as it is. Our own bytes only. */
export function asWritten(bytes: Bytes): Der {
  const { result, offset } = asn1js.fromBER(buffer(bytes));
  if (offset === -1) throw new Error('not DER');
  return result;
}

/** One element of a structure that was read: what it is, its parts, and the bytes that a signature covers. */
export interface Element {
  readonly tag: number;
  /** 1 universal … 3 context-specific. */
  readonly tagClass: number;
  readonly parts: readonly Element[];
  /** Its bytes with tag and length. */
  readonly whole: Bytes;
  /** Its bytes without. */
  readonly inner: Bytes;
}

/** Takes bytes of a chip apart; null where they are no DER. */
export function decode(bytes: Bytes): Element | null {
  const { result, offset } = asn1js.fromBER(buffer(bytes));
  return offset === -1 ? null : elementOf(result);
}

function elementOf(block: Der): Element {
  const whole = new Uint8Array(block.valueBeforeDecodeView);
  const { tagClass, tagNumber, isConstructed } = block.idBlock;
  const header = block.idBlock.blockLength + block.lenBlock.blockLength;
  const held: unknown = (block.valueBlock as { value?: unknown }).value;
  const parts = isConstructed && Array.isArray(held) ? (held as Der[]).map(elementOf) : [];
  return { tag: tagNumber, tagClass, parts, whole, inner: whole.slice(header) };
}

/** The dotted number of an object identifier. */
export function readOid(element: Element | undefined): string {
  if (element === undefined) return '';
  const numbers: number[] = [];
  let value = 0;
  for (const byte of element.inner) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.trunc(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** The day of a UTCTime or GeneralizedTime. */
export function readDay(element: Element | undefined): string {
  if (element === undefined) return '';
  const text = String.fromCharCode(...element.inner);
  const full = element.tag === 24 ? text : `20${text}`;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
}

/** The bytes of a bit string without the count of unused bits. */
export const readBits = (element: Element | undefined): Bytes => element?.inner.slice(1) ?? new Uint8Array();

export const readText = (element: Element | undefined): string =>
  element === undefined ? '' : String.fromCharCode(...element.inner);
