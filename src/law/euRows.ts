// Rows of the EU pack one by one, beside the reference cases: what is stated over a person who meets every condition, what follows.

import { exampleRows, type LawExample } from './lawExample.ts';

const DATE = '2026-07-10';

const sis = (article: string, more: object = {}) => ({
  'alerts.sis': [{ act: article === '24' || article === '25' ? '1861' : '1862', article, ...more }],
});
const noVisa = { 'person.nationalities': ['QZL'], visa: null };
const child = { 'person.birthDate': '2014-03-03' };
const alone = { ...child, 'person.accompaniedBy': [] };
const family = { 'person.nationalities': ['QZL'], 'fm.sponsorNationality': 'QSB' }; // prettier-ignore

const w13 = [{ entry: '2026-02-01', exit: '2026-03-17' }, { entry: '2026-04-10', exit: '2026-05-19' }]; // prettier-ignore
const phase = (name: string, more: object = {}) => ({ 'scenario.etias.phase': name, etias: null, ...more });
const exit = { 'scenario.direction': 'exit' };

export const EU_ROWS: readonly LawExample[] = [
  ...exampleRows('SBC 6(1): letters', DATE, [
    ['6(1)(a): no document', { 'doc.present': false }, 'REFUSE[A] | '],
    ['6(1)(a): expired', { 'doc.expiryDate': '2026-07-09' }, 'REFUSE[A] | '],
    ['6(1)(a): not recognised by this state', { 'doc.recognisedBy': ['QSB'] }, 'REFUSE[A] | '],
    ['6(1)(a)(i): three months beyond departure, to the day', { 'stay.intendedDeparture': '2026-07-24', 'doc.expiryDate': '2026-10-24' }, 'ADMIT | '],
    ['6(1)(a)(i): a day short', { 'stay.intendedDeparture': '2026-07-24', 'doc.expiryDate': '2026-10-23' }, 'REFUSE[A] | '],
    ['6(1)(a)(ii): issued a day less than ten years ago', { 'doc.issueDate': '2016-07-11', 'doc.expiryDate': '2027-07-11' }, 'ADMIT | '],
    ['6(1)(a): counterfeit', { 'doc.genuineness': 'counterfeit' }, 'REFUSE[B] SECOND_LINE | '],
    ['6(1)(a): somebody else’s document', { 'doc.holderMatch': 'mismatch' }, 'REFUSE[B] SECOND_LINE | '],
    ['6(1)(b): biometric passport needed for the exemption', { 'person.nationalities': ['QTS'], 'doc.biometric': false, visa: null }, 'REFUSE[C] | '],
    ['6(1)(b): with a biometric passport exempt', { 'person.nationalities': ['QTS'] }, 'ADMIT | '],
    ['6(1)(b): two nationalities, one exempt', { 'person.nationalities': ['QZL', 'QVR'] }, 'ADMIT | '],
    ['6(1)(b): stateless', { 'person.nationalities': [], visa: null }, 'REFUSE[C] | '],
    ['6(1)(b): refugee with a travel document of a member state', { 'person.nationalities': ['QUL'], 'doc.kind': 'refugee-td', 'doc.issuer': 'QSB', visa: null }, 'ADMIT | '],
    ['6(1)(b): entries used up', { 'person.nationalities': ['QZL'], 'visa.entries': 1, 'visa.entriesUsed': 1 }, 'REFUSE[C] | '],
    ['6(1)(b): MULT has no count of entries', { 'person.nationalities': ['QZL'], 'visa.entries': 'MULT', 'visa.entriesUsed': 7 }, 'ADMIT | '],
    ['6(1)(b): days used up', { 'person.nationalities': ['QZL'], 'visa.durationDays': 15, 'visa.daysUsed': 15 }, 'REFUSE[C] | '],
    ['6(1)(b): MULT for 90 days counts 90 in 180, not days on the visa', { 'person.nationalities': ['QZL'], 'visa.entries': 'MULT', 'visa.durationDays': 90, 'visa.daysUsed': 140 }, 'ADMIT | '],
    ['6(1)(b): other territory', { 'person.nationalities': ['QZL'], 'visa.territory': ['QSB'] }, 'REFUSE[C] | '],
    ['6(1)(b): not yet valid', { 'person.nationalities': ['QZL'], 'visa.validFrom': '2026-07-11' }, 'REFUSE[C] | '],
    ['6(1)(b): airport transit visa', { 'person.nationalities': ['QZL'], 'visa.type': 'A' }, 'REFUSE[C] | '],
    ['6(1)(b): a permit of another state replaces the visa', { 'person.nationalities': ['QZL'], 'permit.issuer': 'QSB' }, 'ADMIT | '],
    ['6(1)(b): a forged permit is letter D, not C', { 'person.nationalities': ['QZL'], 'permit.genuine': false }, 'REFUSE[D] SECOND_LINE | '],
    ['VC 34(1): obtained by fraud', { 'person.nationalities': ['QZL'], 'visa.conditionsMetAtIssue': false }, 'REFUSE[C] | '],
    ['6(1)(c): purpose', { 'stay.purposeSupported': false }, 'REFUSE[E] | '],
    ['6(1)(c): means', { 'stay.means': 0 }, 'REFUSE[G] | '],
    ['6(1)(c): a sponsor stands in', { 'stay.means': 0, 'stay.sponsor': true }, 'ADMIT | '],
    ['6(1)(c): no way back', { 'stay.onwardSecured': false }, 'REFUSE[G] | '],
    ['6(1)(e): national alert', { 'alerts.national': true }, 'REFUSE[H] | '],
    ['6(1)(e): national alert that does not say refuse', { 'alerts.national': true, 'alerts.nationalRefuses': false }, 'ADMIT | '],
    ['6(1)(e): substantiated threat', { 'threat.level': 'substantiated' }, 'REFUSE[I] | '],
    ['6(1)(e): suspicion', { 'threat.level': 'suspicion' }, 'SECOND_LINE | '],
    ['6(1)(f): under 12 no fingerprints', { 'person.birthDate': '2016-01-01', 'biometrics.provided': false }, 'ADMIT | '],
    ['6(1)(f): physically impossible', { 'biometrics.provided': false, 'biometrics.exempt': 'physical' }, 'ADMIT | '],
    ['6(1)(f): the face refused', { 'biometrics.face': false }, 'REFUSE[J] | '],
    ['6(1)(f): before the system started', { 'biometrics.provided': false }, 'ADMIT | ', '2025-10-11'],
    ['all true letters together', { ...noVisa, 'stay.means': 0, 'stay.purposeSupported': false, 'doc.expiryDate': '2026-07-01' }, 'REFUSE[A, C, E, G] | '],
  ]), // prettier-ignore
  ...exampleRows('SBC 6(1), 6(2): days', DATE, [
    ['W04: none left', { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31' }] }, 'REFUSE[F] | ', '2026-04-01'],
    ['W06: old days have dropped out', { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31' }] }, 'ADMIT | ', '2026-06-30'],
    ['W17: days on a permit do not count', { 'stay.history': [{ entry: '2025-09-01', exit: '2026-04-30', regime: 'permit' }] }, 'ADMIT | ', '2026-06-01'],
    ['days in a state outside the area do not count', { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31', state: 'IE' }] }, 'ADMIT | ', '2026-04-01'],
    ['W13: who insists on the longer plan is letter E, not F', { 'stay.history': w13, 'stay.agreesToShorter': false }, 'REFUSE[E] | ', '2026-06-05'],
    ['W13: who plans exactly the days left', { 'stay.history': w13, 'stay.intendedDeparture': '2026-06-09' }, ' | ADMIT ADMIT_SHORTER', '2026-06-05'],
    ['more than 90 days planned', { 'stay.intendedDeparture': '2026-12-01' }, 'ADMIT_SHORTER | '],
    ['the visa allows fewer days than planned', { 'person.nationalities': ['QZL'], 'visa.durationDays': 5 }, 'ADMIT_SHORTER | '],
    ['no letter F for people with free movement', { 'person.nationalities': ['QSB'], 'stay.history': [{ entry: '2026-01-01', exit: '2026-06-30' }] }, 'ADMIT | '],
  ]), // prettier-ignore
  ...exampleRows('SBC 6(5), 14(1): exceptions before refusal', DATE, [
    ['6(5)(a): only on the way to the issuing state', { 'permit.issuer': 'QSB', 'stay.means': 0, 'stay.destination': 'QSA' }, 'REFUSE[G] | '],
    ['6(5)(a): not against the national list', { 'permit.issuer': 'QSB', 'alerts.national': true }, 'REFUSE[H] | '],
    ['6(5)(a): at the issuing state’s own border the permit decides', { 'permit.issuer': 'QSA', 'stay.means': 0 }, 'ADMIT | '],
    ['6(5)(a): no 3-month rule for holders of a permit', { 'permit.issuer': 'QSB', 'doc.expiryDate': '2026-08-01' }, 'ADMIT | '],
    ['6(5)(b), VC 35: visa at the border', { ...noVisa, 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true }, ' | REFUSE[C] VISA_AT_BORDER'],
    ['VC 35: not beside another ground', { ...noVisa, 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true, 'stay.means': 0 }, 'REFUSE[C, G] | '],
    ['VC 36, Annex VII 3: seafarer', { ...noVisa, 'person.roles': ['seafarer'] }, ' | ADMIT REFUSE[C] VISA_AT_BORDER'],
    ['6(5)(c): national interest', { ...noVisa, 'emergency.nationalInterest': true }, ' | ADMIT_6_5_C REFUSE[C]'],
  ]), // prettier-ignore
  ...exampleRows('ETIAS', DATE, [
    ['not started', phase('not-started'), 'ADMIT | ', '2026-11-02'],
    ['transitional', phase('transitional'), 'ADMIT | ', '2026-12-02'],
    ['grace, first crossing', phase('grace'), 'ADMIT | ', '2027-07-02'],
    ['grace, later crossing', phase('grace', { 'scenario.etias.firstCrossing': false }), 'REFUSE[C] | ', '2027-07-02'],
    ['full', phase('full'), 'REFUSE[C] | ', '2028-01-02'],
    ['full, holder of a permit', phase('full', { 'permit.issuer': 'QSB' }), 'ADMIT | ', '2028-01-02'],
    ['full, who needs a visa needs no authorisation', phase('full', { 'person.nationalities': ['QZL'] }), 'ADMIT | ', '2028-01-02'],
  ]), // prettier-ignore
  ...exampleRows('documents, registers, second line', DATE, [
    ['a doubt comes before any refusal', { ...noVisa, 'doc.genuineness': 'doubtful' }, 'SECOND_LINE | '],
    ['a reported document is a hit, not yet a ground', { 'doc.status': 'stolen' }, 'SECOND_LINE | '],
    ['… confirmed', { 'doc.status': 'stolen', 'doc.statusCheck': 'confirmed' }, 'REFUSE[A] | '],
    ['… cleared: the rightful owner', { 'doc.status': 'lost', 'doc.statusCheck': 'cleared' }, 'ADMIT | '],
    ['the visa register does not agree', { 'person.nationalities': ['QZL'], 'visa.visMatch': false }, 'SECOND_LINE | '],
    ['papers and answers do not agree', { 'stay.storyConsistent': false }, 'SECOND_LINE | '],
    ['a kiosk flags', { 'check.kioskReferred': true }, 'SECOND_LINE | '],
    ['away from an open crossing point', { 'scenario.openBCP': false }, 'SECOND_LINE | '],
  ]), // prettier-ignore
  ...exampleRows('alerts', DATE, [
    ['SISB 24: a hit to be confirmed', sis('24', { confirmed: false }), 'SECOND_LINE | '],
    ['SISB 25: travel ban', sis('25'), 'REFUSE[H] SECOND_LINE | '],
    ['SISR: return alert is no letter H', { 'alerts.sis': [{ act: '1860', article: '3' }] }, 'ADMIT ALERT | '],
    ['SISP 26: arrest', sis('26'), 'ALERT | '],
    ['SISP 26: a flagged alert arrests nobody', sis('26', { flagged: true }), 'ADMIT ALERT | '],
    ['SISP 26: a citizen too', { 'person.nationalities': ['QSB'], ...sis('26') }, 'ALERT | '],
    ['SISP 26 and a claim run beside each other', { ...sis('26'), 'protection.claim': true }, 'ALERT ASYLUM | '],
    ['SISP 32(1)(b): missing, no protection needed', sis('32(1)(b)'), 'ADMIT ALERT | '],
    ['SISP 32(1)(e): vulnerable adult', sis('32(1)(e)'), 'ALERT PROTECT | '],
    ['SISP 34: witness', sis('34'), 'ADMIT ALERT | '],
    ['SISP 36: specific check', sis('36', { check: 'specific' }), 'ADMIT ALERT | '],
    ['SISP 40: unknown prints', sis('40'), 'ADMIT ALERT | '],
    ['SISB 30: after the consultation', { ...sis('24'), 'permit.issuer': 'QSB', 'consultation.stateDone': true }, 'ADMIT_TRANSIT SECOND_LINE | '],
    ['SISB 26(2): after the consultation', { ...sis('24'), 'person.nationalities': ['QSB'], 'consultation.stateDone': true }, 'FM_PATH | '],
  ]), // prettier-ignore
  ...exampleRows('free movement and special categories', DATE, [
    ['CRD 5(1): citizen with an identity card', { 'person.nationalities': ['QSB'], 'doc.kind': 'id-card' }, 'ADMIT | '],
    ['CRD 5(4): citizen without a document', { 'person.nationalities': ['QSB'], 'doc.present': false }, 'FM_PATH | SECOND_LINE'],
    ['CRD 5(2): family member with a residence card needs no visa', { ...family, visa: null, 'fm.residenceCard.valid': true }, 'ADMIT | '],
    ['CRD 5(2): family member who needs no visa', { ...family, 'person.nationalities': ['QVR'] }, 'ADMIT | '],
    ['CRD 3(1): the citizen does not use free movement', { ...family, 'fm.sponsorExercisesFreeMovement': false, visa: null }, 'REFUSE[C] | '],
    ['TFEU 21: with a citizen who returns home', { ...family, 'fm.sponsorNationality': 'QSA', 'fm.sponsorExercisesFreeMovement': false, visa: null }, 'SECOND_LINE | '],
    ['CRD 3(2): other relatives are examined', { ...family, 'fm.relation': 'other', visa: null }, 'SECOND_LINE | '],
    ['CRD 27: genuine, present and serious threat', { 'person.nationalities': ['QSB'], 'threat.level': 'substantiated', 'threat.genuinePresentSerious': true }, 'FM_PATH | '],
    ['CRD 27: past convictions alone', { 'person.nationalities': ['QSB'], 'threat.level': 'substantiated' }, 'ADMIT | '],
    ['SBC 2(5)(b): EEA and Swiss nationals', { 'person.nationalities': ['NO'], 'stay.means': 0 }, 'ADMIT | '],
    ['Withdrawal agreement', { 'person.withdrawalAgreement': true }, 'SECOND_LINE | '],
    ['Annex VII 1: head of state', { ...noVisa, 'person.roles': ['head-of-state'] }, 'ADMIT | '],
    ['Annex VII 2: air crew', { ...noVisa, 'person.roles': ['aircrew'] }, 'ADMIT | '],
    ['Annex VII 4: diplomat with everything in order', { 'person.roles': ['diplomat'], 'stay.means': 0 }, 'ADMIT | '],
    ['Annex VII 4: after the consultation', { ...noVisa, 'person.roles': ['diplomat'], 'consultation.ministryDone': true }, 'REFUSE[C] | '],
    ['LBT: border resident in the border area', { ...noVisa, 'lbt.permit': true, 'stay.means': 0 }, 'ADMIT | '],
    ['LBT: beyond it', { ...noVisa, 'lbt.permit': true, 'lbt.outsideArea': true }, 'REFUSE[C] | '],
  ]), // prettier-ignore
  ...exampleRows('protection, children, trafficking', DATE, [
    ['a claim with everything in order', { 'protection.claim': true }, 'ASYLUM | '],
    ['a claim under the old procedure', { 'protection.claim': true }, 'ASYLUM | ', '2026-06-11'],
    ['a claim in a state outside the asylum acts', { 'protection.claim': true, 'scenario.memberState': 'CH' }, 'ASYLUM | '],
    ['a claim beside an alert for refusal', { 'protection.claim': true, ...sis('24') }, 'ASYLUM | '],
    ['a citizen of the Union is admitted', { 'protection.claim': true, 'person.nationalities': ['QSB'] }, 'ADMIT | '],
    ['signs, with everything in order', { 'protection.indications': true }, 'SECOND_LINE | ADMIT ASYLUM'],
    ['an unclear answer is a sign', { ...noVisa, 'protection.answer': 'unclear' }, 'SECOND_LINE | ASYLUM'],
    ['a child with its parent', child, 'ADMIT | '],
    ['a child with a parent, unlawful removal suspected', { ...child, 'child.removalSuspected': true }, 'PROTECT SECOND_LINE | '],
    ['a child alone', alone, 'SECOND_LINE | PROTECT'],
    ['a child alone whose carers consent', { ...alone, 'child.consentShown': true }, 'ADMIT | '],
    ['a child alone is not refused at the first line', { ...alone, ...noVisa }, 'PROTECT SECOND_LINE | '],
    ['a citizen’s child alone', { ...alone, 'person.nationalities': ['QSB'] }, 'SECOND_LINE | PROTECT'],
    ['a child at risk on exit', { ...child, 'scenario.direction': 'exit', ...sis('32(1)(d)') }, 'ALERT PROTECT | '],
    ['a child in doubt on exit', { ...child, 'scenario.direction': 'exit', 'person.accompaniedBy': [{ relation: 'uncle' }] }, 'PROTECT SECOND_LINE | '],
    ['trafficking outranks forged papers', { ...noVisa, 'doc.genuineness': 'forged', 'thb.reasonableGrounds': true }, 'PROTECT | '],
    ['trafficking and a claim', { 'thb.reasonableGrounds': true, 'protection.claim': true }, 'ASYLUM PROTECT | '],
    ['trafficking on exit: leaving is open, help is not', { 'scenario.direction': 'exit', 'thb.reasonableGrounds': true }, 'PROTECT | EXIT'],
  ]), // prettier-ignore
  ...exampleRows('exit', DATE, [
    ['in order', exit, 'EXIT | '],
    ['X01: day 90', { ...exit, 'stay.history': [{ entry: '2026-02-01', exit: '2026-05-01' }] }, 'EXIT | ', '2026-05-01'],
    ['X02: day 91', { ...exit, 'stay.history': [{ entry: '2026-02-01', exit: null }] }, 'EXIT_RECORD | ', '2026-05-02'],
    ['12(3): the presumption is rebutted', { ...exit, 'stay.history': [{ entry: '2026-02-01', exit: null }], 'check.presumptionRebutted': true }, 'EXIT | ', '2026-05-02'],
    ['12(2): holder of a permit', { ...exit, 'stay.history': [{ entry: '2026-02-01', exit: null }], 'permit.issuer': 'QSA' }, 'EXIT | ', '2026-05-02'],
    ['free movement', { ...exit, 'person.nationalities': ['QSB'], 'stay.history': [{ entry: '2025-02-01', exit: null }] }, 'EXIT | '],
    ['the visa has ended', { ...exit, 'person.nationalities': ['QZL'], 'visa.validUntil': '2026-07-01' }, 'EXIT_RECORD | '],
    ['a forged document', { ...exit, 'doc.genuineness': 'forged' }, 'EXIT SECOND_LINE | '],
    ['a doubtful document', { ...exit, 'doc.genuineness': 'doubtful' }, 'SECOND_LINE | '],
    ['return alert: let leave and tell', { ...exit, 'alerts.sis': [{ act: '1860', article: '3' }] }, 'ALERT EXIT | '],
    ['arrest', { ...exit, ...sis('26') }, 'ALERT | '],
  ]), // prettier-ignore
];
