// Which codes name a state, and in what form facts hold them.

import { describe, expect, test } from 'vitest';
import { makeStates } from './states.ts';

const states = makeStates({
  real: { FR: 'FRA', DE: 'DEU' },
  accepts: { D: 'DE', EL: 'GR' },
  fictional: { QSA: 'Aldermark', QVR: 'Varenia' },
});

describe('the code in the form that facts hold', () => {
  test.each([
    ['two letters', 'FR', 'FR'],
    ['three letters', 'FRA', 'FR'],
    ['small letters and blanks around', ' fra ', 'FR'],
    ['another spelling', 'd', 'DE'],
    ['a fictional state', 'QSA', 'QSA'],
    ['a fictional state that nobody has named yet', 'qab', 'QAB'],
    ['an unknown code', 'XX', null],
    ['three letters that do not begin with Q', 'ABC', null],
    ['Q and one letter', 'QA', null],
    ['Q and three letters', 'QABC', null],
    ['Q after another letter', 'AQBC', null],
    ['Q and a digit', 'QA1', null],
    ['no code at all', '', null],
  ])('%s', (_, code, normal) => expect(states.normalise(code)).toBe(normal));
});

test('what to write instead', () => {
  const form = 'Use an ISO code such as FR or FRA, or the code of a fictional state such as QSA.';
  expect(states.hint('QVA')).toBe(`Did you mean "QSA"? ${form}`);
  expect(states.hint('FRR')).toBe(`Did you mean "FR"? ${form}`);
  expect(states.hint('Aldermark')).toBe(form);
});
