// Conduct under the UK pack: what is a breach, and that the same conduct is none where one thing is otherwise, in every decision it bears on.

import type { LawExample } from './lawExample.ts';

const DATE = '2026-02-10';
const AT = { entry: {}, inland: { 'scenario.direction': 'inland' }, exit: { 'scenario.direction': 'exit' }, clearance: { 'scenario.direction': 'clearance' }, asylum: { 'scenario.direction': 'asylum' }, review: { 'scenario.direction': 'review' } } as const; // prettier-ignore
type Decision = keyof typeof AT;

/** A breach of the rule in each of the decisions, and what makes it none. */
const conduct = (
  rule: string,
  decisions: readonly Decision[],
  facts: object,
  ...clean: readonly object[]
): LawExample[] => [
  ...decisions.map((decision): LawExample => {
    const name = `conduct: ${rule}, ${decision}, ${JSON.stringify(facts)}`;
    return { name, date: DATE, facts: { ...AT[decision], ...facts }, expect: { breached: [rule] } };
  }),
  ...clean.map((other): LawExample => {
    const name = `conduct: not ${rule}, ${JSON.stringify(other)}`;
    return {
      name,
      date: DATE,
      facts: { ...AT[decisions[0] ?? 'entry'], ...facts, ...other },
      expect: { breached: [] },
    };
  }),
];

const PORT = ['entry', 'inland'] as const;
const ALL = ['entry', 'inland', 'clearance', 'asylum'] as const;
const veiled = {
  veil: true,
  'officer.faceSeen': true,
  'officer.publicUnveiling': false,
  privateSpace: true,
  sameSexOfficer: true,
};
const screened = {
  'screening.biometrics': true,
  'screening.vulnerability': true,
  'screening.languages': true,
  'screening.fearSummaryOnly': true,
};
const heard = { 'interview.held': true, adversePointsPut: true, recordMade: true };
const asked = {
  'interview.offered': true,
  'interview.confidential': true,
  'interpreter.publicExpense': true,
  'interview.exempt': false,
};

export const UK_CONDUCT: readonly LawExample[] = [
  conduct('uk-who-decides', PORT, { 'cio.authority': false }, { 'cio.authority': true }),
  conduct('uk-who-decides:maker', ['asylum'], { 'decision.maker': 'immigrationOfficer' }, { 'decision.maker': 'secretaryOfState' }),
  conduct('uk-burden-deception:not-put', ['entry', 'inland', 'clearance', 'review'], { 'officer.allegationPut': false }, { 'officer.allegationPut': true }),
  conduct('uk-exam-power:examined', ['entry'], { 'arrival.examined': false }, { 'arrival.examined': true }),
  conduct('uk-exam-duty-info:search', PORT, { 'officer.bodySearch': true, 'search.sameSex': false }, { 'search.sameSex': true }, { 'officer.bodySearch': false }),
  ...Object.keys(heard).map((name) => conduct('uk-interview-before-refusal', ['entry'], { ...heard, [name]: false }, heard)),
  ...Object.keys(screened).map((name) => conduct('uk-asylum-screening', ['entry', 'inland', 'asylum'], { ...screened, [name]: false }, screened)),
  conduct('uk-asylum-interview', ['asylum'], { ...asked, 'interview.offered': false }, { 'interview.exempt': true }, { 'interview.offered': true }),
  conduct('uk-asylum-interview', ['asylum'], { ...asked, 'interview.confidential': false }, { 'interview.confidential': true }),
  conduct('uk-asylum-interview', ['asylum'], { ...asked, 'interpreter.publicExpense': false }, { 'interpreter.publicExpense': true }),
  conduct('uk-asylum-interview', ['asylum'], { ...asked, 'interview.exempt': true, 'interview.confidential': false }, { 'interview.confidential': true }),
  conduct('uk-cred-339I', ['asylum'], { sharedDuty: false, 'coi.current': true }, { sharedDuty: true }),
  conduct('uk-cred-339I', ['asylum'], { sharedDuty: true, 'coi.current': false }, { 'coi.current': true }),
  conduct('uk-cred-gender', ['entry', 'asylum'], { 'request.sameSexOfficer': true, sameSexOfficer: false }, { sameSexOfficer: true }, { 'request.sameSexOfficer': false }),
  conduct('uk-ms-indicators:separate', ['entry', 'inland', 'exit'], { indicators: ['debt'], 'adult.consentsNrm': true, 'officer.separatedFromController': false }, { 'officer.separatedFromController': true }, { indicators: [] }),
  conduct('uk-eqa-sch3-17', [...ALL, 'exit', 'review'], { trait: 'colour', 'officer.distinctionAuthorised': true }, { trait: 'none' }),
  conduct('uk-eqa-sch3-17', ['entry'], { trait: 'religion', 'officer.distinctionAuthorised': true }, { trait: 'nationality' }),
  conduct('uk-eqa-sch3-17', ['entry'], { trait: 'nationality', 'authorisation.ministerialOrEnactment': false }, { 'authorisation.ministerialOrEnactment': true }),
  conduct('uk-eqa-sch3-17', ['entry'], { trait: 'ethnicOrNationalOrigin', 'officer.distinctionAuthorised': false }, { 'officer.distinctionAuthorised': true }, { trait: 'none' }),
  conduct('uk-religion-id', PORT, { ...veiled, 'officer.faceSeen': false }, { 'officer.faceSeen': true }, { veil: false }),
  conduct('uk-religion-id', ['entry'], { ...veiled, 'officer.publicUnveiling': true }, { 'officer.publicUnveiling': false }),
  conduct('uk-religion-id', ['entry'], { ...veiled, privateSpace: false }, { privateSpace: true }),
  conduct('uk-religion-id', ['entry'], { ...veiled, sameSexOfficer: false }, { sameSexOfficer: true }),
  conduct('uk-interpreter', ['entry', 'inland', 'asylum'], { 'language.understood': false, 'interpreter.suitable': true }, { 'language.understood': true }),
  conduct('uk-interpreter', ['entry'], { 'language.understood': true, 'interpreter.suitable': false }, { 'interpreter.suitable': true }),
  conduct('uk-caution', PORT, { 'offence.suspected': true, 'questioning.purpose': 'criminal', cautioned: false }, { cautioned: true }, { 'questioning.purpose': 'admin' }, { 'offence.suspected': false }),
  conduct('uk-refusal-notice', ALL, { 'notice.writtenReasons': false, 'notice.remedies': true }, { 'notice.writtenReasons': true }),
  conduct('uk-refusal-notice', ['entry'], { 'notice.writtenReasons': true, 'notice.remedies': false }, { 'notice.remedies': true }),
].flat(); // prettier-ignore

/** Treaties forbid it too: what else is breached differs by decision. */
export const UK_EQUALITY: readonly LawExample[] = (
  ['entry', 'exit', 'inland', 'clearance', 'asylum', 'review'] as const
).flatMap((decision): LawExample[] => [
  {
    name: `conduct: uk-eqa-29, ${decision}`,
    date: DATE,
    facts: { ...AT[decision], 'officer.reasonCodes': ['document', 'protected-characteristic'] },
    expect: { findings: { 'uk-eqa-29': 'breached' } },
  },
  {
    name: `conduct: not uk-eqa-29, ${decision}`,
    date: DATE,
    facts: { ...AT[decision], 'officer.reasonCodes': ['document', 'nationality-rule'] },
    expect: { findings: { 'uk-eqa-29': 'none' } },
  },
]);
