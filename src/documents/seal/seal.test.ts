import { describe, expect, test } from 'vitest';
import { bytesToHex, hexToBytes } from '../chip/bytes.ts';
import { contentOf } from '../compose.ts';
import { aDocument, PASSPORT_SPEC, SEALED_VISA_SPEC, VISA_SPEC } from '../sampleDocument.ts';
import { packC40, unpackC40 } from './c40.ts';
import { readSeals } from './readSeal.ts';
import { packDate, parseVisaSeal, unpackDate } from './visaSeal.ts';
import type { SealReading } from './inspectSeal.ts';

const DAY = '2026-06-01';
const HOST = { ...PASSPORT_SPEC, stickers: [{ visa: SEALED_VISA_SPEC, page: 4 }] };
const reasonsOf = (reading: SealReading | undefined): Record<string, string> =>
  Object.fromEntries((reading?.checks ?? []).map(({ check, result, reason }) => [check, `${result} ${reason}`]));
const GOOD = {
  readability: 'successful decoded',
  signer: 'successful signerKnown',
  signature: 'successful signatureHolds',
  issuer: 'successful sameState',
  sticker: 'successful stickerAgrees',
  passport: 'successful passportAgrees',
};
const unread = (readability: string, others: string): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(GOOD).map((check) => [check, others])),
  readability,
});

describe('C40 and dates as Doc 9303-13 writes them', () => {
  test.each([
    ['XK<CD', 'eb0466a9'],
    ['XKCD', 'eb11fe45'],
    ['VISA01', 'de515826'],
    ['BSI01', '62d719c9'],
  ])('%s is %s', (text, hex) => {
    expect(bytesToHex(packC40(text))).toBe(hex);
    expect(unpackC40(hexToBytes(hex))).toBe(text);
  });

  test('25 March 1957', () => {
    expect(bytesToHex(packDate('1957-03-25'))).toBe('319ef5');
    expect(unpackDate(hexToBytes('319ef5'))).toBe('1957-03-25');
  });

  test('bytes that are no text', () => {
    expect(unpackC40(Uint8Array.of(1))).toBeNull();
    expect(unpackC40(Uint8Array.of(0, 5))).toBeNull();
  });
});

describe('what a reader finds in the seal of a visa in a passport', () => {
  test.each([
    ['genuine', [], [], 'successful', {}],
    [
      'copied from another visa',
      [{ technique: 'sl-seal-mismatch' }],
      [],
      'failed',
      { sticker: 'failed stickerDiffers', passport: 'failed passportDiffers' },
    ],
    [
      'made up',
      [{ technique: 'sl-seal-mismatch', how: 'forged' }],
      [],
      'failed',
      { signature: 'failed signatureBroken' },
    ],
    [
      'missing',
      [{ technique: 'sl-seal-mismatch', how: 'missing' }],
      [],
      'failed',
      unread('failed sealMissing', 'aborted notReached'),
    ],
    [
      'unreadable',
      [{ technique: 'sl-seal-mismatch', how: 'unreadable' }],
      [],
      'aborted',
      unread('aborted unreadable', 'aborted notReached'),
    ],
    ['worn', [], [{ technique: 'in-seal-worn' }], 'aborted', unread('aborted unreadable', 'aborted notReached')],
    [
      'a sticker from another passport',
      [{ technique: 'vs-transplanted', fromPassport: 'KA1122334' }],
      [],
      'failed',
      { passport: 'failed passportDiffers' },
    ],
    [
      'a counterfeit sticker',
      [{ technique: 'vs-counterfeit-sticker' }],
      [],
      'failed',
      { signature: 'failed signatureBroken' },
    ],
    [
      'dates altered in print alone',
      [{ technique: 'vs-dates-altered', to: '2027-10-30' }],
      [],
      'failed',
      { sticker: 'failed stickerDiffers' },
    ],
  ] as const)('%s', (_name, frauds, oddities, result, changed) => {
    const document = aDocument({ ...HOST, stickers: [{ visa: { ...SEALED_VISA_SPEC, frauds, oddities }, page: 4 }] });
    const [reading, ...others] = readSeals(document, 'page4', DAY);
    expect(others).toEqual([]);
    expect(reasonsOf(reading)).toEqual({ ...GOOD, ...changed });
    expect(reading).toMatchObject({ result, area: 'sticker1.digitalSeal' });
  });

  test('a sticker of the series before has no seal, and nobody expects one', () => {
    const document = aDocument({ ...PASSPORT_SPEC, stickers: [{ visa: VISA_SPEC, page: 4 }] });
    expect(readSeals(document, 'page4', DAY)[0]).toMatchObject({ result: 'notSupported', fields: [] });
    expect(readSeals(document, 'page5', DAY)).toEqual([]);
  });

  test('what the seal says can be read field by field', () => {
    const fields = Object.fromEntries(
      (readSeals(aDocument(HOST), 'page4', DAY)[0]?.fields ?? []).map(({ field, value }) => [field, value]),
    );
    expect(fields).toMatchObject({
      issuer: 'QSA',
      issueDate: '2026-04-12',
      entries: 'MULT',
      durationDays: '90',
      passportNumber: 'KA4417092',
      primary: 'KORVAT',
      birthDate: '1993-04-25',
      expiryDate: '2026-10-30',
    });
  });
});

test('bytes that are no seal are not taken for one, whichever byte is lost', () => {
  const bytes = hexToBytes(contentOf(aDocument(SEALED_VISA_SPEC)).seal?.hex ?? '');
  expect(parseVisaSeal(bytes)).not.toBeNull();
  for (let length = 0; length < bytes.length; length++) expect(parseVisaSeal(bytes.slice(0, length))).toBeNull();
});
