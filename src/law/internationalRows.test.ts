// Where each rule of the international pack holds, and where it no longer does; and that every row of the reference text is there.

import { describe, expect, test } from 'vitest';
import { lawInForce } from './pack.ts';
import {
  DATE,
  alone,
  changed,
  child,
  claim,
  counterfeit,
  directly,
  forged,
  group,
  held,
  hints,
  impostor,
  inland,
  judge,
  own,
  pack,
  profiled,
  refused,
  signs,
  smuggled,
  storm,
  traffic,
  treaty,
  uncle,
} from './treatyPeople.ts';
import { TREATY_ROWS } from './treatyRows.ts';

type Row = readonly [id: string, treaties: string, holds: object, ...not: object[]];

/** Where a rule holds, stated over the baseline; it does not where a treaty named is not in force, nor with any of the changes. */
const HOLDS: readonly Row[] = [
  ['rc-1a2', 'RC51', claim, { 'protection.claim': false }, own],
  ['rc-1f', 'RC51', { ...claim, 'excl.seriousReasons': '1Fa' }, { 'excl.seriousReasons': null }, { 'protection.claim': false }, own],
  ['rc-3', 'RC51', { ...claim, ...profiled }, { 'protection.claim': false }, { 'officer.selectionBasis': ['document'] }],
  ['rc-31-1', 'RC51', { ...claim, ...directly, 'entry.irregular': true }, { 'protection.claim': false }, { 'entry.irregular': false }, { 'entry.cameDirectly': false }, { 'entry.presentedWithoutDelay': false }, { 'entry.goodCause': false }],
  ['rc-31-1:false-papers', 'RC51', { ...claim, ...directly, ...forged }, { 'protection.claim': false }, { 'doc.genuineness': 'genuine' }, { 'entry.cameDirectly': false }, { 'entry.presentedWithoutDelay': false }, { 'entry.goodCause': false }],
  ['rc-31-1:false-papers', 'RC51', { ...claim, ...directly, ...counterfeit }, { 'doc.genuineness': 'doubtful' }],
  ['rc-31-1:false-papers', 'RC51', { ...claim, ...directly, ...impostor }, { 'doc.holderMatch': 'doubtful' }],
  ['rc-31-2', 'RC51', { ...claim, ...held }, { 'protection.claim': false }, { 'custody.detained': false }],
  ['rc-32', 'RC51', { ...inland, 'person.recognisedRefugee': true, 'danger.security': true }, { 'person.recognisedRefugee': false }, { 'expulsion.lawfulDecision': true }, { 'scenario.direction': 'entry' }],
  ['rc-32', 'RC51', { ...inland, 'person.recognisedRefugee': true, 'expulsion.lawfulDecision': true }, { 'danger.publicOrder': true }, { 'danger.security': true }],
  ['rc-33-1', 'RC51', { 'risk.persecution': true }, { 'risk.persecution': false }],
  ['rc-33-1:claim', 'RC51', claim, { 'protection.claim': false }, own],
  ['rc-33-1:indications', 'RC51', hints, { 'protection.indications': false }, { 'protection.claim': true }, own],
  ['rc-33-1:indications', 'RC51', { 'protection.answer': 'unclear' }, { 'protection.answer': 'no' }, { 'protection.answer': 'not-asked' }],
  ['rc-33-1:chain', 'RC51', { 'risk.onwardReturnLikely': true }, { 'risk.onwardReturnLikely': false }],
  ['rc-33-2', 'RC51', { ...claim, 'danger.security': true }, { 'danger.security': false }, { 'protection.claim': false }, own],
  ['rc-33-2', 'RC51', { ...claim, 'danger.finalConvictionPSC': true }, { 'danger.finalConvictionPSC': false }],
  ['rc-35', 'RC51', { 'officer.unhcrAsked': true, 'officer.unhcrHelped': false }, { 'officer.unhcrAsked': false }, { 'officer.unhcrHelped': true }],
  ['echr-3', 'ECHR', { 'risk.torture': true }, { 'risk.torture': false }],
  ['echr-3-procedure', 'ECHR', hints, { 'protection.indications': false }, { 'protection.claim': true }, own],
  ['echr-3-procedure', 'ECHR', { 'protection.answer': 'unclear' }, { 'protection.answer': 'no' }],
  ['echr-3-procedure:third-country', 'ECHR', { 'expulsion.thirdCountry': true }, { 'expulsion.thirdCountry': false }, { 'expulsion.riskExamined': true }],
  ['echr-3-procedure:interpreter', 'ECHR', { ...hints, 'person.languageBarrier': true }, { 'person.languageBarrier': false }, { 'protection.indications': false }],
  ['echr-3-procedure:interpreter', 'ECHR', { ...claim, 'person.languageBarrier': true }, { 'protection.claim': false }],
  ['echr-5', 'ECHR', { ...held, [treaty('ICCPR')]: false }, { 'custody.detained': false }, { [treaty('ICCPR')]: true }],
  ['echr-5:missing', 'ECHR', { ...held, 'custody.lawfulBasis': false }, { 'custody.lawfulBasis': true }, { 'custody.detained': false }],
  ['echr-5:missing', 'ECHR', { ...held, 'custody.reasonsGiven': false }, { 'custody.reasonsGiven': true }],
  ['echr-5:missing', 'ECHR', { ...held, 'custody.reviewAvailable': false }, { 'custody.reviewAvailable': true }],
  ['echr-8', 'ECHR', { 'family.tiesHere': true, 'family.separatedByDecision': true }, { 'family.tiesHere': false }, { 'family.separatedByDecision': false }],
  ['echr-13', 'ECHR', claim, { 'protection.claim': false }],
  ['echr-13', 'ECHR', { 'risk.torture': true }, { 'risk.torture': false }],
  ['echr-14', 'ECHR', { ...profiled, [treaty('ICCPR')]: false, [treaty('CERD')]: false }, { 'officer.selectionBasis': ['behaviour'] }, { [treaty('CERD')]: true }],
  ['echr-34-rule39', 'ECHR', { 'protection.interimMeasure': true }, { 'protection.interimMeasure': false }],
  ['echr-p4-4', 'ECHR_P4', group, { 'expulsion.groupSize': 1 }, { 'expulsion.individualised': true }],
  ['echr-p4-4:own-conduct', 'ECHR_P4', storm, { 'entry.force': false }, { 'entry.accessAvailable': false }, { 'entry.cogentReason': true }, claim, hints, { 'protection.answer': 'unclear' }, child, { 'risk.torture': true }, { 'risk.persecution': true }],
  ['echr-p4-4:each', 'ECHR_P4', {}],
  ['echr-p4-4:turned-back', 'ECHR_P4', { 'officer.turnedBackUnexamined': true }, { 'officer.turnedBackUnexamined': false }, storm],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, ...claim, 'officer.turnedBackUnexamined': true }, { 'protection.claim': false }],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, ...hints, 'officer.turnedBackUnexamined': true }, { 'protection.indications': false }],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, ...child, 'officer.turnedBackUnexamined': true }, { 'person.birthDate': '1990-01-01' }],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, 'entry.force': false, 'officer.turnedBackUnexamined': true }, { 'entry.force': true }],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, 'entry.accessAvailable': false, 'officer.turnedBackUnexamined': true }, { 'entry.accessAvailable': true }],
  ['echr-p4-4:turned-back', 'ECHR_P4', { ...storm, 'entry.cogentReason': true, 'officer.turnedBackUnexamined': true }, { 'entry.cogentReason': false }],
  ['echr-p4-4-claims', 'ECHR_P4', claim, { 'protection.claim': false }, { 'scenario.openBCP': false }, own],
  ['echr-p7-1', 'ECHR_P7', { ...inland, 'person.lawfullyPresent': true }, { 'person.lawfullyPresent': false }, { 'danger.compellingSecurity': true }, { 'scenario.direction': 'entry' }],
  ['cat-3', 'CAT', { 'risk.torture': true }, { 'risk.torture': false }],
  ['ced-16', 'CED', { 'risk.disappearance': true }, { 'risk.disappearance': false }],
  ['ccpr-7', 'ICCPR', { 'risk.torture': true }, { 'risk.torture': false }],
  ['ccpr-7', 'ICCPR', { 'risk.lifeThreat': true }, { 'risk.lifeThreat': false }],
  ['ccpr-9-10', 'ICCPR', held, { 'custody.detained': false }],
  ['ccpr-12-2', 'ICCPR', { 'scenario.direction': 'exit' }, { 'nationalLaw.exitBarred': true }, { 'scenario.direction': 'entry' }],
  ['ccpr-12-4', 'ICCPR', own, { 'person.nationalities': ['QZL'] }, forged],
  ['ccpr-12-4:unproven', 'ICCPR', { ...own, 'doc.present': false }, { 'doc.present': true }, { 'person.nationalities': ['QZL'] }],
  ['ccpr-12-4:unproven', 'ICCPR', { 'person.longResident': true }, { 'person.longResident': false }, own],
  ['ccpr-13', 'ICCPR', { ...inland, 'person.lawfullyPresent': true }, { 'person.lawfullyPresent': false }, { 'expulsion.lawfulDecision': true }, { 'danger.compellingSecurity': true }, { 'scenario.direction': 'entry' }],
  ['ccpr-26', 'ICCPR', { ...profiled, [treaty('CERD')]: false }, { 'officer.selectionBasis': ['random'] }],
  ['ccpr-26', 'CERD', { ...profiled, [treaty('ICCPR')]: false }],
  ['crc-3', 'CRC', child, { 'person.birthDate': '1990-03-03' }],
  ['crc-3:missed', 'CRC', { ...child, 'child.bestInterestsAssessed': false }, { 'child.bestInterestsAssessed': true }, { 'person.birthDate': '1990-03-03' }],
  ['crc-7-8-9-10', 'CRC', { ...child, 'family.separatedByDecision': true }, { 'family.separatedByDecision': false }, { 'person.birthDate': '1990-03-03' }],
  ['crc-11', 'CRC', { ...child, 'child.removalSuspected': true }, { 'child.removalSuspected': false }, { 'person.birthDate': '1990-03-03' }],
  ['crc-11', 'CRC', { ...child, 'child.custodyDispute': true }, { 'child.custodyDispute': false }],
  ['crc-11:adult', 'CRC', uncle, { 'child.consentShown': true }, { 'person.accompaniedBy': [{ relation: 'mother', parentalCareShown: true }] }, { 'person.birthDate': '1990-03-03' }],
  ['crc-11:adult', 'CRC', { ...child, 'child.removalSuspected': true }, { 'child.removalSuspected': false }],
  ['crc-12', 'CRC', { ...child, 'child.heard': false }, { 'child.heard': true }, { 'person.birthDate': '1990-03-03' }],
  ['crc-22', 'CRC', { ...child, ...claim }, { 'protection.claim': false }, { 'person.birthDate': '1990-03-03' }],
  ['crc-34-36-39', 'CRC', { ...child, ...signs }, { 'thb.reasonableGrounds': false }, { 'person.birthDate': '1990-03-03' }],
  ['crc-34-36-39', 'CRC', { ...child, indicators: ['coached'] }, { indicators: [] }],
  ['crc-37', 'CRC', child, { 'person.birthDate': '1990-03-03' }],
  ['crc-37:adults', 'CRC', { ...child, ...held, 'custody.withUnrelatedAdults': true }, { 'custody.withUnrelatedAdults': false }, { 'custody.detained': false }, { 'person.birthDate': '1990-03-03' }],
  ['crc-37:first-line', 'CRC', { ...child, ...held }, { 'custody.detained': false }, { 'person.birthDate': '1990-03-03' }, inland],
  ['crc-gc6', 'CRC', alone, { 'child.consentShown': true }, { 'person.accompaniedBy': [{ relation: 'mother' }] }, { 'person.birthDate': '1990-03-03' }],
  ['crc-gc6:return', 'CRC', alone, { 'child.consentShown': true }, { 'child.receptionSecured': true }, { 'person.accompaniedBy': [{ relation: 'mother' }] }],
  ['crc-age-doubt', 'CRC', { 'person.ageDoubt': true }, { 'person.ageDoubt': false }],
  ['crc-age-doubt:looks', 'CRC', { 'officer.judgedAgeByLooks': true }, { 'officer.judgedAgeByLooks': false }],
  ['tip-3a', 'TIP', traffic, { 'thb.act': [] }, { 'thb.act': ['control'] }, { 'thb.means': [] }, { 'thb.purpose': [] }],
  ['tip-3a:indicators', 'TIP', signs, { 'thb.reasonableGrounds': false }],
  ['tip-3b', 'TIP', { ...traffic, 'thb.consent': true }, { 'thb.consent': false }, { 'thb.act': ['control'] }, { 'thb.means': [] }, { 'thb.purpose': [] }],
  ['tip-3c-d', 'TIP', { ...child, ...traffic, 'thb.means': [] }, { 'person.birthDate': '1990-03-03' }, { 'thb.act': ['control'] }, { 'thb.purpose': [] }],
  ['tip-6', 'TIP', signs, { 'thb.reasonableGrounds': false }],
  ['tip-6', 'TIP', traffic, { 'thb.act': ['control'] }, { 'thb.means': [] }, { 'thb.purpose': [] }],
  ['tip-6', 'TIP', { ...child, ...traffic, 'thb.means': [] }, { 'person.birthDate': '1990-03-03' }],
  ['tip-6:separate', 'TIP', { ...signs, 'thb.controllerPresent': true }, { 'thb.controllerPresent': false }, { 'thb.reasonableGrounds': false }],
  ['tip-6:not-separated', 'TIP', { ...signs, 'thb.controllerPresent': true, 'officer.separatedFromController': false }, { 'officer.separatedFromController': true }, { 'thb.controllerPresent': false }, { 'thb.reasonableGrounds': false }],
  ['tip-6:conditional', 'TIP', { 'officer.helpMadeConditional': true }, { 'officer.helpMadeConditional': false }],
  ['tip-14', 'TIP', signs, { 'thb.reasonableGrounds': false }],
  ['tip-14', 'TIP', traffic, { 'thb.act': ['control'] }, { 'thb.means': [] }, { 'thb.purpose': [] }],
  ['tip-14', 'TIP', { ...child, ...traffic, 'thb.means': [] }, { 'person.birthDate': '1990-03-03' }],
  ['som-3', 'SOM', smuggled, { smuggled: false }, { 'smuggler.benefit': false }],
  ['som-5', 'SOM', { smuggled: true }, { smuggled: false }],
  ['som-6', 'SOM', { 'smuggler.benefit': true, ...forged }, { 'smuggler.benefit': false }, { 'doc.genuineness': 'genuine' }],
  ['som-6', 'SOM', { 'smuggler.benefit': true, ...counterfeit }, { 'doc.genuineness': 'doubtful' }],
  ['som-13', 'SOM', { 'doc.genuineness': 'doubtful' }, { 'doc.genuineness': 'genuine' }, forged],
  ['som-13', 'SOM', { 'doc.holderMatch': 'doubtful' }, { 'doc.holderMatch': 'match' }, impostor],
  ['som-16', 'SOM', { smuggled: true }, { smuggled: false }],
  ['tip-vs-som', 'SOM', { smuggled: true, indicators: ['debt'], [treaty('TIP')]: false }, { smuggled: false }, { indicators: [] }],
  ['tip-vs-som', 'TIP', { smuggled: true, indicators: ['debt'], [treaty('SOM')]: false }],
  ['vccr-36-1a', 'VCCR', { 'officer.consularContactBlocked': true }, { 'officer.consularContactBlocked': false }],
  ['vccr-36-1b', 'VCCR', held, { 'custody.detained': false }, own],
  ['vccr-36-1b:on-request', 'VCCR', { ...held, 'consular.requested': true }, { 'consular.requested': false }, { 'custody.detained': false }, own],
  ['vccr-36-1b:untold', 'VCCR', { ...held, 'consular.informedOfRight': false }, { 'consular.informedOfRight': true }, { 'custody.detained': false }, own],
  ['vccr-36-1b:not-passed-on', 'VCCR', { ...held, 'consular.requested': true, 'consular.postInformed': false }, { 'consular.postInformed': true }, { 'consular.requested': false }, { 'custody.detained': false }, own],
  ['vccr-36-1c', 'VCCR', held, { 'consular.objects': true }, { 'custody.detained': false }, own],
  ['vccr-36-1c:objects', 'VCCR', { ...held, 'consular.objects': true }, { 'consular.objects': false }, { 'custody.detained': false }, own],
  ['vccr-36-1c:forced', 'VCCR', { ...held, 'consular.objects': true, 'officer.consularVisitForced': true }, { 'consular.objects': false }, { 'officer.consularVisitForced': false }, { 'custody.detained': false }, own],
  ['vccr-asylum', '', { ...claim, 'consular.contactedWithoutRequest': true }, { 'protection.claim': false }, { 'consular.contactedWithoutRequest': false }],
  ['vccr-asylum', '', { ...hints, 'consular.contactedWithoutRequest': true }, { 'protection.indications': false }],
  ['vcdr-29', '', { ...refused, 'person.roles': ['diplomat'] }, { 'person.roles': ['seafarer'] }, { visa: true }, { 'consultation.ministryDone': true }],
  ['vcdr-29', '', { ...refused, 'person.roles': ['head-of-state'] }],
  ['vcdr-29', '', { ...refused, 'person.roles': ['international-organisation'] }],
  ['cedaw-1-2-5', 'CEDAW', { 'officer.genderStereotype': true }, { 'officer.genderStereotype': false }],
  ['cedaw-9-15', 'CEDAW', { 'officer.permissionAsked': true }, { 'officer.permissionAsked': false }],
  ['cedaw-gr32', 'CEDAW', { 'officer.sexOfStaffAsked': true, 'officer.sexOfStaffGiven': false }, { 'officer.sexOfStaffAsked': false }, { 'officer.sexOfStaffGiven': true }],
  ['crpd-9-18', '', { 'officer.disabilityHeldAgainst': true }, { 'officer.disabilityHeldAgainst': false }],
  ['unhcr-gp9', '', { 'officer.intimateQuestions': true }, { 'officer.intimateQuestions': false }],
  ['a9-notify', '', refused, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim],
  ['a9-order', '', refused, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim],
  ['a9-remove', '', refused, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim],
  ['a9-cost', '', refused, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim, { visa: true }],
  ['a9-cost', '', forged, { 'doc.genuineness': 'genuine' }],
  ['a9-cost', '', { 'visa.genuine': false }, { 'visa.genuine': true }],
  ['a9-cost:state', '', {}, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim, refused, forged, { 'visa.genuine': false }],
  ['a9-letter', '', { 'doc.present': false }, { 'doc.present': true }, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim],
  ['a9-letter', '', forged, { 'doc.genuineness': 'doubtful' }],
  ['a9-letter', '', counterfeit, { 'doc.genuineness': 'genuine' }],
  ['a9-letter', '', impostor, { 'doc.holderMatch': 'match' }],
  ['a9-nofine', '', refused, { 'carrier.precautionsTaken': false }, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, claim],
  ['a9-nodelay', '', { 'officer.aircraftHeld': true }, { 'officer.aircraftHeld': false }],
  ['a9-docs', '', forged, { 'doc.genuineness': 'doubtful' }],
  ['a9-docs', '', counterfeit, { 'doc.genuineness': 'genuine' }],
  ['a9-docs', '', impostor, { 'doc.holderMatch': 'doubtful' }],
  ['a9-dignity', '', { 'officer.demeaning': true }, { 'officer.demeaning': false }],
  ['a9-asylum-note', '', claim, { 'protection.claim': false }, { 'scenario.border': 'sea' }, { 'carrier.broughtPerson': false }, own],
  ['a9-minors', '', alone, { 'scenario.border': 'sea' }, { 'person.accompaniedBy': [{ relation: 'mother' }] }],
  ['a9-crew', '', { ...refused, 'person.roles': ['aircrew'] }, { 'person.roles': [] }, { visa: true }, { 'consultation.ministryDone': true }],
  ['fal-stowaway', '', { ...refused, 'person.roles': ['seafarer'] }, { 'person.roles': [] }, { visa: true }, forged],
  ['fal-stowaway:care', '', { 'person.stowaway': true }, { 'person.stowaway': false }],
  ['hb-192', '', { 'officer.decidedClaim': true }, { 'officer.decidedClaim': false }],
  ['hb-198', '', { ...claim, 'officer.vaguenessHeldAgainst': true }, { 'officer.vaguenessHeldAgainst': false }, { 'protection.claim': false }],
  ['hb-198', '', { ...hints, 'officer.vaguenessHeldAgainst': true }, { 'protection.indications': false }],
  ['hb-199', '', { ...claim, 'officer.refusedForUntruth': true }, { 'officer.refusedForUntruth': false }, { 'protection.claim': false }],
  ['hb-199', '', { ...hints, 'officer.refusedForUntruth': true }, { 'protection.indications': false }],
  ['hb-200-202', '', { 'officer.disclosedToOrigin': true }, { 'officer.disclosedToOrigin': false }],
  ['ip-1', '', { vulnerability: ['torture'] }, { vulnerability: ['pregnancy'] }],
  ['ip-2', '', { 'officer.injuriesExamined': true }, { 'officer.injuriesExamined': false }],
  ['ip-3', '', { 'officer.relativeInterpreted': true }, { 'officer.relativeInterpreted': false }],
  ['ip-4', '', { vulnerability: ['trauma'], 'officer.vaguenessHeldAgainst': true }, { 'officer.vaguenessHeldAgainst': false }, { vulnerability: ['pregnancy'] }],
  ['ip-4', '', { vulnerability: ['torture'], 'officer.vaguenessHeldAgainst': true }],
  ['ip-4', '', { vulnerability: ['violence'], 'officer.vaguenessHeldAgainst': true }],
  ['ip-5', '', { 'officer.scarsDemanded': true }, { 'officer.scarsDemanded': false }],
  ['ip-6', '', { 'officer.wentOnInDistress': true }, { 'officer.wentOnInDistress': false }],
  ['order-safety', '', { 'emergency.medical': true }, { 'emergency.medical': false }],
  ['order-warrant', '', { 'alerts.warrant': true }, { 'alerts.warrant': false }],
  ['order-warrant:surrender', '', { 'officer.handedToRequestingState': true }, { 'officer.handedToRequestingState': false }],
  ['order-document', '', { 'doc.present': false }, { 'doc.present': true }, { 'check.secondLineDone': true }],
  ['order-document', '', forged, { 'doc.genuineness': 'genuine' }],
  ['order-document', '', counterfeit, { 'doc.genuineness': 'doubtful' }],
  ['order-document', '', impostor, { 'doc.holderMatch': 'doubtful' }],
  ['national-conditions', '', refused, { visa: true }],
  ['order-humanitarian', '', { 'emergency.humanitarian': true }, { 'emergency.humanitarian': false }],
  ['order-humanitarian', '', { 'emergency.intlObligation': true }, { 'emergency.intlObligation': false }],
  ['national-admit', '', {}, refused, { ...refused, 'emergency.humanitarian': true }],
  ['national-refuse', '', refused, { visa: true }, { 'emergency.humanitarian': true }],
  ['national-refuse:waivable', '', { ...refused, 'emergency.humanitarian': true }, { 'emergency.humanitarian': false }, { visa: true }],
  ['national-refuse:reasons', '', {}],
  ['national-refuse:remedy', '', {}],
]; // prettier-ignore

