// Who signs the chips and seals of fictional states? A root for every five years (country signing authority), under it a signer of
// documents and one of seals for every year. A forger's look-alike has the same names and other keys. Source of the roles and spans:
// ICAO Doc 9303-12, sections 3 and 7.

import { STATE_CODES, type StateCode } from '../mrz/stateCodes.ts';
import { selectState } from '../series/states.ts';
import {
  makeCertificate,
  makeRevocationList,
  readCertificate,
  type Certificate,
  type CertificateName,
} from './certificate.ts';
import type { Bytes } from './der.ts';
import { trainingKey, type TrainingKey } from './trainingKey.ts';

/** Years for which a root signs; what it signed is valid longer. */
const ROOT_YEARS = 5;
const FIRST_ROOT = 2010;

/**
 * Whose signature a chip bears: that of the year's signer; of one whose key was stolen and withdrawn; of one whose certificate runs out
 * before the document; of one under a root so new that master lists lack it; or of a forger who copied the root's name.
 */
export const SIGNERS = ['current', 'withdrawn', 'shortLived', 'newRoot', 'imitated'] as const;
export type SignerKind = (typeof SIGNERS)[number];

/** The two letters that certificates of a state bear: of those ISO 3166-1 leaves to its users. */
export function certificateCountry(state: StateCode): string {
  const index = STATE_CODES.indexOf(state);
  return index < 26 ? `X${String.fromCharCode(65 + index)}` : `Q${String.fromCharCode(77 + index - 26)}`;
}

export function stateOfCountry(country: string): StateCode | null {
  return STATE_CODES.find((code) => certificateCountry(code) === country) ?? null;
}

export interface Root {
  readonly certificate: Certificate;
  readonly name: CertificateName;
  readonly key: TrainingKey;
}

export interface Signer {
  readonly certificate: Certificate;
  readonly key: TrainingKey;
  readonly root: Root;
}

const firstYearOfRoot = (year: number): number =>
  Math.max(FIRST_ROOT, FIRST_ROOT + Math.trunc((year - FIRST_ROOT) / ROOT_YEARS) * ROOT_YEARS);

/** The years in which a state made a new root, up to a day. */
export function rootYears(until: string): number[] {
  const last = Number(until.slice(0, 4));
  return Array.from(
    { length: Math.trunc((last - FIRST_ROOT) / ROOT_YEARS) + 1 },
    (_, i) => FIRST_ROOT + i * ROOT_YEARS,
  );
}

const ROOTS = new Map<string, Root>();

/** `second` is one that a state made before its time; `imitated` is a forger's: the words of the first, another key. */
type RootKind = 'first' | 'second' | 'imitated';

/** The root that a state made in a year. */
export function rootOf(state: StateCode, year: number, kind: RootKind = 'first'): Root {
  const id = `root ${state} ${year} ${kind}`;
  const known = ROOTS.get(id);
  if (known !== undefined) return known;
  const { formalName, name: short } = selectState(state);
  const name = {
    country: certificateCountry(state),
    organisation: formalName,
    name: `Country signing authority ${short} ${year}${kind === 'second' ? '/2' : ''}`,
  };
  const key = trainingKey(id);
  const root: Root = {
    name,
    key,
    certificate: taken(
      makeCertificate({
        issuer: name,
        issuerKey: key,
        subject: name,
        subjectKey: key,
        serial: id,
        from: `${year}-01-01`,
        // Its last signer signs for a year, for documents of ten years, and is kept a little longer.
        until: `${year + ROOT_YEARS + 12}-12-31`,
        signsUntil: `${year + ROOT_YEARS - 1}-12-31`,
        role: 'root',
      }),
    ),
  };
  ROOTS.set(id, root);
  return root;
}

const DOCUMENT_SIGNERS = new Map<string, Signer>();

/** The signer of a state's documents on a day. */
export function documentSigner(state: StateCode, day: string, kind: SignerKind): Signer {
  const year = Number(day.slice(0, 4));
  const id = `document signer ${state} ${year} ${kind}`;
  const known = DOCUMENT_SIGNERS.get(id);
  if (known !== undefined) return known;
  // Lists take time to hold the root of a state that renews it early.
  const root = rootOf(state, firstYearOfRoot(year), ROOT_KINDS[kind] ?? 'first');
  const name = `Document signer ${year}${SIGNER_LETTERS[kind]}`;
  const signer = makeSigner(id, state, name, root, year, kind === 'shortLived' ? year + 1 : year + 11, [
    'P',
    'I',
    'A',
    'C',
  ]);
  DOCUMENT_SIGNERS.set(id, signer);
  return signer;
}

const ROOT_KINDS: Readonly<Partial<Record<SignerKind, RootKind>>> = { newRoot: 'second', imitated: 'imitated' };

/** A state has several signers a year; nothing in the name tells which turned out badly, and forgers copy it. */
const SIGNER_LETTERS: Readonly<Record<SignerKind, string>> = {
  current: 'A',
  withdrawn: 'B',
  shortLived: 'C',
  newRoot: 'A',
  imitated: 'A',
};

const SEAL_SIGNERS = new Map<string, Signer>();

/** The signer of a state's seals on a day. */
export function sealSigner(state: StateCode, day: string): Signer {
  const year = Number(day.slice(0, 4));
  const id = `seal signer ${state} ${year}`;
  const known = SEAL_SIGNERS.get(id);
  if (known !== undefined) return known;
  const signer = makeSigner(id, state, `Seal signer ${year}`, rootOf(state, firstYearOfRoot(year)), year, year + 6, [
    'V',
  ]);
  SEAL_SIGNERS.set(id, signer);
  return signer;
}

function makeSigner(
  id: string,
  state: StateCode,
  name: string,
  root: Root,
  year: number,
  lastYear: number,
  documentTypes: readonly string[],
): Signer {
  const key = trainingKey(id);
  const { formalName } = selectState(state);
  const certificate = taken(
    makeCertificate({
      issuer: root.name,
      issuerKey: root.key,
      subject: { country: certificateCountry(state), organisation: formalName, name },
      subjectKey: key,
      serial: id,
      from: `${year}-01-01`,
      until: `${lastYear}-03-31`,
      signsUntil: `${year}-12-31`,
      role: 'signer',
      documentTypes,
    }),
  );
  return { certificate, key, root };
}

const LISTS = new Map<string, Bytes>();

/** The list of withdrawn signers that a root published last: its signers whose keys were stolen, a year each. */
export function revocationListOf(state: StateCode, year: number): Bytes {
  const id = `${state} ${year}`;
  const known = LISTS.get(id);
  if (known !== undefined) return known;
  const root = rootOf(state, year);
  const revoked = Array.from({ length: ROOT_YEARS }, (_, i) => ({
    serial: `document signer ${state} ${year + i} withdrawn`,
    on: `${year + i + 1}-02-15`,
  }));
  const list = makeRevocationList(
    root.name,
    root.key,
    `${year + ROOT_YEARS + 1}-01-05`,
    `${year + ROOT_YEARS + 12}-01-05`,
    revoked,
  );
  LISTS.set(id, list);
  return list;
}

function taken(bytes: Bytes): Certificate {
  const certificate = readCertificate(bytes);
  if (certificate === null) throw new Error('a certificate of our own cannot be read');
  return certificate;
}
