// What is a document series, and what must be true of every document in it? Years of issue, validity, number pattern, features.

import type { Chance } from '#people';
import type { FeatureSlug } from './features.ts';
import type { Style } from './style.ts';
import type { Tolerance } from './tolerance.ts';

export const DOCUMENT_KINDS = [
  'passport',
  'visaSticker',
  'residencePermit',
  'boardingPass',
  'hotelBooking',
  'identityCard',
  'fullPageVisa',
  'emergencyDocument',
  'refugeeDocument',
  'seafarerBook',
  'drivingLicence',
  'birthCertificate',
  'marriageCertificate',
  'civilStatusCertificate',
  'bankStatement',
  'payslip',
  'employerLetter',
  'invitation',
  'flightItinerary',
  'enrolmentLetter',
  'diploma',
  'insurance',
  'translation',
  'visaForm',
  'familyForm',
  'residenceForm',
  'naturalisationForm',
  'asylumForm',
  'recordSheet',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Numbers of a series: one of the prefixes, then digits. */
export interface NumberPattern {
  readonly prefixes: readonly string[];
  readonly digits: number;
}

export interface ValidityRule {
  readonly adultYears: number;
  readonly childYears: number;
  /** The age at issue from which the adult rule holds. */
  readonly adultFrom: number;
}

/** A fault in genuine documents that the issuing state has published. */
export interface PublishedDeviation {
  readonly code: 'mrzBirthDateOff' | 'compositeDigitOff' | 'mrzInfraredTransparent';
  readonly firstIssued: string;
  readonly lastIssued: string;
}

export interface Series {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly documentCode: string;
  readonly firstIssued: string;
  /** null while it is still issued. */
  readonly lastIssued: string | null;
  readonly validity: ValidityRule;
  readonly number: NumberPattern;
  readonly features: readonly FeatureSlug[];
  readonly deviations: readonly PublishedDeviation[];
  /** Where its art differs from what the state prints today. */
  readonly style?: Partial<Style>;
  /** How exactly it was made; a good printer's unless told. */
  readonly tolerance?: Tolerance;
  /** Pages of a booklet, cover not counted; 0 for what is no booklet. */
  readonly pages: number;
}

export function makeNumber(pattern: NumberPattern, chance: Chance): string {
  let digits = '';
  for (let i = 0; i < pattern.digits; i++) digits += chance.int(i === 0 ? 1 : 0, 9);
  return chance.pick(pattern.prefixes) + digits;
}

export function isNumberOf(pattern: NumberPattern, number: string): boolean {
  return pattern.prefixes.some(
    (prefix) =>
      number.startsWith(prefix) &&
      /^\d+$/.test(number.slice(prefix.length)) &&
      number.length === prefix.length + pattern.digits,
  );
}

/** The last day of validity: the day before the anniversary. */
export function expiryOf(rule: ValidityRule, birthDate: string, issueDate: string): string {
  const issued = Temporal.PlainDate.from(issueDate);
  const known = birthDate.replaceAll('XX', '01');
  const age = birthDate.startsWith('X')
    ? rule.adultFrom
    : Temporal.PlainDate.from(known).until(issued, { largestUnit: 'year' }).years;
  const years = age >= rule.adultFrom ? rule.adultYears : rule.childYears;
  return issued.add({ years }).subtract({ days: 1 }).toString();
}
