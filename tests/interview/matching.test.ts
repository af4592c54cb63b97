// Do free words reach the question that is meant? Thirty and more wordings for each key topic of each shipped case, written from the
// topic alone; a wrong topic is worse than asking to say it differently.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearQuestion, QuestionIndex, type Askable, type HearingLanguage } from '#interview';
import { openShipped, scenarioIds } from '../kit/library.ts';

const FOLDER = join(import.meta.dirname, 'phrasings');
const LANGUAGES: readonly HearingLanguage[] = ['en', 'es', 'fr'];

/** Every shipped case with the languages that wordings were written in. */
const WRITTEN = scenarioIds().flatMap((id) =>
  LANGUAGES.filter((language) => readdirSync(FOLDER).includes(`${id}.${language}.json`)).map(
    (language) => [id, language] as const,
  ),
);

function askablesOf(id: string, language: HearingLanguage): Askable[] {
  const { texts, ink } = openShipped(id).content;
  return ink.knots
    .filter(({ header }) => !header.hidden)
    .map(({ name, header }) => ({
      knot: name,
      topic: header.topic,
      type: header.type,
      ask: texts[language]?.[`ask.${name}`] ?? '',
      also: (texts[language]?.[`also.${name}`] ?? '').split('\n').filter((text) => text !== ''),
    }));
}

describe.each(WRITTEN)('%s in %s', (id, language) => {
  const askables = askablesOf(id, language);
  const index = new QuestionIndex(askables, language);
  const all = new Set(askables.map(({ knot }) => knot));
  const topicOf = new Map(askables.map(({ knot, topic }) => [knot, topic]));
  const topicFor = (words: string): string | null => {
    const match = index.match(words, hearQuestion(words, language).label, all);
    return match.kind === 'one' ? (topicOf.get(match.knot) ?? '') : null;
  };
  const phrasings = JSON.parse(readFileSync(join(FOLDER, `${id}.${language}.json`), 'utf8')) as Record<
    string,
    string[]
  >;

  it('reaches the topic meant with 85 % of the wordings, and another with under 3 %', () => {
    const tried = Object.entries(phrasings).flatMap(([topic, texts]) => texts.map((words) => ({ topic, words })));
    for (const [topic, texts] of Object.entries(phrasings)) {
      expect(new Set(texts).size, topic).toBeGreaterThanOrEqual(30);
      const reached = texts.filter((words) => topicFor(words) === topic);
      expect(reached.length / texts.length, topic).toBeGreaterThanOrEqual(0.8);
    }
    const wrong = tried.filter(({ topic, words }) => ![topic, null].includes(topicFor(words)));
    const right = tried.filter(({ topic, words }) => topicFor(words) === topic);
    expect(right.length / tried.length).toBeGreaterThanOrEqual(0.85);
    expect(wrong.length / tried.length).toBeLessThan(0.03);
  });

  it('asks back where nothing of the case is meant', () => {
    const texts = readFileSync(join(FOLDER, `none.${language}.txt`), 'utf8')
      .trim()
      .split('\n');
    const matched = texts.filter((words) => topicFor(words) !== null);
    expect(matched.length / texts.length).toBeLessThanOrEqual(0.1);
  });

  it('finds each question by its own wording', () => {
    for (const { knot, ask } of askables) {
      const match = index.match(ask.toUpperCase(), 'probing', all);
      const found = match.kind === 'one' ? askables.find((one) => one.knot === match.knot) : undefined;
      expect(found?.ask, knot).toBe(ask);
    }
  });

  it('never names a question that is not offered', () => {
    const offered = new Set(['ask_return']);
    for (const words of [...Object.values(phrasings).flat(), ...askables.map(({ ask }) => ask)]) {
      const match = index.match(words, hearQuestion(words, language).label, offered);
      const named = match.kind === 'one' ? [match.knot] : match.kind === 'several' ? match.knots : [];
      expect(named.filter((knot) => !offered.has(knot))).toEqual([]);
    }
  });
});
