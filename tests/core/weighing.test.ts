// Statements that differ, lines completed at the counter: what they do to the evidence, and what they are worth.

import { describe, expect, it } from 'vitest';
import { establish, Simulation, type Act } from '#attempt';
import { score } from '#scoring';
import { drawShipped, openShipped, play } from '../kit/library.ts';

const drawn = drawShipped('winter-bees', 4, 'winter-year');
const born = drawn.truth.get('person.birthDate')?.value as string;
const name = drawn.truth.get('person.familyName')?.value as string;
const look: Act[] = [
  { type: 'open', paper: 'form', page: 'page1' },
  { type: 'open', paper: 'passport', page: 'data' },
];
const legitimate = (fact: string, cause: 'calendar' | 'nameOrder' | 'clericalSlip', holds?: string): Act => ({
  type: 'weigh',
  fact,
  weight: { is: 'legitimate', cause, ...(holds === undefined ? {} : { holds }) },
});
const flag = (fact: string): Act => ({ type: 'weigh', fact, weight: { is: 'redFlag', leadsTo: ['askOpenly'] } });
const differing = (acts: readonly Act[], eye: 'officer' | 'scorer'): string[] =>
  establish(play(drawn, acts).simulation.state.evidence, drawn.vocabulary, eye).discrepancies.map(({ fact }) => fact);
const shareOf = (acts: readonly Act[]): number => {
  const { start, moments } = play(drawn, acts);
  const item = score(openShipped('winter-bees'), drawn, start, moments).items.find(
    ({ id }) => id === 'justification.differences',
  );
  return item === undefined ? -1 : item.points / item.max;
};

describe('a difference', () => {
  it('is weighed only once it shows', () => {
    expect(new Simulation(drawn).perform(flag('person.birthDate'))).toEqual({ ok: false, refusal: 'notOffered' });
    expect(differing(look, 'officer')).toEqual(expect.arrayContaining(['person.birthDate', 'person.familyName']));
  });
  it('is settled for the officer at their word, for the score only by the true value', () => {
    const wrong = drawn.papers.find(({ id }) => id === 'form')?.document.fields['birthDate'] ?? '';
    const right = [...look, legitimate('person.birthDate', 'calendar', born)];
    const untrue = [...look, legitimate('person.birthDate', 'calendar', wrong)];
    expect(differing(right, 'officer')).not.toContain('person.birthDate');
    expect(differing(right, 'scorer')).not.toContain('person.birthDate');
    expect(differing(untrue, 'officer')).not.toContain('person.birthDate');
    expect(differing(untrue, 'scorer')).toContain('person.birthDate');
  });
  it('stands open again when the word is taken back', () => {
    const back = [...look, legitimate('person.birthDate', 'calendar', born), flag('person.birthDate')];
    expect(differing(back, 'officer')).toContain('person.birthDate');
  });
  it('a value that nobody named cannot hold', () => {
    const { simulation } = play(drawn, look);
    expect(simulation.perform(legitimate('person.birthDate', 'calendar', '1900-01-01'))).toEqual({
      ok: false,
      refusal: 'noSuchThing',
    });
  });
});

describe('what it is worth', () => {
  const names = legitimate('person.familyName', 'nameOrder', name);
  it.each([
    ['both named with their causes', [legitimate('person.birthDate', 'calendar', born), names], 1],
    ['one cause off', [legitimate('person.birthDate', 'clericalSlip', born), names], 0.85],
    ['one suspected', [flag('person.birthDate'), names], 0.5],
    ['neither weighed', [], 0],
  ] as const)('%s', (_title, acts, share) => {
    expect(shareOf([...look, ...acts])).toBeCloseTo(share, 1);
  });
});

describe('a line at the counter', () => {
  const callIn: Act[] = [
    { type: 'open', paper: 'form', page: 'page1' },
    { type: 'respond', dilemma: 'shelf', option: 'thisOne' },
    { type: 'open', paper: 'passport', page: 'data' },
    { type: 'ask', question: 'call_in' },
  ];
  it('is completed only by somebody who is there', () => {
    const { simulation } = play(drawn, look);
    expect(simulation.perform({ type: 'amendLine', paper: 'form', line: 'birthDate' }).ok).toBe(false);
  });
  it('takes the place of what stood there, once', () => {
    const { simulation } = play(drawn, [...callIn, { type: 'amendLine', paper: 'form', line: 'birthDate' }]);
    expect(simulation.state.amendments.map(({ line, value }) => [line, value])).toEqual([['birthDate', born]]);
    const { discrepancies } = establish(simulation.state.evidence, drawn.vocabulary, 'officer');
    expect(discrepancies.map(({ fact }) => fact)).not.toContain('person.birthDate');
    expect(simulation.perform({ type: 'amendLine', paper: 'form', line: 'birthDate' })).toEqual({
      ok: false,
      refusal: 'notOffered',
    });
  });
  it('stands where there is nothing to correct', () => {
    const { simulation } = play(drawn, [...callIn, { type: 'amendLine', paper: 'form', line: 'occupation' }]);
    expect(simulation.state.amendments.map(({ value }) => value)).toEqual([null]);
  });
});
