// Are the certificates, security objects and seals what the standards say? Others' programs are asked: @peculiar/x509 and pkijs over
// WebCrypto, openssl where it is installed, and a decoder of QR codes over the drawn picture.
import 'reflect-metadata';
import { X509Certificate, X509Crl, cryptoProvider } from '@peculiar/x509';
import { Resvg } from '@resvg/resvg-js';
import { execFileSync, spawnSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pkijs from 'pkijs';
import { decodeQR } from 'qr/decode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { areasOf, renderPage } from '#documents';
import { documentSigner, revocationListOf, rootOf, sealSigner } from '../../src/documents/chip/authorities.ts';
import { chipOf } from '../../src/documents/chip/chipOf.ts';
import { bytesToHex, hexToBytes } from '../../src/documents/chip/bytes.ts';
import { contentOf } from '../../src/documents/compose.ts';
import { parseVisaSeal } from '../../src/documents/seal/visaSeal.ts';
import { aDocument, PASSPORT_SPEC, PERMIT_SPEC, SEALED_VISA_SPEC } from '../../src/documents/sampleDocument.ts';

/** `77` and its length stand before the CMS structure. */
const cmsOf = (file: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(file.slice((file[1] ?? 0) === 0x82 ? 4 : 3));
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
const root = rootOf('QVR', 2015).certificate;
const signer = documentSigner('QVR', '2019-01-11', 'current').certificate;
const sod = cmsOf(chipOf(aDocument(PASSPORT_SPEC))?.securityObject ?? new Uint8Array());

beforeAll(() => {
  cryptoProvider.set(webcrypto as never);
  pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never }));
});

describe('certificates', () => {
  test('x509 reads root and signer and finds both signatures good, and an imitated one not', async () => {
    const [own, issued] = [new X509Certificate(copy(root.bytes)), new X509Certificate(copy(signer.bytes))];
    expect(own.subject).toContain('Country signing authority Varenia 2015');
    const within = new Date('2019-06-01T00:00:00Z');
    expect(await own.verify({ date: within })).toBe(true);
    expect(await issued.verify({ publicKey: own.publicKey, date: within })).toBe(true);
    expect(await issued.verify({ publicKey: own.publicKey, date: new Date('2031-06-01T00:00:00Z') })).toBe(false);
    const imitated = documentSigner('QVR', '2019-01-11', 'imitated').certificate;
    const forged = new X509Certificate(copy(imitated.bytes));
    expect(forged.issuer).toBe(issued.issuer);
    expect(await forged.verify({ publicKey: own.publicKey, date: within })).toBe(false);
  });

  test('x509 finds the withdrawn signer on the list of its root', async () => {
    const list = new X509Crl(copy(revocationListOf('QVR', 2015)));
    const withdrawn = new X509Certificate(copy(documentSigner('QVR', '2019-01-11', 'withdrawn').certificate.bytes));
    expect(await list.verify({ publicKey: new X509Certificate(copy(root.bytes)) })).toBe(true);
    expect(list.findRevoked(withdrawn.serialNumber)).not.toBeNull();
    expect(list.findRevoked(new X509Certificate(copy(signer.bytes)).serialNumber)).toBeNull();
  });
});

