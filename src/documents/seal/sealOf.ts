// Which seal does a consulate print on a visa? It follows from what was entered at issue; a forger's changes come after.

import { bytesToHex } from '../chip/bytes.ts';
import type { PaperDocument } from '../paperDocument.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { makeVisaSeal, sealedZone } from './visaSeal.ts';

/** What is printed in the place of the seal. */
export interface SealPrint {
  /** The bytes of the code, in hexadecimal digits. */
  readonly hex: string;
  /** A smeared code has wrong modules; of a worn one no reader makes anything either. */
  readonly condition: 'clean' | 'smeared' | 'worn';
}

const SEALS = new WeakMap<PaperDocument['fields'], SealPrint>();

export function issuedSeal(state: StateCode, fields: PaperDocument['fields'], zone: readonly string[]): SealPrint {
  const known = SEALS.get(fields);
  if (known !== undefined) return known;
  const seal: SealPrint = { hex: bytesToHex(sealFor(state, fields, zone)), condition: 'clean' };
  SEALS.set(fields, seal);
  return seal;
}

function sealFor(state: StateCode, fields: PaperDocument['fields'], zone: readonly string[]): Uint8Array {
  const entries = Number(fields['entries'] ?? '');
  return makeVisaSeal(
    {
      zone: sealedZone(zone),
      // MULT: without limit.
      entries: Number.isInteger(entries) ? entries : 0,
      stayDays: Number(fields['durationDays'] ?? '0'),
      passportNumber: (fields['passportNumber'] ?? '').replaceAll(/[^A-Z0-9]/g, '').padEnd(9, '<'),
      visaType: fields['visaType'] ?? '',
    },
    state,
    fields['issueDate'] ?? '',
  );
}

/** The genuine seal of a visa with other values. */
export function resealed(
  document: PaperDocument,
  fields: PaperDocument['fields'],
  zone: readonly string[],
): SealPrint | null {
  return document.state === null ? null : issuedSeal(document.state, { ...document.fields, ...fields }, zone);
}

/** The same data under a signature that is nobody's. */
export const withoutSignature = (seal: SealPrint): SealPrint => ({
  ...seal,
  hex: seal.hex.slice(0, -2) + (Number.parseInt(seal.hex.slice(-2), 16) ^ 1).toString(16).padStart(2, '0'),
});
