// What does a reader find in a chip? The electronic and combined checks of BSI TR-03135, each with its result and its reason: access,
// whether the chip is no copy, the signature over its data, the signer and its root, the hashes, the issuing state; then expiry, and
// the printed zone against the chip's.

import type { Portrait } from '../art/portrait.ts';
import { MRZ_LAYOUTS, sliceRange, type MrzFieldName } from '../mrz/mrzFormat.ts';
import { parseMrz } from '../mrz/parseMrz.ts';
import { accessKeys, accessText } from './access.ts';
import { stateOfCountry } from './authorities.ts';
import { bytesToHex, isSameBytes, sha256, utf8ToBytes } from './bytes.ts';
import { isIssuedBy, type Certificate } from './certificate.ts';
import type { Chip } from './chip.ts';
import {
  DATA_GROUPS,
  readKeyGroup,
  readListedGroup,
  readPortraitGroup,
  readZoneGroup,
  type DataGroup,
} from './dataGroups.ts';
import { wholeOf, type CheckResult } from './results.ts';
import { readSecurityObject, type SecurityObject } from './securityObject.ts';
import { isSignedBy } from './trainingKey.ts';
import type { TrustStore } from './trustStore.ts';
import { zoneFormatOfLines } from './zoneFormat.ts';

/** In the order a reader runs them: the first six are electronic, the last two combine chip and page. */
export const CHIP_CHECKS = [
  'access',
  'authenticity',
  'signature',
  'signer',
  'integrity',
  'issuingState',
  'expiry',
  'zone',
] as const;
export type ChipCheckName = (typeof CHIP_CHECKS)[number];

/** Why a check came out as it did. */
export const CHIP_REASONS = [
  'noChip',
  'noAnswer',
  'otherKey',
  'openedBasic',
  'openedPace',
  'notReached',
  'ownKey',
  'foreignKey',
  'cannotProve',
  'signatureHolds',
  'signatureBroken',
  'noSecurityObject',
  'chainHolds',
  'rootMissing',
  'rootDenies',
  'rootExpired',
  'signerExpired',
  'signerWithdrawn',
  'allIdentical',
  'groupsDiffer',
  'sameState',
  'otherState',
  'inDate',
  'expired',
  'zoneIdentical',
  'zoneDiffers',
  'optionalDiffers',
] as const;
export type ChipReason = (typeof CHIP_REASONS)[number];

export interface ChipCheck {
  readonly check: ChipCheckName;
  readonly result: CheckResult;
  readonly reason: ChipReason;
  /** What it concerns: numbers of groups, or fields of the zone. */
  readonly about: readonly string[];
}

export interface ChipReading {
  /** The whole of the checks. */
  readonly result: CheckResult;
  readonly checks: readonly ChipCheck[];
  /** Empty while the chip is shut. */
  readonly groups: readonly {
    readonly group: DataGroup;
    readonly identical: boolean;
    readonly fields: readonly { readonly field: string; readonly value: string }[];
  }[];
  readonly zone: readonly string[];
  readonly portrait: Portrait | null;
  readonly certificate: SignerCard | null;
}

/** The signer's certificate as a reader shows it, and the root that it was held against. */
export interface SignerCard {
  readonly country: string;
  readonly state: string | null;
  readonly name: string;
  readonly root: string;
  readonly serial: string;
  readonly keyId: string;
  readonly rootKeyId: string;
  readonly from: string;
  readonly until: string;
  /** Identifiers of the keys of roots of that name that the master list holds. */
  readonly known: readonly string[];
}

const check = (
  name: ChipCheckName,
  result: CheckResult,
  reason: ChipReason,
  about: readonly string[] = [],
): ChipCheck => ({ check: name, result, reason, about });

/** A reading that ended before the chip was open: nothing else is known. */
function shut(access: ChipCheck): ChipReading {
  const unknown: CheckResult = access.reason === 'noChip' ? 'notSupported' : 'aborted';
  const rest = CHIP_CHECKS.filter((name) => name !== 'access').map((name) =>
    check(name, unknown, access.reason === 'noChip' ? 'noChip' : 'notReached'),
  );
  return { result: access.result, checks: [access, ...rest], groups: [], zone: [], portrait: null, certificate: null };
}

/** Holds a chip to a reader that has read `printed` on the page, on a day; null: the document has none. */
export function inspectChip(
  chip: Chip | null,
  printed: readonly string[],
  day: string,
  trust: TrustStore,
): ChipReading {
  if (chip === null) return shut(check('access', 'notSupported', 'noChip'));
  if (!chip.answers) return shut(check('access', 'aborted', 'noAnswer'));
  if (!opens(chip, printed)) return shut(check('access', 'failed', 'otherKey'));
  const object = readSecurityObject(chip.securityObject);
  const certificate = object?.certificate ?? null;
  const zone = readZoneGroup(chip.groups.get(1));
  const differing = DATA_GROUPS.filter((group) => {
    const bytes = chip.groups.get(group);
    return bytes !== undefined && object?.hashes.get(group) !== bytesToHex(sha256(bytes));
  });
  const checks = [
    check('access', 'successful', chip.profile.access === 'pace' ? 'openedPace' : 'openedBasic'),
    checkAuthenticity(chip),
    checkSignature(object),
    checkSigner(object, day, trust),
    differing.length === 0
      ? check('integrity', 'successful', 'allIdentical')
      : check('integrity', 'failed', 'groupsDiffer', differing.map(String)),
    checkIssuer(object, zone),
    checkExpiry(zone, day),
    checkZone(zone, printed),
  ];
  return {
    result: wholeOf(checks.map(({ result }) => result)),
    checks,
    groups: DATA_GROUPS.filter((group) => chip.groups.has(group)).map((group) => ({
      group,
      identical: !differing.includes(group),
      fields: fieldsOf(group, chip, zone, day),
    })),
    zone,
    portrait: readPortraitGroup(chip.groups.get(2)),
    certificate: certificate === null ? null : cardOf(certificate, trust),
  };
}

