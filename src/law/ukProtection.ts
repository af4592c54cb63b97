// Protection under the UK pack: claims at the port, the two stages of section 32, inadmissibility, credibility, modern slavery, children,
// detention, and which of these come before a decision on leave.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';
import { EC, HELD, INLAND } from './ukGrounds.ts';

const DATE = '2026-02-10';
const GRANT = 'GRANT_VISITOR | ';
const REFER = 'NO_REMOVAL REFER_ASYLUM | ';
const asylum = (more: object = {}) => ({ 'scenario.direction': 'asylum', ...more });
const EXIT = { 'scenario.direction': 'exit' };
const claim = { 'protection.claim': true };
const unbound = { 'treaty.RC51.inForceForState': false, 'scenario.border': 'land' };
const forged = { 'document.altered': true };
const refugee = { 'entry.cameDirectly': true, 'entry.presentedWithoutDelay': true, 'entry.goodCause': true };
const alone = { 'person.age': 15, accompaniedByParent: false, 'child.consentShown': true };
const signs = { indicators: ['debt'] };
const adult = { ...signs, 'adult.consentsNrm': true };
const held = (purpose: string, more: object = {}) => ({ 'detention.purpose': purpose, ...more });
const pregnant = { pregnant: true, 'removal.imminent': true };
const old = { 'claim.date': '2022-06-27' };
const SAFE = { 'connection.safeThirdState': true, removalLikelyReasonableTime: true };

/** What clear checks rule out, both of them. */
const CLEAR: readonly object[] = [
  { 'exclusion.personalDirection': true },
  { 'exclusion.exclusionOrder': true },
  { 'exclusion.deportationOrder': true },
  { 'exclusion.deportDecision': true },
  { 'exclusion.travelBan': true },
  { 'conducive.conductCharacterAssociations': true },
  { 'crime.persistent': true },
  { 'crime.seriousHarm': true },
  { 'deception.byApplicant': true },
  { 'falseRep.present': true },
  { customsBreach: true },
  { litigationDebt: true },
];
const NOTHING = Object.assign({}, ...CLEAR.map((one) => Object.fromEntries(Object.keys(one).map((name) => [name, false])))) as object; // prettier-ignore

