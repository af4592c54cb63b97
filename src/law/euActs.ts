// Rows of the EU pack beyond the Borders Code: carriers, return, screening, what is decided after referral, data, detention, trafficking,
// the presumption of an overstay. Where each rule holds, and where one thing otherwise makes that end.

import type { Expectation, LawExample } from './lawExample.ts';

const DATE = '2026-07-10';
const claim = { 'protection.claim': true };
const citizen = { 'person.nationalities': ['QSB'] };
const refused = { 'stay.means': 0 };
const inland = { 'scenario.direction': 'inland' };
const child = { 'person.birthDate': '2014-03-03' };
const alone = { ...child, 'person.accompaniedBy': [] };
const held = { 'custody.detained': true };
const act = { 'thb.act': ['control'], 'thb.means': ['fraud'], 'thb.purpose': ['begging'] };

/** A rule that holds on the facts and what comes of it, and changes with which it is not found. */
const rule = (id: string, facts: object, expect: Expectation, ...not: readonly object[]): LawExample[] => [
  { name: `${id}: ${JSON.stringify(facts)}`, date: DATE, facts, expect: { findings: { [id]: 'holds' }, ...expect } },
  ...not.map((change): LawExample => {
    const name = `${id}: ${JSON.stringify(facts)}, but ${JSON.stringify(change)}`;
    return { name, date: DATE, facts: { ...facts, ...change }, expect: { findings: { [id]: 'none' } } };
  }),
];
const breach = (id: string, facts: object, ...not: readonly object[]): LawExample[] => [
  { name: `${id}: ${JSON.stringify(facts)}`, date: DATE, facts, expect: { findings: { [id]: 'breached' } } },
  ...not.map((change): LawExample => {
    const name = `${id}: ${JSON.stringify(facts)}, but ${JSON.stringify(change)}`;
    return { name, date: DATE, facts: { ...facts, ...change }, expect: { findings: { [id]: 'none' } } };
  }),
];
const on = (date: string, examples: readonly LawExample[]): LawExample[] =>
  examples.map((one) => ({ ...one, name: `${one.name}, on ${date}`, date }));

