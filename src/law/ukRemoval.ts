// Removal and detention under the UK pack: who is liable, what bail hangs on, when removal is realistic, who is at risk in detention, and what
// a claim, a sign of slavery or a child beside the person changes.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';

const DATE = '2026-02-10';
const met = (more: object = {}) => ({ 'scenario.direction': 'removal', ...more });
const gone = { 'bail.historyKept': false };
const claim = { 'protection.claim': true };
const signs = { indicators: ['debt'] };
const pregnant = { 'person.vulnerability': ['pregnancy'] };
const alone = { 'person.age': 15, accompaniedByParent: false };

const BAIL = 'IMMIGRATION_BAIL | ';
const EITHER = ' | DETAIN_REMOVAL[DET-RISK] IMMIGRATION_BAIL';
const row = (name: string, more: object, expected: ExampleRow[2]): ExampleRow => [name, met(more), expected];

export const UK_REMOVAL: readonly LawExample[] = [
  ...exampleRows('removal: is there a power at all', DATE, [
    row('without leave, everything kept', {}, { outcomes: BAIL, mustNot: ['DETAIN_REMOVAL'], derived: { 'removal.liable': true, 'removal.realistic': true, 'bail.suffices': true }, duties: ['bailNotice'], noDuties: ['detentionReasons', 'weighRisk'] }),
    row('with leave', { 'leave.current': true }, { outcomes: 'RELEASE | ', mustNot: ['DETAIN_REMOVAL', 'IMMIGRATION_BAIL', 'REMOVE_DIRECTIONS'], derived: { 'removal.liable': false } }),
    row('with leave, and gone before', { 'leave.current': true, ...gone }, { outcomes: 'RELEASE | ', mustNot: ['DETAIN_REMOVAL'], noDuties: ['detentionReasons'] }),
    row('a citizen', { 'person.isBritish': true, ...gone }, { outcomes: 'RELEASE | ', mustNot: ['DETAIN_REMOVAL', 'IMMIGRATION_BAIL'] }),
    row('an Irish citizen', { 'person.isIrish': true }, { outcomes: 'RELEASE | ' }),
    row('with the right of abode', { 'person.rightOfAbode': true }, { outcomes: 'RELEASE | ' }),
    row('exempt', { 'person.exempt': true }, { outcomes: 'RELEASE | ' }),
  ]),
  ...exampleRows('removal: bail comes first', DATE, [
    row('duties were not kept', gone, { outcomes: EITHER, derived: { 'bail.suffices': false }, duties: ['detentionReasons', 'bailNotice', 'consular-info'], rests: { DETAIN_REMOVAL: ['uk-detain-removal', 'uk-detain-removal:risk'], IMMIGRATION_BAIL: ['uk-bail'] } }),
    row('cannot be found again', { 'bail.contactable': false }, { outcomes: EITHER, derived: { 'bail.suffices': false } }),
    row('neither', { ...gone, 'bail.contactable': false }, EITHER),
    row('kept: it rests on the presumption', {}, { rests: { IMMIGRATION_BAIL: ['uk-bail', 'uk-bail:presumption'] }, findings: { 'uk-detain-removal:risk': 'met', 'uk-detain-removal': 'none' } }),
    row('no papers for removal', { ...gone, 'removal.feasible': false }, { outcomes: BAIL, mustNot: ['DETAIN_REMOVAL'], derived: { 'removal.realistic': false }, rests: { DETAIN_REMOVAL: ['uk-detain-removal:no-prospect', 'uk-bail:presumption'] }, stands: { 'uk-detain-removal': false, 'uk-detain-removal:no-prospect': true, 'uk-bail:presumption': true } }),
    row('papers for removal', gone, { stands: { 'uk-detain-removal:no-prospect': false, 'uk-bail:presumption': false } }),
    row('with leave, gone, papers for removal: no power to detain', { 'leave.current': true, ...gone }, { stands: { 'uk-detain-removal': false } }),
    row('with leave nothing of it stands', { 'leave.current': true, ...gone, 'removal.feasible': false }, { stands: { 'uk-detain-removal:no-prospect': false, 'uk-detain-removal:risk': false, 'uk-bail:presumption': false, 'uk-bail': false } }),
    row('with leave, kept', { 'leave.current': true }, { stands: { 'uk-bail:presumption': false } }),
  ]),
  ...exampleRows('removal: a claim', DATE, [
    row('said in whatever words', { ...claim, ...gone }, { outcomes: 'IMMIGRATION_BAIL REFER_ASYLUM | ', mustNot: ['DETAIN_REMOVAL', 'REMOVE_DIRECTIONS'], duties: ['recordWords'], derived: { 'removal.realistic': false } }),
    row('pending', { ...gone, 'claim.pending': true }, { outcomes: BAIL, mustNot: ['DETAIN_REMOVAL', 'REMOVE_DIRECTIONS'] }),
    row('of human rights', { ...gone, 'claim.humanRights': true }, { outcomes: 'CONSIDER_HR | DETAIN_REMOVAL[DET-RISK] IMMIGRATION_BAIL' }),
    row('of human rights, considered', { 'claim.humanRights': true, 'hr.considered': true }, BAIL),
    row('of who needs no leave', { 'person.isBritish': true, 'claim.humanRights': true }, 'RELEASE | '),
    row('refused: appeal in fourteen days', { 'decision.refusesHumanRightsOrProtectionClaim': true, 'notice.sent': '2026-02-10' }, { duties: ['tellAppeal 2026-02-24'] }),
  ]),
  ...exampleRows('removal: signs of slavery', DATE, [
    row('a private talk, safety first', signs, { outcomes: 'IMMIGRATION_BAIL NOTIFY_DTN SAFEGUARD_MS | ', duties: ['privateConversation'] }),
    row('an adult who consents', { ...signs, 'adult.consentsNrm': true }, 'IMMIGRATION_BAIL REFER_NRM SAFEGUARD_MS | '),
  ]),
  ...exampleRows('removal: who is at risk in detention', DATE, [
    ...[1, 2].map((level) => row(`level ${level}`, { ...gone, 'aar.level': level }, { outcomes: EITHER, duties: ['weighRisk'] })),
    row('level 3', { ...gone, 'aar.level': 3 }, { outcomes: ' | IMMIGRATION_BAIL', mustNot: ['DETAIN_REMOVAL'] }),
    row('level 3, removal imminent', { ...gone, 'aar.level': 3, 'removal.imminent': true }, EITHER),
    row('level 3, public protection', { ...gone, 'aar.level': 3, publicProtection: true }, EITHER),
    row('pregnant, removal not near', { ...gone, ...pregnant }, { mustNot: ['DETAIN_REMOVAL'] }),
    row('pregnant, 72 hours, removal near', { ...gone, ...pregnant, 'removal.imminent': true, 'detention.hours': 72 }, EITHER),
    row('pregnant, 73 hours, removal near', { ...gone, ...pregnant, 'removal.imminent': true, 'detention.hours': 73 }, { mustNot: ['DETAIN_REMOVAL'] }),
    row('a child alone', { ...alone, ...gone, 'detention.hours': 25 }, { outcomes: 'SAFEGUARD_CHILD | IMMIGRATION_BAIL', mustNot: ['DETAIN_REMOVAL', 'REMOVE_DIRECTIONS'] }),
    row('with a child', { 'child.present': true }, { duties: ['bestInterests'] }),
  ]),
  ...exampleRows('removal: conduct', DATE, [
    row('nothing wrong', {}, { breached: [] }),
    row('bail decided without a look at what it hangs on', { 'officer.bailMattersWeighed': false }, { breached: ['uk-bail:regard'] }),
    row('chosen by a protected characteristic', { 'officer.selectionBasis': ['protected-characteristic'] }, { breached: ['uk-eqa-29'] }),
    row('not understood', { 'officer.languageUnderstood': false }, { breached: ['uk-interpreter'] }),
    row('signs, and the controller stays', { ...signs, 'officer.separatedFromController': false }, { breached: ['uk-ms-indicators:separate'] }),
    row('held, and nothing said of a consulate', { 'custody.detained': true, 'consular.informedOfRight': false }, { breached: ['vccr-36-1b:untold'] }),
    row('asked for, and not passed on', { 'custody.detained': true, 'consular.requested': true, 'consular.postInformed': false }, { breached: ['vccr-36-1b:not-passed-on'] }),
    row('the consulate told in spite of a claim', { ...claim, 'consular.contactedWithoutRequest': true }, { breached: ['vccr-asylum'] }),
    row('held without reasons', { 'custody.detained': true, 'custody.reasonsGiven': false }, { breached: ['echr-5:missing'] }),
  ]),
]; // prettier-ignore
