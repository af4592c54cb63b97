// The order of decision of the international pack (section 13 of the reference text): what outranks what, what runs beside what; and the
// boundaries of its conditions.

import { exampleRows, type LawExample } from './lawExample.ts';
import {
  DATE,
  alone,
  changed,
  child,
  claim,
  forged,
  group,
  held,
  hints,
  inland,
  own,
  profiled,
  refused,
  signs,
  storm,
  traffic,
  treaty,
  uncle,
} from './treatyPeople.ts';

/** Somebody for whom a rule of each lower step would hold: who is let in, who is refused with a reason to reconsider, who leaves. */
const LOWER: { readonly [step: string]: readonly [stated: object, rule: string] } = {
  nationality: [{ 'person.longResident': true }, 'ccpr-12-4:unproven'],
  immunity: [{ ...refused, 'person.roles': ['aircrew'] }, 'a9-crew'],
  document: [{ 'doc.holderMatch': 'doubtful' }, 'som-13'],
  derogation: [{ 'emergency.humanitarian': true }, 'order-humanitarian'],
  refusal: [refused, 'national-refuse'],
  admission: [{}, 'national-admit'],
  exit: [{ 'scenario.direction': 'exit' }, 'ccpr-12-2'],
};
const ABOVE_ALL = ['nationality', 'immunity', 'document', 'derogation', 'refusal', 'admission'];
const BAR = ['immunity', 'document', 'derogation', 'refusal'];

const OUTRANKS: readonly (readonly [rule: string, stated: object, steps: readonly string[]])[] = [
  ['rc-1a2', claim, ABOVE_ALL],
  ['rc-1f', { ...claim, 'excl.seriousReasons': '1Fc' }, ABOVE_ALL],
  ['rc-33-1', { 'risk.persecution': true }, ABOVE_ALL],
  ['rc-33-1:claim', claim, ABOVE_ALL],
  ['rc-33-1:indications', hints, ['nationality', ...BAR]],
  ['rc-33-1:chain', { 'risk.onwardReturnLikely': true }, BAR],
  ['rc-33-2', { ...claim, 'danger.security': true }, ABOVE_ALL],
  ['echr-3', { 'risk.torture': true }, BAR],
  ['echr-3-procedure', hints, ['nationality', ...BAR]],
  ['echr-3-procedure:third-country', { 'expulsion.thirdCountry': true }, ['document', 'derogation', 'refusal']],
  ['echr-34-rule39', { 'protection.interimMeasure': true }, BAR],
  ['echr-p4-4-claims', claim, ABOVE_ALL],
  ['cat-3', { 'risk.torture': true }, BAR],
  ['ced-16', { 'risk.disappearance': true }, BAR],
  ['ccpr-7', { 'risk.lifeThreat': true }, BAR],
  ['ccpr-12-4', own, ['immunity', 'derogation', 'refusal', 'admission']],
  ['ccpr-12-4:unproven', { 'person.longResident': true }, ['immunity', 'document', 'derogation', 'refusal', 'admission']],
  ['crc-7-8-9-10', { ...child, 'family.separatedByDecision': true }, ABOVE_ALL],
  ['crc-11', { ...child, 'child.custodyDispute': true }, [...ABOVE_ALL, 'exit']],
  ['crc-11:adult', uncle, [...ABOVE_ALL, 'exit']],
  ['crc-22', { ...child, ...claim }, ABOVE_ALL],
  ['crc-34-36-39', { ...child, indicators: ['fear'] }, [...ABOVE_ALL, 'exit']],
  ['crc-gc6', alone, [...ABOVE_ALL, 'exit']],
  ['tip-3a', traffic, ABOVE_ALL],
  ['tip-3a:indicators', signs, ABOVE_ALL],
  ['tip-3b', { ...traffic, 'thb.consent': true }, ABOVE_ALL],
  ['tip-3c-d', { ...child, ...traffic }, ABOVE_ALL],
  ['tip-vs-som', { smuggled: true, indicators: ['debt'] }, ['refusal']],
  ['som-13', { 'doc.genuineness': 'doubtful' }, ['derogation', 'refusal', 'exit']],
  ['som-13', { 'doc.genuineness': 'doubtful', 'nationalLaw.entryAllowed': true }, ['admission']],
  ['vcdr-29', { 'person.roles': ['diplomat'], ...refused }, ['document', 'derogation', 'refusal']],
  ['a9-asylum-note', claim, ['refusal']],
  ['a9-crew', { 'person.roles': ['aircrew'], ...refused }, ['document', 'derogation', 'refusal']],
  ['order-warrant', { 'alerts.warrant': true }, [...BAR, 'admission', 'exit']],
  ['order-document', forged, ['derogation', 'refusal']],
  ['order-document', { ...forged, 'nationalLaw.entryAllowed': true }, ['admission']],
]; // prettier-ignore

