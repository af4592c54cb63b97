// What the United States pack works out from other facts, with the worked date examples of the reference text (section N), and what
// defeats what.

import { exampleRows, type ExampleRow, type Expectation, type LawExample } from './lawExample.ts';

const DATE = '2026-02-10';
const nat = { 'n400.filed': '2026-02-10', 'lpr.since': '2018-05-01' };
const aos = { 'decision.type': 'i485' };
const child = { 'uac.isUac': true };
const noVisa = { visa: null };
const claim = { 'protection.claim': true };

const derived = (fact: string, value: NonNullable<Expectation['derived']>[string], facts: object, date = DATE): ExampleRow => [
  `${fact} is ${JSON.stringify(value)}: ${JSON.stringify(facts)}`,
  facts,
  { derived: { [fact]: value } },
  date,
]; // prettier-ignore

const up = (until: string | null, departed: string | null, more: object = {}): object => ({
  'i94.until': until,
  'up.departureDate': departed,
  ...more,
});

/** Section N: unlawful presence. The last column of the text is the end of the bar. */
const PRESENCE: readonly (readonly [until: string, departed: string, days: number, bar: string | null])[] = [
  ['2024-03-01', '2024-08-28', 180, null],
  ['2024-03-01', '2024-08-30', 182, '2027-08-30'],
  ['2024-01-15', '2024-08-20', 218, '2027-08-20'],
  ['2022-05-31', '2023-05-30', 364, '2026-05-30'],
  ['2022-05-31', '2023-06-01', 366, '2033-06-01'],
];

const WORKED: readonly ExampleRow[] = [
  ...PRESENCE.flatMap(([until, departed, days, bar]) => [
    derived('up.days', days, up(until, departed)),
    derived('up.barUntil', bar, up(until, departed)),
  ]),
  derived('removal.barUntil', '2031-02-10', noVisa),
  derived('document.requiredExpiry', '2026-09-12', { 'stay.intendedDeparture': '2026-03-12' }),
  derived('document.requiredExpiry', '2026-03-12', { 'stay.intendedDeparture': '2026-03-12', 'doc.issuer': 'IN' }),
  derived('nat.earliestFiling', '2026-03-17', { ...nat, 'lpr.since': '2021-06-15' }),
  derived('nat.residenceMetOn', '2026-06-15', { ...nat, 'lpr.since': '2021-06-15' }),
  derived('nat.earliestFiling', '2026-01-20', { ...nat, 'nat.basis': '319a', 'lpr.since': '2023-04-20' }),
  derived('nat.broken', true, { ...nat, absences: [{ depart: '2022-03-01', return: '2023-03-05' }] }),
  derived('nat.presumedBroken', true, { ...nat, absences: [{ depart: '2024-01-10', return: '2024-08-20' }] }),
  derived('notice.lastDay', '2026-03-30', { ...aos, 'notice.mailed': '2026-01-02' }),
  derived('notice.lastDay', '2026-03-09', { ...aos, 'notice.mailed': '2026-02-02', 'notice.kind': 'NOID' }),
  derived('asylum.lastTimelyDay', '2026-03-02', { 'i589.filed': '2026-02-10', 'arrival.last': '2025-02-28' }),
  derived('asylum.lastTimelyDay', '2026-03-03', { 'i589.filed': '2026-02-10', 'arrival.last': '2025-03-03' }),
];

