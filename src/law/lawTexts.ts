// Are the texts of the law complete in a language? Every fact, word, fictional state, outcome, letter, duty, step, rule and list has a text in
// law/locales/<language>.yaml, under the same key in every language; what nothing asks for is extra.

import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { readLawFile, type LawFiles } from './lawFiles.ts';
import type { Pack } from './pack.ts';
import { MARKS, RULE_KINDS } from './packSchema.ts';
import type { Vocabulary } from './vocabulary.ts';

export const LAW_TEXTS_SCHEMA = z
  .record(z.string(), z.string())
  .describe('Words of the law in one language: facts, words, outcomes, grounds, duties, steps and rules.');

/** The key of every text that vocabulary and packs ask for. */
export function lawTextKeys(vocabulary: Vocabulary, packs: readonly Pack[]): string[] {
  const words = Object.entries(vocabulary.source.words).flatMap(([list, { words: all }]) =>
    all.map((word) => `word.${list}.${word}`),
  );
  const ofPacks = packs.flatMap(({ source }) => [
    ...Object.keys(source.outcomes).map((code) => `outcome.${code}`),
    ...Object.keys(source.grounds).map((letter) => `ground.${letter}`),
    ...source.duties.map((code) => `duty.${code}`),
    ...source.steps.map(({ id }) => `step.${id}`),
    ...source.rules.map(({ id }) => `rule.${id}`),
    ...Object.keys(source.lists).map((list) => `list.${list}`),
  ]);
  const fixed = [...RULE_KINDS.map((kind) => `kind.${kind}`), ...MARKS.map((mark) => `mark.${mark}`)];
  const facts = [...vocabulary.facts.keys()].map((name) => `fact.${name}`);
  const states = Object.keys(vocabulary.statesSource.fictional).map((code) => `state.${code}`);
  return [...new Set([...fixed, ...ofPacks, ...facts, ...words, ...states])];
}

/** What a language lacks or has too much; pass every pack that shares the texts. */
export function checkLawTexts(
  files: LawFiles,
  vocabulary: Vocabulary,
  packs: readonly Pack[],
  language: string,
): Diagnostic[] {
  const read = readLawFile(files, `locales/${language}.yaml`, LAW_TEXTS_SCHEMA);
  if (!read.ok) return read.diagnostics;
  const { yaml, value: texts } = read;
  const keys = new Set(lawTextKeys(vocabulary, packs));
  const missing = [...keys].filter((key) => (texts[key] ?? '').trim() === '');
  const extra = Object.keys(texts).filter((key) => !keys.has(key));
  return [
    ...missing.map((key) =>
      yaml.diagnostic('translationMissing', [], `there is no text "${key}"`, `Add "${key}:" to the file.`),
    ),
    ...extra.map((key) =>
      yaml.diagnostic('translationExtra', [key], `nothing asks for the text "${key}"`, 'Remove it, or mend the key.', {
        end: 'key',
      }),
    ),
  ];
}
