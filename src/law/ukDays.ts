// Days, periods and limits under the UK pack: earlier breaches and the table of refusal periods, the notice within 24 hours, deadlines,
// leave for refugees. The worked dates of the reference text (M) are among them; every limit is tried on both sides.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';
import { EC, HELD, INLAND } from './ukGrounds.ts';

const DATE = '2026-02-10';
const GRANT = 'GRANT_VISITOR | ';
const ASYLUM = { 'scenario.direction': 'asylum' };

/** An overstay that ended, voluntarily and at own expense if not said. */
const overstay = (from: string, left: string, more: object = {}) => ({ ...EC, 'breach.type': 'overstay', 'overstay.from': from, 'left.date': left, ...more }); // prettier-ignore
const long = { ...EC, 'breach.type': 'overstay', 'overstay.days': 400 };
const assisted = (left: string, more: object = {}) => ({ ...long, 'notice.liability': '2024-09-12', 'left.date': left, 'left.publicExpense': true, ...more }); // prettier-ignore
const entrant = (left: string, more: object = {}) => ({ ...EC, 'breach.type': 'illegalEntrant', 'left.date': left, ...more }); // prettier-ignore
const removed = { 'left.removed': true, 'left.publicExpense': true };
const deception = (kind: string, refused: string, more: object = {}) => ({ ...EC, 'breach.type': 'deception', 'deceptionApp.kind': kind, 'deceptionApp.refusalDate': refused, ...more }); // prettier-ignore
const exam = (concluded: string, given: string, more: object = {}) => ({ 'exam.concludedAt': concluded, 'notice.givenAt': given, ...more }); // prettier-ignore
const clear = (barRow: string | null, barEnd: string | null) => ({ derived: { barRow, barEnd } });
const asked = (date: string, more: object) => ({ ...more, 'app.date': date });

const convicted = { crim: [{ nonCustodial: true, convictionDate: '2025-05-01' }] };
const conviction = (sentenceYear: number) => ({ ...EC, crim: [{ nonCustodial: true, sentenceYear }] });
const section3C = (more: object) => ({ ...INLAND, 'offence.suspected': false, 'leave.section3C': true, 'deception.byApplicant': true, dishonesty: true, ...more }); // prettier-ignore

const BAN = 'REFUSE_EC[SUI-11.1] | ';
const FREE = 'GRANT | ';

/** The day before the end of a ban and the end itself: refused, no longer refused. */
const ends = (name: string, facts: object, row: string, end: string, before: string): ExampleRow[] => [
  [`${name}: row ${row}`, asked(before, facts), { outcomes: BAN, ...clear(row, end) }],
  [`${name}: over on ${end}`, asked(end, facts), { outcomes: FREE }],
];

