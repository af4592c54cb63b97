// What is true of every document of a kind? Who issues it, whether it carries a photograph, its pages, and where its data and its
// machine-readable zone stand. Zones after ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (MRV-A, MRV-B).

import type { MrzFormat } from './mrz/mrzFormat.ts';
import type { DocumentKind } from './series/series.ts';

interface KindRule {
  /** `series`: a state, in dated series; `office`: a state's office, in no series; `none`: no state. */
  readonly issuer: 'series' | 'office' | 'none';
  readonly photograph: boolean;
  /** The pages in the order one turns them; a booklet has its visa pages besides. */
  readonly pages: readonly string[];
  readonly booklet?: true;
  /** The page with the kind's own data. */
  readonly dataPage: string;
  readonly zone: { readonly format: MrzFormat; readonly page: string } | null;
}

const booklet: KindRule = {
  issuer: 'series',
  photograph: true,
  pages: ['cover', 'data'],
  booklet: true,
  dataPage: 'data',
  zone: { format: 'TD3', page: 'data' },
};
const sticker = (format: MrzFormat): KindRule => ({
  issuer: 'series',
  photograph: true,
  pages: ['sticker'],
  dataPage: 'sticker',
  zone: { format, page: 'sticker' },
});
const card = (zone: KindRule['zone']): KindRule => ({
  issuer: 'series',
  photograph: true,
  pages: ['front', 'back'],
  dataPage: 'front',
  zone,
});
const sheet: KindRule = { issuer: 'none', photograph: false, pages: ['sheet'], dataPage: 'sheet', zone: null };

const certificate: KindRule = { ...sheet, issuer: 'series' };

/** Two pages of questions, and one of instructions. */
const form: KindRule = {
  ...sheet,
  issuer: 'office',
  pages: ['page1', 'page2', 'page3'],
  dataPage: 'page1',
};

export const KIND_RULES: Readonly<Record<DocumentKind, KindRule>> = {
  passport: booklet,
  visaSticker: sticker('MRV-B'),
  residencePermit: card({ format: 'TD1', page: 'back' }),
  boardingPass: sheet,
  hotelBooking: sheet,
  identityCard: card({ format: 'TD1', page: 'back' }),
  fullPageVisa: sticker('MRV-A'),
  emergencyDocument: {
    issuer: 'series',
    photograph: true,
    pages: ['data'],
    dataPage: 'data',
    zone: { format: 'TD3', page: 'data' },
  },
  refugeeDocument: booklet,
  seafarerBook: {
    issuer: 'series',
    photograph: true,
    pages: ['cover', 'data', 'service'],
    dataPage: 'data',
    zone: { format: 'TD2', page: 'data' },
  },
  drivingLicence: card(null),
  birthCertificate: certificate,
  marriageCertificate: certificate,
  civilStatusCertificate: certificate,
  bankStatement: sheet,
  payslip: sheet,
  employerLetter: sheet,
  invitation: sheet,
  flightItinerary: sheet,
  enrolmentLetter: sheet,
  diploma: sheet,
  insurance: sheet,
  translation: sheet,
  visaForm: form,
  familyForm: form,
  residenceForm: form,
  naturalisationForm: form,
  asylumForm: form,
  recordSheet: sheet,
};

/** Whether the reference system may know a paper of a kind: it comes in series. */
export const comesInSeries = (kind: string): boolean =>
  Object.entries(KIND_RULES).some(([known, { issuer }]) => known === kind && issuer === 'series');
