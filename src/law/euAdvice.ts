// The public counter under the EU pack: what somebody who asks is owed, and what goes before an answer.

import { exampleRows, type LawExample } from './lawExample.ts';

const DATE = '2026-09-08';
const at = (more: object = {}) => ({ 'scenario.direction': 'advice', ...more });

export const EU_ADVICE: readonly LawExample[] = [
  ...exampleRows('advice', DATE, [
    ['a question is answered', at(), { outcomes: 'ADVISE | ', noDuties: ['tellDataRights'] }],
    ['a complaint is taken', at({ 'advice.complaint': true }), { outcomes: 'TAKE_COMPLAINT | ', prohibited: 'ADVISE', stands: { 'sbc-8-9-inform:asked': false } }],
    ['a record that is not so is put right', at({ 'advice.recordWrong': true }), { outcomes: 'CORRECT_RECORD | ', prohibited: 'ADVISE', stands: { 'sbc-8-9-inform:asked': false }, duties: ['tellDataRights'] }],
    ['nothing is told of another', at({ 'advice.otherPerson': true }), { outcomes: 'WITHHOLD | ', prohibited: 'ADVISE', stands: { 'sbc-8-9-inform:asked': false } }],
    ['… but with their consent', at({ 'advice.otherPerson': true, 'advice.otherConsents': true }), 'ADVISE | '],
    ['consent without a question about another changes nothing', at({ 'advice.otherConsents': true }), 'ADVISE | '],
    ['a wish for protection is an application', at({ 'protection.claim': true }), { outcomes: 'ASYLUM | ', prohibited: '', duties: ['registerApplication 2026-09-13'] }],
    ['… whatever else was asked', at({ 'protection.claim': true, 'advice.complaint': true }), { outcomes: 'ASYLUM TAKE_COMPLAINT | ' }],
    ['a sign of trafficking is followed', at({ 'thb.reasonableGrounds': true }), { outcomes: 'PROTECT | ', duties: ['referVictim', 'informVictim'] }],
    ['a complaint and a wrong record', at({ 'advice.complaint': true, 'advice.recordWrong': true }), 'CORRECT_RECORD TAKE_COMPLAINT | '],
    ['before 10 April 2026 no rule asked for it', at(), ' | ', '2026-04-09'],
  ]), // prettier-ignore
  ...(
    [
      ['conduct-register-complaints', { 'officer.complaintMade': true, 'officer.complaintRegistered': false }],
      ['conduct-dignity', { 'officer.demeaning': true }],
      ['dp-ees-use', { 'officer.registerMisused': true }],
      ['conduct-ask-expressly', { 'protection.indications': true, 'officer.askedExpressly': false }],
    ] as const
  ).map(([rule, facts]): LawExample => ({
    name: `advice: ${rule} holds at the counter too`,
    date: DATE,
    facts: at(facts),
    expect: { breached: [rule] },
  })),
];
