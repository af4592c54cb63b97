// Documents for tests: a passport with stamps and a visa, a permit, supporting papers. Each takes what a test wants different.

import { makeLooks, stream } from '#people';
import type { DocumentSpec, MutationSpec } from './documentSpec.ts';
import { makeDocument } from './makeDocument.ts';
import type { PaperDocument } from './paperDocument.ts';

const HOLDER = makeLooks(stream('holder', 'looks'), { ageYears: [26, 30] });
/** Somebody else. */
export const OTHER_LOOKS = makeLooks(stream('somebody else', 'looks'), { ageYears: [26, 34] });

const PERSON = { surname: 'Korvat', givenNames: 'Mila Jana', birthDate: '1993-04-25', sex: 'F' };

export const VISA_SPEC: DocumentSpec = {
  kind: 'visaSticker',
  state: 'QSA',
  seed: 'visa 1',
  looks: HOLDER,
  fields: {
    ...PERSON,
    nationality: 'QVR',
    passportNumber: 'KA4417092',
    issueDate: '2024-04-12',
    validFrom: '2024-05-01',
    validUntil: '2024-10-30',
    entries: 'MULT',
    durationDays: '90',
    issuedIn: 'Kestrel',
  },
};

/** A sticker of the series that bears a digital seal. */
export const SEALED_VISA_SPEC: DocumentSpec = {
  ...VISA_SPEC,
  seed: 'visa 2',
  fields: { ...VISA_SPEC.fields, issueDate: '2026-04-12', validFrom: '2026-05-01', validUntil: '2026-10-30' },
};

export const PASSPORT_SPEC: DocumentSpec = {
  kind: 'passport',
  state: 'QVR',
  seed: 'passport 1',
  looks: HOLDER,
  fields: {
    ...PERSON,
    number: 'KA4417092',
    birthPlace: 'Varna Gora',
    issueDate: '2019-01-11',
    authority: 'Ministry of Home Affairs',
  },
  stamps: [
    { state: 'QVR', post: 'Kestrel', date: '2024-05-11', direction: 'exit' },
    { state: 'QSA', post: 'Havenstad', date: '2024-05-12', direction: 'entry' },
    { state: 'QSA', post: 'Lind', date: '2024-05-29', direction: 'exit' },
    { state: 'QMD', post: 'Santa Orla', date: '2025-02-02', direction: 'entry' },
    {
      state: 'QSA',
      post: 'Brennpass',
      date: '2024-07-02',
      direction: 'entry',
      page: 4,
      x: 104,
      y: 42,
      turnDegrees: -6,
    },
  ],
  stickers: [{ visa: VISA_SPEC, page: 4 }],
};

export const PERMIT_SPEC: DocumentSpec = {
  kind: 'residencePermit',
  state: 'QSA',
  seed: 'permit 1',
  looks: HOLDER,
  fields: {
    ...PERSON,
    nationality: 'QVR',
    permitType: 'Studies',
    issueDate: '2024-10-01',
    expiryDate: '2026-09-30',
    remarks: 'Work permitted 20 h/week',
  },
};

export const BOARDING_PASS_SPEC: DocumentSpec = {
  kind: 'boardingPass',
  seed: 'pass 1',
  fields: {
    carrier: 'Nordaler',
    passenger: 'Korvat / Mila Jana',
    flight: 'ND 418',
    date: '2026-06-01',
    departure: '09:40',
    boarding: '09:05',
    gate: 'B22',
    seat: '17A',
    reference: 'K7QX2M',
    from: 'Kestrel',
    to: 'Havenstad',
  },
};

export const HOTEL_SPEC: DocumentSpec = {
  kind: 'hotelBooking',
  seed: 'hotel 1',
  fields: {
    hotel: 'Hotel Alderhof',
    address: '14 Quay Street, Havenstad',
    phone: '+99 14 55 20 10',
    reference: 'ALD-204417',
    guest: 'Mila Korvat',
    arrival: '2026-06-01',
    leaving: '2026-06-15',
    room: 'Double room, breakfast',
    price: '1 036.00',
    payment: 'At the hotel',
    issuedOn: '2026-05-20',
  },
};

/** A document from a specification that must be right, with frauds and oddities. */
export function aDocument(
  spec: DocumentSpec,
  frauds: readonly MutationSpec[] = [],
  oddities: readonly MutationSpec[] = [],
): PaperDocument {
  const made = makeDocument({ ...spec, frauds, oddities });
  if (!made.ok) throw new Error(made.error.map((fault) => `${fault.path.join('.')}: ${fault.message}`).join('\n'));
  return made.value;
}
