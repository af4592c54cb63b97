// Who may do what with an appeal, and what it opens.

import { describe, expect, test } from 'vitest';
import {
  APPEAL_GROUNDS,
  APPEAL_ROUNDS,
  lodgeSchema,
  refuseLodging,
  refuseStep,
  roundOfAppeal,
  stateOfAppeal,
  type Appeal,
  type AppealGround,
  type AppealStepBody,
} from './appeal.ts';

const DAY = 86_400_000;
type To = AppealStepBody['to'];

function anAppeal(steps: readonly To[], ground: AppealGround = 'marking'): Appeal {
  return {
    id: 'x',
    sitting: 's1',
    person: 'p1',
    lodgedAtMs: 0,
    lodge: lodgeSchema.parse({ ground, words: 'My reasons name the page.' }),
    steps: steps.map((to, index) => ({
      seq: index + 1,
      atMs: index,
      by: 'admin',
      body: to === 'withdrawn' ? { to } : { to, reason: 'So it is.' },
    })),
  };
}

test.each<[To[], string, string | null]>([
  [[], 'open', null],
  [['marking'], 'marking', 'appealMark'],
  [['dismissed'], 'dismissed', null],
  [['marking', 'upheld'], 'upheld', null],
  [['marking', 'withdrawn'], 'withdrawn', null],
])('after %j it is %s and opens %s', (steps, state, round) => {
  const appeal = anAppeal(steps);
  expect([stateOfAppeal(appeal), roundOfAppeal(appeal)]).toEqual([state, round]);
  expect(stateOfAppeal({ steps: [...appeal.steps].reverse() })).toBe(state);
});

test('each ground opens a round of its own', () => {
  const rounds = APPEAL_GROUNDS.map((ground) => roundOfAppeal(anAppeal(['marking'], ground)));
  expect(rounds).toEqual(Object.values(APPEAL_ROUNDS));
  expect(new Set(rounds).size).toBe(APPEAL_GROUNDS.length);
});

describe('lodging', () => {
  const rules = { releasedAtMs: 10 * DAY, days: 14 };
  test.each<[string, string, number, Appeal[], string | null]>([
    ['in time', 'p1', 11, [], null],
    ['on the last day', 'p1', 24, [], null],
    ['too late', 'p1', 24.01, [], 'tooLate'],
    ['before release', 'p1', 9, [], 'notReleased'],
    ['by somebody else', 'p2', 11, [], 'notYours'],
    ['beside one that is open', 'p1', 11, [anAppeal(['marking'])], 'alreadyOpen'],
    ['after one that is over', 'p1', 11, [anAppeal(['dismissed'])], null],
  ])('%s', (_name, who, day, others, refusal) => {
    expect(refuseLodging(rules, who, { person: 'p1' }, others, day * DAY)).toBe(refusal);
  });

  test('not before anything was released, and without end where none is set', () => {
    expect(refuseLodging({ ...rules, releasedAtMs: null }, 'p1', { person: 'p1' }, [], 99 * DAY)).toBe('notReleased');
    expect(refuseLodging({ ...rules, days: null }, 'p1', { person: 'p1' }, [], 999 * DAY)).toBe(null);
  });
});

test.each<[string, To[], To, string, boolean, string | null]>([
  ['an admin takes it up', [], 'marking', 'admin', true, null],
  ['an examiner does not', [], 'marking', 'examiner', false, 'notAllowed'],
  ['nor an admin who marked it', [], 'marking', 'marker', true, 'ownWork'],
  ['nor one whose own it is', [], 'dismissed', 'p1', true, 'ownWork'],
  ['nothing is upheld before somebody looked again', [], 'upheld', 'admin', true, 'notItsTurn'],
  ['then it is', ['marking'], 'upheld', 'admin', true, null],
  ['or dismissed', ['marking'], 'dismissed', 'admin', true, null],
  ['at once too', [], 'dismissed', 'admin', true, null],
  ['but not taken up twice', ['marking'], 'marking', 'admin', true, 'notItsTurn'],
  ['the candidate withdraws', ['marking'], 'withdrawn', 'p1', false, null],
  ['nobody else does', ['marking'], 'withdrawn', 'admin', true, 'notYours'],
  ['what is over is over', ['marking', 'upheld'], 'withdrawn', 'p1', false, 'notItsTurn'],
])('%s', (_name, steps, to, person, isAdmin, refusal) => {
  expect(refuseStep(anAppeal(steps), to, { person, isAdmin }, ['marker'])).toBe(refusal);
});