describe('the security object', () => {
  test.each([
    ['passport', PASSPORT_SPEC, rootOf('QVR', 2015)],
    ['permit', PERMIT_SPEC, rootOf('QSA', 2020)],
  ] as const)(
    'pkijs finds the signature of a %s good and its signer under the root',
    async (_kind, spec, { certificate }) => {
      const file = chipOf(aDocument(spec))?.securityObject ?? new Uint8Array();
      const info = pkijs.ContentInfo.fromBER(cmsOf(file).buffer);
      const signed = new pkijs.SignedData({ schema: info.content as never });
      expect(signed.encapContentInfo.eContentType).toBe('2.23.136.1.1.1');
      expect(await signed.verify({ signer: 0 })).toBe(true);
      const chain = new pkijs.CertificateChainValidationEngine({
        certs: [signed.certificates?.[0] as pkijs.Certificate],
        trustedCerts: [pkijs.Certificate.fromBER(copy(certificate.bytes).buffer)],
        checkDate: new Date('2026-06-01T00:00:00Z'),
      });
      expect((await chain.verify()).result).toBe(true);
    },
  );

  test.skipIf(spawnSync('openssl', ['version']).status !== 0)('openssl verifies it, and not a changed one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chip-'));
    const at = (name: string): string => join(folder, name);
    try {
      writeFileSync(at('root.der'), root.bytes);
      execFileSync('openssl', ['x509', '-inform', 'der', '-in', at('root.der'), '-out', at('root.pem')]);
      const verify = (bytes: Uint8Array): number | null => {
        writeFileSync(at('sod.der'), bytes);
        const files = ['-in', at('sod.der'), '-CAfile', at('root.pem'), '-out', at('content.der')];
        const how = ['-inform', 'der', '-no_check_time', '-purpose', 'any'];
        return spawnSync('openssl', ['cms', '-verify', ...how, ...files]).status;
      };
      expect(verify(sod)).toBe(0);
      const hash = bytesToHex(sod).indexOf('3025020101') / 2;
      expect(hash).toBeGreaterThan(0);
      const changed = sod.slice();
      changed[hash + 9] = (changed[hash + 9] ?? 0) ^ 1;
      expect(verify(changed)).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('WebCrypto finds the proof of a chip good under the key of its group 15', async () => {
    const chip = chipOf(aDocument(PASSPORT_SPEC));
    const spki = copy((chip?.groups.get(15) ?? new Uint8Array()).slice(2));
    const key = await webcrypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'verify',
    ]);
    const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const good = { name: 'ECDSA', hash: 'SHA-256' };
    expect(await webcrypto.subtle.verify(good, key, copy(chip?.prove(challenge) ?? new Uint8Array()), challenge)).toBe(
      true,
    );
    const clone = chipOf(aDocument(PASSPORT_SPEC, [{ technique: 'ch-cloned' }]));
    expect(await webcrypto.subtle.verify(good, key, copy(clone?.prove(challenge) ?? new Uint8Array()), challenge)).toBe(
      false,
    );
  });
});

describe('the digital seal', () => {
  const visa = aDocument({ ...SEALED_VISA_SPEC, wear: 0 });
  const printed = contentOf(visa).seal?.hex ?? '';

  test('a decoder reads the very bytes from the picture of the sticker', () => {
    const svg = renderPage(visa, { page: 'sticker', light: 'white' });
    const image = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: 1680 } }).render();
    const { width, pixels } = image;
    const mm = width / 105;
    // The part of the sticker with the code, and the light paper that a reader sees around it.
    const seal = areasOf(visa, 'sticker').find(({ name }) => name === 'digitalSeal')?.box ?? { x: 0, y: 0, width: 0 };
    const [left, top, size] = [seal.x - 1, seal.y - 1, seal.width + 2].map((value) => Math.round(value * mm)) as [
      number,
      number,
      number,
    ];
    const data = new Uint8Array(size * size * 4).fill(255);
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const from = ((top + y) * width + left + x) * 4;
        const sum = (pixels[from] ?? 255) + (pixels[from + 1] ?? 255) + (pixels[from + 2] ?? 255);
        data.fill(sum < 300 ? 0 : 255, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    let read = '';
    decodeQR({ width: size, height: size, data }, { textDecoder: (bytes: Uint8Array) => (read = bytesToHex(bytes)) });
    expect(read).toBe(printed);
  });

  test('WebCrypto finds the signature good under the certificate of the seal signer', async () => {
    const seal = parseVisaSeal(hexToBytes(printed));
    const certificate = new X509Certificate(copy(sealSigner('QSA', '2026-04-12').certificate.bytes));
    const key = await certificate.publicKey.export({ name: 'ECDSA', namedCurve: 'P-256' }, ['verify']);
    const signature = copy(seal?.signature ?? new Uint8Array());
    const body = copy(seal?.body ?? new Uint8Array());
    expect(await webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, body)).toBe(true);
  });
});
