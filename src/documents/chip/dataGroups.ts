// What lies in the data groups of a chip? The logical data structure of ICAO Doc 9303-10: the zone (1), the portrait (2), more of the
// holder (11) and of the document (12), and the keys by which the chip proves to be itself (14, 15). The portrait is no photograph
// here: its record holds the vector model that the picture is drawn from, as JSON.

import type { Looks } from '#people';
import type { Portrait } from '../art/portrait.ts';
import { textOf, utf8ToBytes } from './bytes.ts';
import { publicKeyInfo } from './certificate.ts';
import {
  application,
  applicationBytes,
  decode,
  encode,
  integer,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  readBits,
  type Bytes,
  type Element,
} from './der.ts';

export const DATA_GROUPS = [1, 2, 11, 12, 14, 15] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

/** The tags of the groups, as the index lists them. */
const TAGS: Readonly<Record<DataGroup, number>> = { 1: 0x61, 2: 0x75, 11: 0x6b, 12: 0x6c, 14: 0x6e, 15: 0x6f };
/** The number in a tag. */
const numberOf = (tag: number): number => tag & 0x1f;

export type Groups = ReadonlyMap<DataGroup, Bytes>;

export const makeZoneGroup = (lines: readonly string[]): Bytes =>
  encode(application(1, applicationBytes(0x1f, utf8ToBytes(lines.join('')))));

/** The record of one facial picture (Doc 9303-10, 4.7.2). */
export function makePortraitGroup(portrait: Portrait): Bytes {
  const head = tagged(
    1,
    taggedBytes(0, Uint8Array.of(1, 1)),
    taggedBytes(1, Uint8Array.of(2)),
    taggedBytes(7, Uint8Array.of(1, 1)),
    taggedBytes(8, Uint8Array.of(0, 8)),
  );
  const picture = applicationBytes(0x2e, utf8ToBytes(JSON.stringify(portrait)));
  return encode(application(21, application(97, integer(1), application(96, head, picture))));
}

/** Elements with two-byte tags, led by their list. */
function listed(tag: DataGroup, values: readonly (readonly [tag: number, value: string])[]): Bytes {
  const present = values.filter(([, value]) => value !== '');
  const tags = Uint8Array.from(present.flatMap(([own]) => [0x5f, own]));
  return encode(
    application(
      numberOf(TAGS[tag]),
      applicationBytes(28, tags),
      ...present.map(([own, value]) => applicationBytes(own, utf8ToBytes(value))),
    ),
  );
}

const digits = (iso: string): string => iso.replaceAll('-', '').replaceAll('X', '0');

export const makeHolderGroup = (values: Readonly<Record<string, string>>): Bytes =>
  listed(11, [
    [0x0e, `${values['surname'] ?? ''}<<${values['givenNames'] ?? ''}`],
    [0x10, values['personalNumber'] ?? ''],
    [0x2b, digits(values['birthDate'] ?? '')],
    [0x11, values['birthPlace'] ?? ''],
  ]);

export const makeDocumentGroup = (values: Readonly<Record<string, string>>): Bytes =>
  listed(12, [
    [0x19, values['authority'] ?? ''],
    [0x26, digits(values['issueDate'] ?? '')],
  ]);

/** How the chip signs a challenge: active authentication with plain ECDSA and SHA-256 (Doc 9303-11, 6.1). */
export const makeSecurityGroup = (): Bytes =>
  encode(application(14, setOf(sequence(oid('2.23.136.1.1.5'), integer(1), oid('0.4.0.127.0.7.1.1.4.1.3')))));

export const makeKeyGroup = (publicKey: Bytes): Bytes => encode(application(15, publicKeyInfo(publicKey)));

/** The index of the groups, which no signature covers (Doc 9303-10, 4.6.1). */
export function makeIndex(groups: Groups): Bytes {
  const tags = Uint8Array.from(groups.keys(), (group) => TAGS[group]);
  return encode(
    application(
      0,
      applicationBytes(1, utf8ToBytes('0107')),
      applicationBytes(0x36, utf8ToBytes('040000')),
      applicationBytes(28, tags),
    ),
  );
}

const find = (element: Element | null, tag: number): Element | undefined =>
  element?.parts.find((part) => part.tagClass === 2 && part.tag === tag);

/** The lines of the zone; none where the group cannot be read. */
export function readZoneGroup(bytes: Bytes | undefined): string[] {
  const text = bytes === undefined ? '' : textOf(find(decode(bytes), 0x1f)?.inner ?? new Uint8Array());
  const width = text.length === 88 ? 44 : text.length === 90 ? 30 : 36;
  return Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width));
}

export function readPortraitGroup(bytes: Bytes | undefined): Portrait | null {
  if (bytes === undefined) return null;
  const picture = find(find(find(decode(bytes), 97) ?? null, 96) ?? null, 0x2e);
  if (picture === undefined) return null;
  // Only this room writes the record, so what it holds is a portrait.
  return JSON.parse(textOf(picture.inner)) as { readonly looks: Looks; readonly camera: string };
}

const LISTED_FIELDS: Readonly<Record<number, string>> = {
  0x0e: 'name',
  0x10: 'personalNumber',
  0x2b: 'birthDate',
  0x11: 'birthPlace',
  0x19: 'authority',
  0x26: 'issueDate',
};

/** What groups 11 and 12 say, field by field; days as ISO dates. */
export function readListedGroup(bytes: Bytes | undefined): { readonly field: string; readonly value: string }[] {
  if (bytes === undefined) return [];
  return (decode(bytes)?.parts ?? []).flatMap(({ tag, inner }) => {
    const field = LISTED_FIELDS[tag];
    if (field === undefined) return [];
    const text = textOf(inner);
    const value = field.endsWith('Date') ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` : text;
    return [{ field, value: field === 'name' ? value.replace('<<', ', ').replace(/, $/, '') : value }];
  });
}

export const readKeyGroup = (bytes: Bytes | undefined): Bytes | null => {
  const info = bytes === undefined ? null : decode(bytes);
  return info === null ? null : readBits(info.parts[0]?.parts[1]);
};
