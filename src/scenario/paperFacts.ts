// Which fact each printed field of a paper speaks of, and which fact holds whether a part of it is genuine. A field without an entry
// states nothing that the law asks for. A visa stuck in a booklet speaks for itself: its fields begin with "sticker1.".

import { formLinesOf, STATES } from '#documents';
import type { FactValue } from '#law';

export interface FieldSays {
  readonly fact: string;
  readonly value: FactValue;
}

type Reading = (value: string) => FieldSays[];

const date =
  (fact: string): Reading =>
  (value) =>
    /^\d{4}-\d\d-\d\d$/.test(value) ? [{ fact, value }] : [];
const text =
  (fact: string): Reading =>
  (value) => [{ fact, value }];
const int =
  (fact: string): Reading =>
  (value) =>
    /^\d+$/.test(value) ? [{ fact, value: Number(value) }] : [];

/** A nationality is printed as an adjective; the law reads the state's code. */
const nationality: Reading = (value) => {
  const state = STATES.find((one) => one.adjective.toLowerCase() === value.toLowerCase() || one.code === value);
  return state === undefined ? [] : [{ fact: 'person.nationalities', value: [state.code] }];
};

const TRAVEL_DOCUMENT: Readonly<Record<string, Reading>> = {
  birthDate: date('person.birthDate'),
  nationality,
  code: text('doc.issuer'),
  issueDate: date('doc.issueDate'),
  expiryDate: date('doc.expiryDate'),
};
const FIELDS: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  passport: TRAVEL_DOCUMENT,
  emergencyDocument: TRAVEL_DOCUMENT,
  refugeeDocument: TRAVEL_DOCUMENT,
  identityCard: TRAVEL_DOCUMENT,
  seafarerBook: TRAVEL_DOCUMENT,
  sticker: {
    visaType: text('visa.type'),
    validFrom: date('visa.validFrom'),
    validUntil: date('visa.validUntil'),
    duration: int('visa.durationDays'),
    entries: (value) => [{ fact: 'visa.entries', value: value === 'MULT' ? null : Number(value) }],
  },
};

const travelDocument = (kind: string): readonly FieldSays[] => [
  { fact: 'doc.present', value: true },
  { fact: 'doc.kind', value: kind },
];

/** What having a page at all states. */
const WHOLE: Readonly<Record<string, readonly FieldSays[]>> = {
  'passport/data': [
    { fact: 'doc.present', value: true },
    { fact: 'doc.kind', value: 'passport' },
    { fact: 'doc.passportKind', value: 'ordinary' },
    { fact: 'doc.biometric', value: true },
  ],
  'identityCard/front': travelDocument('id-card'),
  'refugeeDocument/data': travelDocument('refugee-td'),
  'emergencyDocument/data': travelDocument('emergency'),
  'seafarerBook/data': travelDocument('seafarer-book'),
  sticker: [{ fact: 'visa', value: true }],
  'residencePermit/front': [{ fact: 'permit', value: true }],
};

/** What a printed field says, by the kind of paper or as the author redirects it (`speaksOf`: field → fact, '' for nothing). */
export function factsOfField(
  kind: string,
  field: string,
  value: string,
  speaksOf: Readonly<Record<string, string>>,
): FieldSays[] {
  const redirected = speaksOf[field];
  if (redirected === '') return [];
  const sticker = /^sticker\d+\.(.+)$/.exec(field);
  const reading = sticker === null ? FIELDS[kind]?.[field] : FIELDS['sticker']?.[sticker[1] ?? ''];
  const said = reading?.(value) ?? [];
  if (redirected === undefined) return said;
  if (formLinesOf(kind).length > 0) return answerSays(redirected, field, value);
  return said.length > 0 ? said.map((one) => ({ ...one, fact: redirected })) : [{ fact: redirected, value }];
}

/** Journeys as they are written in a form, "2024-01-10 to 2024-06-12", one after the other. */
function journeysIn(value: string): FactValue {
  return [...value.matchAll(/(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)/g)].map(([, depart = '', returned = '']) => ({
    depart,
    returned,
  }));
}

/** What an applicant writes in a form, as the law reads it: yes and no, sums in cents, a nationality by its state, journeys by their days. */
function answerSays(fact: string, field: string, value: string): FieldSays[] {
  if (field === 'nationality') return nationality(value).map((one) => ({ ...one, fact }));
  if (field === 'absences') return [{ fact, value: journeysIn(value) }];
  if (/^(yes|no)$/i.test(value)) return [{ fact, value: value.toLowerCase() === 'yes' }];
  if (/^\d+\.\d\d$/.test(value)) return [{ fact, value: Number(value.replace('.', '')) }];
  return value === '' ? [] : [{ fact, value }];
}

/** What the page states by being there; `stickers` tells whether a visa is on it. */
export function factsOfPage(kind: string, page: string, stickers: boolean): readonly FieldSays[] {
  return [...(WHOLE[`${kind}/${page}`] ?? []), ...(stickers ? (WHOLE['sticker'] ?? []) : [])];
}

/**
 * What a stamp of a member state says: one end of a stay, the other being for another stamp or source to say. Stamps of other states
 * tell nothing of days in the member states by themselves; `speaksOf: { stamps: '' }` silences all.
 */
export function factsOfStamp(
  stamp: { readonly state: string; readonly date: string; readonly direction: string },
  speaksOf: Readonly<Record<string, string>>,
): FieldSays[] {
  const state = STATES.find((one) => one.code === stamp.state);
  if (state?.member !== true || speaksOf['stamps'] === '') return [];
  const end = stamp.direction === 'entry' ? 'entry' : 'exit';
  return [{ fact: 'stay.history', value: [{ [end]: stamp.date, regime: 'short', state: stamp.state }] }];
}

/** A fact about genuineness with its values for yes and no. */
export interface GenuineFact {
  readonly fact: string;
  readonly yes: FactValue;
  readonly no: FactValue;
}

const DOCUMENT: GenuineFact = { fact: 'doc.genuineness', yes: 'genuine', no: 'forged' };
const VISA: GenuineFact = { fact: 'visa.genuine', yes: true, no: false };
const PERMIT: GenuineFact = { fact: 'permit.genuine', yes: true, no: false };

/** The fact that holds whether the part of a paper with this area is genuine; null where no fact of the law asks. */
export function genuinenessOf(kind: string, area: string | null): GenuineFact | null {
  if (kind === 'passport' || kind === 'refugeeDocument')
    return area !== null && /^sticker\d/.test(area) ? VISA : DOCUMENT;
  if (kind === 'residencePermit') return PERMIT;
  if (kind === 'emergencyDocument' || kind === 'identityCard' || kind === 'seafarerBook') return DOCUMENT;
  return null;
}
