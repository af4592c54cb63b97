// Conduct under the EU pack: what is a breach, and that the same conduct is none where one thing is otherwise.

import type { LawExample } from './lawExample.ts';

const DATE = '2026-07-10';
const citizen = { 'person.nationalities': ['QSB'] };
const child = { 'person.birthDate': '2014-03-03' };

/** A breach of the rule, and what makes it none. */
const conduct = (rule: string, facts: object, ...clean: readonly object[]): LawExample[] => [
  { name: `conduct: ${rule}`, date: DATE, facts, expect: { breached: [rule] } },
  ...clean.map((other): LawExample => {
    const name = `conduct: not ${rule}, ${JSON.stringify(other)}`;
    return { name, date: DATE, facts: { ...facts, ...other }, expect: { breached: [] } };
  }),
];

export const EU_CONDUCT: readonly LawExample[] = [
  conduct('conduct-dignity', { 'officer.demeaning': true }, { 'officer.demeaning': false }),
  conduct(
    'conduct-dignity',
    { 'officer.demeaning': false, 'person.vulnerability': ['pregnancy'], 'officer.vulnerableHandled': false },
    { 'person.vulnerability': [] },
    { 'officer.vulnerableHandled': true },
  ),
  conduct('conduct-proportional', { 'officer.measureProportionate': false }, { 'officer.measureProportionate': true }),
  conduct(
    'conduct-nondiscrimination',
    { 'officer.selectionBasis': ['document', 'protected-characteristic'] },
    { 'officer.selectionBasis': ['document'] },
  ),
  conduct(
    'conduct-private-check',
    { 'officer.privateAreaAvailable': true, 'officer.privateAreaAsked': true, 'officer.privateAreaOffered': false },
    { 'officer.privateAreaAvailable': false },
    { 'officer.privateAreaAsked': false },
    { 'officer.privateAreaOffered': true },
  ),
  conduct(
    'conduct-second-line-info',
    { 'officer.writtenInfoGiven': false, 'officer.infoUnderstood': true },
    { 'officer.writtenInfoGiven': true },
  ),
  conduct('conduct-second-line-info', { 'officer.writtenInfoGiven': true, 'officer.infoUnderstood': false }),
  conduct(
    'conduct-register-complaints',
    { 'officer.complaintMade': true, 'officer.complaintRegistered': false },
    { 'officer.complaintMade': false },
    { 'officer.complaintRegistered': true },
  ),
  conduct(
    'conduct-search-same-sex',
    { 'officer.bodySearch': true, 'officer.searchSameSex': false },
    { 'officer.bodySearch': false },
    { 'officer.searchSameSex': true },
  ),
  conduct(
    'conduct-undressing',
    { 'officer.undressed': true, 'officer.intimateQuestions': false },
    { 'officer.undressed': false },
  ),
  conduct('conduct-undressing', { 'officer.undressed': false, 'officer.intimateQuestions': true }),
  conduct(
    'conduct-ask-expressly',
    { 'protection.indications': true, 'officer.askedExpressly': false },
    { 'protection.indications': false },
    { 'protection.claim': true },
    { 'officer.askedExpressly': true },
  ),
  conduct(
    'sbc-check-6-5-first',
    { 'person.nationalities': ['QZL'], visa: null, 'officer.derogationsExamined': false },
    { 'officer.derogationsExamined': true },
  ),
  conduct(
    'sbc-8-2-fm-check:purpose',
    { ...citizen, 'officer.purposeAskedOfFm': true },
    { 'person.nationalities': ['QVR'] },
    { 'officer.purposeAskedOfFm': false },
  ),
  conduct('sbc-8-9-inform:told', { 'officer.remainingDaysTold': false }, citizen, {
    'officer.remainingDaysTold': true,
  }),
  conduct(
    'fm-no-stamp',
    { ...citizen, 'officer.cardStamped': true },
    { 'person.nationalities': ['QVR'] },
    { 'officer.cardStamped': false },
  ),
  conduct(
    'sbc-14-2-reasons:missing',
    { 'officer.formCompleted': false, 'officer.copyGiven': true },
    { 'officer.formCompleted': true },
  ),
  conduct('sbc-14-2-reasons:missing', { 'officer.formCompleted': true, 'officer.copyGiven': false }),
  conduct('sbc-14-3-appeal:missing', { 'officer.appealInfoGiven': false }, { 'officer.appealInfoGiven': true }),
  conduct(
    'child-contact-point:force',
    { ...child, 'officer.forceOnChild': true },
    { 'person.birthDate': '1980-03-03' },
    { 'officer.forceOnChild': false },
  ),
  conduct('child-age:looks', { 'officer.judgedAgeByLooks': true }, { 'officer.judgedAgeByLooks': false }),
  conduct('sisp-32-b:disclosed', { 'officer.whereaboutsDisclosed': true }, { 'officer.whereaboutsDisclosed': false }),
  conduct('sisp-36-discreet:disclosed', { 'officer.alertDisclosed': true }, { 'officer.alertDisclosed': false }),
  conduct(
    'thb-trigger:separate',
    { 'thb.reasonableGrounds': true, 'thb.controllerPresent': true, 'officer.separatedFromController': false },
    { 'thb.reasonableGrounds': false },
    { 'thb.controllerPresent': false },
    { 'officer.separatedFromController': true },
  ),
  conduct('thb-unconditional', { 'officer.helpMadeConditional': true }, { 'officer.helpMadeConditional': false }),
  conduct('asy-ngo', { 'officer.accessDenied': true }, { 'officer.accessDenied': false }),
  conduct(
    'asy-confidential',
    { 'protection.claim': true, 'officer.disclosedToOrigin': true },
    { 'officer.disclosedToOrigin': false },
  ),
  conduct('asy-not-officer', { 'officer.decidedClaim': true }, { 'officer.decidedClaim': false }),
  conduct('coerce-screen', { 'officer.forceForSignature': true }, { 'officer.forceForSignature': false }),
  conduct('heard-before-refusal', { 'officer.heardBeforeRefusal': false }, { 'officer.heardBeforeRefusal': true }),
].flat();
