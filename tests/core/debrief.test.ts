// Does the debrief tell what happened in terms that a screen can show and nobody can mistake for the author's?

import { describe, expect, it } from 'vitest';
import { FeedbackDesk, type Debrief } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

const ID = 'nervous-visitor';
const open = openShipped(ID);
const drawn = drawShipped(ID, 7, 'ship-hotel');
const acts = expertActs(drawn);
const words = makeWords(open.content.texts, 'en');
const desk = new FeedbackDesk(
  open,
  drawn,
  play(drawn, acts).moments.map(({ entry }) => entry),
  words,
);
const debrief: Debrief<string> = desk.debrief();

describe('the time line', () => {
  it('has every act in its order, as it was done', () => {
    expect(debrief.timeline.map(({ did }) => did.type)).toEqual(acts.map(({ type }) => type));
    expect(debrief.timeline.map(({ act }) => act)).toEqual(acts.map((_, index) => index + 1));
  });

  it('names papers and people by the handles of the view at that act', () => {
    for (const { act, did } of debrief.timeline) {
      const view = desk.viewAt(act);
      if ('paper' in did) expect(view.papers.map(({ id }) => id)).toContain(did.paper);
      if ('person' in did) expect(view.people.map(({ id }) => id)).toContain(did.person);
    }
  });
});

it('names every topic that a point speaks of', () => {
  const spoken = debrief.report.items.flatMap(({ explanation }) => explanation.args['topic'] ?? []);
  expect(spoken.length).toBeGreaterThan(0);
  for (const topic of spoken) expect(debrief.topics[topic]).toMatch(/^[A-Z]/);
});
