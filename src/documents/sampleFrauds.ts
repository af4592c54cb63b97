// One sample of every technique and oddity, for tests that hold for each of them.

import type { DocumentSpec, MutationSpec } from './documentSpec.ts';
import { HOTEL_SPEC, OTHER_LOOKS, PASSPORT_SPEC, PERMIT_SPEC, VISA_SPEC, SEALED_VISA_SPEC } from './sampleDocument.ts';

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

export const SAMPLE_FRAUDS: readonly SampleFraud[] = [
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

/** Techniques that nothing on the paper tells: a reader or a register does. */
export const NOTHING_ON_PAPER: ReadonlySet<string> = new Set([
  'im-lookalike',
  'lr-reported',
  'sd-hotel-unverifiable',
  'in-mononym',
  'in-conventional-birth-date',
  'in-unstamped-journey',
  'ch-dg-hash',
  'ch-untrusted-signer',
  'ch-cloned',
  'ch-other-document',
  'ch-face-differs',
  'in-chip-root-missing',
  'in-chip-signer-expired',
]);

/** Techniques that print something else in plain sight, which says nothing until a machine has read the chip or the code. */
export const TOLD_BY_COMPARING: ReadonlySet<string> = new Set(['ch-face-differs', 'sl-seal-mismatch']);
