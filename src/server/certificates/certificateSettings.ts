// With which key, in whose name and under which address certificates are given, as far as the environment says.

import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSecretSetting, type Environment } from '../secretSetting.ts';
import { openSigningKey, type SigningKey } from './signingKey.ts';

export interface CertificateSettings {
  /** Null: certificates are verified and not given. */
  readonly key: SigningKey | null;
  /** The academy as certificates call it. */
  readonly academy: string;
}

export const CERTIFICATE_USAGE = `  FIRSTLINE_ACADEMY      the academy's name, as its certificates say it (usual: Firstline academy)
  FIRSTLINE_SIGNING_KEY  signs certificates: an Ed25519 key as PEM; or FIRSTLINE_SIGNING_KEY_FILE. Left out, one is made once and kept in the data
                         folder; with DATABASE_URL it must be set, the same for all servers, or no certificates are given`;

export const SIGNING_KEY_FILE = 'firstline.signing.pem';
const USUAL_NAME = 'Firstline academy';
const MAKE_ONE = 'Make one with: openssl genpkey -algorithm ed25519';

export const NO_SIGNING: CertificateSettings = { key: null, academy: USUAL_NAME };

export type ReadCertificateSettings =
  | { readonly ok: true; readonly settings: CertificateSettings }
  | { readonly ok: false; readonly message: string };

/** `folder`: where a key is kept that nobody gave; null: several servers may use the database, so that it must be given. */
export async function readCertificateSettings(
  environment: Environment,
  folder: string | null,
): Promise<ReadCertificateSettings> {
  const given = readSecretSetting(environment, 'FIRSTLINE_SIGNING_KEY');
  if (!given.ok) return given;
  const named = environment['FIRSTLINE_ACADEMY']?.trim() ?? '';
  const academy = named === '' ? USUAL_NAME : named;
  if (given.value === null && folder === null) return { ok: true, settings: { key: null, academy } };
  const key = await openSigningKey(given.value ?? keepKey(folder ?? ''));
  if (key !== null) return { ok: true, settings: { key, academy } };
  if (given.value !== null) return { ok: false, message: `FIRSTLINE_SIGNING_KEY is no Ed25519 key. ${MAKE_ONE}` };
  return {
    ok: false,
    message: `The file ${join(folder ?? '', SIGNING_KEY_FILE)} holds no Ed25519 key. Put the right one back from a backup; if it is lost, take the file away and a new key is made. Certificates that were signed with the old one can still be verified here.`,
  };
}

/** The key kept in the data folder, made the first time; nobody else on the machine may read it. */
function keepKey(folder: string): string {
  const file = join(folder, SIGNING_KEY_FILE);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return pem;
}