/** What outranks: the weaker rule, which holds by itself, is defeated by the stronger one beside it. */
const outranked = OUTRANKS.flatMap(([rule, facts, steps]) =>
  steps.map((step): LawExample => {
    const [lower, weak] = LOWER[step] ?? [{}, ''];
    const expect = { findings: { [weak]: 'defeated' }, defeated: { [weak]: [rule] } };
    return { name: `${rule} outranks ${step}`, date: DATE, facts: changed(lower, facts), expect };
  }),
);
const byThemselves = Object.values(LOWER).map(([facts, rule]): LawExample => ({
  name: `${rule} holds by itself`,
  date: DATE,
  facts,
  expect: { findings: { [rule]: 'holds' } },
}));

const ORDER = exampleRows('order', DATE, [
    ['1 help, whatever else', { ...claim, ...forged, 'emergency.medical': true }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 4, both done', { ...alone, ...claim }, 'ASYLUM NO_REMOVAL PROTECT | '],
    ['3 before 5, both done', { ...signs, ...claim }, 'ASYLUM NO_REMOVAL PROTECT | '],
    ['3 beside 6: the claim is still recorded', { ...claim, 'alerts.warrant': true }, 'ALERT ASYLUM NO_REMOVAL | '],
    ['3 before 7', { ...claim, 'person.longResident': true }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 8', { ...claim, ...refused, 'person.roles': ['diplomat'] }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 9: forged papers', { ...claim, ...forged }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 9: missing papers', { ...claim, 'doc.present': false }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 12: national grounds of refusal', { ...claim, ...refused }, 'ASYLUM NO_REMOVAL | '],
    ['3: indications, no clear yes', { ...hints, ...refused }, 'NO_REMOVAL SECOND_LINE | ASYLUM'],
    ['3: indications, everything in order', hints, 'NO_REMOVAL SECOND_LINE | ADMIT ASYLUM'],
    ['3: indications, Refugee Convention only', { ...hints, [treaty('ECHR')]: false }, 'NO_REMOVAL SECOND_LINE | ADMIT ASYLUM'],
    ['3: indications, European Convention only', { ...hints, [treaty('RC51')]: false }, 'SECOND_LINE | ADMIT ASYLUM'],
    ['4 before 7', { ...alone, ...own }, 'NO_REMOVAL PROTECT | '],
    ['4 before 9', { ...alone, ...forged }, 'NO_REMOVAL PROTECT | '],
    ['4 before 12', { ...alone, ...refused }, 'NO_REMOVAL PROTECT | '],
    ['5 before 9', { ...signs, ...forged }, 'PROTECT | ASYLUM'],
    ['5 before 12', { ...signs, ...refused }, 'PROTECT | ASYLUM'],
    ['6 before 12', { ...refused, 'alerts.warrant': true }, 'ALERT | '],
    ['6 before 12: interim measure', { ...refused, 'protection.interimMeasure': true }, 'NO_REMOVAL | SECOND_LINE'],
    ['6 beside 7: the own country lets in and hands over', { ...own, 'alerts.warrant': true }, 'ADMIT ALERT | '],
    ['7 before 9', { ...own, 'doc.present': false }, ' | ADMIT SECOND_LINE'],
    ['7 before 12', { ...own, ...refused }, 'ADMIT | '],
    ['8 before 9 and 12', { ...forged, ...refused, 'person.roles': ['diplomat'] }, 'CONSULT | '],
    ['8, after the consultation', { ...refused, 'person.roles': ['diplomat'], 'consultation.ministryDone': true }, 'REFUSE[national] | '],
    ['9 before 12', { ...forged, ...refused }, 'SECOND_LINE | '],
    ['9, after the second line', { ...forged, 'check.secondLineDone': true }, 'REFUSE[national] | '],
    ['9: a doubt', { 'doc.genuineness': 'doubtful', ...refused }, 'SECOND_LINE | CONSULT'],
    ['11 before 12: humanitarian reasons', { ...refused, 'emergency.humanitarian': true }, ' | ADMIT REFUSE[national]'],
    ['11 before 12: family life', { ...refused, 'family.tiesHere': true, 'family.separatedByDecision': true }, ' | ADMIT REFUSE[national]'],
    ['11 before 12: shore leave', { ...refused, 'person.roles': ['seafarer'] }, ' | ADMIT CONSULT REFUSE[national]'],
    ['12', refused, 'REFUSE[national] | '],
    ['leaving', { 'scenario.direction': 'exit' }, 'EXIT | '],
    ['leaving is barred by law', { 'scenario.direction': 'exit', 'nationalLaw.exitBarred': true }, ' | '],
    ['a child in doubt does not leave', { ...uncle, 'scenario.direction': 'exit' }, 'SECOND_LINE | '],
  ['13 runs beside: consular information, legal basis, reasons, review', { ...claim, ...held }, { outcomes: 'ASYLUM NO_REMOVAL | ', duties: ['consular-info', 'detention-safeguards', 'min-restriction'] }],
  ['13: the duty of the Covenant goes before that of the Convention', held, { findings: { 'echr-5': 'defeated' }, defeated: { 'echr-5': ['ccpr-9-10'] } }],
  ['13: the Covenant alone', { ...inland, 'person.lawfullyPresent': true, [treaty('ECHR_P7')]: false }, { outcomes: 'NO_REMOVAL | ', duties: ['expulsion-safeguards'] }],
  ['1: help is a duty whatever else', { ...claim, 'emergency.medical': true }, { duties: ['helpFirst'] }],
  ['one breach is one rule: of a claimant', { ...claim, ...profiled }, { breached: ['rc-3'], defeated: { 'ccpr-26': ['rc-3'], 'echr-14': ['rc-3'] } }],
  ['one breach is one rule: of anybody', profiled, { breached: ['ccpr-26'], defeated: { 'echr-14': ['ccpr-26'] } }],
  ['one breach is one rule: of a claimant, by the Convention alone', { ...claim, ...profiled, [treaty('ICCPR')]: false, [treaty('CERD')]: false }, { breached: ['rc-3'], defeated: { 'echr-14': ['rc-3'] } }],
  ['one breach is one rule: after trauma', { ...claim, vulnerability: ['trauma'], 'officer.vaguenessHeldAgainst': true }, { breached: ['ip-4'], defeated: { 'hb-198': ['ip-4'] } }],
  ['a group is not refused before each is examined', { ...group, visa: null }, { outcomes: 'SECOND_LINE | ', defeated: { 'national-refuse': ['echr-p4-4'] } }],
  ['a refusal alone brings the duties of a refusal', refused, { duties: ['notify-carrier', 'removal-order', 'carrier-bears-cost', 'removal-place', 'no-carrier-fine', 'individual-exam', 'refusal-reasons', 'refusal-remedy'] }],
  ['… with a covering letter for papers taken', { ...forged, 'check.secondLineDone': true }, { duties: ['covering-letter', 'seizeDocument'] }],
  ['… and the state bears the cost of what no paper shows', { 'nationalLaw.entryAllowed': false }, { duties: ['state-bears-cost'] }],
  ['who is let in brings none of them', {}, { noDuties: ['notify-carrier', 'removal-order', 'carrier-bears-cost', 'state-bears-cost', 'removal-place', 'covering-letter', 'no-carrier-fine', 'individual-exam', 'refusal-reasons', 'refusal-remedy'] }],
  ['who goes to the second line brings none of them either', forged, { outcomes: 'SECOND_LINE | ', noDuties: ['carrier-bears-cost', 'covering-letter'] }],
]); // prettier-ignore

const BOUNDARIES = exampleRows('boundary', DATE, [
    ['a child until the day before the 18th birthday', { 'person.birthDate': '2008-07-11', 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['an adult from the 18th birthday', { 'person.birthDate': '2008-07-10', 'person.accompaniedBy': [] }, 'ADMIT | '],
    ['a doubt is for the person', { 'person.ageDoubt': true, 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['who says to be a minor is', { 'person.claimsMinor': true, 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['a claimed minor whose papers say 18 leaves the age in doubt', { 'person.claimsMinor': true, 'person.birthDate': '2008-07-10', 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['the passport ends today', { 'doc.expiryDate': '2026-07-10' }, 'ADMIT | '],
    ['the passport ended yesterday', { 'doc.expiryDate': '2026-07-09' }, 'REFUSE[national] | '],
    ['the visa begins today', { 'visa.validFrom': '2026-07-10' }, 'ADMIT | '],
    ['the visa begins tomorrow', { 'visa.validFrom': '2026-07-11' }, 'REFUSE[national] | '],
    ['the visa ends today', { 'visa.validUntil': '2026-07-10' }, 'ADMIT | '],
    ['the visa ended yesterday', { 'visa.validUntil': '2026-07-09' }, 'REFUSE[national] | '],
    ['a false visa', { 'visa.genuine': false }, 'REFUSE[national] | '],
    ['a stolen passport', { 'doc.status': 'stolen' }, 'REFUSE[national] | '],
    ['a stolen passport, cleared', { 'doc.status': 'stolen', 'doc.statusCheck': 'cleared' }, 'ADMIT | '],
    ['yes to the question is a claim', { 'protection.answer': 'yes' }, 'ASYLUM NO_REMOVAL | '],
    ['national law says so, whatever the papers', { 'nationalLaw.entryAllowed': false }, 'REFUSE[national] | '],
    ['a ground of refusal in national law', { 'nationalLaw.refusalGround': 'entry ban' }, 'REFUSE[national] | '],
  ['no ground of refusal in national law', { 'nationalLaw.refusalGround': null }, 'ADMIT | '],
  ['one person is no group', { 'expulsion.groupSize': 1, 'expulsion.individualised': false }, 'ADMIT | '],
  ['by land no carrier is owed anything', { ...refused, 'scenario.border': 'land' }, { outcomes: 'REFUSE[national] | ', noDuties: ['notify-carrier', 'removal-order'] }],
  ['a refugee is no national of the state that checks', { ...own, 'scenario.memberState': 'QSA', 'person.recognisedRefugee': true }, { contradicts: 'refugee-is-no-national' }],
  ['… but of another', { 'scenario.memberState': 'QSA', 'person.recognisedRefugee': true }, 'ADMIT | '],
  ['a national who is no refugee', { ...own, 'scenario.memberState': 'QSA' }, 'ADMIT | '],
]); // prettier-ignore

// What the deciding authority weighs; at the border it changes nothing.
const met = { ...claim, 'claim.outsideCountry': true, 'claim.wellFoundedFear': true, 'claim.everyNationality': true, 'claim.ground': ['psg'], 'claim.protectionAvailable': false }; // prettier-ignore
const credible = { ...claim, 'credibility.effortMade': true, 'credibility.elementsGiven': true, 'credibility.coherent': true, 'credibility.plausible': true, 'credibility.contradictsKnownFacts': false, 'credibility.generallyCredible': true }; // prettier-ignore
const weighed = (name: string, facts: object, fact: string, value: boolean): LawExample => ({
  name: `weighed: ${name}`,
  date: DATE,
  facts,
  expect: { outcomes: 'ASYLUM NO_REMOVAL | ', derived: { [fact]: value } },
});

const WEIGHED: readonly LawExample[] = [
  weighed('a refugee', met, 'claim.refugee', true),
  weighed('for race', { ...met, 'claim.ground': ['race'] }, 'claim.refugee', true),
  weighed('for political opinion', { ...met, 'claim.ground': ['political'] }, 'claim.refugee', true),
  weighed('for no ground', { ...met, 'claim.ground': [] }, 'claim.refugee', false),
  ...['claim.outsideCountry', 'claim.wellFoundedFear', 'claim.everyNationality'].map((fact) =>
    weighed(`no refugee without ${fact}`, { ...met, [fact]: false }, 'claim.refugee', false),
  ),
  weighed('no refugee who is protected at home', { ...met, 'claim.protectionAvailable': true }, 'claim.refugee', false),
  weighed('benefit of the doubt', credible, 'credibility.benefitOfDoubt', true),
  ...Object.entries(credible)
    .filter(([fact]) => fact.startsWith('credibility.'))
    .map(([fact, value]) => weighed(`not with another ${fact}`, { ...credible, [fact]: !value }, 'credibility.benefitOfDoubt', false)),
]; // prettier-ignore

// The day of a judgment and of a recommendation.
const DATED = exampleRows('dated', DATE, [
  ['N.D. and N.T. not yet decided', storm, 'SECOND_LINE | ', '2020-02-12'],
  ['N.D. and N.T.', storm, ' | REFUSE[national] SECOND_LINE', '2020-02-13'],
]);

/** Whoever claims is taken at their word while the nationality is unknown; beyond that nothing is waited for. */
const UNKNOWN: LawExample = {
  name: 'a claim, the nationality unknown',
  date: DATE,
  bare: true,
  facts: {
    'scenario.direction': 'entry', 'scenario.memberState': 'QSA', 'scenario.border': 'air', 'scenario.openBCP': true, 'carrier.broughtPerson': true,
    ...claim, 'excl.seriousReasons': '1Fb', 'danger.security': true, 'alerts.warrant': false, 'risk.persecution': false, 'risk.onwardReturnLikely': false,
    [treaty('RC51')]: true, [treaty('ECHR_P4')]: true,
    ...Object.fromEntries(['ECHR', 'CAT', 'CED', 'ICCPR', 'CRC', 'TIP', 'SOM'].map((key) => [treaty(key), false])),
  },
  expect: { outcomes: 'ASYLUM NO_REMOVAL | ', lacking: [] },
}; // prettier-ignore

export const TREATY_ORDER: readonly LawExample[] = [
  ...outranked,
  ...byThemselves,
  ...ORDER,
  ...BOUNDARIES,
  ...WEIGHED,
  ...DATED,
  UNKNOWN,
];
export const TREATY_PRECEDENCES: readonly string[] = OUTRANKS.flatMap(([rule, , steps]) => steps.map((step) => `${rule} > ${step}`)); // prettier-ignore
