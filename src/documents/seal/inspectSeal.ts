// What does a reader find in the seal of a visa? Whether it can be read, who signed, whether the signature holds, and whether sticker
// and passport say what the seal says: the verdicts of ICAO Doc 9303-7 and the checks of BSI TR-03135 for seals.

import { hexToBytes } from '../chip/bytes.ts';
import { isIssuedBy, type Certificate } from '../chip/certificate.ts';
import { wholeOf, type CheckResult } from '../chip/results.ts';
import { isSignedBy } from '../chip/trainingKey.ts';
import type { TrustStore } from '../chip/trustStore.ts';
import { parseMrz } from '../mrz/parseMrz.ts';
import type { SealPrint } from './sealOf.ts';
import { parseVisaSeal, SECOND_LINE, sealedZone, type VisaSeal } from './visaSeal.ts';

export const SEAL_CHECKS = ['readability', 'signer', 'signature', 'issuer', 'sticker', 'passport'] as const;
export type SealCheckName = (typeof SEAL_CHECKS)[number];

export const SEAL_REASONS = [
  'noSeal',
  'sealMissing',
  'unreadable',
  'decoded',
  'notReached',
  'signerUnknown',
  'signerDenied',
  'signerKnown',
  'signatureHolds',
  'signatureBroken',
  'sameState',
  'otherState',
  'stickerAgrees',
  'stickerDiffers',
  'passportAgrees',
  'passportDiffers',
  'noPassport',
] as const;
export type SealReason = (typeof SEAL_REASONS)[number];

export interface SealCheck {
  readonly check: SealCheckName;
  readonly result: CheckResult;
  readonly reason: SealReason;
  /** The fields that differ. */
  readonly about: readonly string[];
}

export interface SealReading {
  readonly result: CheckResult;
  readonly checks: readonly SealCheck[];
  /** What the seal says; nothing where it cannot be read. */
  readonly fields: readonly { readonly field: string; readonly value: string }[];
  /** The zone it holds. */
  readonly zone: string;
}

/** What is printed around the seal. */
export interface SealSurroundings {
  /** Whether visas of this series have seals. */
  readonly expected: boolean;
  readonly state: string;
  readonly zone: readonly string[];
  /** The last day of validity, as printed beside the zone. */
  readonly validUntil: string;
  /** The day of the reading: two-digit years are read from it. */
  readonly day: string;
  readonly entries: string;
  readonly durationDays: string;
  readonly passportNumber: string;
  readonly visaType: string;
  /** The number of the passport it is stuck in; null for a loose sticker. */
  readonly hostNumber: string | null;
}

const check = (
  name: SealCheckName,
  result: CheckResult,
  reason: SealReason,
  about: readonly string[] = [],
): SealCheck => ({ check: name, result, reason, about });

function unread(first: SealCheck, rest: CheckResult): SealReading {
  const others = SEAL_CHECKS.filter((name) => name !== 'readability').map((name) => check(name, rest, 'notReached'));
  return { result: first.result, checks: [first, ...others], fields: [], zone: '' };
}

export function inspectSeal(print: SealPrint | null, around: SealSurroundings, trust: TrustStore): SealReading {
  if (print === null)
    return around.expected
      ? unread(check('readability', 'failed', 'sealMissing'), 'aborted')
      : unread(check('readability', 'notSupported', 'noSeal'), 'notSupported');
  const seal = print.condition === 'clean' ? parseVisaSeal(hexToBytes(print.hex)) : null;
  if (seal === null) return unread(check('readability', 'aborted', 'unreadable'), 'aborted');
  const signer = trust.sealSignerOf(seal.header.signerCountry, seal.header.signerReference);
  const checks = [
    check('readability', 'successful', 'decoded'),
    checkSigner(signer, trust),
    checkSignature(seal, signer),
    seal.header.issuer === around.state
      ? check('issuer', 'successful', 'sameState')
      : check('issuer', 'failed', 'otherState'),
    checkSticker(seal, around),
    checkPassport(seal, around),
  ];
  return {
    result: wholeOf(checks.map(({ result }) => result)),
    checks,
    fields: [
      { field: 'issuer', value: seal.header.issuer },
      { field: 'issueDate', value: seal.header.issuedOn },
      { field: 'visaType', value: seal.content.visaType },
      { field: 'entries', value: entriesText(seal.content.entries) },
      { field: 'durationDays', value: String(seal.content.stayDays) },
      { field: 'passportNumber', value: withoutFillers(seal.content.passportNumber) },
      ...zoneFields(seal.content.zone, around.day),
    ],
    zone: seal.content.zone,
  };
}

function checkSigner(signer: Certificate | null, trust: TrustStore): SealCheck {
  if (signer === null) return check('signer', 'undetermined', 'signerUnknown');
  const roots = trust.rootsOf(signer.issuer);
  if (roots.length === 0) return check('signer', 'undetermined', 'signerUnknown');
  return roots.some((root) => isIssuedBy(signer, root))
    ? check('signer', 'successful', 'signerKnown')
    : check('signer', 'failed', 'signerDenied');
}

function checkSignature(seal: VisaSeal, signer: Certificate | null): SealCheck {
  if (signer === null) return check('signature', 'undetermined', 'signerUnknown');
  return isSignedBy(seal.body, seal.signature, signer.publicKey, 'plain')
    ? check('signature', 'successful', 'signatureHolds')
    : check('signature', 'failed', 'signatureBroken');
}

function checkSticker({ content }: VisaSeal, around: SealSurroundings): SealCheck {
  const compared: readonly (readonly [string, string, string])[] = [
    ['mrz', content.zone, sealedZone(around.zone)],
    ['entries', entriesText(content.entries), entriesText(Number(around.entries))],
    ['durationDays', String(content.stayDays), String(Number(around.durationDays))],
    ['passportNumber', withoutFillers(content.passportNumber), around.passportNumber],
    ['visaType', content.visaType, around.visaType],
    ['validUntil', dayOf(content.zone, around.day), around.validUntil],
  ];
  const differing = compared.filter(([, seal, print]) => seal !== print).map(([name]) => name);
  return differing.length === 0
    ? check('sticker', 'successful', 'stickerAgrees')
    : check('sticker', 'failed', 'stickerDiffers', differing);
}

function checkPassport({ content }: VisaSeal, { hostNumber }: SealSurroundings): SealCheck {
  if (hostNumber === null) return check('passport', 'notSupported', 'noPassport');
  return withoutFillers(content.passportNumber) === hostNumber
    ? check('passport', 'successful', 'passportAgrees')
    : check('passport', 'failed', 'passportDiffers', ['passportNumber']);
}

const entriesText = (entries: number): string =>
  entries > 0 && Number.isInteger(entries) ? String(entries).padStart(2, '0') : 'MULT';

/** The columns of the second line that a sealed zone lacks, as fillers: then it reads as a zone. */
function linesOf(zone: string): string[] {
  const width = zone.length - SECOND_LINE;
  return [zone.slice(0, width), zone.slice(width).padEnd(width, '<')];
}

function zoneFields(zone: string, day: string): { field: string; value: string }[] {
  const { fields } = parseMrz(linesOf(zone), { referenceDate: day });
  const shown = ['primary', 'secondary', 'documentNumber', 'nationality', 'birthDate', 'sex', 'expiryDate'] as const;
  return shown.map((field) => ({ field, value: fields[field] ?? '' }));
}

const dayOf = (zone: string, day: string): string =>
  parseMrz(linesOf(zone), { referenceDate: day }).fields.expiryDate ?? '';

const withoutFillers = (text: string): string => text.replaceAll('<', '');
