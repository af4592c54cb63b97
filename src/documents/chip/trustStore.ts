// Which roots does a desk trust? A master list as inspectors have it: most roots of most states, not all (ICAO Doc 9303-12, section 5).
// What it lacks says nothing of a document.

import type { StateCode } from '../mrz/stateCodes.ts';
import { revocationListOf, rootOf, rootYears, sealSigner, stateOfCountry } from './authorities.ts';
import { isSameName, readRevocationList, type Certificate, type CertificateName } from './certificate.ts';

export interface TrustStore {
  /** Roots under this name; none where the list lacks them. */
  rootsOf(name: CertificateName): readonly Certificate[];
  /** Whether a root has withdrawn a certificate, as far as its last list says. */
  isWithdrawn(certificate: Certificate, root: Certificate): boolean;
  /** The certificate of a seal's signer, by its two-letter country and its reference; seals do not carry it. */
  sealSignerOf(country: string, reference: string): Certificate | null;
}

/** Roots that the list lacks: their states have not handed them over. */
const MISSING: ReadonlySet<string> = new Set(['QYK 2015']);

/** The list as it stands on a day. */
export function makeTrustStore(day: string): TrustStore {
  const holds = (state: StateCode, year: number): boolean => !MISSING.has(`${state} ${year}`);
  return {
    rootsOf: (name) => {
      const state = stateOfCountry(name.country);
      if (state === null) return [];
      return rootYears(day)
        .filter((year) => holds(state, year))
        .map((year) => rootOf(state, year).certificate)
        .filter((root) => isSameName(root.subject, name));
    },
    isWithdrawn: (certificate, root) => {
      const state = stateOfCountry(root.subject.country);
      const year = Number(root.from.slice(0, 4));
      if (state === null) return false;
      return readRevocationList(revocationListOf(state, year), root).includes(certificate.serial);
    },
    sealSignerOf: (country, reference) => {
      const state = stateOfCountry(country);
      const year = Number(reference);
      if (state === null || !/^\d{5}$/.test(reference) || year > Number(day.slice(0, 4))) return null;
      return sealSigner(state, `${String(year).padStart(4, '0')}-01-01`).certificate;
    },
  };
}
