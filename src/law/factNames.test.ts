// Every name of a fact that the reference texts write is understood as it stands, by the pack that it was written for.

import { expect, test } from 'vitest';
import { wordsOf } from './lawExample.ts';
import { shippedPack } from './lawTestKit.ts';

const NAMES: { readonly [pack: string]: string } = {
  eu: `
    alerts.national alerts.sis biometrics.exempt biometrics.provided carrier.broughtPerson doc.biometric doc.expiryDate
    doc.genuineness doc.holderMatch doc.issueDate doc.kind doc.present doc.recognisedBy doc.status emergency.humanitarian
    emergency.intlObligation emergency.nationalInterest etias.phase etias.valid fm.accompanyingOrJoining fm.otherProof
    fm.relation fm.residenceCard fm.residenceCard.issuer fm.residenceCard.valid fm.sponsorExercisesFreeMovement
    fm.sponsorNationality officer.demeaning officer.formCompleted officer.measure officer.objective
    officer.privateAreaOffered officer.selectionBasis officer.vulnerableHandled officer.writtenInfoGiven permit.genuine
    permit.issuer permit.notified permit.valid person.accompaniedBy person.ageDoubt person.birthDate person.category
    person.claimsMinor person.nationalities person.roles person.vulnerability protection.applicationLodgedDate
    protection.claim protection.indications scenario.border scenario.checkDate scenario.direction scenario.ees.biometricsHere
    scenario.ees.operatedHere scenario.etias.phase scenario.memberState scenario.openBCP stay.daysUsedInLast180 stay.history
    stay.intendedDeparture stay.intendedEntry stay.maxConsecutive stay.means stay.meansRequired stay.onwardSecured
    stay.purpose stay.purposeSupported stay.sponsor thb.reasonableGrounds threat.kind threat.level visa.conditionsMetAtIssue
    visa.conditionsMetNow visa.daysUsed visa.durationDays visa.entries visa.entriesUsed visa.genuine visa.issuer
    visa.territory visa.type visa.validFrom visa.validUntil
  `,
  international: `
    child.bestInterestsAssessed child.heard claim.ground claim.imputed consular.contactedWithoutRequest
    consular.informedOfRight consular.requested credibility.coherent credibility.contradictsKnownFacts credibility.effortMade
    credibility.elementsGiven credibility.generallyCredible credibility.plausible custody.detained custody.lawfulBasis
    custody.minutes custody.reviewAvailable danger.finalConvictionPSC danger.security entry.cameDirectly entry.goodCause
    entry.irregular entry.presentedWithoutDelay excl.seriousReasons expulsion.groupSize expulsion.individualised
    nationalLaw.entryAllowed nationalLaw.refusalGround person.ageDoubt person.nationalities protection.claim risk.destination
    risk.lifeThreat risk.onwardReturnLikely risk.persecution risk.torture smuggled smuggler.benefit thb.act thb.means
    thb.purpose treaty.CAT.inForceForState treaty.CED.inForceForState treaty.CEDAW.inForceForState treaty.CRC.inForceForState
    treaty.ECHR.inForceForState treaty.ECHR_P4.inForceForState treaty.ICCPR.inForceForState treaty.RC51.inForceForState
    treaty.SOM.inForceForState treaty.TIP.inForceForState treaty.VCCR.inForceForState
  `,
};

test.each(Object.entries(NAMES))('%s', (id, names) => {
  const { vocabulary } = shippedPack(id);
  expect(wordsOf(names).filter((name) => vocabulary.resolve(name) === null)).toEqual([]);
});
