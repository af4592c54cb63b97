// The edges of the United States pack beside its outcomes: which rule it is that holds or does not, where another rule would hide it.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';

const DATE = '2026-02-10';
const noVisa = { visa: null };
const claim = { 'protection.claim': true };
const signs = { 'protection.indications': true };
const crime = { 'finding.otherGround': true };
const vwp = { 'vwp.applicant': true };
const refused = { ...vwp, 'esta.status': 'none' };
const lpr = { 'lpr.verified': true };
const citizen = { 'person.uscEstablished': true };
const stowaway = { 'person.stowaway': true };
const child = { 'uac.isUac': true };
const mx = { ...child, 'uac.nationalOrHabitualResidentOf': 'MX' };
const failed = { ...mx, 'uac.ableToDecide': 'no' };
const unfinished = { ...mx, 'uac.ableToDecide': 'undetermined' };
const gap = { 'travel.classSought': 'F1', 'i20.valid': false, 'issue.curableByEvidence': true };
const i589 = { 'i589.filed': '2026-02-10' };
const heard = { ...i589, 'asylum.interviewed': true };
const aos = { 'decision.type': 'i485' };
const nat = { 'n400.filed': '2026-02-10', 'lpr.since': '2018-05-01' };
const p10888 = { 'overlay.p10888': true, 'poe.border': 'mx', 'scenario.border': 'land' };

/** The rule is not found, or found so. */
const found = (rule: string, status: string, facts: object, date = DATE): ExampleRow => [
  `${rule} ${status}: ${JSON.stringify(facts)}`,
  facts,
  { findings: { [rule]: status } },
  date,
];

const up = (until: string, departed: string, more: object = {}): object => ({
  'i94.until': until,
  'up.departureDate': departed,
  ...more,
});
const convicted = (...months: readonly (readonly [months: number, more?: object])[]): object => ({
  'crime.convictions': months.map(([custodialMonths, more = {}], index) => ({ date: `201${index}-03-01`, custodialMonths, maxPenaltyMonths: 120, ...more })),
}); // prettier-ignore
const removed = (...removals: readonly object[]): object => ({ 'history.removals': removals });

