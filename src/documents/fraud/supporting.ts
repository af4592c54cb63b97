// Frauds with supporting papers: sums that do not chain, days that do not nest, registers that know nothing of it (documents.md 4.3 I). A
// false supporting paper does not make a passport false; most are settled by a second source: a register, a call, a calendar, a sibling.

import { parseCents, plainAmount } from '../money.ts';
import type { DocumentKind } from '../series/series.ts';
import { textParam, type Technique } from './technique.ts';
import { anachronism, birthLate, calendarConversion, certificateCode, civilNumber } from './civilFraud.ts';
import { bankArithmetic, bankFormat, bankParking, bankShared, otherDigit, payslip } from './statementFraud.ts';
import { addDays, field, inWays, overprinted, place, rewritten } from './supportingWays.ts';

// Journeys

/** The day that a kind of paper is made to disagree with the others, and by how many days. */
const SHIFTED: Readonly<Partial<Record<DocumentKind, readonly [field: string, days: number]>>> = {
  flightItinerary: ['backDate', 11],
  hotelBooking: ['leaving', -1],
  employerLetter: ['leaveUntil', -4],
  insurance: ['until', -21],
  invitation: ['leaving', 9],
};

const itineraryConflict: Technique = {
  slug: 'sd-itinerary-conflict',
  kinds: ['flightItinerary', 'hotelBooking', 'employerLetter', 'insurance', 'invitation'],
  params: { to: { type: 'date' } },
  misfit: (document) => {
    const [name] = SHIFTED[document.kind] ?? [''];
    return field(document, name) !== ''
      ? null
      : { message: `the paper has no ${name} to disagree`, hint: `Give it ${name}.` };
  },
  alterContent: (content, params, document) => {
    const [name, days] = SHIFTED[document.kind] ?? ['', 0];
    return rewritten(content, document, { [name]: textParam(params, 'to') || addDays(field(document, name), days) });
  },
  key: (_params, document) => {
    const [name] = SHIFTED[document.kind] ?? ['page'];
    // A booking says the last day twice: by its date and by the number of nights.
    return [place(document.kind === 'hotelBooking' ? [name, 'nights'] : [name], 'purpose')];
  },
};

const ticket = inWays('sd-ticket', ['flightItinerary'], 'purpose', {
  locator: {
    areas: ['locator'],
    alter: (content, document) => overprinted(content, 'locator', `${field(document, 'locator').slice(0, 4)}-0A1`),
  },
  schedule: {
    areas: ['backLeg', 'backFlight'],
    alter: (content) => overprinted(content, 'backFlight', 'NA 9017'),
  },
  cancelled: { areas: ['locator', 'status'], unseen: true },
});

const insurance = inWays('sd-insurance', ['insurance'], 'purpose', {
  late: {
    areas: ['from'],
    alter: (content, document) => rewritten(content, document, { from: addDays(field(document, 'from'), 9) }),
  },
  territory: {
    areas: ['territory'],
    alter: (content) => overprinted(content, 'territory', 'Worldwide except member states'),
  },
  sum: { areas: ['sum'], alter: (content, document) => rewritten(content, document, { sum: '3000.00' }) },
  number: {
    areas: ['policy'],
    alter: (content, document) => overprinted(content, 'policy', otherDigit(field(document, 'policy'))),
  },
});

// Letters

const employerLetter = inWays('sd-employer-letter', ['employerLetter'], 'purpose', {
  freeMail: {
    areas: ['email'],
    alter: (content, document) =>
      overprinted(
        content,
        'email',
        `${(field(document, 'email').split('@')[1] ?? 'office').split('.')[0] ?? ''}.office@freemail.example`,
      ),
  },
  address: { areas: ['address'], alter: (content) => overprinted(content, 'address', 'Unit 4, PO Box 1180') },
  salary: {
    areas: ['salary'],
    alter: (content, document) =>
      rewritten(content, document, {
        salary: plainAmount(Math.round((parseCents(field(document, 'salary')) ?? 0) * 1.6)),
      }),
  },
  dissolved: { areas: ['company', 'registration'], unseen: true },
});

const invitation = inWays('sd-invitation', ['invitation'], 'purpose', {
  mailbox: { areas: ['address'], alter: (content) => overprinted(content, 'address', 'PO Box 2217, Havenstad') },
  template: {
    areas: ['body1'],
    alter: (content) =>
      overprinted(
        content,
        'words',
        'I the undersigned hereby invite the above mentioned person to visit me. I will be responsible for accommodation and for all costs. I guarantee departure before the visa ends. Kindly grant the visa.',
      ),
  },
  denied: { areas: ['host', 'guest'], unseen: true },
});

const education = inWays('sd-education', ['diploma'], 'data', {
  grade: { areas: ['grade'], alter: (content) => overprinted(content, 'grade', '5.2 of 4.0') },
  age: {
    areas: ['graduationDate', 'birthDate'],
    follows: ['code'],
    alter: (content, document) => {
      const year = Number(field(document, 'birthDate').slice(0, 4)) + 14;
      return rewritten(content, document, { graduationDate: `${year}${field(document, 'graduationDate').slice(4)}` });
    },
  },
  unaccredited: { areas: ['institution', 'accreditation'], unseen: true },
});

const translation = inWays('sd-translation', ['translation'], 'data', {
  clause: {
    areas: ['target5', 'target6'],
    alter: (content) =>
      overprinted(content, 'target6', `${content.printed['target6'] ?? ''} The holder is unmarried and of full age.`),
  },
  stamp: { areas: ['stampNumber', 'seal'], alter: (content) => overprinted(content, 'stampNumber', 'T 1204') },
});

/** Techniques of class I; the hotel that knows nothing stands with the circumstances. */
export const SUPPORTING_FRAUDS: readonly Technique[] = [
  bankArithmetic,
  bankParking,
  bankFormat,
  bankShared,
  itineraryConflict,
  employerLetter,
  payslip,
  birthLate,
  anachronism,
  civilNumber,
  calendarConversion,
  education,
  invitation,
  ticket,
  insurance,
  translation,
  certificateCode,
];
