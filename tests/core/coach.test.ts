// Does the coach show what the same person would have said, and nothing else?

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { playExpert } from '#proof';
import { FeedbackDesk, stepsFor, type Debrief } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, openShipped, play, scenarioIds } from '../kit/library.ts';

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

describe('the expert at the same point', () => {
  it.each(scenarioIds())('%s: every step has its reason, and what the expert does leads to it', (id) => {
    const { texts } = openShipped(id).content;
    const one = drawShipped(id, 3);
    const { steps, stuck, moments } = playExpert(one);
    expect(stuck).toBeNull();
    const silent = Object.keys(texts).flatMap((language) =>
      steps.filter((step) => (texts[language]?.[`expert.${step}`] ?? '').trim() === '').map((step) => [language, step]),
    );
    expect(silent).toEqual([]);
    const lost = moments.filter(({ entry: { act } }, index) => !stepsFor(one, act).includes(steps[index] ?? ''));
    // A note is in anybody's own words.
    expect(lost.map(({ entry }) => entry.act.type).filter((type) => type !== 'note' && type !== 'wait')).toEqual([]);
  });

  it('a poor question leads to the expert’s question on the same topic, better ones first', () => {
    const found = stepsFor(drawn, ask('ask_will_work'));
    const asked = drawn.expert.find((step) => step.id === found[0])?.act;
    expect(asked).toEqual({ type: 'ask', question: 'ask_trip' });
    expect(stepsFor(drawn, { type: 'wait', seconds: 5 })).toEqual([]);
    // The debrief tells their places: ids are the author's own.
    const [at] = debriefOf(ask('ask_will_work')).expert;
    expect(at?.steps.map((place) => drawn.expert[place - 1]?.id)).toEqual(found);
  });
});
