// What outranks what under the EU pack: each rule that stands before others, beside each of those.

import type { LawExample } from './lawExample.ts';

const DATE = '2026-07-10';
const EXIT = { 'scenario.direction': 'exit' };
const visaNational = { 'person.nationalities': ['QZL'] };
const noVisa = { ...visaNational, visa: null };
const child = { 'person.birthDate': '2014-03-03' };
const alone = { ...child, 'person.accompaniedBy': [] };
const elsewhere = { ...visaNational, 'permit.issuer': 'QSB' };
const citizen = { 'person.nationalities': ['QSB'] };
const family = { ...visaNational, 'fm.sponsorNationality': 'QSB' };
const used = [{ entry: '2026-03-01', exit: '2026-06-30' }];

/** An alert of the article, confirmed if not said. */
export const alert = (act: string, article: string, more: object = {}) => ({
  'alerts.sis': [{ act, article, ...more }],
});

/** For each step a rule of it that comes into play, and on which facts. */
const IN_STEP: { readonly [step: string]: readonly [rule: string, facts: object] } = {
  path: ['fm-eea-ch:withdrawal', { 'person.withdrawalAgreement': true }],
  document: ['sbc-8-3-a-entry-thorough', { 'doc.genuineness': 'doubtful' }],
  derogation: ['sbc-6-5-c-humanitarian', { 'stay.means': 0, 'emergency.humanitarian': true }],
  refusal: ['sbc-14-1', { 'stay.means': 0 }],
  admission: ['sbc-6-1-admit', {}],
  exit: ['sbc-8-3-g-exit:leave', EXIT],
};

const OUTRANKS: readonly (readonly [rule: string, facts: object, steps: string])[] = [
  ['sbc-scope-nonref', { 'protection.claim': true }, 'document derogation refusal admission'],
  ['sbc-fundamental:interim-measure', { 'protection.interimMeasure': true }, 'derogation refusal'],
  ['sbc-cross-at-bcp', { 'scenario.openBCP': false }, 'refusal admission'],
  ['sbc-health-travel-restr', { 'scenario.healthTravelRestriction': true }, 'admission'],
  ['sbc-6-1-e-threat:suspicion', { 'threat.level': 'suspicion' }, 'admission'],
  ['sbc-8-3-a-entry-thorough', { 'doc.genuineness': 'doubtful' }, 'refusal admission exit'],
  ['sbc-8-3-a-entry-thorough:story', { 'stay.storyConsistent': false }, 'refusal admission'],
  ['sbc-8-3-b-vis', { ...visaNational, 'visa.visMatch': false }, 'refusal admission'],
  ['sbc-selfservice', { 'check.kioskReferred': true }, 'admission'],
  [
    'fm-beneficiary:own-state',
    { ...family, 'fm.sponsorNationality': 'QSA', 'fm.sponsorExercisesFreeMovement': false },
    'refusal',
  ],
  ['fm-beneficiary:other-relative', { ...family, 'fm.relation': 'other' }, 'refusal'],
  ['rec-ees-contradiction', { 'check.eesRecord': 'contradictory' }, 'refusal admission'],
  ['sis-identity', alert('1861', '24', { confirmed: false }), 'refusal admission exit'],
  ['sisp-26', alert('1862', '26'), 'path document derogation refusal admission exit'],
  ['sisp-32-protect', alert('1862', '32(1)(a)'), 'path document derogation refusal admission exit'],
  ['sisp-32-child', alert('1862', '32(1)(c)'), 'path document derogation refusal admission exit'],
  ['sisp-32-adult', alert('1862', '32(1)(e)'), 'path document derogation refusal admission exit'],
  ['sisp-38-doc', { 'doc.status': 'stolen' }, 'refusal admission exit'],
  [
    'child-accompanied',
    { ...child, 'child.removalSuspected': true },
    'path document derogation refusal admission exit',
  ],
  ['child-alone', alone, 'path admission exit'],
  ['thb-trigger', { 'thb.reasonableGrounds': true }, 'document derogation refusal admission'],
  ['asy-ask', { 'protection.indications': true }, 'derogation refusal'],
  ['asy-no-refuse', { 'protection.claim': true }, 'derogation refusal'],
];

