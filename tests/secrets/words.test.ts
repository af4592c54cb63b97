// Of all that is written in a case, is only that shown which has come to light? Every text that was not spoken, asked, offered, answered
// or opened is searched in what the officer has after each act of the expert's way.

import { describe, expect, it } from 'vitest';
import { Authority, listOffers, type AttemptState, type Simulation } from '#attempt';
import { playExpert } from '#proof';
import type { CaseRegister } from '#scenario';
import { makeWords } from '#words';
import { CASES, drawNamed, openNamed, variantsOf } from './cases.ts';

const SEED = 77;
/** Shorter texts ("Yes.") stand in others. */
const SHORTEST = 20;

/** Texts that tell nothing of what the case hides: who can be called in stands at every desk, what they answer does not. */
const OPEN = /^(title|summary|place|briefing|bulletin\.|note\.|person\.|topic\.|register\.[^.]+$|agency\.[^.]+$)/;

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
        ([name, text]) => !shown.has(name) && !words.has(text) && holds(without(heard, words, text), text),
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
    const found = texts.filter(([name, text]) => spoken.includes(name) && holds(heard, text));
    expect(found.length).toBeGreaterThan(3);
  });
});

function holds(heard: string, text: string): boolean {
  return heard.includes(JSON.stringify(text).slice(1, -1));
}

/** What is heard but for longer texts that came to light and hold these words themselves: somebody else says the same, and more. */
function without(heard: string, words: ReadonlySet<string | undefined>, text: string): string {
  const longer = [...words].filter((one) => one !== undefined && one.includes(text));
  return longer.reduce<string>((left, one) => left.replaceAll(JSON.stringify(one).slice(1, -1), ''), heard);
}

/** Names of the texts that have come to light by now. */
function namesShown({ drawn, state, history }: Simulation): string[] {
  const opened = [...state.answers.map(({ dilemma }) => dilemma), state.openDilemma ?? ''];
  return [
    ...state.transcript.flatMap(({ text, through }) => [text, through?.heard ?? text]),
    ...state.choices.map((choice) => `line.${choice.id}`),
    ...listOffers(drawn, state, history).map((question) => `ask.${question}`),
    ...drawn.registers.flatMap((register) => answersOf(register, state)),
    ...state.handovers.filter(({ due }) => due <= state.seconds).map(({ answer }) => answer),
    ...drawn.dilemmas
      .filter((dilemma) => opened.includes(dilemma.id))
      .flatMap(({ id, options }) => [
        `dilemma.${id}`,
        `dilemma.${id}.question`,
        ...options.map((option) => `dilemma.${id}.${option}`),
      ]),
    ...valuesStated(drawn.content.texts['en'] ?? {}, state),
  ];
}

/** Words for values that somebody has stated. */
function valuesStated(texts: Readonly<Record<string, string>>, { evidence }: AttemptState): string[] {
  const stated = JSON.stringify(evidence.statements.map(({ value }) => value));
  return Object.keys(texts).filter(
    (name) => name.startsWith('value.') && stated.includes(JSON.stringify(name.slice('value.'.length))),
  );
}

/** What a register has answered by the clock: the answer and its records, and what those say who entered one and were asked. */
function answersOf({ id, answer }: CaseRegister, { queries, recordChecks, seconds }: AttemptState): string[] {
  const asked = queries.filter(({ register, denied }) => register === id && denied !== true);
  if (asked.length === 0 || asked.some(({ due }) => due !== undefined && due > seconds)) return [];
  const entered = answer.records.flatMap((record) => {
    const replied = recordChecks.some(
      (one) => one.register === id && one.record === record.id && one.by === 'owner' && one.due <= seconds,
    );
    return [record.text, ...(replied && record.owner !== null ? [record.owner.text] : [])];
  });
  return [answer.text, ...entered].map((text) => `register.${id}.${text}`);
}