export const EU_ACTS: readonly LawExample[] = [
  // Carriers
  ...rule('car-26-return', refused, { duties: ['carrierTakesCharge', 'carrierOrder'] }, { 'carrier.broughtPerson': false }, claim, citizen),
  ...rule('car-26-return', {}, { outcomes: 'ADMIT | ', noDuties: ['carrierTakesCharge', 'carrierOrder'] }),
  ...rule('car-26-check', { 'doc.expiryDate': '2026-07-01', 'carrier.precautionsTaken': false }, { outcomes: 'REFUSE[A] | ', duties: ['carrierFile'] }, { 'carrier.precautionsTaken': true }, { 'carrier.broughtPerson': false }, { 'doc.expiryDate': '2030-01-01' }, { ...citizen, 'doc.kind': 'passport' }),
  ...rule('car-26-check', { 'doc.genuineness': 'forged', 'carrier.precautionsTaken': false }, { duties: ['carrierFile'] }),
  ...rule('car-26-check', { 'person.nationalities': ['QZL'], visa: null, 'carrier.precautionsTaken': false }, { duties: ['carrierFile'] }),
  ...rule('car-26-check', { 'person.nationalities': ['QZL'], 'visa.genuine': false, 'carrier.precautionsTaken': false }, { duties: ['carrierFile'] }),
  ...rule('car-26-check', { ...refused, 'doc.expiryDate': '2026-07-01', 'carrier.precautionsTaken': false, ...claim }, { noDuties: ['carrierFile'] }),
  ...rule('car-transit', { 'carrier.onwardRefused': true }, { duties: ['carrierOrder'] }, { 'carrier.onwardRefused': false }, claim),
  ...rule('car-cost', { ...refused, 'carrier.returnDelayed': true }, { duties: ['carrier-bears-cost'] }, { 'carrier.returnDelayed': false }, { 'carrier.broughtPerson': false }, claim, citizen),
  ...rule('car-cost', { ...refused, 'carrier.returnDelayed': true, 'scenario.border': 'sea' }, { duties: ['carrier-bears-cost'] }),
  ...rule('car-cost', { 'carrier.returnDelayed': true }, { outcomes: 'ADMIT | ', noDuties: ['carrier-bears-cost'] }),
  ...rule('car-asylum', claim, { rests: { REFUSE: ['car-asylum'] } }, { 'carrier.broughtPerson': false }, { 'protection.claim': false }),
  // Return
  ...breach('rd-4-4', { 'officer.forceExcessive': true }, { 'officer.forceExcessive': false }, inland),
  ...breach('rd-8', { ...inland, 'officer.forceExcessive': true }, { 'officer.forceExcessive': false }, { 'scenario.direction': 'exit' }),
  ...rule('rd-5', { ...inland, ...child }, { duties: ['weigh-family-life'] }, { 'person.birthDate': '1990-01-01' }, citizen),
  ...rule('rd-5', { ...inland, 'family.separatedByDecision': true }, {}, { 'family.separatedByDecision': false }),
  ...rule('rd-5', { ...inland, vulnerability: ['illness'] }, {}, { vulnerability: ['pregnancy'] }),
  ...rule('rd-9', { ...inland, ...claim }, { outcomes: 'ASYLUM NO_REMOVAL | ', rests: { NO_REMOVAL: ['rd-9'] } }, { 'protection.claim': false }, citizen),
  ...rule('rd-9', { ...inland, 'protection.interimMeasure': true }, { outcomes: 'NO_REMOVAL SECOND_LINE | ' }, { 'protection.interimMeasure': false }),
  ...rule('rd-10', { ...inland, ...alone }, { outcomes: 'NO_REMOVAL | ', rests: { NO_REMOVAL: ['rd-10'] } }, { 'child.receptionSecured': true }, { 'person.accompaniedBy': [{ relation: 'parent', parentalCareShown: true }] }, citizen),
  ...rule('rd-12-13', inland, { duties: ['expulsion-safeguards'] }, { 'person.lawfullyPresent': true }, citizen),
  // Screening
  ...rule('scr-5-1', { 'scenario.openBCP': false }, { outcomes: 'SECOND_LINE | ', duties: ['screening 2026-07-17'], rests: { SECOND_LINE: ['scr-5-1', 'sbc-cross-at-bcp'] } }, { 'scenario.openBCP': true }, citizen),
  ...rule('scr-8-time', inland, { duties: ['screening 2026-07-13'] }, { 'person.lawfullyPresent': true }, citizen),
  ...breach('scr-interpol', { 'officer.interpolAlertedOwner': true }, { 'officer.interpolAlertedOwner': false }),
  ...breach('scr-11-info', { ...claim, 'officer.screeningInfoGiven': false }, { 'officer.screeningInfoGiven': true }, { 'protection.claim': false }),
  // After referral
  ...breach('apr-safe', { ...claim, 'officer.safeCountryHeldAgainst': true }, { 'officer.safeCountryHeldAgainst': false }, { 'protection.claim': false }),
  ...breach('apr-safe', { 'protection.indications': true, 'officer.safeCountryHeldAgainst': true }, { 'protection.indications': false }),
  ...breach('cj-abc', { 'officer.orientationTested': true }, { 'officer.orientationTested': false }),
  ...breach('asy-info', { ...claim, 'officer.informedProtection': false }, { 'officer.informedProtection': true }, { 'protection.claim': false }),
  // Data
  ...rule('dp-ees-rights', refused, { duties: ['tellDataRights'] }, citizen),
  ...rule('dp-ees-rights', {}, { noDuties: ['tellDataRights'] }),
  ...breach('dp-ees-use', { 'officer.registerMisused': true }, { 'officer.registerMisused': false }),
  ...breach('dp-sis', { 'officer.searchWithoutNeed': true }, { 'officer.searchWithoutNeed': false }),
  // Detention
  ...breach('det-lawful', { ...held, 'custody.lawfulBasis': false }, { 'custody.lawfulBasis': true }, { 'custody.detained': false }),
  ...breach('det-lawful', { ...held, 'custody.reviewAvailable': false }, { 'custody.reviewAvailable': true }),
  { name: 'det-lawful stands for the Convention', date: DATE, facts: { ...held, 'custody.lawfulBasis': false }, expect: { defeated: { 'echr-5:missing': ['det-lawful'] } } },
  ...breach('det-rcd', { ...held, ...claim, 'custody.forClaimAlone': true }, { 'custody.forClaimAlone': false }, { 'protection.claim': false }, { 'custody.detained': false }),
  // Trafficking
  ...rule('thb-def', act, { outcomes: 'PROTECT | ', mustNot: ['REFUSE'], rests: { PROTECT: ['thb-def'], REFUSE: ['thb-def'] } }, { 'thb.act': [] }, { 'thb.means': [] }, { 'thb.purpose': [] }),
  ...rule('thb-consent', { ...act, 'thb.consent': true }, { outcomes: 'PROTECT | ', rests: { PROTECT: ['thb-consent'], REFUSE: ['thb-consent'] } }, { 'thb.consent': false }, { 'thb.act': [] }, { 'thb.means': [] }, { 'thb.purpose': [] }),
  ...rule('thb-child', { ...act, ...child, 'thb.means': [] }, { outcomes: 'PROTECT | ', rests: { PROTECT: ['thb-child'], REFUSE: ['thb-child'] } }, { 'thb.act': [] }, { 'thb.purpose': [] }, { 'person.birthDate': '1990-01-01' }),
  // Special categories
  ...rule('ann7-3-stowaway', { 'person.stowaway': true }, { outcomes: 'SECOND_LINE | ', rests: { SECOND_LINE: ['ann7-3-stowaway'] } }, { 'person.stowaway': false }, claim, citizen),
  ...rule('tp-ukraine', { ...refused, 'person.temporaryProtection': true }, { outcomes: ' | ADMIT_6_5_C REFUSE[G]', rests: { ADMIT_6_5_C: ['tp-ukraine'] } }, { 'person.temporaryProtection': false }, { 'stay.means': 100000 }, citizen),
  // Overstay presumed: SBC 12, and in the progressive phase EES-1534 5(4)
  ...rule('rec-12-effect', { ...inland, 'check.eesRecord': 'missing' }, { outcomes: 'SECOND_LINE | ', derived: { 'check.overstayPresumed': true }, rests: { SECOND_LINE: ['rec-12-effect'] } }, { 'check.eesRecord': 'consistent' }, { 'check.presumptionRebutted': true }, { 'permit.issuer': 'QSA' }, { 'person.nationalities': ['QZL'], 'visa.type': 'D', 'visa.issuer': 'QSB', 'visa.genuine': true, 'visa.validFrom': '2026-01-01', 'visa.validUntil': '2026-12-31' }, citizen),
  ...on('2026-04-09', rule('rec-12-progressive', { ...inland, 'check.eesRecord': 'missing', 'check.staySource': 'other' }, { outcomes: 'SECOND_LINE | ', rests: { SECOND_LINE: ['rec-12-progressive'] } }, { 'check.staySource': 'stamp' }, { 'check.staySource': 'both' }, { 'check.eesRecord': 'consistent' })),
  ...on('2026-04-10', rule('rec-12-effect', { ...inland, 'check.eesRecord': 'missing', 'check.staySource': 'stamp' }, {})),
]; // prettier-ignore

