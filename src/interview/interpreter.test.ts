// The interpreter as a person: habits, reminders, tiredness, and what no reminder mends.

import { describe, expect, it } from 'vitest';
import {
  isFitting,
  isGivenTo,
  pickRendering,
  reachOf,
  restInterpreter,
  restrainInterpreter,
  speechSeconds,
  startInterpreter,
  tireInterpreter,
  type InterpreterNature,
} from './interpreter.ts';

const GOOD: InterpreterNature = {
  quality: 900,
  dialect: 1000,
  gender: 'feminine',
  alliance: 'neutral',
  fatigue: 200,
  habits: [],
  heeds: 3,
};
const KIND: InterpreterNature = { ...GOOD, habits: ['softens', 'advises'] };
const SOFT = [{ as: 'summarises' }, { as: 'softens' }] as const;

it('a good one renders whole', () => {
  expect(pickRendering(GOOD, startInterpreter(GOOD), SOFT)).toBeNull();
});

it('of the renderings that were written the first that they are given to is heard', () => {
  expect(pickRendering(KIND, startInterpreter(KIND), SOFT)).toEqual({ as: 'softens' });
});

describe('a reminder', () => {
  const reminded = restrainInterpreter(KIND, startInterpreter(KIND));

  it('holds for as many answers as they heed it, and no longer', () => {
    let state = reminded;
    for (let answer = 0; answer < 3; answer++) {
      expect(isGivenTo(KIND, state, 'softens')).toBe(false);
      state = tireInterpreter(state, 10);
    }
    expect(isGivenTo(KIND, state, 'softens')).toBe(true);
  });

  it('does nothing to who heeds none', () => {
    const deaf = { ...KIND, heeds: 0 };
    expect(isGivenTo(deaf, restrainInterpreter(deaf, startInterpreter(deaf)), 'softens')).toBe(true);
  });

  it('does not teach a dialect', () => {
    const foreign = { ...GOOD, dialect: 400 };
    expect(isGivenTo(foreign, restrainInterpreter(foreign, startInterpreter(foreign)), 'mistakes')).toBe(true);
  });
});

it('whoever is tired sums up, and a break helps', () => {
  let state = startInterpreter(GOOD);
  for (let answer = 0; answer < 20; answer++) state = tireInterpreter(state, 15);
  expect(isGivenTo(GOOD, state, 'summarises')).toBe(true);
  expect(isGivenTo(GOOD, restInterpreter(state), 'summarises')).toBe(false);
});

describe('who fits', () => {
  it.each([
    ['all is well', GOOD, 'feminine', true],
    ['no wish', GOOD, null, true],
    ['another gender was wished for', GOOD, 'masculine', false],
    ['the dialect is another', { ...GOOD, dialect: 590 }, null, false],
    ['somebody feared', { ...GOOD, alliance: 'feared' }, null, false],
  ] as const)('%s', (_, nature, wished, fits) => {
    expect(isFitting(nature, wished)).toBe(fits);
  });
});

it('half a language and half a skill leave a quarter', () => {
  expect(reachOf({ ...GOOD, quality: 500, dialect: 500 })).toBe(250);
});

it.each([
  ['Yes.', 1],
  ['(He looks away.)', 0],
  ['On Monday they fetched the accordion, on Tuesday the drum. (He counts.)', 4],
])('%s takes %i s', (text, seconds) => {
  expect(speechSeconds(text)).toBe(seconds);
});