const full = { 'scenario.etias.phase': 'full', etias: null };

// Titles held elsewhere take the waiver of the three months away: what is waived of their holders is what a seafarer is.
const waived = { 'person.roles': ['seafarer'], 'stay.means': 0 };

const DEFEATS: readonly (readonly [rule: string, defeated: string, facts: object])[] = [
  ['sbc-scope-nonref', 'sis-24', { 'protection.claim': true, ...alert('1861', '24') }],
  ['sbc-scope-nonref', 'sis-25', { 'protection.claim': true, ...alert('1861', '25') }],
  ['sbc-scope-nonref', 'sis-24-permit-holder', { 'protection.claim': true, ...elsewhere, ...alert('1861', '24') }],
  ['sbc-scope-nonref', 'ann7-4-diplomat', { 'protection.claim': true, ...noVisa, 'person.roles': ['diplomat'] }],
  ['sbc-scope-nonref', 'sis-identity', { 'protection.claim': true, ...alert('1861', '24', { confirmed: false }) }],
  ['sbc-6-5-a-transit', 'sbc-14-1', { ...elsewhere, 'stay.means': 0 }],
  ['sbc-6-5-a-transit', 'sbc-14-1:waivable', { ...elsewhere, ...waived }],
  ['sbc-6-5-a-transit', 'child-refusal-limit', { ...elsewhere, ...alone, 'stay.means': 0 }],
  ['fm-public-policy', 'fm-entry-citizen', { ...citizen, 'threat.level': 'substantiated', 'threat.genuinePresentSerious': true }],
  ['fm-public-policy', 'fm-entry-family', { ...family, 'threat.level': 'substantiated', 'threat.genuinePresentSerious': true }],
  ['fm-sis-alert', 'fm-entry-citizen', { ...citizen, ...alert('1861', '24') }],
  ['fm-sis-alert', 'fm-entry-family', { ...family, ...alert('1861', '24') }],
  ['fm-sis-alert:after', 'fm-entry-citizen', { ...citizen, ...alert('1861', '24'), 'consultation.stateDone': true }],
  ['fm-sis-alert:after', 'fm-entry-family', { ...family, ...alert('1861', '24'), 'consultation.stateDone': true }],
  ['sis-identity', 'fm-entry-citizen', { ...citizen, ...alert('1861', '24', { confirmed: false }) }],
  ['sis-identity', 'fm-entry-family', { ...family, ...alert('1861', '24', { confirmed: false }) }],
  ['sis-24-permit-holder', 'sis-24', { ...elsewhere, ...alert('1861', '24') }],
  ['sisp-32-child', 'child-accompanied', { ...child, 'child.removalSuspected': true, ...alert('1862', '32(1)(c)') }],
  ['sisp-32-child', 'child-alone', { ...alone, ...alert('1862', '32(1)(c)') }],
  ['sisp-32-child', 'child-refusal-limit', { ...alone, 'stay.means': 0, ...alert('1862', '32(1)(c)') }],
  ['ann7-2-aircrew', 'sbc-6-1-b-visa', { ...noVisa, 'person.roles': ['aircrew'] }],
  ['ann7-2-aircrew', 'sbc-6-1-b-etias', { ...full, 'person.roles': ['aircrew'] }],
  ['ann7-2-aircrew', 'sbc-6-1-c-purpose', { 'stay.purposeSupported': false, 'person.roles': ['aircrew'] }],
  ['ann7-2-aircrew', 'sbc-6-1-c-means', { 'stay.means': 0, 'person.roles': ['aircrew'] }],
  ['ann7-4-diplomat', 'sbc-14-1', { ...noVisa, 'person.roles': ['diplomat'] }],
  ['ann7-4-diplomat', 'sbc-14-1:waivable', { 'stay.purposeSupported': false, 'person.roles': ['diplomat', 'seafarer'] }],
  ['lbt-entry', 'sbc-6-1-b-visa', { ...noVisa, 'lbt.permit': true }],
  ['lbt-entry', 'sbc-6-1-b-etias', { ...full, 'lbt.permit': true }],
  ['lbt-entry', 'sbc-6-1-c-purpose', { 'stay.purposeSupported': false, 'lbt.permit': true }],
  ['lbt-entry', 'sbc-6-1-c-means', { 'stay.means': 0, 'lbt.permit': true }],
  ['lbt-entry', 'sbc-90-180', { 'stay.history': used, 'lbt.permit': true }],
  ['lbt-entry', 'sbc-6-1-f-biometrics', { 'biometrics.face': false, 'lbt.permit': true }],
  ['child-refusal-limit', 'sbc-14-1', { ...alone, 'stay.means': 0 }],
  ['child-refusal-limit', 'sbc-14-1:waivable', { ...alone, 'doc.expiryDate': '2026-09-30', 'emergency.humanitarian': true }],
]; // prettier-ignore