const OTHER: readonly ExampleRow[] = [
  derived('up.barUntil', '2027-08-29', up('2024-03-01', '2024-08-29')),
  derived('up.barUntil', '2033-05-31', up('2022-05-31', '2023-05-31')),
  derived('up.days', 0, up('2024-03-01', null)),
  derived('up.barUntil', null, up('2024-03-01', null)),
  derived('up.days', 0, up(null, '2024-08-30')),
  derived('up.days', 0, up('2024-09-15', '2024-08-30')),
  derived('up.days', 182, up(null, '2024-08-30', { 'up.formalFinding': '2024-03-01' })),
  derived('up.days', 0, up(null, '2024-08-30', { 'up.formalFinding': '2024-10-01' })),
  derived('up.days', 182, up('2024-03-01', '2024-08-30', { 'up.formalFinding': '2024-05-01' })),
  derived('up.days', 31, up('1997-01-01', '1997-05-01', { 'person.birthDate': '1950-01-01' })),
  derived('up.days', 31, up(null, '1997-05-01', { 'up.formalFinding': '1997-01-01', 'person.birthDate': '1950-01-01' })),
  derived('up.days', 30, up('2008-04-01', '2008-05-01', { 'person.birthDate': '1990-03-02' })),
  derived('up.days', 61, up('2008-01-01', '2008-05-01', { 'person.birthDate': '1990-03-02' })),
  derived('up.days', 61, up(null, '2008-05-01', { 'person.birthDate': '1990-03-02', 'up.formalFinding': '2008-01-01' })),
  derived('removal.barUntil', null, { 'vwp.applicant': true }),
  derived('person.age', 18, { 'person.birthDate': '2008-02-10' }),
  derived('person.age', 17, { 'person.birthDate': '2008-02-11' }),
  derived('person.isChild', true, { 'person.birthDate': '2008-02-11' }),
  derived('person.isChild', false, { 'person.birthDate': '2008-02-10' }),
  derived('person.isChild', true, { 'person.claimsMinor': true, 'person.ageDoubt': true, 'person.birthDate': '2000-02-10' }),
  derived('person.isChild', false, { 'person.claimsMinor': false, 'person.ageDoubt': true, 'person.birthDate': '2000-02-10' }),
  derived('person.isChild', false, { 'person.claimsMinor': false, 'person.ageDoubt': false, 'person.birthDate': '2000-02-10' }),
  derived('person.unaccompanied', true, { 'person.birthDate': '2010-02-11', 'person.accompaniedBy': [] }),
  derived('person.unaccompanied', false, { 'person.birthDate': '2010-02-11', 'person.accompaniedBy': [{ relation: 'aunt' }] }),
  derived('person.unaccompanied', true, { 'person.birthDate': '2010-02-11', 'person.accompaniedBy': [{ relation: 'sister', adult: false }] }),
  derived('person.unaccompanied', false, { 'person.birthDate': '2000-02-11', 'person.accompaniedBy': [] }),
  derived('person.uscEstablished', true, { 'person.nationalities': ['US'], 'doc.issuer': 'US' }),
  derived('person.uscEstablished', false, { 'person.nationalities': ['QZL'] }),
  derived('person.uscEstablished', false, { 'person.nationalities': ['US'], 'doc.genuineness': 'forged' }),
  derived('person.isAlien', false, { 'person.uscEstablished': true }),
  derived('person.isCrew', true, { 'person.roles': ['aircrew'] }),
  derived('person.isCrew', true, { 'person.roles': ['seafarer'] }),
  derived('person.isCrew', false, { 'person.roles': ['diplomat'] }),
  derived('person.applicantForAdmission', false, { 'person.uscEstablished': true }),
  derived('person.applicantForAdmission', true, {}),
  derived('person.applicantForAdmission', false, { 'lpr.verified': true }),
  derived('person.applicantForAdmission', true, { 'lpr.verified': true, 'lpr.absenceDays': 181 }),
  derived('person.nonimmigrant', true, {}),
  derived('person.nonimmigrant', false, { 'person.intendsImmigrant': true }),
  derived('person.nonimmigrant', false, { 'lpr.verified': true }),
  derived('person.nonimmigrant', false, { 'person.uscEstablished': true }),
  derived('person.onErTrack', true, {}),
  derived('person.onErTrack', false, { 'person.uscEstablished': true }),
  derived('person.onErTrack', false, { arrivingAlien: false }),
  derived('person.onErTrack', false, { 'vwp.applicant': true }),
  derived('person.onErTrack', false, { 'lpr.verified': true }),
  derived('person.onErTrack', false, { 'person.recognisedRefugee': true }),
  derived('person.onErTrack', false, child),
  derived('person.onErTrack', false, { 'person.stowaway': true }),
  derived('person.onErTrack', false, { 'person.roles': ['seafarer'] }),
  derived('lpr.seekingAdmission', false, {}),
  derived('lpr.seekingAdmission', true, { 'lpr.verified': true, 'lpr.abandoned': true }),
  derived('lpr.seekingAdmission', false, { 'lpr.abandoned': true }),
  derived('stay.plannedDays', 90, { 'stay.intendedDeparture': '2026-05-10' }),
  derived('admission.class', 'B1', { 'travel.classSought': 'B1' }),
  derived('admission.months', 12, { 'travel.classSought': 'B1' }),
  derived('admission.months', 6, {}),
  derived('admission.months', 3, { 'vwp.applicant': true }),
  derived('admission.months', 3, { 'vwp.applicant': true, 'travel.classSought': 'WB' }),
  derived('admission.months', null, { 'travel.classSought': 'F1' }),
  derived('admission.notBeyond', '2026-09-30', { 'doc.issuer': 'BR', 'doc.expiryDate': '2026-09-30' }),
  derived('admission.notBeyond', '2026-06-30', { 'doc.issuer': 'VN', 'doc.expiryDate': '2026-12-30' }),
  derived('list.sixMonthClub.includes', true, { 'doc.issuer': 'NG' }),
  derived('list.sixMonthClub.includes', false, { 'doc.issuer': 'KE' }),
  derived('document.sound', false, { 'doc.present': false }),
  derived('document.sound', false, { 'doc.genuineness': 'counterfeit' }),
  derived('document.sound', false, { 'doc.holderMatch': 'mismatch' }),
  derived('document.sound', true, { 'doc.holderMatch': 'doubtful' }),
  derived('visa.valid', false, noVisa),
  derived('visa.valid', false, { 'visa.genuine': false }),
  derived('visa.valid', true, {}),
  derived('vwp.ofListedState', true, { 'person.nationalities': ['QZL', 'DE'] }),
  derived('vwp.ofListedState', false, { 'person.nationalities': ['RO'] }),
  derived('i867b.allAsked', true, {}),
  derived('overlay.any', false, {}),
  ...['p10888', 'stbRule', 'clpRule', 'pp10998', 'asylumHold', 'erInterior', 'h1b100k'].map((flag) => derived('overlay.any', true, { [`overlay.${flag}`]: true })),
  derived('overlay.any', true, { 'poe.border': 'ca', 'scenario.border': 'land' }),
  derived('uac.isUac', true, child),
  derived('uac.isUac', false, { 'person.birthDate': '2012-01-01' }),
  derived('nat.years', 3, { ...nat, 'nat.basis': '319a' }),
  derived('nat.years', 5, nat),
  derived('nat.windowStart', '2021-02-10', nat),
  derived('nat.windowStart', '2023-02-10', { ...nat, 'nat.basis': '319a' }),
  derived('nat.presentDays', 1826, nat),
  derived('nat.presentDays', 1096, { ...nat, 'nat.basis': '319a' }),
  derived('nat.residenceMetOn', null, { ...nat, 'lpr.since': null }),
  derived('nat.earliestFiling', null, { ...nat, 'lpr.since': null }),
  derived('lpr.years', 7, nat),
  derived('lpr.years', 0, { ...nat, 'lpr.since': null }),
  derived('nat.broken', false, { ...nat, absences: [{ depart: '2022-03-01', return: '2023-02-28' }] }),
  derived('nat.presumedBroken', false, { ...nat, absences: [{ depart: '2024-01-10', return: '2024-07-10' }] }),
  derived('notice.lastDay', null, aos),
  derived('notice.lastDay', '2026-04-02', { ...aos, 'notice.mailed': '2026-01-05' }),
  derived('notice.lastDay', '2026-03-09', { ...aos, 'notice.mailed': '2026-02-04', 'notice.kind': 'NOID' }),
  derived('asylum.timely', true, { 'i589.filed': '2026-02-10', 'arrival.last': '2025-02-10' }),
  derived('asylum.timely', false, { 'i589.filed': '2026-02-11', 'arrival.last': '2025-02-10' }),
  derived('asylum.removable', true, { 'i589.filed': '2026-02-10' }),
  derived('asylum.removable', false, { 'i589.filed': '2026-02-10', 'status.lawful': true }),
]; // prettier-ignore

