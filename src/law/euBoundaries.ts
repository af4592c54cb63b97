// The edges of the rules of the EU pack: both sides of each comparison, each part of a condition by itself, on which a rule holds or not.

import { exampleRows, type ExampleRow, type Expectation, type LawExample } from './lawExample.ts';
import { alert } from './euPrecedence.ts';

const DATE = '2026-07-10';
const EXIT = { 'scenario.direction': 'exit' };
const visaNational = { 'person.nationalities': ['QZL'] };
const noVisa = { ...visaNational, visa: null };
const exempt = { 'person.nationalities': ['QVR'] };
const citizen = { 'person.nationalities': ['QSB'] };
const family = { ...visaNational, 'fm.sponsorNationality': 'QSB' };
const withCard = { ...family, 'fm.residenceCard.valid': true };
const child = { 'person.birthDate': '2014-03-03' };
const alone = { ...child, 'person.accompaniedBy': [] };
const elsewhere = { ...visaNational, 'permit.issuer': 'QSB' };

/** The rule is found so: holds, failed, breached, or `none`. */
const found = (rule: string, status: string, facts: object, date?: string): ExampleRow => {
  const said = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const row: ExampleRow = [`${rule} ${status}: ${said.join(', ')}`, facts, { findings: { [rule]: status } }];
  return date === undefined ? row : [row[0], row[1], row[2], date];
};

const derived = (fact: string, value: NonNullable<Expectation['derived']>[string], facts: object, date?: string): ExampleRow => {
  const said = Object.entries(facts).map(([name, one]) => `${name} ${JSON.stringify(one)}`);
  const row: ExampleRow = [`${fact} is ${JSON.stringify(value)}: ${said.join(', ')}`, facts, { derived: { [fact]: value } }];
  return date === undefined ? row : [row[0], row[1], row[2], date];
}; // prettier-ignore

const rests = (outcome: string, rule: string, facts: object, date = DATE): ExampleRow => [
  `${outcome} rests on ${rule}`,
  facts,
  { rests: { [outcome]: [rule] } },
  date,
];

/** Rules on an alert: act and article, and whom else they ask for. */
const ALERTS: readonly (readonly [rule: string, act: string, article: string, person?: object, more?: object])[] = [
  ['sbc-6-1-d-sis', '1861', '24'],
  ['sbc-6-1-d-sis', '1861', '25'],
  ['sis-24', '1861', '24'],
  ['sis-25', '1861', '25'],
  ['sis-24-permit-holder', '1861', '24', elsewhere],
  ['fm-sis-alert', '1861', '24', citizen],
  ['fm-sis-alert', '1861', '25', citizen],
  ['fm-sis-alert:after', '1861', '24', { ...citizen, 'consultation.stateDone': true }],
  ['fm-sis-alert:after', '1861', '25', { ...citizen, 'consultation.stateDone': true }],
  ['sisp-26', '1862', '26'],
  ['annexV-A3-arrest', '1862', '26'],
  ['sisp-26:flagged', '1862', '26', {}, { flagged: true }],
  ['sisp-32-protect', '1862', '32'],
  ['sisp-32-protect', '1862', '32(1)'],
  ['sisp-32-protect', '1862', '32(1)(a)'],
  ['sisp-32-child', '1862', '32(1)(c)'],
  ['sisp-32-child', '1862', '32(1)(d)'],
  ['sisp-32-adult', '1862', '32(1)(e)'],
  ['sisp-32-b', '1862', '32(1)(b)'],
  ['sisp-34', '1862', '34'],
  ['sisp-36-discreet', '1862', '36'],
  ['sisp-36-discreet', '1862', '37', {}, { check: 'discreet' }],
  ['sisp-36-inquiry', '1862', '36', {}, { check: 'inquiry' }],
  ['sisp-36-inquiry', '1862', '37', {}, { check: 'inquiry' }],
  ['sisp-36-specific', '1862', '36', {}, { check: 'specific' }],
  ['sisp-36-specific', '1862', '37', {}, { check: 'specific' }],
  ['sisp-40', '1862', '40'],
];