export const UK_PROTECTION: readonly LawExample[] = [
  ...exampleRows('claims', DATE, [
    ['at the port', claim, { outcomes: REFER, mustNot: ['REFUSE_LEAVE', 'REMOVE_DIRECTIONS'], duties: ['recordWords'] }],
    ['by words alone', { 'claim.words': 'they will kill me' }, REFER],
    ['words that are none', { 'claim.words': 'they will kill me', 'claim.atPort': false }, { contradicts: 'words-are-a-claim' }],
    ['no claim', {}, { outcomes: GRANT, noDuties: ['recordWords'] }],
    ['with leave', { ...HELD, ...claim }, REFER],
    ['inland', { ...INLAND, ...claim }, { outcomes: REFER, duties: ['recordWords'] }],
    ['on exit', { ...EXIT, ...claim }, { outcomes: 'EXIT NO_REMOVAL REFER_ASYLUM | ', duties: ['recordWords'] }],
    ['without document: no ground', { ...claim, 'doc.present': false }, { outcomes: REFER, findings: { 'uk-passport-required': 'defeated' }, defeated: { 'uk-passport-required': ['uk-asylum-port-referral'] } }],
    ['with an identity card: no ground', { ...claim, 'document.type': 'nationalId' }, { outcomes: REFER, findings: { 'uk-id-card': 'defeated' } }],
    ['beside a mandatory ground', { ...claim, 'exclusion.deportationOrder': true }, { outcomes: REFER, findings: { 'uk-sui-2-exclusion': 'failed', 'uk-decision:refuse': 'defeated' } }],
    ['even where no treaty bound', { ...claim, ...unbound }, { outcomes: 'REFER_ASYLUM | ', findings: { 'uk-v-grant': 'defeated' } }],
    ['even where no treaty bound, beside a ground', { ...claim, ...unbound, willLeave: false }, { outcomes: 'REFER_ASYLUM | ', findings: { 'uk-decision:refuse': 'defeated' } }],
    ['false papers are referred beside it', { ...claim, ...forged }, { outcomes: 'NO_REMOVAL REFER_ASYLUM REFER_CRIMINAL | ', duties: ['recordWords', 'citeDefinition'], noDuties: ['noPenalty'] }],
    ['the defence of a refugee', { ...claim, ...forged, ...refugee }, { outcomes: 'NO_REMOVAL REFER_ASYLUM | REFER_CRIMINAL', duties: ['noPenalty'] }],
    ['the defence inland', { ...INLAND, ...claim, ...forged, ...refugee }, { outcomes: 'NO_REMOVAL REFER_ASYLUM | REFER_CRIMINAL', duties: ['noPenalty'] }],
    ['not directly', { ...claim, ...forged, ...refugee, 'entry.cameDirectly': false }, 'NO_REMOVAL REFER_ASYLUM REFER_CRIMINAL | '],
    ['with delay', { ...claim, ...forged, ...refugee, 'entry.presentedWithoutDelay': false }, 'NO_REMOVAL REFER_ASYLUM REFER_CRIMINAL | '],
    ['without good cause', { ...claim, ...forged, ...refugee, 'entry.goodCause': false }, 'NO_REMOVAL REFER_ASYLUM REFER_CRIMINAL | '],
    ['without claim', { ...forged, ...refugee }, 'REFER_CRIMINAL REFUSE_LEAVE[SUI-21.1] | '],
    ['with true papers', { ...claim, ...refugee, 'offence.suspected': true }, { outcomes: 'NO_REMOVAL REFER_ASYLUM REFER_CRIMINAL | ', noDuties: ['noPenalty'] }],
    ['refused: the examination resumes', { ...claim, 'claim.outcome': 'refused' }, { outcomes: 'NO_REMOVAL RESUME_EXAMINATION | ', findings: { 'uk-asylum-port-referral': 'defeated' } }],
    ['withdrawn', { 'claim.outcome': 'withdrawn' }, 'GRANT_VISITOR RESUME_EXAMINATION | '],
    ['granted', { 'claim.outcome': 'granted' }, GRANT],
    ['withdrawn, inland', { ...INLAND, 'claim.outcome': 'withdrawn' }, 'RESUME_EXAMINATION | '],
    ['pending: no removal though refused before', { refused: true, 'claim.pending': true }, { mustNot: ['REMOVE_DIRECTIONS'] }],
    ['pending, inland', { ...INLAND, 'claim.pending': true }, { mustNot: ['REMOVE_DIRECTIONS'] }],
    ['pending, on exit', { ...EXIT, 'claim.pending': true }, { mustNot: ['REMOVE_DIRECTIONS'] }],
    ['pending before the deciding authority', asylum(), { mustNot: ['REMOVE_DIRECTIONS'] }],
    ['not pending any more', asylum({ 'claim.pending': false }), { prohibited: 'REFUSE_REFUGEE_CONSIDER_HP' }],
    ['human rights', { 'claim.humanRights': true, willLeave: false }, { outcomes: 'CONSIDER_HR | ', findings: { 'uk-decision:refuse': 'defeated' } }],
    ['human rights, inland', { ...INLAND, 'claim.humanRights': true }, 'CONSIDER_HR | '],
    ['human rights, considered', { 'claim.humanRights': true, 'hr.considered': true, willLeave: false }, 'REFUSE_LEAVE[V-4.2] | '],
    ['considered, though none was raised', { 'hr.considered': false }, GRANT],
  ]), // prettier-ignore
  ...exampleRows('section 32', DATE, [
    ['all five', asylum(), { outcomes: 'GRANT_REFUGEE | ', mustNot: ['REFUSE_REFUGEE_CONSIDER_HP'], derived: { refugee: true } }],
    ...['q1.characteristicBoP', 'q2.subjectiveFearBoP', 'q3.riskRDL', 'q4.noProtectionRDL', 'q5.noRelocationRDL'].map(
      (name): ExampleRow => [`not ${name}`, asylum({ [name]: false }), { outcomes: 'REFUSE_REFUGEE_CONSIDER_HP | ', mustNot: ['GRANT_REFUGEE'] }],
    ),
    ['the lower standard does not help', asylum({ 'q1.characteristicRDL': true, 'q1.characteristicBoP': false }), 'REFUSE_REFUGEE_CONSIDER_HP | '],
    ['the lower standard is not asked', asylum({ 'q1.characteristicRDL': false, 'q2.subjectiveFearRDL': false }), 'GRANT_REFUGEE | '],
    ['excluded', asylum({ exclusion: true }), { outcomes: 'REFUSE_REFUGEE_CONSIDER_HP | ', lacking: [] }],
    ['excluded under 1F(b)', asylum({ 'excl.seriousReasons': '1Fb' }), { outcomes: 'REFUSE_REFUGEE_CONSIDER_HP | ', derived: { exclusion: true } }],
    ['a claim of the last day before', asylum({ ...old, 'q1.characteristicBoP': false, 'q2.subjectiveFearBoP': false }), 'GRANT_REFUGEE | '],
    ['a claim of the first day', asylum({ 'claim.date': '2022-06-28', 'q1.characteristicBoP': false }), 'REFUSE_REFUGEE_CONSIDER_HP | '],
    ['before: not even reasonably likely', asylum({ ...old, 'q1.characteristicRDL': false }), 'REFUSE_REFUGEE_CONSIDER_HP | '],
    ['before: no fear', asylum({ ...old, 'q2.subjectiveFearRDL': false }), 'REFUSE_REFUGEE_CONSIDER_HP | '],
    ['no day of claim: the new standard', asylum({ 'claim.date': null, 'q1.characteristicRDL': false }), 'GRANT_REFUGEE | '],
    ['real risk, no refugee', asylum({ 'q3.riskRDL': false, 'seriousHarm.realRisk': true }), 'GRANT_HP REFUSE_REFUGEE_CONSIDER_HP | '],
    ['real risk of a refugee', asylum({ 'seriousHarm.realRisk': true }), 'GRANT_REFUGEE | '],
    ['real risk, excluded under 339D', asylum({ 'q3.riskRDL': false, 'seriousHarm.realRisk': true, exclusion339D: true }), 'REFUSE_REFUGEE_CONSIDER_HP | '],
    ['a national of the Union', asylum({ 'person.nationalities': ['FR'] }), { outcomes: 'INADMISSIBLE | ', findings: { 'uk-asylum-s32': 'defeated' } }],
    ['a national of the Union, no refugee', asylum({ 'person.nationalities': ['FR'], 'q3.riskRDL': false, 'seriousHarm.realRisk': true }), { outcomes: 'INADMISSIBLE | ', findings: { 'uk-asylum-s32:refuse': 'defeated', 'uk-asylum-hp-hr': 'defeated' } }],
    ['a national of the Union, exceptional circumstances', asylum({ 'person.nationalities': ['FR'], exceptionalCircumstances: true }), 'GRANT_REFUGEE | '],
    ['a national of Norway', asylum({ 'person.nationalities': ['NO'] }), 'GRANT_REFUGEE | '],
    ['a safe third state', asylum(SAFE), ' | GRANT_REFUGEE INADMISSIBLE'],
    ['a safe third state, no refugee', asylum({ ...SAFE, 'q3.riskRDL': false, 'seriousHarm.realRisk': true }), ' | GRANT_HP INADMISSIBLE REFUSE_REFUGEE_CONSIDER_HP'],
    ['a safe third state, no removal in sight', asylum({ ...SAFE, removalLikelyReasonableTime: false }), 'GRANT_REFUGEE | '],
    ['no connection', asylum({ ...SAFE, 'connection.safeThirdState': false }), 'GRANT_REFUGEE | '],
    ['a safe third state, exceptional circumstances', asylum({ ...SAFE, exceptionalCircumstances: true }), 'GRANT_REFUGEE | '],
    ['a decision is asked where its facts are stated', { 'q1.characteristicBoP': true }, 'GRANT_REFUGEE | '],
    ['a fresh claim', asylum({ 'submissions.significantlyDifferent': true, 'submissions.realisticProspect': true }), { duties: ['freshClaimAppeal'] }],
    ['nothing new', asylum({ 'submissions.realisticProspect': true }), { noDuties: ['freshClaimAppeal'] }],
    ['no prospect', asylum({ 'submissions.significantlyDifferent': true }), { noDuties: ['freshClaimAppeal'] }],
    ['a refusal has its notice', asylum({ 'q3.riskRDL': false }), { duties: ['refusalNotice'] }],
  ]), // prettier-ignore
  ...exampleRows('credibility', DATE, [
    ['benefit of the doubt', asylum(), { duties: ['benefitOfDoubt'], derived: { coherentPlausible: true }, noDuties: ['weighBehaviour', 'weighGaps', 'weighDocument', 'noAdverseInference', 'weighPastPersecution'] }],
    ...['effortToSubstantiate', 'allMaterialSubmitted', 'credibility.coherent', 'credibility.plausible', 'promptClaim', 'generalCredibility'].map(
      (name): ExampleRow => [`not ${name}`, asylum({ [name]: false }), { noDuties: ['benefitOfDoubt'] }],
    ),
    ['past persecution', asylum({ pastPersecution: true }), { duties: ['weighPastPersecution'] }],
    ...['behaviour.concealed', 'behaviour.docDestroyed', 'behaviour.lateClaim', 'behaviour.safeThirdCountry'].map(
      (name): ExampleRow => [name, asylum({ [name]: true }), { outcomes: 'GRANT_REFUGEE | ', duties: ['weighBehaviour'] }],
    ),
    ...['sufficiencyOfDetail', 'internalConsistency', 'externalConsistency', 'plausibility'].map(
      (name): ExampleRow => [`not ${name}`, asylum({ [name]: false }), { outcomes: 'GRANT_REFUGEE | ', duties: ['weighGaps'] }],
    ),
    ['a document without reliance', asylum({ 'doc.reliance': false }), { duties: ['weighDocument'] }],
    ['late disclosure', asylum({ 'disclosure.late': true }), { duties: ['noAdverseInference'] }],
  ]), // prettier-ignore
  ...exampleRows('modern slavery', DATE, [
    ['signs, consent', adult, { outcomes: 'REFER_NRM SAFEGUARD_MS | ', duties: ['privateConversation'] }],
    ['signs, no consent', { ...signs, 'adult.consentsNrm': false }, 'NOTIFY_DTN SAFEGUARD_MS | '],
    ['signs, consent not asked', signs, { outcomes: 'SAFEGUARD_MS | ', lacking: ['adult.consentsNrm'] }],
    ['signs come before refusal', { ...adult, willLeave: false }, { outcomes: 'REFER_NRM SAFEGUARD_MS | ', findings: { 'uk-decision:refuse': 'defeated' } }],
    ['signs come before a grant', adult, { findings: { 'uk-v-grant': 'defeated' } }],
    ['signs without reasonable grounds', { ...signs, 'thb.reasonableGrounds': false, 'adult.consentsNrm': true }, 'SAFEGUARD_MS | '],
    ['reasonable grounds without signs', { 'thb.reasonableGrounds': true, 'adult.consentsNrm': true }, { outcomes: 'GRANT_VISITOR REFER_NRM | ' }],
    ['no signs: consent is nothing', { 'adult.consentsNrm': true }, { outcomes: GRANT, noDuties: ['privateConversation'] }],
    ['no signs: no report', { 'adult.consentsNrm': false }, GRANT],
    ['a child, no consent asked', { ...signs, 'person.age': 15, 'adult.consentsNrm': false }, { outcomes: 'REFER_NRM SAFEGUARD_MS | ' }],
    ['a British victim is protected too', { ...adult, 'person.nationalities': ['GB'] }, 'ADMIT_NO_LEAVE REFER_NRM SAFEGUARD_MS | '],
    ['inland', { ...INLAND, ...adult }, { outcomes: 'REFER_NRM SAFEGUARD_MS | ', duties: ['privateConversation'] }],
    ['inland, no consent', { ...INLAND, ...signs, 'adult.consentsNrm': false }, 'NOTIFY_DTN SAFEGUARD_MS | '],
    ['on exit', { ...EXIT, ...adult }, { mustNot: [], duties: ['privateConversation'], findings: { 'uk-ms-indicators': 'holds', 'uk-ms-nrm': 'holds' } }],
    ['on exit, no consent', { ...EXIT, ...signs, 'adult.consentsNrm': false }, { findings: { 'uk-ms-dtn': 'holds' } }],
    ['compelled to offend', { 'offence.suspected': true, compelled: true }, { outcomes: 'GRANT_VISITOR | REFER_CRIMINAL', duties: ['flagDefence'] }],
    ['compelled to offend, inland', { ...INLAND, 'offence.suspected': true, compelled: true }, { outcomes: ' | REFER_CRIMINAL', duties: ['flagDefence'] }],
    ['not compelled', { 'offence.suspected': true }, { outcomes: 'GRANT_VISITOR REFER_CRIMINAL | ', noDuties: ['flagDefence'] }],
    ['not compelled, inland', { ...INLAND, 'offence.suspected': true }, 'REFER_CRIMINAL | '],
    ['an offence excluded from the defence', { 'offence.suspected': true, compelled: true, 'offence.excluded': true }, { outcomes: 'GRANT_VISITOR REFER_CRIMINAL | ', noDuties: ['flagDefence'] }],
    ['compelled, no offence suspected', { compelled: true }, { outcomes: GRANT, noDuties: ['flagDefence'] }],
    ['dishonesty founds a suspicion', { dishonesty: true }, 'GRANT_VISITOR REFER_CRIMINAL | '],
    ['leave after a positive decision', { ...INLAND, 'cg.positive': true, need: 'recovery' }, 'GRANT_VTS | '],
    ['no need', { ...INLAND, 'cg.positive': true }, ' | '],
    ['no positive decision', { ...INLAND, need: 'compensation' }, ' | '],
    ['disqualified', { ...INLAND, 'cg.positive': true, need: 'cooperation', 'vts.disqualified': true }, ' | '],
    ['information refused', { 'info.requested': true, failedToProvideInformation: true }, ' | GRANT_VISITOR REFER_CRIMINAL REFUSE_LEAVE[SUI-14.1]'],
    ['passport not produced when asked', { 'info.requested': true, 'document.produced': false }, 'REFUSE_LEAVE[SUI-21.1] | REFER_CRIMINAL'],
    ['passport not produced, with excuse', { 'info.requested': true, 'doc.present': false, reasonableExcuse: true }, 'REFUSE_LEAVE[SUI-21.1] | '],
    ['not asked', { failedToProvideInformation: true }, ' | GRANT_VISITOR REFUSE_LEAVE[SUI-14.1]'],
    ['asked and given', { 'info.requested': true }, GRANT],
  ]), // prettier-ignore
  ...exampleRows('children', DATE, [
    ['with a parent', { 'person.age': 15 }, { outcomes: GRANT, duties: ['bestInterests'], noDuties: ['contactSocialServices'], derived: { 'person.unaccompanied': false, accompaniedByParent: true } }],
    ['alone', alone, { outcomes: 'SAFEGUARD_CHILD | ', mustNot: ['REFUSE_LEAVE', 'REMOVE_DIRECTIONS'], duties: ['contactSocialServices', 'bestInterests'], derived: { 'person.unaccompanied': true } }],
    ['alone, a ground stands', { ...alone, customsBreach: true, willLeave: false }, { outcomes: 'SAFEGUARD_CHILD | ', findings: { 'uk-decision:refuse': 'defeated', 'uk-v-genuine': 'failed' } }],
    ['alone, received safely', { ...alone, 'child.receptionSecured': true }, GRANT],
    ['alone, received safely, no consent', { ...alone, receptionArrangements: 'verified', 'child.consentShown': false }, { findings: { 'uk-sui-22-child-consent': 'waivable', 'uk-s55': 'none' } }],
    ['alone at 18', { ...alone, 'person.age': 18, 'child.consentShown': false }, { outcomes: GRANT, noDuties: ['bestInterests'] }],
    ['with a parent, no consent', { 'person.age': 15, 'child.consentShown': false }, GRANT],
    ['alone, no consent, for entry clearance', { ...EC, 'person.age': 15, accompaniedByParent: false, 'child.consentShown': false }, ' | GRANT REFUSE_EC[SUI-22.1]'],
    ['alone, with leave, no consent', { ...HELD, ...alone, 'child.consentShown': false, 'child.receptionSecured': true }, { findings: { 'uk-sui-22-child-consent': 'none' } }],
    ['alone, no consent, outside Part Suitability', { ...EC, route: 'part11', 'person.age': 15, accompaniedByParent: false }, 'GRANT | '],
    ['with an adult who is no parent', { 'person.age': 15, 'person.accompaniedBy': [{ relation: 'uncle', adult: true }], 'child.consentShown': true, 'child.receptionSecured': true }, { outcomes: GRANT, derived: { accompaniedByParent: false, 'person.unaccompanied': false } }],
    ['with a child who shows care', { 'person.age': 15, 'person.accompaniedBy': [{ relation: 'sister', adult: false, parentalCareShown: true }] }, { derived: { accompaniedByParent: false, 'person.unaccompanied': true } }],
    ['an adult is not unaccompanied', {}, { derived: { 'person.unaccompanied': false } }],
    ['another’s child is concerned', { 'child.present': true }, { outcomes: GRANT, duties: ['bestInterests'] }],
    ['another’s child, inland', { ...INLAND, 'child.present': true }, { duties: ['bestInterests'] }],
    ['another’s child, on exit', { ...EXIT, 'child.present': true }, { duties: ['bestInterests'] }],
    ['another’s child, asylum', asylum({ 'child.present': true }), { duties: ['bestInterests'] }],
    ['alone, inland', { ...INLAND, ...alone }, { outcomes: 'SAFEGUARD_CHILD | ', duties: ['contactSocialServices'] }],
    ['alone, on exit', { ...EXIT, ...alone }, { findings: { 'uk-s55': 'holds' }, duties: ['contactSocialServices'] }],
    ['claims to be 16', { 'age.claimed': 16 }, { derived: { 'person.isChild': true }, noDuties: ['assessAge'] }],
    ['claims to be 17, thought older', { 'age.claimed': 17, 'person.age': 20 }, { derived: { 'person.isChild': true }, duties: ['assessAge'] }],
    ['claims to be 17, thought 18', { 'age.claimed': 17, 'person.age': 18 }, { duties: ['assessAge'] }],
    ['claims to be 17 and is', { 'age.claimed': 17, 'person.age': 17 }, { noDuties: ['assessAge'] }],
    ['claims to be 18', { 'age.claimed': 18, 'person.age': 20 }, { derived: { 'person.isChild': false }, noDuties: ['assessAge'] }],
    ['claims nothing, 17', { 'person.age': 17 }, { derived: { 'person.isChild': true }, noDuties: ['assessAge'] }],
    ['claims nothing, 18', { 'person.age': 18 }, { derived: { 'person.isChild': false } }],
    ['one officer', { 'age.claimed': 17, 'person.age': 30, 'age.appearanceVerySignificantlyOver18': true }, { derived: { 'person.isChild': true } }],
    ['two officers who do not find it', { 'age.claimed': 17, 'person.age': 30, 'age.twoOfficers': true }, { derived: { 'person.isChild': true } }],
    ['two officers', { 'age.claimed': 17, 'person.age': 30, 'age.appearanceVerySignificantlyOver18': true, 'age.twoOfficers': true }, { derived: { 'person.isChild': false }, noDuties: ['assessAge'] }],
    ['documents', { 'age.claimed': 17, 'person.age': 30, 'age.documentsShowAdult': true }, { derived: { 'person.isChild': false } }],
    ['a child stays a child', { 'person.age': 16, 'age.claimed': 16, 'age.documentsShowAdult': true }, { derived: { 'person.isChild': true } }],
    ...[INLAND, EXIT, asylum()].map((more): ExampleRow => [`claims to be 17: ${JSON.stringify(more)}`, { ...more, 'age.claimed': 17, 'person.age': 20 }, { duties: ['assessAge'] }]),
  ]), // prettier-ignore
  ...exampleRows('detention', DATE, [
    ['none', {}, { outcomes: GRANT, noDuties: ['weighRisk'] }],
    ...['examination', 'decision', 'suspendedLeave', 'removal'].map(
      (purpose): ExampleRow => [`for ${purpose}`, held(purpose), { outcomes: 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL', duties: ['detentionReasons', 'consular-info'] }],
    ),
    ['inland', { ...INLAND, ...held('removal') }, { outcomes: ' | DETAIN IMMIGRATION_BAIL', duties: ['detentionReasons'] }],
    ['for another purpose', held('other'), { outcomes: 'GRANT_VISITOR | IMMIGRATION_BAIL', mustNot: ['DETAIN'], noDuties: ['detentionReasons'] }],
    ['too long', held('removal', { 'detention.reasonable': false }), { outcomes: 'GRANT_VISITOR | IMMIGRATION_BAIL', mustNot: ['DETAIN'] }],
    ['too long, inland', { ...INLAND, ...held('removal', { 'detention.reasonable': false }) }, { outcomes: ' | IMMIGRATION_BAIL', mustNot: ['DETAIN'] }],
    ['for another purpose, inland', { ...INLAND, ...held('other') }, { mustNot: ['DETAIN'] }],
    ['nobody held: not unreasonable', { 'detention.reasonable': false }, { outcomes: GRANT, prohibited: 'REFUSE_LEAVE' }],
    ['a child alone, 24 hours', { ...alone, ...held('removal', { 'detention.hours': 24 }) }, { outcomes: 'SAFEGUARD_CHILD | DETAIN IMMIGRATION_BAIL' }],
    ['a child alone, 25 hours', { ...alone, ...held('removal', { 'detention.hours': 25 }) }, { mustNot: ['DETAIN'] }],
    ['a child alone, another facility', { ...alone, ...held('removal', { 'detention.shortTermFacility': false }) }, { mustNot: ['DETAIN'] }],
    ['a child alone, removal not near', { ...alone, ...held('removal', { 'detention.removalWithin24h': false }) }, { mustNot: ['DETAIN'] }],
    ['a child alone, inland', { ...INLAND, ...alone, ...held('removal', { 'detention.hours': 25 }) }, { mustNot: ['DETAIN'] }],
    ['a child with a parent, 25 hours', { 'person.age': 15, ...held('removal', { 'detention.hours': 25 }) }, 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['an adult, 25 hours', held('removal', { 'detention.hours': 25, 'detention.shortTermFacility': false, 'detention.removalWithin24h': false }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['a child alone pending examination: no number of hours', { ...alone, ...held('examination', { 'detention.hours': 30 }) }, { outcomes: 'SAFEGUARD_CHILD | DETAIN IMMIGRATION_BAIL', duties: ['moveToSocialServices'] }],
    ['a child alone pending examination, inland', { ...INLAND, ...alone, ...held('examination') }, { duties: ['moveToSocialServices'] }],
    ['a child alone pending removal', { ...alone, ...held('removal') }, { noDuties: ['moveToSocialServices'] }],
    ['an adult pending examination', held('examination'), { noDuties: ['moveToSocialServices'] }],
    ['a child with a parent pending examination', { 'person.age': 15, ...held('examination') }, { noDuties: ['moveToSocialServices'] }],
    ['adult at risk, level 1', held('removal', { 'aar.level': 1 }), { outcomes: 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL', duties: ['weighRisk'] }],
    ['adult at risk, level 1, for another purpose', held('other', { 'aar.level': 1 }), { outcomes: 'GRANT_VISITOR | IMMIGRATION_BAIL' }],
    ['adult at risk, inland', { ...INLAND, ...held('removal', { 'aar.level': 1 }) }, { duties: ['weighRisk'] }],
    ['adult at risk, not held', { 'aar.level': 1 }, { outcomes: GRANT, noDuties: ['weighRisk'] }],
    ['level 0', held('removal', { 'aar.level': 0 }), { noDuties: ['weighRisk'] }],
    ['level 2', held('removal', { 'aar.level': 2 }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['level 3', held('removal', { 'aar.level': 3 }), { outcomes: 'GRANT_VISITOR | IMMIGRATION_BAIL', mustNot: ['DETAIN'], rests: { IMMIGRATION_BAIL: ['uk-adults-at-risk', 'uk-detain-exam'] } }],
    ['level 3, inland', { ...INLAND, ...held('removal', { 'aar.level': 3 }) }, { mustNot: ['DETAIN'] }],
    ['level 3, removal imminent', held('removal', { 'aar.level': 3, 'removal.imminent': true }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['level 3, public protection', held('removal', { 'aar.level': 3, publicProtection: true }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['pregnant, 72 hours', held('removal', { ...pregnant, 'detention.hours': 72 }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['pregnant, 73 hours', held('removal', { ...pregnant, 'detention.hours': 73 }), { mustNot: ['DETAIN'] }],
    ['pregnant, 168 hours with a minister', held('removal', { ...pregnant, 'detention.hours': 168, 'detention.ministerial': true }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['pregnant, 169 hours with a minister', held('removal', { ...pregnant, 'detention.hours': 169, 'detention.ministerial': true }), { mustNot: ['DETAIN'] }],
    ['pregnant, removal not near', held('removal', { 'person.vulnerability': ['pregnancy'] }), { mustNot: ['DETAIN'], derived: { pregnant: true } }],
    ['pregnant, exceptional', held('removal', { 'person.vulnerability': ['pregnancy'], 'detention.exceptional': true }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
    ['pregnant, inland', { ...INLAND, ...held('removal', { 'person.vulnerability': ['pregnancy'] }) }, { mustNot: ['DETAIN'] }],
    ['pregnant, not held', { 'person.vulnerability': ['pregnancy'], 'detention.hours': 100 }, { prohibited: 'REFUSE_LEAVE' }],
    ['not pregnant, 100 hours', held('removal', { 'detention.hours': 100 }), 'GRANT_VISITOR | DETAIN IMMIGRATION_BAIL'],
  ]), // prettier-ignore
  ...exampleRows('clear checks', DATE, [
    ...CLEAR.flatMap((facts): ExampleRow[] => [
      [`not beside ${JSON.stringify(facts)}`, { ...NOTHING, previouslyBreached: false, suitability: 'clear', ...facts }, { contradicts: 'suitability-clear' }],
      [`others not beside ${JSON.stringify(facts)}`, { ...NOTHING, 'suitability.other': 'clear', ...facts }, { contradicts: 'suitability-other-clear' }],
      [`not clear beside ${JSON.stringify(facts)}`, { ...NOTHING, suitability: 'concern', 'suitability.other': 'concern', ...facts, 'scenario.direction': 'inland' }, { mustNot: [] }],
    ]),
    ['beside nothing', { ...NOTHING, previouslyBreached: false, suitability: 'clear', 'suitability.other': 'clear' }, GRANT],
  ]), // prettier-ignore
];
