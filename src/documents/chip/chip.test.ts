import { describe, expect, test } from 'vitest';
import { aDocument, OTHER_LOOKS, PASSPORT_SPEC, PERMIT_SPEC } from '../sampleDocument.ts';
import { accessKeys, accessText } from './access.ts';
import { certificateCountry, documentSigner, revocationListOf, rootOf, stateOfCountry } from './authorities.ts';
import { bytesToHex } from './bytes.ts';
import { readCertificate, readRevocationList, serialOf } from './certificate.ts';
import { chipOf, readChip } from './chipOf.ts';
import { readListedGroup, readPortraitGroup, readZoneGroup } from './dataGroups.ts';
import { decode } from './der.ts';
import { CHIP_CHECKS, inspectChip, type ChipReading } from './inspectChip.ts';
import { wholeOf } from './results.ts';
import { readSecurityObject } from './securityObject.ts';
import { makeTrustStore } from './trustStore.ts';
import { STATE_CODES } from '../mrz/stateCodes.ts';

const DAY = '2026-06-01';
const reasonsOf = (reading: ChipReading): Record<string, string> =>
  Object.fromEntries(reading.checks.map(({ check, result, reason }) => [check, `${result} ${reason}`]));

/** What a reader says of a genuine passport of the series that PASSPORT_SPEC is of. */
const GOOD = {
  access: 'successful openedBasic',
  authenticity: 'successful ownKey',
  signature: 'successful signatureHolds',
  signer: 'successful chainHolds',
  integrity: 'successful allIdentical',
  issuingState: 'successful sameState',
  expiry: 'successful inDate',
  zone: 'successful zoneIdentical',
};
const after = (access: string, others: string): Record<string, string> => ({
  ...Object.fromEntries(CHIP_CHECKS.map((check) => [check, others])),
  access,
});

describe('the key that opens a chip', () => {
  test('the worked example of Doc 9303-11', () => {
    const zone = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<14'];
    expect(accessText(zone, 'TD3')).toBe('L898902C<369080619406236');
    const keys = accessKeys('L898902C<369080619406236');
    expect(bytesToHex(keys.seed)).toBe('239ab9cb282daf66231dc5a4df6bfbae');
    expect(bytesToHex(keys.encryption)).toBe('ab94fdecf2674fdfb9b391f85d7f76f2');
    expect(bytesToHex(keys.authentication)).toBe('7962d9ece03d1acd4c76089dce131543');
  });

  test('one wrong digit in the zone leaves it shut', () => {
    const altered = aDocument(PASSPORT_SPEC, [{ technique: 'mz-field-digit', digit: 'expiryDate' }]);
    expect(reasonsOf(readChip(altered, DAY))).toEqual(after('failed otherKey', 'aborted notReached'));
  });
});

describe('what a reader finds', () => {
  test.each([
    ['a genuine chip', [], [], 'successful', {}],
    ['silent', [{ technique: 'ch-not-reading' }], [], 'aborted', after('aborted noAnswer', 'aborted notReached')],
    ['portrait written over', [{ technique: 'ch-dg-hash' }], [], 'failed', { integrity: 'failed groupsDiffer' }],
    ['self-made signer', [{ technique: 'ch-untrusted-signer' }], [], 'failed', { signer: 'failed rootDenies' }],
    [
      'withdrawn signer',
      [{ technique: 'ch-untrusted-signer', signer: 'withdrawn' }],
      [],
      'failed',
      { signer: 'failed signerWithdrawn' },
    ],
    ['copied', [{ technique: 'ch-cloned' }], [], 'failed', { authenticity: 'failed foreignKey' }],
    [
      'of another document',
      [{ technique: 'ch-other-document' }],
      [],
      'failed',
      after('failed otherKey', 'aborted notReached'),
    ],
    [
      'of another document, with its number printed',
      [{ technique: 'ch-other-document', opens: 'yes' }],
      [],
      'failed',
      { zone: 'failed zoneDiffers' },
    ],
    ['another face on the page', [{ technique: 'ch-face-differs', looks: OTHER_LOOKS }], [], 'successful', {}],
    ['worn out', [], [{ technique: 'in-chip-damaged' }], 'aborted', after('aborted noAnswer', 'aborted notReached')],
    [
      'under a root that the list lacks',
      [],
      [{ technique: 'in-chip-root-missing' }],
      'undetermined',
      { signer: 'undetermined rootMissing' },
    ],
    [
      'signed by one that ran out',
      [],
      [{ technique: 'in-chip-signer-expired' }],
      'undetermined',
      { signer: 'undetermined signerExpired' },
    ],
    ['altered print, zone left', [{ technique: 'alt-birth-date', to: '1983-04-25' }], [], 'successful', {}],
    [
      'altered print and zone',
      [{ technique: 'alt-birth-date', to: '1983-04-25', zone: 'recomputed' }],
      [],
      'failed',
      after('failed otherKey', 'aborted notReached'),
    ],
  ] as const)('%s', (_name, frauds, oddities, result, changed) => {
    const reading = readChip(aDocument(PASSPORT_SPEC, frauds, oddities), DAY);
    expect(reasonsOf(reading)).toEqual({ ...GOOD, ...changed });
    expect(reading.result).toBe(result);
  });

  test('a passport of the generation before has no chip, which is no failure', () => {
    const { number: _number, ...fields } = PASSPORT_SPEC.fields;
    const old = aDocument({
      ...PASSPORT_SPEC,
      fields: { ...fields, issueDate: '2017-05-02' },
      stamps: [],
      stickers: [],
    });
    expect(chipOf(old)).toBeNull();
    expect(readChip(old, DAY)).toMatchObject({ result: 'notSupported', groups: [], portrait: null, certificate: null });
  });

  test('after the last day of validity the document has expired, whatever the signatures say', () => {
    expect(reasonsOf(readChip(aDocument(PASSPORT_SPEC), '2029-02-01'))).toEqual({ ...GOOD, expiry: 'failed expired' });
  });

  test('long after, signer and root have run out too: no conclusion', () => {
    const reading = inspectChip(
      chipOf(aDocument(PASSPORT_SPEC)),
      readZoneGroup(chipOf(aDocument(PASSPORT_SPEC))?.groups.get(1)),
      '2040-01-01',
      makeTrustStore('2040-01-01'),
    );
    expect(reasonsOf(reading)).toMatchObject({ signer: 'undetermined rootExpired' });
  });

  test('only optional data differ: no conclusion', () => {
    const chip = chipOf(aDocument(PASSPORT_SPEC));
    const zone = readZoneGroup(chip?.groups.get(1));
    const [first = '', second = ''] = zone;
    const printed = [first, `${second.slice(0, 28)}<${second.slice(29)}`];
    expect(reasonsOf(inspectChip(chip, printed, DAY, makeTrustStore(DAY)))['zone']).toBe(
      'undetermined optionalDiffers',
    );
  });

  test('the same document read again is read the same', () => {
    const again = aDocument(JSON.parse(JSON.stringify(PASSPORT_SPEC)) as typeof PASSPORT_SPEC);
    expect(JSON.stringify(readChip(again, DAY))).toBe(JSON.stringify(readChip(aDocument(PASSPORT_SPEC), DAY)));
  });
});

