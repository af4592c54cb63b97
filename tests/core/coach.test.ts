// Does the coach show what the same person would have said, and nothing else?

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { FeedbackDesk, type Debrief } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, openShipped, play } from '../kit/library.ts';

const open = openShipped('nervous-visitor');
const drawn = drawShipped('nervous-visitor', 7, 'ship-hotel');
const ask = (question: string): Act => ({ type: 'ask', question });
const debriefOf = (...acts: Act[]): Debrief<string> => {
  const log = play(drawn, acts).moments.map(({ entry }) => entry);
  return new FeedbackDesk(open, drawn, log, makeWords(open.content.texts, 'en')).debrief();
};
const linesOf = (...acts: Act[]): string[] => {
  const { state } = play(drawn, acts).simulation;
  const words = makeWords(open.content.texts, 'en');
  return state.transcript.filter(({ act, who }) => act === state.acts && who !== 'officer').map(({ text }) => words({ id: text, args: drawn.args })); // prettier-ignore
};

describe('a poor question', () => {
  it('has the author’s better one, with what the same person would have said then', () => {
    const [poor] = debriefOf(ask('ask_will_work')).interview.poor;
    expect(poor?.better).toMatchObject({ origin: 'author', text: 'Tell me about your trip.' });
    expect(poor?.better?.answer).toEqual(linesOf(ask('ask_trip')));
    expect(poor?.better?.more).toEqual(expect.arrayContaining(['stay.purpose', 'stay.intendedDeparture']));
  });

  it('says so where the better one would have brought nothing more', () => {
    const [poor] = debriefOf(ask('ask_trip'), ask('ask_will_work')).interview.poor;
    expect(poor?.better?.answer).toEqual(linesOf(ask('ask_trip'), ask('ask_trip')));
    expect(poor?.better?.more).toEqual([]);
  });

  it('is the same each time it is looked at', () => {
    const acts = [ask('ask_invented_birthday'), ask('ask_will_work')];
    expect(debriefOf(...acts).interview.poor).toEqual(debriefOf(...acts).interview.poor);
  });
});

it('every turn of the talk is counted for whoever spoke', () => {
  const { coach } = debriefOf(ask('ask_trip'), ask('ask_will_work')).interview;
  expect(coach?.turns.filter(({ officer }) => officer).map(({ act }) => act)).toEqual([1, 2]);
  expect(coach?.turns.filter(({ officer }) => !officer).length).toBeGreaterThan(1);
  expect(coach?.leading).toEqual([{ way: 'against', acts: [2] }]);
});