export const US_EDGES: readonly LawExample[] = [
  ...exampleRows('Found', DATE, [
    found('us-burden-applicant:met', 'none', crime),
    found('us-burden-applicant:met', 'none', gap),
    found('us-lpr-not-seeking-admission:inspected', 'none', { ...lpr, 'lpr.absenceDays': 180 }),
    found('us-lpr-not-seeking-admission:inspected', 'holds', { ...lpr, 'lpr.absenceDays': 181 }),
    found('us-lpr-not-seeking-admission', 'none', { ...lpr, 'lpr.absenceDays': 181 }),
    found('us-f1-student:i515a-admission', 'none', { ...gap, ...crime }),
    found('us-intent-mismatch', 'none', { ...citizen, 'travel.actualPurpose': 'residence' }),
    found('us-intent-mismatch', 'none', { ...lpr, 'travel.actualPurpose': 'residence' }),
    found('us-7a-immigrant-docs', 'none', { ...lpr, ...noVisa, 'person.intendsImmigrant': true }),
    found('us-9bi-3yr', 'none', up('2024-03-01', '2024-08-29')),
    found('us-9bi-3yr:edge', 'none', up('2024-03-01', '2024-08-30')),
    found('us-9bi-3yr', 'none', up('2024-03-01', '2024-12-27', { 'up.tolledDays': 120 })),
    found('us-9bii-10yr', 'none', up('2022-05-31', '2023-05-31')),
    found('us-9bii-10yr:edge', 'none', up('2022-05-31', '2023-06-01')),
    found('us-vwp-eligibility:admit', 'none', refused),
    found('us-asylum-1yr', 'none', { ...heard, 'arrival.last': '2024-01-01', 'asylum.changedCircumstances': true, 'asylum.withinReasonableTime': true }),
    found('us-asylum-outcomes', 'none', i589),
    found('us-asylum-outcomes', 'none', { ...heard, 'claim.oneCentralReason': false }),
    found('us-asylum-outcomes', 'none', { ...heard, 'discretion.favourable': false }),
    found('us-asylum-outcomes', 'none', { ...heard, 'fraud.articulable': true }),
    found('us-asylum-outcomes:deny', 'none', { ...i589, 'status.lawful': true, 'claim.oneCentralReason': false, 'notice.mailed': '2025-12-01' }),
    found('us-uac-contiguous', 'none', { ...mx, 'uac.hoursSinceApprehension': 49 }),
    found('us-uac-contiguous', 'holds', { ...mx, 'uac.hoursSinceApprehension': 48 }),
    found('us-nat-early-file:gap', 'none', { 'lpr.since': '2021-05-01', 'n400.filed': '2026-01-30' }, '2026-01-30'),
    found('us-nat-early-file:gap', 'none', { 'lpr.since': '2021-06-15', 'n400.filed': '2026-03-14' }, '2026-03-14'),
    found('us-rfe-noid-days', 'none', { ...aos, 'notice.mailed': '2026-01-02' }, '2026-03-30'),
    found('us-rfe-noid-choice:still-missing', 'none', { ...aos, 'evidence.missingInitial': true, 'notice.mailed': '2026-01-02' }),
    found('us-rfe-noid-choice:still-missing', 'none', { ...aos, 'evidence.missingInitial': true, 'response.received': '2026-01-02' }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'discretion.favourable': false }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'fraud.articulable': true }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'marriage.valid': false }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'marriage.intentAtInception': false }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'marriage.inProceedings': true }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, admissible: false }),
    found('us-rfe-noid-choice:approve', 'none', { ...aos, 'i693.filedWithI485': false }),
  ]),
  ...exampleRows('Beside each other', DATE, [
    ['a citizen who is a child alone', { ...citizen, ...child }, 'ADMIT_USC | '],
    ['a citizen about whom a question is open', { ...citizen, 'primary.unresolvedIssue': true }, 'ADMIT_USC | '],
    ['a resident after 20 days, the right in doubt', { ...lpr, 'finding.entitledToAdmission': 'doubt' }, 'ADMIT_LPR | '],
    ['the purpose is the stated one, though it needs another class', { 'travel.needsOtherClass': true }, 'ADMIT | '],
    ['one conviction of 60 months and a political one', convicted([60], [5, { political: true }]), 'ADMIT | '],
    ['one conviction of 60 months and a charge', convicted([60], [5, { convicted: false }]), 'ADMIT | '],
    ['a security hit, and a question is open', { 'intel.securityGround': true, 'primary.unresolvedIssue': true }, 'REMOVAL_235C | '],
    ['a security hit, and reasons for parole', { 'intel.securityGround': true, 'parole.urgentHumanitarian': true }, 'REMOVAL_235C | '],
    ['two removals from here, said so', removed({ type: 'ER', date: '2010-02-11', state: 'US' }, { type: 'ER', date: '2015-02-11', state: 'US' }), ' | NTA_240[9A] WITHDRAWAL'],
    ['one removal from here, one from elsewhere', removed({ type: 'ER', date: '2010-02-11', state: 'US' }, { type: 'ER', date: '2015-02-11', state: 'CA' }), 'ADMIT | '],
    ['a document waiver not needed under the visa waiver', { ...vwp, 'waiver.d4': true }, 'ADMIT_VWP | '],
    ['a document waiver not needed by an immigrant', { 'travel.classSought': 'LPR', 'waiver.d4': true }, 'ADMIT | '],
    ['a document waiver beside a student’s gap', { ...gap, 'waiver.d4': true }, ' | ADMIT'],
    ['a stowaway without visa', { ...stowaway, ...noVisa }, { outcomes: 'REMOVE_STOWAWAY | ', prohibited: 'ADMIT EXPEDITED_REMOVAL NTA_240 WITHDRAWAL' }],
    ['a stowaway without visa who fears return', { ...stowaway, ...noVisa, ...claim }, 'NO_REMOVAL REFER_CREDIBLE_FEAR | '],
    ['signs of fear under the southern border proclamation', { ...noVisa, ...signs, ...p10888 }, ' | ADMIT_WITH_D4_WAIVER EXPEDITED_REMOVAL[7B-II] NTA_240[7B-II] REFER_CREDIBLE_FEAR WITHDRAWAL'],
    ['a claim by a child alone under it', { ...child, ...noVisa, ...claim, ...p10888 }, { outcomes: 'NO_REMOVAL NTA_240 TRANSFER_HHS | ', mustNot: ['EXPEDITED_REMOVAL'] }],
    ['from Mexico, cannot decide, under the visa waiver', { ...failed, ...vwp }, 'TRANSFER_HHS | NTA_240'],
    ['from Mexico, cannot decide, visa waiver refused', { ...failed, ...refused }, 'TRANSFER_HHS | NTA_240[VWP]'],
    ['from Mexico, cannot decide, visa waiver refused, afraid', { ...failed, ...refused, ...claim }, 'NO_REMOVAL TRANSFER_HHS | NTA_240[VWP]'],
    ['from Mexico, cannot decide, no visa', { ...failed, ...noVisa }, 'TRANSFER_HHS | NTA_240[7B-II]'],
    ['from Mexico, unfinished, a question is open', { ...unfinished, 'primary.unresolvedIssue': true }, 'SECONDARY | TRANSFER_HHS'],
    ['from Mexico, unfinished, under the visa waiver', { ...unfinished, ...vwp }, { outcomes: 'SECONDARY | TRANSFER_HHS', prohibited: 'EXPEDITED_REMOVAL WITHDRAWAL WITHDRAWAL_UAC_RETURN' }],
    ['from Mexico, unfinished, visa waiver refused', { ...unfinished, ...refused }, 'SECONDARY | TRANSFER_HHS'],
    ['from Mexico, unfinished, no visa', { ...unfinished, ...noVisa }, 'SECONDARY | TRANSFER_HHS'],
    ['from Mexico, unfinished, reasons for parole', { ...unfinished, 'parole.urgentHumanitarian': true }, 'SECONDARY | TRANSFER_HHS'],
    ['from elsewhere, reasons for parole', { ...child, 'parole.urgentHumanitarian': true }, 'NTA_240 TRANSFER_HHS | '],
    ['from elsewhere, under the visa waiver, in doubt', { ...child, ...vwp, 'finding.entitledToAdmission': 'doubt' }, 'NTA_240 TRANSFER_HHS | '],
    ['from elsewhere, under the visa waiver, in doubt, afraid', { ...child, ...vwp, 'finding.entitledToAdmission': 'doubt', ...claim }, 'NO_REMOVAL NTA_240 TRANSFER_HHS | '],
    ['a child alone whom persecution awaits', { ...child, 'risk.persecution': true }, 'NO_REMOVAL NTA_240 TRANSFER_HHS | '],
    ['a security hit on somebody whom persecution awaits', { 'intel.securityGround': true, 'risk.persecution': true }, 'NO_REMOVAL REMOVAL_235C | '],
    ['in status, eligible, a notice long ago', { ...heard, 'status.lawful': true, 'notice.mailed': '2025-12-01' }, 'GRANT_ASYLUM | '],
    ['removable, not eligible, a notice long ago', { ...heard, 'claim.oneCentralReason': false, 'notice.mailed': '2025-12-01' }, 'REFER_IJ | '],
    ['asylum: filing not valid, not eligible', { ...heard, 'filing.valid': false, 'claim.oneCentralReason': false }, 'REJECT | '],
    ['initial evidence missing and not proved', { ...aos, 'evidence.missingInitial': true, 'evidence.probability': 40 }, 'RFE | DENY[R-PROOF]'],
    ['another day asked for, and a bar', { ...nat, 'interview.missed': true, 'reschedule.requestedWithin30d': true, 'gmc.murder': true }, 'CONTINUE | '],
    ['denial mailed so that a day matters', { ...nat, 'denial.servedDate': '2026-01-07' }, { duties: ['n336 2026-02-09'] }],
    ['petition denied so that a day matters', { 'decision.type': 'i130', 'eligibility.legalBasis': false }, { duties: ['appealBoard 2026-02-20'] }, '2026-01-21'],
    ['credible fear denied', { ...i589, 'cf.negativeDate': '2026-02-09' }, { duties: ['judgeReview 2026-02-16'] }],
    ['crew with another ground: notice all the same', { ...crime, 'person.roles': ['seafarer'] }, { duties: ['writtenNoticeOfGrounds'] }],
  ]),
]; // prettier-ignore
