import { expect, test } from 'vitest';
import { Authority } from '#attempt';
import { makeWords } from '#words';
import { drawShipped, openShipped } from '../kit/library.ts';

const open = openShipped('nervous-visitor');
const drawn = drawShipped('nervous-visitor', 7);
const words = makeWords(open.content.texts, 'en');

test('an examination may forbid that lines are spoken, and nothing else of the view changes', () => {
  const free = new Authority(drawn, open.pack, words, { language: 'en' });
  const silent = new Authority(drawn, open.pack, words, { language: 'en', voices: false });
  expect(free.view().voiceless).toBeUndefined();
  const { voiceless, ...rest } = silent.view();
  expect(voiceless).toBe(true);
  expect(rest).toEqual(free.view());
  expect(silent.perform({ type: 'wait', seconds: 10 })).toEqual(free.perform({ type: 'wait', seconds: 10 }));
});