export const UK_DAYS: readonly LawExample[] = [
  ...exampleRows('breach', DATE, [
    ['none', {}, { outcomes: GRANT, derived: { previouslyBreached: false, barEnd: null, barRow: null } }],
    ['M: 2025-02-01 to 2025-06-01, own cost', overstay('2025-02-01', '2025-06-01'), { outcomes: BAN, derived: { 'overstay.days': 120, previouslyBreached: true, barRow: 'a', barEnd: '2026-06-01' } }],
    ['M: 2023-05-01 to 2023-05-26, own cost', overstay('2023-05-01', '2023-05-26'), { outcomes: FREE, derived: { 'overstay.days': 25, previouslyBreached: false, 'overstay.disregarded': true } }],
    ['30 days', overstay('2025-10-01', '2025-10-31'), { outcomes: FREE, derived: { 'overstay.days': 30 } }],
    ['31 days', overstay('2025-10-01', '2025-11-01'), { outcomes: BAN, derived: { 'overstay.days': 31 } }],
    ['90 days, begun the day before 2017-04-06', overstay('2017-04-05', '2017-07-04'), { derived: { 'overstay.days': 90, previouslyBreached: false } }],
    ['91 days, begun before', overstay('2017-04-05', '2017-07-05'), { derived: { 'overstay.days': 91, previouslyBreached: true } }],
    ['90 days, begun on the day', overstay('2017-04-06', '2017-07-05'), { derived: { 'overstay.days': 90, previouslyBreached: true } }],
    ['only the days are known, many', { ...long, 'left.date': '2025-06-01' }, BAN],
    ['only the days are known, few', { ...long, 'overstay.days': 30, 'left.date': '2025-06-01' }, FREE],
    ['only the days are known, 31: the beginning decides', { ...long, 'overstay.days': 31, 'left.date': '2025-06-01' }, { lacking: ['overstay.from'] }],
    ['few days, at public expense', overstay('2025-10-01', '2025-10-11', { 'left.publicExpense': true }), { outcomes: BAN, derived: { barRow: 'b' } }],
    ['few days, not voluntarily', overstay('2025-10-01', '2025-10-11', { 'left.voluntarily': false }), { outcomes: FREE, derived: { previouslyBreached: true, barRow: null } }],
    ['decision quashed, challenged in time', { ...long, 'left.date': '2025-06-01', 'overstay.decisionQuashed': true, 'overstay.challengedIn3Months': true }, FREE],
    ['decision quashed, challenged late', { ...long, 'left.date': '2025-06-01', 'overstay.decisionQuashed': true }, BAN],
    ['challenged, not quashed', { ...long, 'left.date': '2025-06-01', 'overstay.challengedIn3Months': true }, BAN],
    ['a special window', { ...long, 'left.date': '2025-06-01', 'overstay.specialWindow': true }, FREE],
    ['a window reaches no other breach', entrant('2025-06-01', { 'overstay.specialWindow': true }), BAN],
    ['a condition broken', { ...EC, 'breach.type': 'condition', 'left.date': '2025-06-01' }, BAN],
    ['a condition broken, leave granted later with knowledge', { ...EC, 'breach.type': 'condition', 'left.date': '2025-06-01', 'breach.laterGrantWithKnowledge': true }, FREE],
    ['such a grant does not cure illegal entry', entrant('2025-06-01', { 'breach.laterGrantWithKnowledge': true }), BAN],
    ['left on the 18th birthday', entrant('2025-06-01', { 'person.birthDate': '2007-06-01' }), { outcomes: BAN, derived: { 'breach.aged18': true } }],
    ['left the day before', entrant('2025-06-01', { 'person.birthDate': '2007-06-02' }), { outcomes: FREE, derived: { 'breach.aged18': false, previouslyBreached: false } }],
    ['still here, adult', { ...EC, 'breach.type': 'illegalEntrant', 'person.birthDate': '2008-02-10' }, { outcomes: FREE, derived: { 'breach.aged18': true, previouslyBreached: true, barEnd: null } }],
    ['still here, under 18', { ...EC, 'breach.type': 'illegalEntrant', 'person.birthDate': '2008-02-11' }, { derived: { 'breach.aged18': false } }],
    ['refused for deception on the 18th birthday', deception('otherPermission', '2020-06-01', { 'person.birthDate': '2002-06-01' }), { outcomes: BAN }],
    ['refused for deception the day before', deception('otherPermission', '2020-06-01', { 'person.birthDate': '2002-06-02', 'left.date': '2024-01-01' }), FREE],
    ['for another breach the day of leaving counts', entrant('2025-06-01', { 'person.birthDate': '2003-06-01', 'deceptionApp.refusalDate': '2019-01-01' }), BAN],
    ['a stated clear check beside a breach', { ...EC, suitability: 'clear', previouslyBreached: true }, { contradicts: 'suitability-clear' }],
    ['other checks clear beside a breach', { ...EC, 'suitability.other': 'clear', 'breach.type': 'illegalEntrant', 'left.date': '2025-06-01' }, BAN],
    ['SUI 11.3 at the port, beside the ban', { ...entrant('2025-06-01'), 'app.type': 'permissionToEnter' }, 'REFUSE_LEAVE[SUI-11.1, SUI-11.3] | '],
    ['SUI 11.3 at the port, after the ban', { ...entrant('2023-06-01'), 'app.type': 'permissionToEnter' }, ' | GRANT_VISITOR REFUSE_LEAVE[SUI-11.3]'],
    ['SUI 11.3: port deception by a visitor', { ...deception('visitLeaveToEnterAtPort', '2018-03-10'), 'app.type': 'permissionToEnter' }, ' | GRANT_VISITOR REFUSE_LEAVE[SUI-11.3]'],
    ['SUI 11: not with leave in force', { ...entrant('2025-06-01', { frustratedControls: true }), 'app.type': 'permissionToEnter', ...HELD }, 'ADMIT_EXISTING_LEAVE | '],
    ['SUI 11.2: not with leave in force', { ...entrant('2023-06-01', { frustratedControls: true }), 'app.type': 'permissionToEnter', ...HELD }, 'ADMIT_EXISTING_LEAVE | '],
    ['SUI 11: not outside Part Suitability', { ...entrant('2025-06-01'), route: 'part11' }, FREE],
    ['SUI 11.2: not outside Part Suitability', { ...entrant('2023-06-01', { frustratedControls: true }), route: 'part11' }, FREE],
    ['SUI 11.2: on the day the ban ends', asked('2026-06-01', entrant('2025-06-01', { frustratedControls: true })), ' | GRANT REFUSE_EC[SUI-11.2]'],
    ['SUI 11.2: the day before it is the ban', asked('2026-05-31', entrant('2025-06-01', { frustratedControls: true })), BAN],
    ['SUI 11.2: controls not frustrated', asked('2026-06-01', entrant('2025-06-01')), FREE],
    ['SUI 11.2: frustrated without breach', { ...EC, frustratedControls: true }, FREE],
    ['SUI 11.2 and 11.3 at the port', { ...entrant('2023-06-01', { frustratedControls: true }), 'app.type': 'permissionToEnter' }, ' | GRANT_VISITOR REFUSE_LEAVE[SUI-11.2, SUI-11.3]'],
  ]), // prettier-ignore
  ...exampleRows('refusal periods', DATE, [
    ...ends('own expense', entrant('2025-06-01'), 'a', '2026-06-01', '2026-05-31'),
    ...ends('M: assisted return within six months', assisted('2025-02-20'), 'b', '2027-02-20', '2027-02-19'),
    ...ends('M: assisted return later', assisted('2025-03-13'), 'c', '2030-03-13', '2030-03-12'),
    ...ends('a conditional caution', entrant('2022-06-01', { 'left.s22Caution': true }), 'd', '2027-06-01', '2027-05-31'),
    ...ends('M: removed', entrant('2017-01-20', removed), 'e', '2027-01-20', '2027-01-19'),
    ...ends('M: deception for entry clearance', deception('visitEntryClearance', '2018-03-10'), 'f', '2028-03-10', '2028-03-09'),
    ['assisted return on the six-month mark', assisted('2025-03-12'), { derived: { sixMonthLimit: '2025-03-12', barRow: 'b', barEnd: '2027-03-12' } }],
    ['six months run from the end of the case', assisted('2025-03-13', { 'notice.caseEnded': '2024-11-01' }), { derived: { sixMonthLimit: '2025-05-01', barRow: 'b', barEnd: '2027-03-13' } }],
    ['a case that ended before the notice', assisted('2025-03-13', { 'notice.caseEnded': '2024-01-01' }), { derived: { sixMonthLimit: '2025-03-12', barRow: 'c' } }],
    ['at public expense without notice', { ...long, 'left.date': '2025-03-13', 'left.publicExpense': true }, { derived: { sixMonthLimit: null, barRow: 'b', barEnd: '2027-03-13' } }],
    ['removed at own expense: no row', entrant('2025-03-13', { 'left.removed': true, 'left.publicExpense': false }), { outcomes: FREE, derived: { barRow: null } }],
    ['at public expense, not removed, no caution', entrant('2025-03-13', { 'left.publicExpense': true }), { derived: { barRow: 'b' } }],
    ['under a caution, not at public expense', entrant('2025-03-13', { 'left.s22Caution': true, 'left.voluntarily': false }), { derived: { barRow: 'd', barEnd: '2030-03-13' } }],
    ['removed under a caution: the longer', entrant('2025-03-13', { ...removed, 'left.s22Caution': true }), { derived: { barRow: 'e', barEnd: '2035-03-13' } }],
    ['the longest wins: deception', deception('otherPermission', '2024-01-05', { 'left.date': '2025-06-01' }), { derived: { barRow: 'f', barEnd: '2034-01-05' } }],
    ['the longest wins: removal', deception('otherPermission', '2017-01-05', { 'left.date': '2025-06-01', ...removed }), { derived: { barRow: 'e', barEnd: '2035-06-01' } }],
    ['the longest wins: a caution', deception('otherPermission', '2017-01-05', { 'left.date': '2025-06-01', 'left.s22Caution': true }), { derived: { barRow: 'd', barEnd: '2030-06-01' } }],
    ['the longest wins: assisted return', deception('otherPermission', '2016-01-05', { 'left.date': '2025-02-20', 'left.publicExpense': true, 'notice.liability': '2024-09-12' }), { derived: { barRow: 'b', barEnd: '2027-02-20' } }],
    ['deception at the port by a visitor', deception('visitLeaveToEnterAtPort', '2018-03-10'), { outcomes: FREE, ...clear(null, null), derived: { previouslyBreached: true } }],
    ['… who also left', deception('visitLeaveToEnterAtPort', '2018-03-10', { 'left.date': '2025-06-01' }), clear('a', '2026-06-01')],
    ['other entry clearance', deception('otherEntryClearance', '2018-03-10'), clear('f', '2028-03-10')],
    ['a refusal of somebody who entered illegally founds no row f', entrant('2024-06-01', { 'deceptionApp.kind': 'otherPermission', 'deceptionApp.refusalDate': '2024-01-01' }), clear('a', '2025-06-01')],
    ['who did not leave', { ...EC, 'breach.type': 'overstay', 'overstay.from': '2025-01-01' }, { derived: { barRow: null, barEnd: null, previouslyBreached: true } }],
    ['the end of February', entrant('2024-02-29'), clear('a', '2025-02-28')],
  ]), // prettier-ignore
  ...exampleRows('M: a visitor’s non-custodial conviction of 2025-05-01', DATE, [
    ['must be refused through 2026-05-01', convicted, 'REFUSE_LEAVE[SUI-5.3, SUI-5.4] | ', '2026-05-01'],
    ['a discretion after', convicted, ' | GRANT_VISITOR REFUSE_LEAVE[SUI-5.3]', '2026-05-02'],
  ]), // prettier-ignore
  ...exampleRows('a conviction of which the year is known', DATE, [
    ['the last day on which it may be recent', conviction(2024), { lacking: ['crime.convictions'] }, '2025-12-31'],
    ['the day after', conviction(2024), ' | GRANT REFUSE_EC[SUI-5.3]', '2026-01-01'],
  ]), // prettier-ignore
  ...exampleRows('leave under section 3C', DATE, [
    ['deception in this application', section3C({}), ' | CANCEL_LEAVE[SUI-9.2, SUI-10.2]'],
    ['in another application', section3C({ 'deception.inThisApplication': false }), ' | CANCEL_LEAVE[SUI-10.2]'],
    ['without dishonesty', section3C({ dishonesty: false }), ' | CANCEL_LEAVE[SUI-10.2]'],
    ['not by the applicant', section3C({ 'deception.byApplicant': false, 'deception.inThisApplication': true }), ' | '],
    ['not proved', section3C({ 'deception.proved': false }), ' | '],
    ['outside Part Suitability', section3C({ route: 'part11' }), ' | '],
    ['without such leave', section3C({ 'leave.section3C': false }), ' | CANCEL_LEAVE[SUI-10.2]'],
  ]), // prettier-ignore
  ...exampleRows('SUI 13.1', DATE, [
    ['M: permission ended 2026-01-31', { 'overstay.permissionEnded': '2026-01-31' }, { derived: { 'overstay.applyBy': '2026-02-14' } }],
    ['in time with a good reason', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'expiry', 'overstay.appliedOn': '2025-02-14', goodReason: true }, { derived: { 'overstay.excepted': true } }],
    ['a day late', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'expiry', 'overstay.appliedOn': '2025-02-15', goodReason: true }, { derived: { 'overstay.excepted': false } }],
    ['without a reason', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'expiry', 'overstay.appliedOn': '2025-02-14' }, { derived: { 'overstay.excepted': false } }],
    ['after the refusal of an application in time', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'refusal', 'overstay.appliedOn': '2025-02-14' }, { derived: { 'overstay.excepted': true } }],
    ['a day late after a refusal', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'refusal', 'overstay.appliedOn': '2025-02-15', goodReason: true }, { derived: { 'overstay.excepted': false } }],
    ['nothing ended it', { 'overstay.permissionEnded': '2025-01-31', 'overstay.appliedOn': '2025-02-10', goodReason: true }, { derived: { 'overstay.excepted': false } }],
    ['no application', { 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'refusal' }, { derived: { 'overstay.excepted': false } }],
    ['permission did not end', { 'overstay.endedBy': 'refusal', 'overstay.appliedOn': '2025-02-10' }, { derived: { 'overstay.excepted': false, 'overstay.applyBy': null } }],
    ['it takes the overstay away', { ...long, 'left.date': '2025-06-01', 'overstay.permissionEnded': '2025-01-31', 'overstay.endedBy': 'leave3CEnd', 'overstay.appliedOn': '2025-02-10' }, FREE],
  ]), // prettier-ignore
  ...exampleRows('notice', DATE, [
    ['24 hours to the minute', exam('2026-02-09T10:30', '2026-02-10T10:30'), { outcomes: GRANT, duties: ['noticeIn24h 24 h'] }],
    ['a minute later', exam('2026-02-09T10:30', '2026-02-10T10:31'), { outcomes: 'DEEMED_LEAVE_6M_NO_WORK | ', prohibited: 'REFUSE_LEAVE REMOVE_DIRECTIONS' }],
    ['a minute later, a ground stands', exam('2026-02-09T10:30', '2026-02-10T10:31', { willLeave: false }), { outcomes: 'DEEMED_LEAVE_6M_NO_WORK | ', findings: { 'uk-decision:refuse': 'defeated' } }],
    ['examination kept open', exam('2026-02-09T10:30', '2026-02-10T10:31', { 'exam.furtherExaminationRequired': true }), { outcomes: 'FURTHER_EXAMINATION | ', noDuties: ['noticeIn24h'] }],
    ['with leave', exam('2026-02-09T10:30', '2026-02-10T10:31', HELD), { outcomes: 'ADMIT_EXISTING_LEAVE | ', noDuties: ['noticeIn24h'] }],
    ['British', exam('2026-02-09T10:30', '2026-02-10T10:31', { 'person.nationalities': ['GB'] }), 'ADMIT_NO_LEAVE | '],
    ['not concluded', { 'notice.givenAt': '2026-02-10T10:31' }, GRANT],
    ['not given', { 'exam.concludedAt': '2026-02-01T10:31' }, GRANT],
    ['before the end of examination', exam('2026-02-09T10:30', '2026-02-09T10:29'), { contradicts: 'notice-after-examination' }],
    ['at the end of examination', exam('2026-02-09T10:30', '2026-02-09T10:30'), GRANT],
    ['a refusal too', { willLeave: false }, { duties: ['noticeIn24h 24 h', 'obtainAuthority', 'interviewFirst', 'refusalNotice', 'tellRemedy'], noDuties: ['tellReview', 'tellAppeal', 'putAllegation'] }],
    ['a grant asks for no authority', {}, { noDuties: ['obtainAuthority', 'interviewFirst', 'refusalNotice', 'tellRemedy', 'putAllegation', 'detentionReasons', 'directionsToCarrier'] }],
    ['a cancellation', { ...HELD, customsBreach: true }, { duties: ['obtainAuthority', 'interviewFirst', 'refusalNotice', 'tellRemedy'] }],
    ['a cancellation inland', { ...INLAND, customsBreach: true, route: 'visitor' }, { duties: ['obtainAuthority', 'refusalNotice', 'tellRemedy'] }],
    ['a refusal of entry clearance', { ...EC, willLeave: false }, { duties: ['refusalNotice', 'tellRemedy'] }],
    ['British, examined further', { 'person.nationalities': ['GB'], 'exam.furtherExaminationRequired': true }, 'ADMIT_NO_LEAVE | '],
    ['examined further: no decision yet', { 'exam.furtherExaminationRequired': true, willLeave: false }, 'FURTHER_EXAMINATION | '],
    ['refused: directions', { refused: true, willLeave: false }, { outcomes: 'REFUSE_LEAVE[V-4.2] REMOVE_DIRECTIONS | ', duties: ['directionsToCarrier'] }],
    ['refused, came by land', { refused: true, willLeave: false, 'scenario.border': 'land' }, { outcomes: 'REFUSE_LEAVE[V-4.2] REMOVE_DIRECTIONS | ', noDuties: ['directionsToCarrier'] }],
    ['British: no directions', { refused: true, 'person.nationalities': ['GB'] }, 'ADMIT_NO_LEAVE | '],
    ['no directions: none to the carrier', { willLeave: false, carrier: true }, { noDuties: ['directionsToCarrier'] }],
    ['an allegation is put first', { 'deception.byApplicant': true, dishonesty: true, 'offence.suspected': false }, { outcomes: 'REFUSE_LEAVE[SUI-9.1] | ', duties: ['putAllegation'] }],
    ['a false representation too, its weight is asked', { 'falseRep.byThirdParty': true, 'falseRep.knowledge': true }, { duties: ['putAllegation', 'weighKnowledge'] }],
    ['known to the applicant, not by another', { 'falseRep.present': true, 'falseRep.knowledge': true }, { duties: ['putAllegation'], noDuties: ['weighKnowledge'] }],
    ['not known to the applicant', { 'falseRep.present': true }, { duties: ['weighKnowledge'] }],
    ['nothing false: nothing to weigh', {}, { noDuties: ['weighKnowledge', 'putAllegation'] }],
    ['for entry clearance', { ...EC, 'falseRep.present': true }, { duties: ['putAllegation', 'weighKnowledge'] }],
    ['inland', { ...INLAND, 'falseRep.present': true }, { duties: ['putAllegation', 'weighKnowledge'] }],
    ['another’s falsehood that is not there', { 'falseRep.present': false, 'falseRep.byThirdParty': true }, { contradicts: 'false-representation-is-there' }],
    ['a known falsehood that is not there', { 'falseRep.present': false, 'falseRep.knowledge': true }, { contradicts: 'false-representation-is-there' }],
  ]), // prettier-ignore
  ...exampleRows('remedies', DATE, [
    ['a visitor', {}, { derived: { remedy: 'JUDICIAL_REVIEW_ONLY' } }],
    ...['student', 'childStudent', 'skilledWorker', 'globalTalent', 'graduate'].map((route): ExampleRow => [route, { ...EC, route }, { derived: { remedy: 'ADMINISTRATIVE_REVIEW' } }]),
    ['human rights', { 'claim.humanRights': true, 'hr.considered': true }, { derived: { remedy: 'APPEAL' } }],
    ['a claim refused', { ...ASYLUM, 'decision.refusesHumanRightsOrProtectionClaim': true }, { derived: { remedy: 'APPEAL' } }],
    ['protection revoked', { ...ASYLUM, revokesProtection: true }, { derived: { remedy: 'APPEAL' } }],
    ['M: notice 2026-02-10, inland', { ...INLAND, customsBreach: true, 'notice.received': '2026-02-10' }, { derived: { arDeadline: '2026-02-24' }, duties: ['tellReview 2026-02-24'], noDuties: ['tellRemedy'] }],
    ['M: detained', { ...INLAND, detained: true, customsBreach: true, 'notice.received': '2026-02-10' }, { derived: { arDeadline: '2026-02-17' }, duties: ['tellReview 2026-02-17'] }],
    ['M: entry clearance', { ...EC, route: 'student', customsBreach: true, 'notice.received': '2026-02-10' }, { derived: { arDeadline: '2026-03-10' }, duties: ['tellReview 2026-03-10'] }],
    ['entry clearance for a visit has no review', { ...EC, customsBreach: true, 'notice.received': '2026-02-10' }, { noDuties: ['tellReview'] }],
    ['refused at the port: no limit is printed', { customsBreach: true, 'notice.received': '2026-02-10' }, { derived: { arDeadline: null }, noDuties: ['tellReview'] }],
    ['cancelled at the port', { ...HELD, route: 'skilledWorker', customsBreach: true, 'notice.received': '2026-02-10' }, { derived: { arDeadline: '2026-02-24' }, duties: ['tellReview 2026-02-24'] }],
    ['no notice', { ...INLAND, customsBreach: true }, { derived: { arDeadline: null }, noDuties: ['tellReview'] }],
    ['appeal from within', { ...ASYLUM, 'q3.riskRDL': false, 'decision.refusesHumanRightsOrProtectionClaim': true, 'notice.sent': '2026-02-10', 'notice.received': '2026-02-12' }, { derived: { appealDeadline: '2026-02-24' }, duties: ['tellAppeal 2026-02-24', 'refusalNotice'] }],
    ['appeal from abroad', { ...EC, 'appeal.inCountry': false, 'decision.refusesHumanRightsOrProtectionClaim': true, 'notice.sent': '2026-02-10', 'notice.received': '2026-02-12' }, { derived: { appealDeadline: '2026-03-12' }, duties: ['tellAppeal 2026-03-12'] }],
    ['appeal on revocation, inland', { ...INLAND, revokesProtection: true, 'notice.sent': '2026-02-10' }, { duties: ['tellAppeal 2026-02-24'] }],
    ['appeal at the port', { 'decision.refusesHumanRightsOrProtectionClaim': true, 'notice.sent': '2026-02-10' }, { duties: ['tellAppeal 2026-02-24'] }],
    ['no appeal without such a refusal', { 'notice.sent': '2026-02-10' }, { noDuties: ['tellAppeal'] }],
    ['no notice to appeal from', { revokesProtection: true }, { derived: { appealDeadline: null }, noDuties: ['tellAppeal'] }],
    ['none from abroad either', { revokesProtection: true, 'appeal.inCountry': false }, { derived: { appealDeadline: null } }],
  ]), // prettier-ignore
  ...exampleRows('leave for refugees', DATE, [
    ['M: claim 2026-04-15, granted 2026-09-15', { ...ASYLUM, 'claim.date': '2026-04-15', 'leave.grantDate': '2026-09-15' }, { derived: { leaveMonths: 30, leaveYears: null, leaveEnd: '2029-03-15' } }],
    ['M: claim 2025-10-01, granted 2026-09-15', { ...ASYLUM, 'claim.date': '2025-10-01', 'leave.grantDate': '2026-09-15' }, { derived: { leaveMonths: 60, leaveYears: 5, leaveEnd: '2031-09-15' } }],
    ['claim on 2026-03-02', { ...ASYLUM, 'claim.date': '2026-03-02' }, { derived: { leaveMonths: 30 } }],
    ['claim the day before', { ...ASYLUM, 'claim.date': '2026-03-01' }, { derived: { leaveMonths: 60 } }],
    ['a child who came alone', { ...ASYLUM, 'claim.date': '2026-04-15', 'claim.formerUasc': true }, { derived: { leaveMonths: 60 } }],
    ['no day of claim', { ...ASYLUM, 'claim.date': null }, { derived: { leaveMonths: 60 } }],
  ]), // prettier-ignore
];