const STANDING = ['holds', 'breached', 'failed', 'waivable'];
const stands = (stated: object, id: string): boolean => {
  const { findings, faults } = judge(stated);
  expect(faults).toEqual([]);
  return findings.some((one) => one.id === id && STANDING.includes(one.status));
};
describe('where a rule holds, and where it no longer does', () => {
  for (const [id, treaties, holds, ...not] of HOLDS) {
    const changes = [...(treaties === '' ? [] : [{ [treaty(treaties)]: false }]), ...not];
    test(`${id}: ${JSON.stringify(holds)}`, () => {
      expect(stands(holds, id)).toBe(true);
      for (const change of changes) expect([change, stands(changed(holds, change), id)]).toEqual([change, false]);
    });
  }

  test('every rule that can hold is in the table', () => {
    const tried = new Set(HOLDS.map(([id]) => id));
    const can = pack.source.rules.filter(({ kind }) => kind !== 'provision' && kind !== 'definition');
    expect(can.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('the rows of the reference text', () => {
  const MARKS = { T: 'verified', S: 'secondary', K: 'unverified' };
  const found = new Map(lawInForce(pack, DATE).map((rule) => [rule.id, rule]));

  test.each(Object.entries(TREATY_ROWS))('%s stands in the pack, marked as it is there', (id, mark) => {
    expect(found.get(id)?.mark).toBe(MARKS[mark]);
  });

  test('a part of a row names a row that is there', () => {
    const rows = new Set([...Object.keys(TREATY_ROWS), 'order-safety', 'order-warrant', 'order-document', 'order-humanitarian', 'national-conditions', 'national-admit', 'national-refuse']); // prettier-ignore
    expect([...found.keys()].filter((id) => !rows.has(id.split(':')[0] ?? ''))).toEqual([]);
  });
});
