// Random people for the properties of the EU pack: facts drawn from values that matter, stated over the baseline. A draw that
// contradicts itself is nobody, and is drawn again.

import * as fc from 'fast-check';
import { layFacts, type LaidFacts } from './layFacts.ts';
import type { Pack } from './pack.ts';
import { parseFacts } from './parseFacts.ts';

export interface Person {
  readonly date: string;
  readonly stated: object;
  readonly laid: LaidFacts;
}

const ban = { act: '1861', article: '24(1)(a)' };

const VALUES: { readonly [fact: string]: readonly unknown[] } = {
  'scenario.direction': ['exit', 'advice'],
  'advice.complaint': [true],
  'advice.recordWrong': [true],
  'advice.otherPerson': [true],
  'scenario.memberState': ['QSA', 'ES', 'CH'],
  'scenario.etias.phase': ['transitional', 'grace', 'full'],
  'scenario.ees.biometricsHere': [false],
  'scenario.openBCP': [false],
  'person.nationalities': [['QZL'], ['IN'], ['QVR'], ['QTS'], ['QSB'], ['PL'], ['NO'], [], ['QZL', 'QVR'], ['QUL']],
  'person.birthDate': ['2010-05-05', '2017-01-01', '1950-02-28'],
  'person.claimsMinor': [true],
  'person.ageDoubt': [true],
  'person.accompaniedBy': [[], [{ relation: 'uncle' }], [{ relation: 'mother', parentalCareShown: true }]],
  'person.roles': [['diplomat'], ['seafarer'], ['aircrew'], ['head-of-state']],
  'person.withdrawalAgreement': [true],
  'child.removalSuspected': [true],
  'child.consentShown': [true],
  'doc.present': [false],
  'doc.kind': ['id-card', 'refugee-td'],
  'doc.passportKind': ['diplomatic'],
  'doc.genuineness': ['forged', 'counterfeit', 'doubtful'],
  'doc.holderMatch': ['mismatch', 'doubtful'],
  'doc.expiryDate': ['2026-09-30', '2020-01-01'],
  'doc.issueDate': ['2014-01-01'],
  'doc.biometric': [false],
  'doc.status': ['stolen', 'invalidated'],
  'doc.statusCheck': ['confirmed', 'cleared'],
  visa: [null, true],
  'visa.type': ['C', 'D', 'A'],
  'visa.genuine': [false],
  'visa.issuer': ['QSA', 'QSB', 'FR'],
  'visa.durationDays': [3, 30, 90],
  'visa.entries': ['MULT', 1, 2],
  'visa.entriesUsed': [1],
  'visa.conditionsMetAtIssue': [false],
  'visa.conditionsMetNow': [false],
  'visa.visMatch': [false],
  permit: [null, true],
  'permit.issuer': ['QSA', 'QSB'],
  'permit.genuine': [false],
  etias: [null],
  'fm.sponsorNationality': ['QSB', 'SE', 'QSA'],
  'fm.relation': ['spouse', 'other'],
  'fm.sponsorExercisesFreeMovement': [false],
  'fm.residenceCard': [null, { issuer: 'QSA', valid: true }],
  'stay.intendedDeparture': ['2026-07-24', '2026-12-24', '2027-06-30'],
  'stay.history': [[{ entry: '2026-01-01', exit: '2026-03-31' }], [{ entry: '2026-04-20', exit: '2026-07-09' }], [{ entry: '2026-03-01', exit: null, regime: 'permit' }],
    [{ entry: '2024-01-15', exit: null }]],
  'stay.purposeSupported': [false],
  'stay.storyConsistent': [false],
  'stay.means': [0],
  'stay.sponsor': [true],
  'stay.onwardSecured': [false],
  'stay.agreesToShorter': [false],
  'stay.imperativeReason': [true],
  'stay.couldApplyInAdvance': [false],
  'stay.destination': ['QSB', 'FR'],
  'biometrics.face': [false],
  'biometrics.fingerprints': [false],
  'biometrics.exempt': ['physical'],
  'alerts.sis': [[ban], [{ ...ban, confirmed: false }], [{ act: '1862', article: '26' }], [{ act: '1862', article: '32(1)(c)' }], [{ act: '1860', article: '3' }, ban], [{ act: '1862', article: '36' }]],
  'alerts.national': [true],
  'alerts.nationalRefuses': [false],
  'threat.level': ['suspicion', 'substantiated'],
  'threat.genuinePresentSerious': [true],
  'consultation.ministryDone': [true],
  'consultation.stateDone': [true],
  'protection.claim': [true],
  'protection.indications': [true],
  'thb.reasonableGrounds': [true],
  'risk.torture': [true],
  'risk.persecution': [true],
  'risk.onwardReturnLikely': [true],
  'expulsion.groupSize': [12],
  'expulsion.individualised': [false],
  'smuggling.smuggled': [true],
  'family.separatedByDecision': [true],
  'emergency.humanitarian': [true],
  'emergency.nationalInterest': [true],
  'lbt.permit': [true],
  'check.kioskReferred': [true],
}; // prettier-ignore

// Beginnings of people whom chance alone would seldom put together.
const THEMES: readonly object[] = [
  {},
  {},
  {},
  { 'scenario.direction': 'advice', 'advice.complaint': true },
  { 'scenario.direction': 'advice', 'advice.recordWrong': true },
  { 'scenario.direction': 'advice', 'advice.otherPerson': true },
  { 'scenario.direction': 'inland' },
  { 'scenario.direction': 'inland', 'check.eesRecord': 'missing' },
  { 'scenario.direction': 'exit', 'stay.history': [{ entry: '2023-11-15', exit: null }] },
  { 'person.nationalities': ['QZL'], visa: null, 'stay.imperativeReason': true, 'stay.couldApplyInAdvance': false },
  { 'person.nationalities': ['QZL'], 'permit.issuer': 'QSB' },
  { 'person.nationalities': ['QZL'], 'fm.sponsorNationality': 'QSB' },
];

const DATES = ['2024-03-01', '2025-11-05', '2026-04-01', '2026-07-10', '2026-07-10', '2026-11-02'];

/** People of the pack: one to seven stated facts over the baseline, on one of the days on which the law differs. */
export function people(pack: Pack): fc.Arbitrary<Person> {
  const statement = fc
    .constantFrom(...Object.entries(VALUES))
    .chain(([fact, values]) => fc.constantFrom(...values).map((value): [string, unknown] => [fact, value]));
  return fc
    .tuple(
      fc.constantFrom(...DATES),
      fc.constantFrom(...THEMES),
      fc.uniqueArray(statement, { minLength: 1, maxLength: 6, selector: ([fact]) => fact }),
    )
    .map(([date, theme, entries]) => makePerson(pack, date, { ...Object.fromEntries(entries), ...theme }))
    .filter((person): person is Person => person !== null);
}

/** The person of whom this is stated, or null if there can be none. */
export function makePerson(pack: Pack, date: string, stated: object): Person | null {
  const parsed = parseFacts(stated, pack.vocabulary);
  if (!parsed.ok) return null;
  const laid = layFacts(pack, null, parsed.value, { date });
  return laid.ok ? { date, stated, laid: laid.value } : null;
}
