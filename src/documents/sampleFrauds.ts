// One sample of every technique and oddity, for tests that hold for each of them.

import { drawDocument } from './drawDocument.ts';
import type { FeatureSlug } from './series/features.ts';
import { STATES } from './series/states.ts';
import type { DocumentSpec, MutationSpec } from './documentSpec.ts';
import { HOTEL_SPEC, OTHER_LOOKS, PASSPORT_SPEC, PERMIT_SPEC, VISA_SPEC, SEALED_VISA_SPEC } from './sampleDocument.ts';
import type { DocumentKind } from './series/series.ts';

export interface SampleFraud {
  readonly spec: DocumentSpec;
  readonly mutation: MutationSpec;
  readonly innocent: boolean;
}

const fraud = (technique: string, params: Omit<MutationSpec, 'technique'> = {}, spec = PASSPORT_SPEC): SampleFraud => ({
  spec,
  mutation: { technique, ...params },
  innocent: false,
});
const oddity = (
  technique: string,
  params: Omit<MutationSpec, 'technique'> = {},
  spec = PASSPORT_SPEC,
): SampleFraud => ({
  ...fraud(technique, params, spec),
  innocent: true,
});

const withFields = (fields: Readonly<Record<string, string>>): DocumentSpec => ({
  ...PASSPORT_SPEC,
  fields: { ...PASSPORT_SPEC.fields, ...fields },
});

/** A drawn paper of a kind, as an author would write it. */
function drawnSpec(kind: DocumentKind, seed = 3): DocumentSpec {
  const drawn = drawDocument(kind, seed);
  if (!drawn.ok) throw new Error(`sample of ${kind}: ${drawn.error[0]?.message ?? ''}`);
  const { state, fields, wear } = drawn.value;
  return { kind, seed, fields, wear, ...(state === null ? {} : { state }) };
}

const STATEMENT_SPEC = drawnSpec('bankStatement');
const PAYSLIP_SPEC = drawnSpec('payslip');
const EMPLOYER_SPEC = drawnSpec('employerLetter');
const INVITATION_SPEC = drawnSpec('invitation');
const FLIGHT_SPEC = drawnSpec('flightItinerary');
const DIPLOMA_SPEC = drawnSpec('diploma');
const INSURANCE_SPEC = drawnSpec('insurance');
const TRANSLATION_SPEC = drawnSpec('translation');
const MARRIAGE_SPEC = drawnSpec('marriageCertificate');
const BIRTH_SPEC: DocumentSpec = {
  kind: 'birthCertificate',
  state: 'QZL',
  seed: 'birth 1',
  fields: {
    surname: 'Korvat',
    givenNames: 'Mila',
    birthDate: '1993-04-25',
    sex: 'F',
    birthPlace: 'Ashkand',
    office: 'Civil Registry of Ashkand',
    issueDate: '2019-03-13',
  },
};

const PERMIT_SPEC_UNREMARKED: DocumentSpec = {
  ...PERMIT_SPEC,
  fields: Object.fromEntries(Object.entries(PERMIT_SPEC.fields).filter(([field]) => field !== 'remarks')),
};

/** The second stamp is crossed out: the holder was turned back. */
const REFUSED_SPEC: DocumentSpec = {
  ...PASSPORT_SPEC,
  stamps: (PASSPORT_SPEC.stamps ?? []).map((stamp, i) => (i === 1 ? { ...stamp, refusal: 'C' } : stamp)),
};

/** A passport of the first series that has a feature; none where none has. */
function bearing(feature: FeatureSlug): DocumentSpec[] {
  for (const { code, series } of STATES)
    for (const one of series) {
      if (one.kind !== 'passport' || !one.features.includes(feature)) continue;
      const issueDate = Temporal.PlainDate.from(one.firstIssued).add({ years: 1 }).toString();
      const { surname = '', givenNames = '', birthDate = '', sex = '' } = PASSPORT_SPEC.fields;
      const { looks } = PASSPORT_SPEC;
      const fields = { surname, givenNames, birthDate, sex, issueDate };
      return [{ kind: 'passport', state: code, series: one.id, seed: feature, fields, ...(looks ? { looks } : {}) }];
    }
  return [];
}