describe('what lies in a chip', () => {
  const permit = aDocument(PERMIT_SPEC);
  const chip = chipOf(permit);

  test('the zone as printed, the face of the photograph, and more of holder and document', () => {
    expect(readZoneGroup(chip?.groups.get(1))).toHaveLength(3);
    expect(readPortraitGroup(chip?.groups.get(2))?.looks).toEqual(permit.looks);
    expect(readListedGroup(chip?.groups.get(11))).toContainEqual({ field: 'birthDate', value: '1993-04-25' });
    expect(readListedGroup(chip?.groups.get(12))).toContainEqual({ field: 'issueDate', value: '2024-10-01' });
  });

  test('a security object with a hash for every group; any changed byte of it is noticed', () => {
    const bytes = chip?.securityObject ?? new Uint8Array();
    const object = readSecurityObject(bytes);
    expect([...(object?.hashes.keys() ?? [])]).toEqual([1, 2, 11, 12, 14, 15]);
    expect(object?.isSigned).toBe(true);
    for (let at = 0; at < bytes.length; at += 41) {
      const spoiled = bytes.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x10;
      const read = readSecurityObject(spoiled);
      const isSame =
        read?.isSigned === true && JSON.stringify([...read.hashes]) === JSON.stringify([...(object?.hashes ?? [])]);
      // What no signature covers: names and lengths around it. The certificate has a signature of its own.
      if (isSame) expect(read.certificate?.publicKey).toEqual(object?.certificate?.publicKey);
    }
  });
});

describe('authorities', () => {
  test('every state has two letters of its own', () => {
    const letters = STATE_CODES.map(certificateCountry);
    expect(new Set(letters).size).toBe(STATE_CODES.length);
    for (const code of STATE_CODES) expect(stateOfCountry(certificateCountry(code))).toBe(code);
    expect(stateOfCountry('ZZ')).toBeNull();
  });

  test('a signer is under the root of its years, and the imitated root bears its name', () => {
    const signer = documentSigner('QSA', '2023-05-05', 'current');
    expect(signer.root.name).toEqual(rootOf('QSA', 2020).name);
    const imitated = documentSigner('QSA', '2023-05-05', 'imitated');
    expect(imitated.root.name).toEqual(signer.root.name);
    expect(imitated.root.certificate.keyId).not.toBe(signer.root.certificate.keyId);
  });

  test('a list names the signers withdrawn, to whoever has the root that signed it', () => {
    const root = rootOf('QSA', 2020).certificate;
    const list = revocationListOf('QSA', 2020);
    expect(readRevocationList(list, root)).toContain(bytesToHex(serialOf('document signer QSA 2023 withdrawn')));
    expect(readRevocationList(list, rootOf('QSB', 2020).certificate)).toEqual([]);
  });

  test('a list may lack a root, and holds none that came later', () => {
    expect(makeTrustStore(DAY).rootsOf(rootOf('QYK', 2015).name)).toEqual([]);
    expect(makeTrustStore(DAY).rootsOf(rootOf('QYK', 2020).name)).toHaveLength(1);
    expect(makeTrustStore('2019-01-01').rootsOf(rootOf('QSA', 2020).name)).toEqual([]);
  });

  test('what is no certificate is not taken for one', () => {
    expect(readCertificate(Uint8Array.of(1, 2, 3))).toBeNull();
    expect(decode(new Uint8Array())).toBeNull();
  });
});

test.each([
  [['successful', 'failed', 'undetermined'], 'failed'],
  [['successful', 'undetermined', 'aborted'], 'undetermined'],
  [['successful', 'aborted'], 'aborted'],
  [['successful', 'notSupported'], 'successful'],
  [['notSupported'], 'notSupported'],
] as const)('parts %j make a whole: %s', (parts, whole) => {
  expect(wholeOf(parts)).toBe(whole);
});
