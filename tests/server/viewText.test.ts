// A view that is made in part, and sent in part, is the view: held at every act of golden logs against one made anew.

import { Authority, type View } from '#attempt';
import { makeWords } from '#words';
import { expect, test } from 'vitest';
import { stringifyAnswer, ViewText } from '../../src/server/viewText.ts';
import { listStories, readLog } from '../kit/goldenStory.ts';
import { drawShipped, openShipped } from '../kit/library.ts';

/** Papers, forms and chips; registers that keep one waiting; an interpreter and dilemmas. */
const SCENARIOS = ['winter-bees', 'page-and-bell', 'forty-minutes', 'nervous-visitor'];

test.for(SCENARIOS)('%s: parts kept and changes sent come to the same as a view made anew', (scenario) => {
  const open = openShipped(scenario);
  for (const story of listStories(scenario)) {
    const { header, entries } = readLog(scenario, story);
    const make = (): Authority =>
      new Authority(
        drawShipped(scenario, header.seed, header.variant ?? undefined),
        open.pack,
        makeWords(open.content.texts, 'en'),
        { language: 'en', tellsHearing: false },
      );
    const live = make();
    const text = new ViewText();
    let version: string | undefined;
    let shown = {} as View<string>;
    for (const [index, { act }] of entries.entries()) {
      expect(live.performInside(act).ok).toBe(true);
      const sent = text.send(live.view(), version);
      const answer = JSON.parse(stringifyAnswer({ state: { link: 'online', ...sent } })) as { state: typeof sent };
      expect(answer.state.since).toBe(version);
      shown = { ...shown, ...answer.state.view };
      version = answer.state.version;
      // Every twelfth act, and the last: an attempt played anew has kept nothing.
      if (index % 12 !== 11 && index !== entries.length - 1) continue;
      const fresh = make();
      fresh.resume(entries.slice(0, index + 1));
      expect(shown).toEqual(JSON.parse(JSON.stringify(fresh.view())));
      expect(new ViewText().send(fresh.view()).version).toBe(version);
    }
  }
});

test('whoever has another view, or none, gets the whole', () => {
  const text = new ViewText();
  const view = (acts: number, phase: string): View<string> => ({ acts, phase, names: {} }) as unknown as View<string>;
  const first = text.send(view(1, 'one'));
  expect(text.send(view(2, 'one'), first.version)).toMatchObject({ view: { acts: 2 }, since: first.version });
  expect(text.send(view(3, 'two'), first.version)).not.toHaveProperty('since');
  expect(text.send(view(4, 'two')).view).toMatchObject({ acts: 4, phase: 'two', names: {} });
});