/** What loses its force: the letter may be waived, or what must be is open. */
const SOFTENS: readonly (readonly [rule: string, facts: object, expect: LawExample['expect']])[] = [
  ['sbc-scope-nonref: who leaves is let go', { ...EXIT, 'protection.claim': true }, { outcomes: 'ASYLUM | EXIT' }],
  ['sbc-scope-nonref: who has overstayed is let go', { ...EXIT, 'protection.claim': true, 'stay.history': [{ entry: '2026-02-01', exit: null }] }, { outcomes: 'ASYLUM | EXIT_RECORD' }],
  ['thb-trigger: who has overstayed may leave', { ...EXIT, 'thb.reasonableGrounds': true, 'stay.history': [{ entry: '2026-02-01', exit: null }] }, { outcomes: 'PROTECT | EXIT_RECORD' }],
  ['ann7-3-seafarer: authorisation', { ...full, 'person.roles': ['seafarer'] }, { findings: { 'sbc-6-1-b-etias': 'waivable' } }],
  ['ann7-3-seafarer: purpose', { 'stay.purposeSupported': false, 'person.roles': ['seafarer'] }, { findings: { 'sbc-6-1-c-purpose': 'waivable' } }],
  ['ann7-3-seafarer: means', waived, { findings: { 'sbc-6-1-c-means': 'waivable' } }],
  ['asy-ask: a shorter stay', { 'protection.indications': true, 'stay.intendedDeparture': '2026-12-01' }, { outcomes: 'SECOND_LINE | ADMIT_SHORTER ASYLUM' }],
  ['asy-ask: a family member', { 'protection.indications': true, ...family }, { outcomes: 'SECOND_LINE | ADMIT ASYLUM' }],
]; // prettier-ignore

export const EU_PRECEDENCE: readonly LawExample[] = [
  ...OUTRANKS.flatMap(([rule, facts, steps]) =>
    steps.split(' ').map((step): LawExample => {
      const [outranked = '', more = {}] = IN_STEP[step] ?? [];
      const defeated = { [outranked]: [rule] };
      return { name: `${rule} outranks ${step}`, date: DATE, facts: { ...facts, ...more }, expect: { defeated } };
    }),
  ),
  ...DEFEATS.map(([rule, loser, facts]): LawExample => {
    return { name: `${rule} defeats ${loser}`, date: DATE, facts, expect: { defeated: { [loser]: [rule] } } };
  }),
  ...SOFTENS.map(([name, facts, expect]): LawExample => ({ name: `softened: ${name}`, date: DATE, facts, expect })),
];
