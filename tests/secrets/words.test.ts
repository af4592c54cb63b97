// Of all that is written in a case, is only that shown which has come to light? Every text that was not spoken, asked, offered, answered
// or opened is searched in what the officer has after each act of the expert's way.

import { describe, expect, it } from 'vitest';
import { Authority, listOffers, type Simulation } from '#attempt';
import { playExpert } from '#proof';
import { makeWords } from '#words';
import { CASES, drawNamed, openNamed, variantsOf } from './cases.ts';

const SEED = 77;
/** Shorter texts ("Yes.") stand in others. */
const SHORTEST = 20;

/** Texts that tell nothing of what the case hides. */
const OPEN = /^(title|summary|place|briefing|bulletin\.|note\.|person\.|topic\.|register\.[^.]+$)/;

describe.each(CASES)('%s', (id) => {
  it.each([variantsOf(id)[0] ?? '', variantsOf(id).at(-1) ?? ''])('%s: no text before its time', (variant) => {
    const { content, pack } = openNamed(id);
    const drawn = drawNamed(id, SEED, variant);
    const authority = new Authority(drawn, pack, makeWords(content.texts, 'en'));
    const texts = Object.entries(content.texts['en'] ?? {}).filter(
      ([name, text]) => !OPEN.test(name) && text.length >= SHORTEST && !text.includes('{'),
    );
    const shown = new Set<string>();
    const check = (moment: string): void => {
      for (const name of namesShown(authority.simulation)) shown.add(name);
      const words = new Set([...shown].map((name) => content.texts['en']?.[name]));
      const heard = JSON.stringify([authority.view(), authority.consult()]);
      const early = texts.filter(
        ([name, text]) => !shown.has(name) && !words.has(text) && heard.includes(JSON.stringify(text).slice(1, -1)),
      );
      expect(
        early.map(([name]) => name),
        moment,
      ).toEqual([]);
    };
    check('at the start');
    for (const { entry } of playExpert(drawn).moments) {
      authority.performInside(entry.act);
      check(`after ${JSON.stringify(entry.act)}`);
    }
    // The search finds what it looks for: what was spoken is there to be found.
    const spoken = authority.simulation.state.transcript.map(({ text }) => text);
    const heard = JSON.stringify(authority.view());
    const found = texts.filter(
      ([name, text]) => spoken.includes(name) && heard.includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(found.length).toBeGreaterThan(3);
  });
});

/** Names of the texts that have come to light by now. */
function namesShown({ drawn, state, history }: Simulation): string[] {
  const opened = [...state.answers.map(({ dilemma }) => dilemma), state.openDilemma ?? ''];
  return [
    ...state.transcript.flatMap(({ text, through }) => [text, through?.heard ?? text]),
    ...state.choices.map((choice) => `line.${choice.id}`),
    ...listOffers(drawn, state, history).map((question) => `ask.${question}`),
    ...state.queries.map(({ register }) => {
      const answer = drawn.registers.find((one) => one.id === register)?.answer;
      return `register.${register}.${answer?.text ?? ''}`;
    }),
    ...drawn.dilemmas
      .filter((dilemma) => opened.includes(dilemma.id))
      .flatMap(({ id, options }) => [
        `dilemma.${id}`,
        `dilemma.${id}.question`,
        ...options.map((option) => `dilemma.${id}.${option}`),
      ]),
  ];
}