export const SAMPLE_FRAUDS: readonly SampleFraud[] = [
  fraud('sd-bank-arithmetic', {}, STATEMENT_SPEC),
  fraud('sd-bank-parking', {}, STATEMENT_SPEC),
  fraud('sd-bank-format', { how: 'face' }, STATEMENT_SPEC),
  fraud('sd-bank-format', { how: 'pages' }, STATEMENT_SPEC),
  fraud('sd-bank-format', { how: 'decimal' }, STATEMENT_SPEC),
  fraud('sd-bank-shared', {}, STATEMENT_SPEC),
  fraud('sd-itinerary-conflict', {}, FLIGHT_SPEC),
  fraud('sd-itinerary-conflict', {}, HOTEL_SPEC),
  fraud('sd-itinerary-conflict', { to: '2026-09-16' }, INSURANCE_SPEC),
  fraud('sd-itinerary-conflict', {}, EMPLOYER_SPEC),
  fraud('sd-itinerary-conflict', {}, INVITATION_SPEC),
  fraud('sd-employer-letter', { how: 'freeMail' }, EMPLOYER_SPEC),
  fraud('sd-employer-letter', { how: 'address' }, EMPLOYER_SPEC),
  fraud('sd-employer-letter', { how: 'salary' }, EMPLOYER_SPEC),
  fraud('sd-employer-letter', { how: 'dissolved' }, EMPLOYER_SPEC),
  fraud('sd-payslip-arithmetic', { how: 'net' }, PAYSLIP_SPEC),
  fraud('sd-payslip-arithmetic', { how: 'taxNumber' }, PAYSLIP_SPEC),
  fraud('sd-birth-late', {}, BIRTH_SPEC),
  fraud('sd-birth-anachronism', { how: 'edition' }, BIRTH_SPEC),
  fraud('sd-birth-anachronism', { how: 'closedDay' }, BIRTH_SPEC),
  fraud('sd-civil-number', {}, MARRIAGE_SPEC),
  fraud('sd-calendar-conversion', {}, BIRTH_SPEC),
  fraud('sd-education', { how: 'grade' }, DIPLOMA_SPEC),
  fraud('sd-education', { how: 'age' }, DIPLOMA_SPEC),
  fraud('sd-education', { how: 'unaccredited' }, DIPLOMA_SPEC),
  fraud('sd-invitation', { how: 'mailbox' }, INVITATION_SPEC),
  fraud('sd-invitation', { how: 'template' }, INVITATION_SPEC),
  fraud('sd-invitation', { how: 'denied' }, INVITATION_SPEC),
  fraud('sd-ticket', { how: 'locator' }, FLIGHT_SPEC),
  fraud('sd-ticket', { how: 'schedule' }, FLIGHT_SPEC),
  fraud('sd-ticket', { how: 'cancelled' }, FLIGHT_SPEC),
  fraud('sd-insurance', { how: 'late' }, INSURANCE_SPEC),
  fraud('sd-insurance', { how: 'territory' }, INSURANCE_SPEC),
  fraud('sd-insurance', { how: 'sum' }, INSURANCE_SPEC),
  fraud('sd-insurance', { how: 'number' }, INSURANCE_SPEC),
  fraud('sd-translation', { how: 'clause' }, TRANSLATION_SPEC),
  fraud('sd-translation', { how: 'stamp' }, TRANSLATION_SPEC),
  fraud('sd-certificate-qr', {}, DIPLOMA_SPEC),
  fraud('sd-certificate-qr', {}, MARRIAGE_SPEC),
  fraud('cf-bright-paper'),
  fraud('cf-bright-paper', {}, VISA_SPEC),
  fraud('cf-uv-absent'),
  fraud('cf-uv-absent', { page: 'page6' }),
  fraud('cf-inkjet-background'),
  fraud('cf-microtext-blurred'),
  fraud('cf-microtext-blurred', {}, PERMIT_SPEC),
  fraud('cf-intaglio-flat'),
  fraud('cf-latent-missing'),
  fraud('cf-ovi-static'),
  fraud('cf-ovi-static', {}, PERMIT_SPEC),
  fraud('cf-foil-static'),
  fraud('cf-watermark-printed'),
  fraud('cf-fibres-printed'),
  fraud('cf-thread-printed'),
  fraud('cf-register-off'),
  fraud('cf-perforation-mechanical'),
  fraud('cf-mrz-ir-invisible'),
  fraud('cf-mrz-ir-invisible', {}, PERMIT_SPEC),
  fraud('alt-erasure-chemical', { field: 'birthPlace' }),
  fraud('alt-birth-date', { to: '1983-04-25' }),
  fraud('alt-birth-date', { to: '1983-04-25', zone: 'composite-forgotten' }),
  fraud('alt-birth-date', { to: '1983-04-25', zone: 'recomputed' }),
  fraud('alt-expiry-extended', { years: 5 }),
  fraud('alt-expiry-extended', { years: 2, zone: 'composite-forgotten' }),
  fraud('alt-laminate-lifted'),
  fraud('ph-substituted-under-film', { looks: OTHER_LOOKS }),
  fraud('ph-secondary-mismatch', { looks: OTHER_LOOKS }),
  fraud('ph-secondary-mismatch', { looks: OTHER_LOOKS }, PERMIT_SPEC),
  fraud('im-lookalike'),
  fraud('mz-viz-mismatch', { field: 'sex', to: 'M' }),
  fraud('mz-viz-mismatch', { field: 'surname', to: 'Korvac' }),
  fraud('mz-viz-mismatch', { field: 'birthDate', to: '1993-05-24' }, VISA_SPEC),
  fraud('mz-field-digit', { digit: 'birthDate' }),
  fraud('mz-composite-only'),
  fraud('mz-composite-only', {}, PERMIT_SPEC),
  fraud('vs-counterfeit-sticker', {}, VISA_SPEC),
  fraud('vs-dates-altered', { to: '2025-10-30' }, VISA_SPEC),
  fraud('vs-transplanted', { fromPassport: 'KA1122334' }, VISA_SPEC),
  fraud('st-counterfeit', { stamp: 2 }),
  fraud('st-date-altered', { stamp: 3, to: '2024-05-19' }),
  fraud('st-impossible', { stamp: 2, how: 'code' }),
  fraud('st-impossible', { stamp: 2, how: 'sign' }),
  fraud('st-sequence', { stamp: 3 }),
  fraud('lr-reported'),
  fraud('sd-hotel-unverifiable', {}, HOTEL_SPEC),
  fraud('bk-counterfeit-leaf', { page: 'page7' }),
  fraud('ch-not-reading'),
  fraud('ch-not-reading', {}, PERMIT_SPEC),
  fraud('ch-dg-hash'),
  fraud('ch-dg-hash', { group: 'zone' }, PERMIT_SPEC),
  fraud('ch-untrusted-signer'),
  fraud('ch-untrusted-signer', { signer: 'withdrawn' }),
  fraud('ch-cloned'),
  fraud('ch-other-document'),
  fraud('ch-other-document', { opens: 'yes' }, PERMIT_SPEC),
  fraud('ch-face-differs', { looks: OTHER_LOOKS }),
  ...(['copied', 'forged', 'missing', 'unreadable'] as const).map((how) =>
    fraud('sl-seal-mismatch', { how }, SEALED_VISA_SPEC),
  ),
  oddity('in-chip-damaged'),
  oddity('in-chip-root-missing'),
  oddity('in-chip-signer-expired'),
  oddity('in-seal-worn', {}, SEALED_VISA_SPEC),
  fraud('cf-toner-text'),
  fraud('cf-toner-text', {}, PERMIT_SPEC),
  fraud('cf-offset-halftone'),
  fraud('cf-offset-halftone', {}, VISA_SPEC),
  fraud('cf-guilloche-broken'),
  fraud('cf-rainbow-step'),
  fraud('cf-uv-crude'),
  fraud('cf-uv-crude', {}, VISA_SPEC),
  fraud('cf-ir-process-ink'),
  fraud('cf-foil-transplant'),
  fraud('cf-foil-transplant', {}, VISA_SPEC),
  fraud('ph-quality-mismatch'),
  fraud('ph-quality-mismatch', {}, PERMIT_SPEC),
  fraud('cf-card-surface-print', {}, PERMIT_SPEC),
  fraud('cf-mrz-font'),
  fraud('cf-mrz-font', { how: 'pitch' }, PERMIT_SPEC),
  fraud('cf-layout-language'),
  fraud('cf-layout-language', { how: 'captions' }),
  fraud('cf-layout-language', {}, VISA_SPEC),
  fraud('cf-number-impossible'),
  fraud('cf-number-impossible', { how: 'length' }, PERMIT_SPEC),
  fraud('cf-binding'),
  fraud('cf-binding', { how: 'staples' }),
  fraud('alt-digit-overwrite'),
  fraud('alt-digit-overwrite', {}, PERMIT_SPEC),
  fraud('alt-text-added'),
  fraud('alt-text-added', {}, PERMIT_SPEC_UNREMARKED),
  fraud('alt-name-letter', { to: 'Korvati' }),
  fraud('alt-name-letter', { field: 'givenNames', to: 'Mila Jan' }, PERMIT_SPEC),
  fraud('alt-nationality-birthplace', { to: 'Zelmari' }),
  fraud('alt-nationality-birthplace', { field: 'birthPlace', to: 'Havenstad' }),
  fraud('alt-laser-added', { to: '1998-04-25' }, PERMIT_SPEC),
  fraud('alt-laser-added', { field: 'expiryDate', to: '2028-09-30' }, PERMIT_SPEC),
  fraud('vs-entries-altered', { field: 'durationDays', to: '180' }, VISA_SPEC),
  fraud('alt-erasure-mechanical', { field: 'expiryDate' }),
  fraud('alt-overlay-foil'),
  fraud('alt-overlay-foil', {}, PERMIT_SPEC),
  fraud('alt-polycarbonate-scraped', { field: 'expiryDate' }, PERMIT_SPEC),
  fraud('alt-endorsement-removed', {}, withFields({ observations: 'Valid only with the visa of page 5' })),
  fraud('alt-signature'),
  fraud('vs-washed', {}, VISA_SPEC),
  fraud('mu-cancelled'),
  fraud('ph-substituted-stick-in', { looks: OTHER_LOOKS }),
  fraud('ph-overprinted', { looks: OTHER_LOOKS }),
  fraud('ph-morph', { looks: OTHER_LOOKS }),
  ...bearing('perforated-portrait').map((spec) => fraud('ph-perforated-mismatch', { looks: OTHER_LOOKS }, spec)),
  ...bearing('deliberate-error').map((spec) => fraud('cf-deliberate-error-corrected', {}, spec)),
  fraud('bk-datapage-substituted'),
  fraud('bk-leaf-removed', { page: 'page9' }),
  fraud('bk-leaf-foreign', { page: 'page9' }),
  fraud('bk-restitched'),
  fraud('bk-cover-replaced'),
  fraud('bk-perforation-broken', { page: 'page29' }),
  fraud('bk-perforation-broken', { page: 'page31', how: 'missing' }),
  fraud('bk-composite'),
  fraud('mz-format'),
  fraud('mz-format', { how: 'separator' }),
  fraud('mz-format', { how: 'cut' }),
  fraud('mz-format', { how: 'sexX' }, VISA_SPEC),
  fraud('mz-arithmetically-clean'),
  fraud('mz-arithmetically-clean', { how: 'nationality' }, PERMIT_SPEC),
  fraud('mz-arithmetically-clean', { how: 'letter' }),
  fraud('mz-arithmetically-clean', { how: 'birthDate' }),
  fraud('mz-arithmetically-clean', { how: 'surname' }, VISA_SPEC),
  fraud('st-erased', { page: 'page9' }),
  fraud('st-same-hand', { stamp: 1, with: 2 }),
  fraud('st-refusal-hidden', { stamp: 2 }, REFUSED_SPEC),
  fraud('im-changed-appearance'),
  fraud('fo-fraudulently-obtained'),
  fraud('mu-entitlement'),
  fraud('sb-stolen-blank'),
  fraud('vs-stolen-blank', {}, VISA_SPEC),
  fraud('ps-fantasy'),
  fraud('ps-camouflage'),
  fraud('ps-unofficial-permit', {}, PERMIT_SPEC),
  oddity('ps-genuine-nonstate'),
  oddity('in-worn-corner'),
  oddity('in-scuffed'),
  oddity('in-water-stain'),
  oddity('in-smudged-stamp', { stamp: 2 }),
  oddity('in-mononym', {}, withFields({ givenNames: '' })),
  oddity('in-conventional-birth-date', {}, withFields({ birthDate: '1993-01-01' })),
  oddity('in-published-deviation', { code: 'mrzBirthDateOff' }, withFields({ issueDate: '2020-03-01' })),
  oddity('in-published-deviation', { code: 'mrzInfraredTransparent' }, withFields({ issueDate: '2019-11-01' })),
  oddity('in-unstamped-journey', { page: 'page3' }),
];