/** What each of the rules on trafficking outranks and softens, and the stowaway's. */
const weak: readonly (readonly [step: string, rule: string, facts: object])[] = [
  ['document', 'sbc-8-3-a-entry-thorough', { 'doc.genuineness': 'doubtful' }],
  ['derogation', 'sbc-6-5-c-humanitarian', { ...refused, 'emergency.humanitarian': true }],
  ['refusal', 'sbc-14-1', refused],
  ['admission', 'sbc-6-1-admit', {}],
];
const STRONG: readonly (readonly [rule: string, facts: object, steps: string])[] = [
  ['thb-def', act, 'document derogation refusal admission'],
  ['thb-consent', { ...act, 'thb.consent': true }, 'document derogation refusal admission'],
  ['thb-child', { ...act, ...child, 'thb.means': [] }, 'document derogation refusal admission'],
  ['ann7-3-stowaway', { 'person.stowaway': true }, 'refusal admission'],
];
const EXIT = { 'scenario.direction': 'exit' };
const tooLong = { 'stay.history': [{ entry: '2026-01-01', exit: null }] };

export const EU_ACTS_ORDER: readonly LawExample[] = STRONG.flatMap(([strong, facts, steps]) => [
  ...weak
    .filter(([step]) => steps.includes(step))
    .map(([step, lower, other]): LawExample => {
      const name = `${strong} outranks ${step}`;
      return { name, date: DATE, facts: { ...other, ...facts }, expect: { defeated: { [lower]: [strong] } } };
    }),
  ...(strong.startsWith('thb')
    ? [
        { name: `${strong} lets leave`, date: DATE, facts: { ...EXIT, ...facts }, expect: { outcomes: 'PROTECT | EXIT' } }, // prettier-ignore
        { name: `${strong} lets leave after an overstay`, date: DATE, facts: { ...EXIT, ...tooLong, ...facts }, expect: { outcomes: 'PROTECT | EXIT_RECORD' } }, // prettier-ignore
      ]
    : []),
]);

// The benefit of the doubt, before and since the regulation, by the day of the check or of the application.
const credible = { ...claim, 'credibility.effortMade': true, 'credibility.elementsGiven': true, 'credibility.coherent': true, 'credibility.plausible': true, 'credibility.contradictsKnownFacts': false, 'credibility.generallyCredible': true, 'credibility.earliestTime': false }; // prettier-ignore
const doubt = (name: string, facts: object, value: boolean, date = DATE): LawExample => ({
  name: `benefit of the doubt: ${name}`,
  date,
  facts: { ...credible, ...facts },
  expect: { derived: { 'credibility.benefitOfDoubt': value } },
});

export const EU_DOUBT: readonly LawExample[] = [
  doubt('QR: four conditions, a late application', {}, true),
  doubt('QR: from its day', {}, true, '2026-06-12'),
  doubt('QD: a late application the day before', {}, false, '2026-06-11'),
  doubt('QD: five conditions', { 'credibility.earliestTime': true }, true, '2026-06-11'),
  doubt('QD: an application lodged before, judged later', { 'protection.applicationLodgedDate': '2026-06-11' }, false),
  doubt('QR: an application lodged on its day', { 'protection.applicationLodgedDate': '2026-06-12' }, true),
  ...['effortMade', 'elementsGiven', 'coherent', 'plausible', 'generallyCredible'].map((fact) =>
    doubt(`not without ${fact}`, { [`credibility.${fact}`]: false }, false),
  ),
  doubt('not against known facts', { 'credibility.contradictsKnownFacts': true }, false),
];