function opens(chip: Chip, printed: readonly string[]): boolean {
  const keysOf = (text: string) => accessKeys(text);
  const mine = keysOf(accessText(printed, zoneFormatOfLines(printed)));
  const its = keysOf(chip.accessText);
  return isSameBytes(mine.encryption, its.encryption) && isSameBytes(mine.authentication, its.authentication);
}

function checkAuthenticity(chip: Chip): ChipCheck {
  const publicKey = readKeyGroup(chip.groups.get(15));
  // The challenge must be new to the chip, not to the world: it follows from what the chip says of itself, so that a replay agrees.
  const challenge = sha256(utf8ToBytes(`challenge ${bytesToHex(sha256(chip.securityObject))}`)).slice(0, 8);
  const proof = publicKey === null ? null : chip.prove(challenge);
  if (publicKey === null || proof === null) return check('authenticity', 'notSupported', 'cannotProve');
  return isSignedBy(challenge, proof, publicKey, 'plain')
    ? check('authenticity', 'successful', 'ownKey')
    : check('authenticity', 'failed', 'foreignKey');
}

function checkSignature(object: SecurityObject | null): ChipCheck {
  if (object === null) return check('signature', 'failed', 'noSecurityObject');
  return object.isSigned
    ? check('signature', 'successful', 'signatureHolds')
    : check('signature', 'failed', 'signatureBroken');
}

function checkSigner(object: SecurityObject | null, day: string, trust: TrustStore): ChipCheck {
  const certificate = object?.certificate ?? null;
  if (certificate === null) return check('signer', 'undetermined', 'rootMissing');
  const roots = trust.rootsOf(certificate.issuer);
  if (roots.length === 0) return check('signer', 'undetermined', 'rootMissing');
  const root = roots.find((one) => isIssuedBy(certificate, one));
  if (root === undefined) return check('signer', 'failed', 'rootDenies');
  if (trust.isWithdrawn(certificate, root)) return check('signer', 'failed', 'signerWithdrawn');
  if (root.until < day) return check('signer', 'undetermined', 'rootExpired');
  if (certificate.until < day) return check('signer', 'undetermined', 'signerExpired');
  return check('signer', 'successful', 'chainHolds');
}

function checkIssuer(object: SecurityObject | null, zone: readonly string[]): ChipCheck {
  const range = MRZ_LAYOUTS[zoneFormatOfLines(zone)].fields.issuer;
  const issuer = range === undefined ? '' : sliceRange(zone, range);
  const signing = stateOfCountry(object?.certificate?.subject.country ?? '');
  return signing === issuer
    ? check('issuingState', 'successful', 'sameState')
    : check('issuingState', 'failed', 'otherState');
}

function checkExpiry(zone: readonly string[], day: string): ChipCheck {
  const { fields } = parseMrz(zone, { referenceDate: day });
  const { expiryDate } = fields;
  return typeof expiryDate === 'string' && expiryDate < day
    ? check('expiry', 'failed', 'expired')
    : check('expiry', 'successful', 'inDate');
}

const COMPARED = [
  'documentCode',
  'issuer',
  'name',
  'documentNumber',
  'nationality',
  'birthDate',
  'sex',
  'expiryDate',
] as const satisfies readonly MrzFieldName[];

function checkZone(zone: readonly string[], printed: readonly string[]): ChipCheck {
  const { fields } = MRZ_LAYOUTS[zoneFormatOfLines(zone)];
  const differing = COMPARED.filter((name) => {
    const range = fields[name];
    return range !== undefined && sliceRange(zone, range) !== sliceRange(printed, range);
  });
  if (differing.length > 0) return check('zone', 'failed', 'zoneDiffers', differing);
  return zone.join() === printed.join()
    ? check('zone', 'successful', 'zoneIdentical')
    : check('zone', 'undetermined', 'optionalDiffers');
}

function fieldsOf(
  group: DataGroup,
  chip: Chip,
  zone: readonly string[],
  day: string,
): { readonly field: string; readonly value: string }[] {
  if (group === 11 || group === 12) return readListedGroup(chip.groups.get(group));
  if (group !== 1) return [];
  const { fields } = parseMrz(zone, { referenceDate: day });
  return Object.entries(fields).map(([field, value]) => ({ field, value: String(value ?? '') }));
}

function cardOf(certificate: Certificate, trust: TrustStore): SignerCard {
  return {
    country: certificate.subject.country,
    state: stateOfCountry(certificate.subject.country),
    name: certificate.subject.name,
    root: certificate.issuer.name,
    serial: certificate.serial,
    keyId: certificate.keyId,
    rootKeyId: certificate.authorityKeyId,
    from: certificate.from,
    until: certificate.until,
    known: trust.rootsOf(certificate.issuer).map((root) => root.keyId),
  };
}