/** Section N: an absence of a year or more, with the first days on which a filing passes; both are beyond the days of the pack. */
const REFILED: readonly (readonly [filed: string, broken: boolean, presumed: boolean])[] = [
  ['2027-03-05', true, true],
  ['2027-03-06', false, true],
  ['2027-09-04', false, true],
  ['2027-09-05', false, false],
];

const DEFEATED: readonly ExampleRow[] = [
  ['a temporary waiver', { 'health.classA': 'communicable', 'waiver.d3Granted': true }, { defeated: { 'us-1a-health': ['us-d3-niv-waiver'] } }],
  ['a document waiver', { ...noVisa, 'waiver.d4': true }, { defeated: { 'us-burden-applicant:met': ['us-d4-waiver:granted'] } }],
  ['a fear under the visa waiver', { 'vwp.applicant': true, 'esta.status': 'none', ...claim }, { defeated: { 'us-vwp-refusal': ['us-vwp-refusal:fear'] } }],
  ['a fear of a stowaway', { 'person.stowaway': true, ...claim }, { defeated: { 'us-stowaway-crew': ['us-stowaway-crew:fear'] } }],
  ['a fear before expedited removal', { ...noVisa, ...claim }, { defeated: { 'us-er-basic': ['us-fear-referral'] } }],
  ['a hold before a request', { ...aos, 'overlay.asylumHold': true, 'evidence.incomplete': true }, { defeated: { 'us-rfe-noid-choice': ['us-overlay-asylum-hold'] } }],
  ['a hold before a notice', { ...aos, 'overlay.asylumHold': true, 'evidence.probability': 10 }, { defeated: { 'us-rfe-noid-choice:noid': ['us-overlay-asylum-hold'] } }],
  ['disclosure before a request', { ...aos, 'derogatory.unknownToApplicant': true, 'evidence.incomplete': true, 'evidence.probability': 10 }, { defeated: { 'us-rfe-noid-choice': ['us-derogatory'] } }],
  ['disclosure before a notice', { ...aos, 'derogatory.unknownToApplicant': true, 'evidence.probability': 10 }, { defeated: { 'us-rfe-noid-choice:noid': ['us-derogatory'] } }],
  ['one breach of equal treatment', { 'officer.selectionBasis': ['protected-characteristic'] }, { defeated: { 'ccpr-26': ['us-nondiscrimination'] } }],
  ['one breach of equal treatment, with a claim', { ...claim, 'officer.selectionBasis': ['protected-characteristic'] }, { defeated: { 'rc-3': ['us-nondiscrimination'] } }],
  ['one breach on the consulate', { 'custody.detained': true, 'consular.informedOfRight': false }, { defeated: { 'vccr-36-1b:untold': ['us-consular-notice:told'] } }],
  ['one breach of confidence', { ...claim, 'officer.disclosedToOrigin': true, 'disclosure.target': 'none' }, { defeated: { 'hb-200-202': ['us-asylum-confidential:breach'] } }],
  ['one breach towards a victim', { 'thb.reasonableGrounds': true, 'thb.controllerPresent': true, 'officer.separatedFromController': false }, { defeated: { 'tip-6:not-separated': ['us-trafficking-indicators:alone'] } }],
]; // prettier-ignore

export const US_DERIVED: readonly LawExample[] = [
  ...exampleRows('Worked', DATE, WORKED),
  ...exampleRows('Derived', DATE, OTHER),
  ...exampleRows(
    'Worked: 2022-03-01 to 2023-03-05',
    DATE,
    REFILED.map(([filed, broken, presumed]) => [
      `filed ${filed}`,
      { 'lpr.since': '2010-01-01', 'n400.filed': filed, absences: [{ depart: '2022-03-01', return: '2023-03-05' }] },
      { derived: { 'nat.broken': broken, 'nat.presumedBroken': presumed } },
    ]),
  ),
  ...exampleRows('Defeated', DATE, DEFEATED),
];
