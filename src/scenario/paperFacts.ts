// Which fact each printed field of a paper speaks of. A field without an entry states nothing that the law asks for.

import type { FactValue } from '#law';

export interface FieldSays {
  readonly fact: string;
  readonly value: FactValue;
}

type Reading = (value: string) => FieldSays[];

const date = (fact: string): Reading => (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? [{ fact, value }] : []);
const text = (fact: string): Reading => (value) => [{ fact, value }];
const int = (fact: string): Reading => (value) => (/^\d+$/.test(value) ? [{ fact, value: Number(value) }] : []);

const PASSPORT: Readonly<Record<string, Reading>> = {
  birthDate: date('person.birthDate'),
  nationality: (value) => [{ fact: 'person.nationalities', value: [value] }],
  issuer: text('doc.issuer'),
  issueDate: date('doc.issueDate'),
  expiryDate: date('doc.expiryDate'),
};

const VISA: Readonly<Record<string, Reading>> = {
  type: text('visa.type'),
  issuer: text('visa.issuer'),
  validFrom: date('visa.validFrom'),
  validUntil: date('visa.validUntil'),
  durationDays: int('visa.durationDays'),
  entries: (value) => [{ fact: 'visa.entries', value: value === 'MULT' ? null : Number(value) }],
};

const PERMIT: Readonly<Record<string, Reading>> = {
  issuer: text('permit.issuer'),
};

const BY_KIND: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  passport: PASSPORT,
  visa: VISA,
  residencePermit: PERMIT,
};

/** What having the paper at all states. */
const WHOLE: Readonly<Record<string, readonly FieldSays[]>> = {
  passport: [
    { fact: 'doc.present', value: true },
    { fact: 'doc.kind', value: 'passport' },
    { fact: 'doc.passportKind', value: 'ordinary' },
    { fact: 'doc.biometric', value: true },
  ],
  visa: [{ fact: 'visa', value: true }],
  residencePermit: [{ fact: 'permit', value: true }],
};

/** What a printed field says, by the kind of paper or as the author redirects it (`speaksOf`: field → fact, '' for nothing). */
export function factsOfField(kind: string, field: string, value: string, speaksOf: Readonly<Record<string, string>>): FieldSays[] {
  const redirected = speaksOf[field];
  if (redirected === '') return [];
  const reading = BY_KIND[kind]?.[field];
  const said = reading?.(value) ?? [];
  if (redirected === undefined) return said;
  return said.length > 0 ? said.map((one) => ({ ...one, fact: redirected })) : [{ fact: redirected, value }];
}

/** What the paper states by being there. */
export function factsOfPaper(kind: string): readonly FieldSays[] {
  return WHOLE[kind] ?? [];
}

/** The fact that holds whether a paper of this kind is genuine, and its values for yes and no. */
export function genuinenessOf(kind: string): { fact: string; yes: FactValue; no: FactValue } | null {
  switch (kind) {
    case 'passport':
      return { fact: 'doc.genuineness', yes: 'genuine', no: 'forged' };
    case 'visa':
      return { fact: 'visa.genuine', yes: true, no: false };
    case 'residencePermit':
      return { fact: 'permit.genuine', yes: true, no: false };
    default:
      return null;
  }
}