const alertRows = ALERTS.flatMap(([rule, act, article, person = {}, more = {}]): ExampleRow[] => [
  found(rule, 'REFUSE' in person ? 'failed' : rule === 'sbc-6-1-d-sis' ? 'failed' : 'holds', { ...person, ...alert(act, article, more) }),
  found(rule, 'none', { ...person, ...alert(act === '1861' ? '1862' : '1861', article, more) }),
  found(rule, 'none', { ...person, ...alert(act, '99', more) }),
  found(rule, 'none', { ...person, ...alert(act, article, { ...more, confirmed: false }) }),
]); // prettier-ignore

/** By outcome, the facts of somebody who gets it; a stay that is too long on any of the days. */
const WITH_OUTCOME: { readonly [outcome: string]: object } = {
  ADMIT: {},
  ADMIT_SHORTER: { 'stay.intendedDeparture': '2027-06-01' },
  ADMIT_TRANSIT: { ...elsewhere, 'stay.means': 0 },
  ADMIT_6_5_C: { 'stay.means': 0, 'emergency.humanitarian': true },
  VISA_AT_BORDER: { ...noVisa, 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true },
  EXIT: EXIT,
  EXIT_RECORD: { ...EXIT, 'stay.history': [{ entry: '2025-01-15', exit: null }] },
};

const records = (duty: string, date: string, ...without: readonly string[]): ExampleRow[] =>
  Object.entries(WITH_OUTCOME)
    .filter(([outcome]) => !without.includes(outcome))
    .map(([outcome, facts]): ExampleRow => [`${duty} with ${outcome}`, facts, { duties: [duty] }, date]);

const role = (...roles: readonly string[]) => ({ 'person.roles': roles });
const protectedBy = { 'protection.claim': true };
const atIssue = { 'visa.conditionsMetAtIssue': false };
const now = { 'visa.conditionsMetNow': false };
const ban = alert('1861', '24');
const threat = { 'threat.level': 'substantiated' };
const days = (entry: string, exit: string | null, more: object = {}) => ({
  'stay.history': [{ entry, exit, ...more }],
});
const last = (departure: string) => ({ 'stay.intendedDeparture': departure });
const multiple = (more: object) => ({ ...visaNational, 'visa.entries': 'MULT', ...more });
const once = (more: object) => ({ ...visaNational, 'visa.entries': 1, ...more });
const longVisa = (more: object = {}) => ({ ...visaNational, 'visa.type': 'D', 'visa.issuer': 'QSB', ...more });

// 89 days used before the day of entry: one is left, and none for a long time after it.
const used89 = days('2026-04-12', '2026-07-09');

