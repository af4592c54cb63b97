// Which fields have the certificates of the civil registry? Widths are those of pages/certificate.ts.

import { choice, each, rule, type FieldRules } from './fieldRule.ts';

export const CIVIL_KINDS = ['birthCertificate', 'marriageCertificate', 'civilStatusCertificate'] as const;
export type CivilKind = (typeof CIVIL_KINDS)[number];

export const CIVIL_STATUSES = ['single', 'married', 'divorced', 'widowed'] as const;

/** What the registry fills in about itself and its entry; it follows from office and day unless told. */
const REGISTRY: FieldRules = {
  ...each(['office'], 'text', false, 140, 3.6),
  ...each(['entry', 'volume', 'folio'], 'text', false, 26, 3.6),
  registrationDate: rule('date', false),
  registrar: rule('text', false, 60, 3.2),
  marginNote: rule('text', false),
  issueDate: rule('date', true),
  number: rule('number', false),
};
const PERSON: FieldRules = {
  ...each(['surname', 'givenNames'], 'text', true, 118, 3.8),
  birthDate: rule('birthDate', true),
  birthPlace: rule('text', false, 118, 3.8),
};

export const CIVIL_FIELDS: Readonly<Record<CivilKind, FieldRules>> = {
  birthCertificate: {
    ...PERSON,
    sex: rule('sex', true),
    ...each(['father', 'mother'], 'text', false, 118, 3.8),
    ...REGISTRY,
  },
  marriageCertificate: {
    ...each(['spouse1', 'spouse2'], 'text', true, 118, 3.8),
    birthDate1: rule('birthDate', true),
    birthDate2: rule('birthDate', true),
    marriageDate: rule('date', true),
    marriagePlace: rule('text', false, 118, 3.8),
    nameAfter: rule('text', false, 118, 3.8),
    ...REGISTRY,
  },
  civilStatusCertificate: {
    ...PERSON,
    status: choice('choice', CIVIL_STATUSES, true),
    ...REGISTRY,
  },
};
