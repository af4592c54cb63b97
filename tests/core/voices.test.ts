import { describe, expect, test } from 'vitest';
import { Authority, type View } from '#attempt';
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

describe('recordings', () => {
  const ids = Object.keys(open.content.texts['en'] ?? {}).filter((id) => id.startsWith('line.'));
  const recorded = {
    ...drawn,
    content: { ...drawn.content, recordings: { en: Object.fromEntries(ids.map((id) => [id, ['recordings/0.ogg']])) } },
  };

  /** What was said after the first question. */
  function talk(
    of: typeof drawn,
    manner: { readonly language: string; readonly voices?: boolean },
  ): { said: View<string>['transcript']; digest: string } {
    const authority = new Authority(of, open.pack, words, manner);
    const question = authority.view().offers.find(({ kind }) => kind === 'question')?.id ?? '';
    const performed = authority.perform({ type: 'ask', question });
    if (!performed.ok) throw new Error(performed.refusal);
    return { said: authority.view().transcript, digest: performed.digest };
  }

  test('are named beside the lines that people said, in their language alone, and change no digest', () => {
    const { said, digest } = talk(recorded, { language: 'en' });
    const answers = said.filter(({ who }) => who !== 'officer' && who !== 'narrator');
    expect(answers.length).toBeGreaterThan(0);
    for (const { recordings } of answers) expect(recordings).toEqual(['recordings/0.ogg']);
    for (const line of said) if (line.who === 'officer') expect(line.recordings).toBeUndefined();
    for (const line of talk(recorded, { language: 'fr' }).said) expect(line.recordings).toBeUndefined();
    expect(talk(drawn, { language: 'en' }).digest).toBe(digest);
  });

  test('are kept back where lines may not be spoken', () => {
    for (const line of talk(recorded, { language: 'en', voices: false }).said) expect(line.recordings).toBeUndefined();
  });
});