/** Techniques, or ways of one, that nothing on the paper tells: a reader, a register or a call does. */
const NOTHING_ON_PAPER: ReadonlySet<string> = new Set([
  'im-lookalike',
  'lr-reported',
  'sd-hotel-unverifiable',
  'sd-employer-letter dissolved',
  'sd-education unaccredited',
  'sd-invitation denied',
  'sd-ticket cancelled',
  'in-mononym',
  'in-conventional-birth-date',
  'in-unstamped-journey',
  'im-changed-appearance',
  'fo-fraudulently-obtained',
  'mu-entitlement',
  'ch-dg-hash',
  'ch-untrusted-signer',
  'ch-cloned',
  'ch-other-document',
  'ch-face-differs',
  'in-chip-root-missing',
  'in-chip-signer-expired',
]);

/** Whether the paper is as it was before the fraud or oddity. */
export const leavesNothing = ({ mutation: { technique, how } }: SampleFraud): boolean =>
  NOTHING_ON_PAPER.has(technique) || (typeof how === 'string' && NOTHING_ON_PAPER.has(`${technique} ${how}`));

/** Techniques that print something else in plain sight, which says nothing until a machine has read the chip or the code. */
export const TOLD_BY_COMPARING: ReadonlySet<string> = new Set(['ch-face-differs', 'sl-seal-mismatch']);