export const EU_BOUNDARIES: readonly LawExample[] = [
  ...exampleRows('alerts', DATE, alertRows),
  ...exampleRows('records', DATE, [
    ...records('stamp', '2025-06-01'),
    ...records('stampAndRecord', '2025-11-05'),
    ...records('recordEes', DATE, 'ADMIT_TRANSIT'),
    ['stamp: not beside a refusal', { 'stay.means': 0 }, { noDuties: ['stamp'] }, '2025-06-01'],
    ...['head-of-state', 'aircrew', 'seafarer'].map((one): ExampleRow => [`stamp: not a ${one}`, role(one), { noDuties: ['stamp'] }, '2025-06-01']),
    ['stamp: not a citizen', citizen, { noDuties: ['stamp'] }, '2025-06-01'],
    ['stamp: a family member', family, { duties: ['stamp'] }, '2025-06-01'],
    ['stamp: not with a residence card', withCard, { noDuties: ['stamp'] }, '2025-06-01'],
    ['stampAndRecord: not a citizen', citizen, { noDuties: ['stampAndRecord'] }, '2025-11-05'],
    ['stampAndRecord: a family member', family, { duties: ['stampAndRecord'] }, '2025-11-05'],
    ...['head-of-state', 'aircrew', 'seafarer', 'cross-border-worker', 'offshore-worker', 'rescue'].map((one): ExampleRow => [`recordEes: not a ${one}`, role(one), { noDuties: ['recordEes'] }]),
    ['recordEes: a school group', role('school-group'), { duties: ['recordEes'] }],
    ['recordEes: not with a title elsewhere', elsewhere, { noDuties: ['recordEes'] }],
    ['recordEes: not in local border traffic', { 'lbt.permit': true }, { noDuties: ['recordEes'] }],
    ['recordEes: not a citizen', citizen, { noDuties: ['recordEes'] }],
    ['recordEes: a family member', family, { duties: ['recordEes'] }],
    ['recordEes: not with a residence card', withCard, { noDuties: ['recordEes'] }],
  ]),
  ...exampleRows('duties', DATE, [
    found('safety-first', 'holds', { 'emergency.medical': true }),
    found('safety-first', 'none', { 'emergency.medical': false }),
    ['tellRemainingDays: with a shorter stay', last('2026-12-01'), { duties: ['tellRemainingDays'] }],
    ['fmReasonedDecision', { ...citizen, 'threat.genuinePresentSerious': true, ...threat }, { duties: ['fmReasonedDecision'] }],
    ['fmReasonedDecision: not without a threat', citizen, { noDuties: ['fmReasonedDecision'] }],
    found('fm-procedure', 'none', citizen),
    found('fm-procedure', 'none', { ...exempt, ...threat, 'threat.genuinePresentSerious': true }),
    ['annulVisa', { ...visaNational, ...atIssue }, { outcomes: 'REFUSE[C] | ', duties: ['annulVisa', 'visaDecisionReasons'] }],
    ['revokeVisa', { ...visaNational, ...now }, { outcomes: 'REFUSE[C] | ', duties: ['revokeVisa', 'visaDecisionReasons'] }],
    ['visaDecisionReasons: not on other grounds', { ...visaNational, 'stay.means': 0 }, { noDuties: ['visaDecisionReasons', 'annulVisa', 'revokeVisa'] }],
    ['contactArrestAuthority', alert('1862', '26'), { duties: ['contactArrestAuthority', 'handOverToPolice'] }],
    found('annexV-A3-arrest', 'none', { ...citizen, ...alert('1862', '26') }),
    found('annexV-A3-arrest', 'none', {}),
    found('annexV-A2-carrier', 'holds', { 'carrier.broughtPerson': true }),
    found('annexV-A2-carrier', 'none', { 'carrier.broughtPerson': false }),
    found('annexV-A2-carrier', 'none', { ...citizen, 'carrier.broughtPerson': true }),
    found('annexV-A2-carrier', 'none', { 'carrier.broughtPerson': true, ...protectedBy }),
    found('false-papers-report', 'none', { 'doc.genuineness': 'genuine' }),
    found('false-papers-report', 'none', { 'permit.genuine': true }),
    found('false-papers-report', 'holds', { 'permit.genuine': false }),
    ['reportWhereabouts: a flagged alert', alert('1862', '26', { flagged: true }), { duties: ['reportWhereabouts'] }],
    ['reportWhereabouts: a missing adult', alert('1862', '32(1)(b)'), { duties: ['reportWhereabouts'] }],
    ['reportWhereabouts: a witness', alert('1862', '34'), { duties: ['reportWhereabouts'] }],
    ['consultIssuingAuthority', alert('1862', '32(1)(a)'), { duties: ['consultIssuingAuthority'] }],
    ['inquiryInterview', alert('1862', '36', { check: 'inquiry' }), { duties: ['inquiryInterview'] }],
    ['specificCheck', alert('1862', '36', { check: 'specific' }), { duties: ['specificCheck'] }],
    ['expertVerification', alert('1862', '40'), { duties: ['expertVerification'] }],
    ['informReturnState', alert('1860', '3'), { duties: ['informReturnState'] }],
    found('sisp-38-doc:seize', 'holds', { 'doc.status': 'stolen' }),
    found('sisp-38-doc:seize', 'holds', { 'doc.status': 'stolen', 'doc.statusCheck': 'confirmed' }),
    found('sisp-38-doc:seize', 'none', { 'doc.status': 'stolen', 'doc.statusCheck': 'cleared' }),
    found('sisp-38-doc:seize', 'none', { 'doc.status': 'ok' }),
    found('sisp-38-doc:seize', 'none', { 'doc.present': false }),
    found('child-contact-point', 'holds', alone),
    found('child-contact-point', 'none', child),
    found('child-uam-screening', 'none', protectedBy),
    found('child-uam-screening', 'none', alone),
    found('child-uam-rep', 'none', protectedBy),
    found('child-uam-rep', 'none', alone),
    found('child-uam-rep', 'holds', { ...alone, ...protectedBy }),
    found('thb-age', 'holds', { 'thb.reasonableGrounds': true, 'person.claimsMinor': true, 'person.ageDoubt': true }),
    found('thb-age', 'none', { 'thb.reasonableGrounds': true }),
    found('thb-age', 'none', { 'person.claimsMinor': true, 'person.ageDoubt': true }),
    found('asy-interpreter', 'holds', { 'person.languageBarrier': true, 'protection.indications': true }),
    found('asy-interpreter', 'holds', { 'person.languageBarrier': true, ...protectedBy }),
    found('asy-interpreter', 'none', { 'person.languageBarrier': true }),
    found('asy-interpreter', 'none', { ...protectedBy, 'protection.indications': true }),
    found('asy-register', 'none', { ...protectedBy, 'scenario.memberState': 'CH' }),
    found('asy-register', 'none', {}),
    found('scr-5-2', 'none', protectedBy),
    found('scr-5-2', 'none', { 'stay.means': 0 }),
    found('scr-5-2', 'none', { ...citizen, ...protectedBy }),
    found('scr-5-2', 'holds', { ...protectedBy, 'stay.means': 0 }),
  ]),
  ...exampleRows('asylum before the reform', '2026-06-11', [
    ['6(1): a claim is registered in six working days', protectedBy, { outcomes: 'ASYLUM | ', duties: ['registerApplication 2026-06-19'], rests: { ASYLUM: ['asy-old-access'] } }],
    found('asy-old-access', 'none', { ...protectedBy, 'scenario.memberState': 'CH' }),
    found('asy-old-access', 'none', { ...protectedBy, ...citizen }),
  ]),
  ...exampleRows('a visa annulled or revoked', DATE, [
    found('vc-34-annul', 'none', { ...exempt, visa: true, ...atIssue }),
    found('vc-34-annul', 'none', { ...family, visa: true, ...atIssue }),
    found('vc-34-annul', 'none', { ...visaNational, ...atIssue, ...ban }),
    found('vc-34-annul', 'none', { ...visaNational, ...atIssue, ...threat }),
    found('vc-34-annul:alert', 'holds', { ...visaNational, ...atIssue, ...ban }),
    found('vc-34-annul:alert', 'holds', { ...visaNational, ...atIssue, ...threat }),
    found('vc-34-annul:alert', 'none', { ...visaNational, ...atIssue }),
    found('vc-34-annul:alert', 'none', { ...visaNational, ...ban }),
    found('vc-34-annul:alert', 'none', { ...visaNational, ...atIssue, ...ban, 'visa.genuine': false }),
    found('vc-34-annul:alert', 'none', { ...family, visa: true, ...atIssue, ...ban }),
    found('vc-34-revoke', 'failed', { ...visaNational, ...now }),
    found('vc-34-revoke', 'none', { ...exempt, visa: true, ...now }),
    found('vc-34-revoke', 'none', { ...family, visa: true, ...now }),
    found('vc-34-revoke', 'none', { ...visaNational, ...now, ...ban }),
    found('vc-34-revoke', 'none', { ...visaNational, ...now, ...threat }),
    found('vc-34-revoke', 'none', { ...visaNational, ...now, ...atIssue }),
    found('vc-34-revoke', 'none', { ...visaNational, ...now, 'visa.genuine': false }),
    found('vc-34-revoke:alert', 'holds', { ...visaNational, ...threat }),
    found('vc-34-revoke:alert', 'none', { ...visaNational }),
    found('vc-34-revoke:alert', 'none', { ...visaNational, ...threat, ...atIssue }),
    found('vc-34-revoke:alert', 'none', { ...visaNational, ...threat, 'visa.genuine': false }),
    found('vc-34-appeal', 'holds', { ...visaNational, ...atIssue }),
    found('vc-34-appeal', 'holds', { ...visaNational, ...now }),
    found('vc-34-appeal', 'none', { ...visaNational, 'stay.means': 0 }),
  ]),
  ...exampleRows('a visa at the border', DATE, [
    found('vc-35-border-visa', 'none', { ...exempt, visa: null, 'scenario.etias.phase': 'full', etias: null, 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true }),
    found('vc-35-border-visa', 'none', { ...noVisa, ...role('seafarer'), 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true }),
    found('vc-35-border-visa', 'none', { ...noVisa, 'doc.expiryDate': '2026-09-30', 'emergency.humanitarian': true, 'stay.couldApplyInAdvance': false, 'stay.imperativeReason': true }),
    found('vc-36-seafarer', 'holds', { ...noVisa, ...role('seafarer') }),
    found('vc-36-seafarer', 'holds', { ...noVisa, ...role('seafarer'), 'stay.means': 0 }),
    found('vc-36-seafarer', 'none', { ...visaNational, ...role('seafarer'), 'stay.means': 0 }),
    found('vc-36-seafarer', 'none', { ...noVisa, ...role('seafarer'), ...threat }),
    found('vc-36-seafarer', 'none', { ...exempt, ...role('seafarer'), 'scenario.etias.phase': 'full', etias: null }),
    ['VC 36: on a forged document it is the ground that is softened', { ...visaNational, ...role('seafarer'), ...atIssue }, { outcomes: ' | REFUSE[C] VISA_AT_BORDER' }],
    ['etias.valid', { 'scenario.etias.phase': 'full', 'etias.valid': true }, 'ADMIT | '],
    ['etias not valid', { 'scenario.etias.phase': 'full', 'etias.valid': false }, 'REFUSE[C] | '],
  ]),
  ...exampleRows('outcomes rest on', DATE, [
    rests('REFUSE', 'sbc-scope-nonref', protectedBy),
    rests('REFUSE', 'asy-no-refuse', protectedBy),
    rests('ASYLUM', 'asy-made', protectedBy),
    rests('REFUSE', 'sbc-fundamental:interim-measure', { 'protection.interimMeasure': true }),
    rests('SECOND_LINE', 'sbc-fundamental:interim-measure', { 'protection.interimMeasure': true }),
    rests('SECOND_LINE', 'sbc-health-travel-restr', { 'scenario.healthTravelRestriction': true }),
    rests('SECOND_LINE', 'rec-ees-contradiction', { 'check.eesRecord': 'contradictory' }),
    rests('REFUSE', 'sbc-6-5-a-transit:own-state', { ...visaNational, 'permit.issuer': 'QSA' }),
    rests('SECOND_LINE', 'sbc-6-5-a-transit:own-state-doubt', { ...visaNational, 'permit.issuer': 'QSA', 'doc.expiryDate': '2026-07-01' }),
    rests('REFUSE', 'sbc-8-3-g-exit:leave', EXIT),
    rests('REFUSE', 'sbc-8-3-g-exit', { ...EXIT, ...days('2026-02-01', null) }),
    rests('REFUSE', 'fm-eea-ch:withdrawal', { 'person.withdrawalAgreement': true }),
    rests('ADMIT_SHORTER', 'sbc-14-1', { 'stay.means': 0 }),
    rests('REFUSE', 'sisp-26', alert('1862', '26')),
    rests('ALERT', 'sisp-36-inquiry', alert('1862', '36', { check: 'inquiry' })),
    rests('REFUSE', 'ann7-1', role('head-of-state')),
    rests('SECOND_LINE', 'child-refusal-limit', { ...alone, ...noVisa }),
    rests('PROTECT', 'child-refusal-limit', { ...alone, ...noVisa }),
    ...['sisp-32-protect', 'sisp-32-child'].flatMap((rule) => {
      const facts = alert('1862', rule === 'sisp-32-child' ? '32(1)(c)' : '32(1)(a)');
      return ['ALERT', 'PROTECT', 'ADMIT', 'REFUSE', 'EXIT'].map((outcome) => rests(outcome, rule, facts));
    }),
    ...['ALERT', 'PROTECT', 'REFUSE'].map((outcome) => rests(outcome, 'sisp-32-adult', alert('1862', '32(1)(e)'))),
    ...['SECOND_LINE', 'PROTECT', 'ADMIT', 'EXIT'].map((outcome) => rests(outcome, 'child-accompanied', { ...child, 'child.removalSuspected': true })),
    ['somebody else’s document: A for B is accepted', { 'doc.holderMatch': 'mismatch' }, { orGrounds: { B: ['A'] } }],
  ]),
  ...exampleRows('rules', DATE, [
    found('sbc-health-travel-restr', 'none', {}),
    found('sbc-health-travel-restr', 'none', { ...citizen, 'scenario.healthTravelRestriction': true }),
    found('sbc-health-travel-restr', 'none', { ...elsewhere, 'scenario.healthTravelRestriction': true }),
    found('rec-ees-contradiction', 'none', {}),
    found('rec-ees-contradiction', 'none', { ...citizen, 'check.eesRecord': 'contradictory' }),
    found('sbc-6-5-a-transit:own-state-doubt', 'holds', { ...visaNational, 'permit.issuer': 'QSA', 'doc.expiryDate': '2026-07-01' }),
    found('sbc-6-5-a-transit:own-state-doubt', 'holds', { ...visaNational, 'permit.issuer': 'QSA', ...ban }),
    found('sbc-6-5-a-transit:own-state-doubt', 'none', { ...visaNational, 'permit.issuer': 'QSA' }),
    found('sbc-6-5-a-transit:own-state-doubt', 'none', { ...family, 'permit.issuer': 'QSA', 'doc.expiryDate': '2026-07-01' }),
    found('fm-no-turnback', 'holds', { ...family, 'doc.expiryDate': '2026-07-01' }),
    found('fm-no-turnback', 'holds', { ...family, 'doc.kind': 'id-card' }),
    found('sbc-6-1-c-means', 'none', { ...citizen, 'stay.means': 0 }),
    found('sbc-6-1-c-means', 'failed', { 'doc.present': false, 'stay.means': 0 }),
    found('sbc-14-1:waivable', 'none', { ...noVisa, ...role('seafarer'), ...threat }),
    found('asy-ask', 'none', { ...citizen, 'protection.indications': true }),
    found('child-best-interests', 'holds', { ...alone, ...protectedBy }),
    found('asy-made', 'none', { ...protectedBy, 'scenario.memberState': 'CH' }),
    found('asy-made', 'none', { ...protectedBy, ...citizen }),
    found('sbc-6-1-a-doc', 'met', { 'doc.expiryDate': '2026-07-10' }),
    found('sbc-6-1-a-ii-10years', 'failed', { 'doc.issueDate': '2016-07-10' }),
    found('sbc-6-1-a-ii-10years', 'met', { 'doc.issueDate': '2016-07-11' }),
    found('sbc-8-3-g-exit', 'none', { ...EXIT, ...visaNational, 'visa.validUntil': '2026-07-10' }),
    found('sbc-8-3-g-exit', 'holds', { ...EXIT, ...visaNational, visa: true, 'visa.validUntil': '2026-07-09' }),
  ]),
  ...exampleRows('days', DATE, [
    ['one day left, a day planned', { ...used89, ...last('2026-07-10') }, ' | ADMIT ADMIT_SHORTER'],
    ['one day left, two planned, who agrees', { ...used89, ...last('2026-07-11') }, 'ADMIT_SHORTER | '],
    ['one day left, two planned, who insists', { ...used89, ...last('2026-07-11'), 'stay.agreesToShorter': false }, 'REFUSE[E] | '],
    ['90 planned of 90', last('2026-10-07'), 'ADMIT | '],
    ['89 planned of 89', { ...days('2026-07-01', '2026-07-01'), ...last('2026-10-06') }, ' | ADMIT ADMIT_SHORTER'],
    ['no day left, who insists', { ...days('2026-04-11', '2026-07-09'), 'stay.agreesToShorter': false }, { outcomes: 'REFUSE[F] | ', findings: { 'sbc-90-180:insists': 'none' } }],
    ['local border traffic is not counted', { ...days('2026-03-01', '2026-06-30'), 'lbt.permit': true }, 'ADMIT | '],
    ['… beyond the border area it is', { ...days('2026-03-01', '2026-06-30'), 'lbt.permit': true, 'lbt.outsideArea': true }, 'REFUSE[F] | '],
    ['crew need no visa, nor the days of one', { ...visaNational, ...role('aircrew'), 'visa.durationDays': 15, 'visa.daysUsed': 15 }, 'ADMIT | '],
    ['all days of the visa used, who insists', { ...visaNational, 'visa.durationDays': 15, 'visa.daysUsed': 15, 'stay.agreesToShorter': false }, 'REFUSE[C] | '],
    ['the last day of a visa is not a day of the rule', once({ 'visa.durationDays': 14 }), 'ADMIT | '],
    ['a shorter stay beside another ground', { ...last('2026-12-01'), 'stay.means': 0 }, { outcomes: 'REFUSE[G] | ', findings: { 'sbc-90-180:partial': 'none' } }],
    ['a shorter stay beside a ground that may be waived', { ...last('2026-12-01'), 'stay.means': 0, ...role('seafarer') }, { findings: { 'sbc-90-180:partial': 'none' } }],
    ['the last day beside another ground', { ...used89, ...last('2026-07-10'), 'stay.means': 0 }, { outcomes: 'REFUSE[G] | ', findings: { 'sbc-90-180:last-day': 'none' } }],
    ['the last day beside a ground that may be waived', { ...used89, ...last('2026-07-10'), 'stay.means': 0, ...role('seafarer') }, { findings: { 'sbc-90-180:last-day': 'none' } }],
    found('sbc-90-180:insists', 'none', { ...citizen, ...last('2026-12-01'), 'stay.agreesToShorter': false }),
    found('sbc-90-180:partial', 'none', { ...citizen, ...last('2026-12-01') }),
    found('sbc-90-180:insists', 'none', { 'stay.agreesToShorter': false }),
    found('sbc-90-180:last-day', 'none', { ...citizen, ...used89, ...last('2026-07-10') }),
    derived('stay.lastLawfulDay', '2026-07-10', used89),
    derived('stay.lastLawfulDay', null, days('2026-04-11', '2026-07-09')),
    derived('stay.overstayDays', 0, {}),
    derived('stay.daysUsedInLast180', 10, { ...days('2026-06-01', '2026-06-10', { state: 'CY' }), 'scenario.memberState': 'CY' }),
    derived('stay.daysUsedInLast180', 0, { ...days('2026-06-01', '2026-06-10', { state: 'FR' }), 'scenario.memberState': 'CY' }),
    derived('stay.capDays', 10, multiple({ 'visa.durationDays': 90, 'visa.validUntil': '2026-07-19' })),
    derived('stay.capDays', 9, multiple({ 'visa.durationDays': 89, 'visa.daysUsed': 80, 'visa.validUntil': '2027-07-19' })),
    derived('stay.capDays', 5, once({ 'visa.durationDays': 90, 'visa.daysUsed': 85, 'visa.validUntil': '2027-07-19' })),
    derived('stay.capDays', 10, once({ 'visa.durationDays': 30, 'visa.validUntil': '2026-07-19' })),
    derived('stay.meansSufficient', true, { 'stay.means': 90000, 'stay.meansRequired': 90000 }),
  ]),
  ...exampleRows('values', DATE, [
    derived('person.isChild', false, { 'person.birthDate': '2008-07-10' }),
    derived('person.isChild', true, { 'person.birthDate': '2008-07-11' }),
    derived('person.isChild', false, { 'person.claimsMinor': false, 'person.ageDoubt': true, 'person.birthDate': '1990-01-01' }),
    derived('person.isChild', true, { 'person.claimsMinor': true, 'person.ageDoubt': true, 'person.birthDate': '1990-01-01' }),
    derived('doc.valid', true, { 'doc.expiryDate': '2026-07-10' }),
    derived('doc.valid', false, { 'doc.expiryDate': '2026-07-09' }),
    derived('doc.valid', false, { 'doc.status': 'lost', 'doc.statusCheck': 'confirmed' }),
    derived('doc.valid', true, { 'doc.status': 'lost', 'doc.statusCheck': 'cleared' }),
    derived('visaRequired', false, { 'person.nationalities': ['QTS'] }),
    derived('visaRequired', true, { 'person.nationalities': ['QTS'], 'doc.present': false }),
    derived('visaRequired', false, { ...elsewhere, ...role('school-group') }),
    derived('visaRequired', true, { ...visaNational, ...role('school-group') }),
    derived('visaRequired', true, elsewhere),
    derived('visaUsable', true, { ...visaNational, 'visa.validFrom': '2026-07-10' }),
    derived('visaUsable', true, { ...visaNational, 'visa.validUntil': '2026-07-10' }),
    derived('visaUsable', false, { ...visaNational, 'visa.validFrom': '2026-05-01', 'visa.validUntil': '2026-07-09' }),
    derived('visaUsable', false, multiple({ 'visa.durationDays': 30, 'visa.daysUsed': 30 })),
    derived('visaUsable', false, multiple({ 'visa.durationDays': 89, 'visa.daysUsed': 89 })),
    derived('visaUsable', true, multiple({ 'visa.durationDays': 90, 'visa.daysUsed': 90 })),
    derived('visaUsable', false, once({ 'visa.durationDays': 90, 'visa.daysUsed': 90 })),
    derived('person.holdsLongVisa', true, longVisa({ 'visa.validFrom': '2026-07-10' })),
    derived('person.holdsLongVisa', true, longVisa({ 'visa.validUntil': '2026-07-10' })),
    derived('person.holdsLongVisa', false, longVisa({ 'visa.validFrom': '2026-07-11' })),
    derived('person.holdsLongVisa', false, longVisa({ 'visa.validFrom': '2026-05-01', 'visa.validUntil': '2026-07-09' })),
    derived('person.titleElsewhere', true, longVisa()),
    derived('person.titleElsewhere', false, longVisa({ 'visa.genuine': false })),
    derived('person.titleElsewhere', false, longVisa({ 'visa.issuer': 'QSA' })),
    derived('biometrics.required', false, {}, '2025-10-11'),
    derived('biometrics.required', true, {}, '2025-10-12'),
    derived('biometrics.required', false, { 'scenario.ees.biometricsHere': false }, '2026-09-06'),
    derived('biometrics.required', true, { 'scenario.ees.biometricsHere': false }, '2026-09-07'),
    ...['seafarer', 'aircrew', 'cross-border-worker', 'offshore-worker', 'rescue'].map((one) => derived('biometrics.required', false, role(one))),
    derived('biometrics.required', true, role('school-group')),
    derived('alerts.refusal', true, ban),
    derived('alerts.refusal', true, alert('1861', '25')),
    derived('alerts.refusal', false, alert('1861', '3')),
    derived('alerts.refusal', false, alert('1862', '24')),
    derived('alerts.refusal', false, alert('1861', '24', { confirmed: false })),
    derived('alerts.refusal', true, { 'alerts.national': true }),
    derived('alerts.refusal', false, { 'alerts.national': true, 'alerts.nationalRefuses': false }),
  ]),
  ...exampleRows('what cannot be', DATE, [
    ['a citizen of the Union of another state', { 'person.category': 'eu', ...exempt }, { contradicts: 'union-citizen-is-eu' }],
    ['of the EEA without its nationality', { 'person.category': 'eea', ...exempt }, { contradicts: 'eea-national' }],
    ['Swiss without the nationality', { 'person.category': 'ch', ...exempt }, { contradicts: 'swiss-national' }],
    ['a family member without family', { 'person.category': 'fm-family', fm: null }, { contradicts: 'family-has-a-link' }],
    ['a national of the EEA', { 'person.category': 'eea' }, 'ADMIT | '],
    ['a Swiss national', { 'person.category': 'ch' }, 'ADMIT | '],
    ['a family member', { 'person.category': 'fm-family' }, 'ADMIT | '],
  ]),
  // Where only the number of days is known, and not which.
  ...([
    ['90 days used: none is left, whatever the days were', { 'stay.daysUsedInLast180': 90 }, { derived: { 'stay.maxConsecutive': 0 } }],
    ['89 days used: how many are left hangs on which', { 'stay.daysUsedInLast180': 89 }, { underived: ['stay.maxConsecutive'] }],
    ['80 used, ten planned', { 'stay.daysUsedInLast180': 80, 'stay.plannedDays': 10, visaRequired: false, 'person.onwardToTitle': false }, { derived: { 'stay.fits': true } }],
    ['80 used, eleven planned', { 'stay.daysUsedInLast180': 80, 'stay.plannedDays': 11, visaRequired: false, 'person.onwardToTitle': false }, { underived: ['stay.fits'] }],
    ['80 used, ten planned, no visa', { 'stay.daysUsedInLast180': 80, 'stay.plannedDays': 10, visaRequired: true, visa: null, 'person.onwardToTitle': false }, { derived: { 'stay.fits': true } }],
  ] satisfies [string, object, Expectation][]).map(([name, facts, expect]): LawExample => ({ name, date: DATE, facts, bare: true, expect })),
]; // prettier-ignore
