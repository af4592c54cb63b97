// Who may do what with an appeal, and what it opens.

import { describe, expect, test } from 'vitest';
import {
  APPEAL_GROUNDS,
  APPEAL_ROUNDS,
  givenAppeals,
  isOfAppeals,
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

describe('a mark made anew counts', () => {
  const marked = (steps: readonly To[], frozenAtMs: number | null, gradesAtMs: readonly number[], tried?: string) =>
    isOfAppeals({ attempt: 'a1', frozenAtMs }, givenAppeals([anAppeal(steps)], gradesAtMs, tried));

  test.each<[string, readonly To[], readonly number[], boolean]>([
    ['while its appeal is under way', ['marking'], [], false],
    ['once that was dismissed', ['marking', 'dismissed'], [], false],
    ['once that was withdrawn', ['marking', 'withdrawn'], [], false],
    ['once that was upheld, to a better grade', ['marking', 'upheld'], [1], true],
    ['once that was upheld, and gave no better grade', ['marking', 'upheld'], [], false],
    ['where another appeal gave a grade', ['marking', 'dismissed'], [7], false],
  ])('%s', (_name, steps, grades, expected) => {
    expect(marked(steps, 1, grades)).toBe(expected);
  });

  test('while it is weighed what upholding the appeal would give', () => {
    expect(marked(['marking'], 5, [], 'x')).toBe(true);
    expect(marked(['marking'], 5, [], 'another')).toBe(false);
    expect(marked([], 5, [], 'x')).toBe(false);
  });

  test('if it was frozen while the appeal was under way, for what that named', () => {
    expect(marked(['marking', 'upheld'], 2, [1])).toBe(false);
    expect(marked(['marking', 'upheld'], null, [1])).toBe(false);
    const about = [{ attempt: 'a2', item: null, critical: null, competency: null, act: null }];
    const named = anAppeal(['marking', 'upheld']);
    const given = givenAppeals([{ ...named, lodge: { ...named.lodge, about } }], [1]);
    expect(['a1', 'a2'].map((attempt) => isOfAppeals({ attempt, frozenAtMs: 1 }, given))).toEqual([false, true]);
  });

  test('not for an appeal that called for something else', () => {
    const given = givenAppeals([anAppeal(['marking', 'upheld'], 'accommodation')], [1]);
    expect(given).toEqual([{ ground: 'accommodation', attempts: [], takenUpAtMs: 0, upheldAtMs: 1 }]);
    expect(isOfAppeals({ attempt: 'a1', frozenAtMs: 1 }, given)).toBe(false);
  });
});
