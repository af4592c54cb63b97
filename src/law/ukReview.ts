// Administrative review under the UK pack: which decisions have one, its days, what accepts it late, what an error is, and what comes of each.

import { exampleRows, type LawExample } from './lawExample.ts';

const DATE = '2026-03-24';
const REVIEW = { 'scenario.direction': 'review' };
const received = (on: string, madeOn: string, more: object = {}) => ({
  ...REVIEW,
  'notice.received': on,
  'review.madeOn': madeOn,
  ...more,
});
const fair = { ...REVIEW, 'review.overlooked': false };
const alleged = { ...fair, 'review.onDishonesty': true };
const WITHDRAWN = 'REVIEW_WITHDRAW | ';
const ANEW = 'REVIEW_REDECIDE | ';
const STANDS = 'REVIEW_MAINTAIN[AR-error] | ';
const LATE = 'REVIEW_INVALID[AR-2.6] | ';
const NONE = 'REVIEW_INVALID[AR-1.1] | ';
const abroad = (madeOn: string, more: object = {}) => received('2026-02-10', madeOn, more);
const inside = (madeOn: string, more: object = {}) => abroad(madeOn, { 'review.ofClearance': false, ...more });

export const UK_REVIEW: readonly LawExample[] = [
  ...exampleRows('review: which decisions', DATE, [
    ['a skilled worker', REVIEW, { outcomes: WITHDRAWN, prohibited: 'REVIEW_INVALID REVIEW_MAINTAIN' }],
    ['a student', { ...REVIEW, route: 'student' }, WITHDRAWN],
    ['a visitor', { ...REVIEW, route: 'visitor' }, { outcomes: NONE, prohibited: 'REVIEW_MAINTAIN REVIEW_REDECIDE REVIEW_WITHDRAW', duties: ['tellRemedy'] }],
    ['a visitor, late as well: one reason is enough', abroad('2026-04-30', { route: 'visitor' }), NONE],
    ['a visitor is not let in by a reason for being late', { ...REVIEW, route: 'visitor', 'review.unjustNotTo': true }, NONE],
    ['a human rights claim has an appeal, and no review', { ...REVIEW, 'claim.humanRights': true }, { outcomes: NONE, noDuties: ['tellRemedy'] }],
  ]), // prettier-ignore
  ...exampleRows('review: its days', DATE, [
    ['M: entry clearance, received 2026-02-10, the last day', abroad('2026-03-10'), { outcomes: WITHDRAWN, derived: { arDeadline: '2026-03-10', 'review.inTime': true } }],
    ['… a day later', abroad('2026-03-11'), { outcomes: LATE, derived: { 'review.inTime': false, 'review.valid': false }, prohibited: 'REVIEW_MAINTAIN REVIEW_REDECIDE REVIEW_WITHDRAW' }],
    ['… a day later, unjust not to', abroad('2026-03-11', { 'review.unjustNotTo': true }), { outcomes: WITHDRAWN, defeated: { 'uk-ar-time:review': ['uk-ar-time:late'] }, derived: { 'review.valid': true } }],
    ['… late, unjust not to, without an error', abroad('2026-03-20', { 'review.unjustNotTo': true, 'review.overlooked': false }), STANDS],
    ['M: inside the country, the last day', inside('2026-02-24'), { outcomes: WITHDRAWN, derived: { arDeadline: '2026-02-24' } }],
    ['… a day later', inside('2026-02-25'), LATE],
    ['M: detained, the last day', inside('2026-02-17', { 'custody.detained': true }), { outcomes: WITHDRAWN, derived: { arDeadline: '2026-02-17' } }],
    ['… a day later', inside('2026-02-18', { 'custody.detained': true }), LATE],
    ['entry clearance has its 28 days in detention too', abroad('2026-03-10', { 'custody.detained': true }), WITHDRAWN],
  ]), // prettier-ignore
  ...exampleRows('review: what an error is', DATE, [
    ['nothing overlooked, nothing alleged', fair, { outcomes: STANDS, prohibited: 'REVIEW_INVALID REVIEW_REDECIDE REVIEW_WITHDRAW' }],
    ['… nor does new evidence count then', { ...fair, 'review.newEvidence': true }, STANDS],
    ['… nor is it asked whether it was put', { ...fair, 'review.pointPut': false }, STANDS],
    ['a false document, put and not disproved', alleged, STANDS],
    ['a false document, never put', { ...alleged, 'review.pointPut': false }, WITHDRAWN],
    ['a false document, put, now disproved', { ...alleged, 'review.newEvidence': true }, WITHDRAWN],
    ['overlooked, something stays open', { ...REVIEW, 'review.open': true }, { outcomes: ANEW, prohibited: 'REVIEW_INVALID REVIEW_MAINTAIN REVIEW_WITHDRAW' }],
    ['never put, and nobody has answered yet', { ...alleged, 'review.pointPut': false, 'review.open': true }, ANEW],
    ['no error: what stays open changes nothing', { ...alleged, 'review.open': true }, STANDS],
  ]), // prettier-ignore
];
