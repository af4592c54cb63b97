// Are the texts of the law complete in a language? Every fact, word, fictional state, outcome, letter, duty, step, rule and list has a text in
// law/locales/<language>.yaml, or for what only one pack asks for in law/locales/<pack>/<language>.yaml, under the same key in every
// language; what nothing asks for is extra.

import { parse } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { readLawFile, type LawFiles } from './lawFiles.ts';
import type { Pack } from './pack.ts';
import { layersOf } from './layers.ts';
import { MARKS, RULE_KINDS } from './packSchema.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlFile } from './yamlFile.ts';

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

/** The texts of the law by language: those that all packs share, and those that the packs named add. */
export function readLawTexts(files: LawFiles, layers?: readonly string[]): Record<string, Record<string, string>> {
  const out: Record<string, Record<string, string>> = {};
  for (const [path, text] of files) {
    const { layer, language } = homeOf(path);
    if (language === null || (layer !== null && layers?.includes(layer) === false)) continue;
    out[language] = { ...out[language], ...readTexts(files, path, text) };
  }
  return out;
}

/** Files are read once for each set of them: every pack asks for those that all share. */
const known = new WeakMap<LawFiles, Map<string, Readonly<Record<string, string>>>>();

function readTexts(files: LawFiles, path: string, text: string): Readonly<Record<string, string>> {
  const reads = known.get(files) ?? new Map<string, Readonly<Record<string, string>>>();
  known.set(files, reads);
  const read = reads.get(path) ?? (parse(text) as Record<string, string>);
  reads.set(path, read);
  return read;
}

/**
 * What a language lacks or has too much; pass every pack there is. A pack reads the texts that all share, those of the pack it is laid on
 * and its own; among these a key stands once. Packs that do not build on each other may say one key in two ways.
 */
export function checkLawTexts(files: LawFiles, packs: readonly Pack[], language: string): Diagnostic[] {
  const shared = readLawFile(files, `locales/${language}.yaml`, LAW_TEXTS_SCHEMA);
  if (!shared.ok) return shared.diagnostics;
  const layers = [...files.keys()].flatMap((path) => {
    const home = homeOf(path);
    return home.language === language && home.layer !== null ? [home.layer] : [];
  });
  const added = layers.map((layer) => ({
    layer,
    read: readLawFile(files, `locales/${layer}/${language}.yaml`, LAW_TEXTS_SCHEMA),
  }));
  const texts: TextFile[] = [{ layer: null, ...shared, wanted: new Set() }];
  for (const { layer, read } of added) if (read.ok) texts.push({ layer, ...read, wanted: new Set() });
  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic): void =>
    void found.set(`${diagnostic.file} ${diagnostic.line} ${diagnostic.message}`, diagnostic);
  for (const pack of packs) {
    const read = texts.filter(({ layer }) => layer === null || layersOf(pack.source).includes(layer));
    const home = read.find(({ layer }) => layer === pack.id) ?? read[0];
    for (const key of lawTextKeys(pack.vocabulary, [pack])) {
      const [first, second] = read.filter(({ value }) => Object.hasOwn(value, key));
      for (const file of read) file.wanted.add(key);
      if (second !== undefined && first !== undefined) {
        const message = `the text "${key}" also stands in ${first.yaml.file}`;
        report(second.yaml.diagnostic('translationExtra', [key], message, 'Keep one of the two.', { end: 'key' }));
      }
      if (first !== undefined && (first.value[key] ?? '').trim() !== '') continue;
      if (home === undefined || packs.some((other) => other.id === pack.source.on && asksFor(other, key))) continue;
      const hint = `Add "${key}:" to the file.`;
      report(home.yaml.diagnostic('translationMissing', [], `there is no text "${key}"`, hint));
    }
  }
  for (const { yaml, value, wanted } of texts) {
    for (const key of Object.keys(value)) {
      if (wanted.has(key)) continue;
      const message = `nothing asks for the text "${key}"`;
      report(yaml.diagnostic('translationExtra', [key], message, 'Remove it, or mend the key.', { end: 'key' }));
    }
  }
  return [...added.flatMap(({ read }) => (read.ok ? [] : read.diagnostics)), ...found.values()];
}

/** A file of texts, and the keys that some pack asks for of it. */
interface TextFile {
  readonly layer: string | null;
  readonly yaml: YamlFile;
  readonly value: Readonly<Record<string, string>>;
  readonly wanted: Set<string>;
}

function asksFor(pack: Pack, key: string): boolean {
  return lawTextKeys(pack.vocabulary, [pack]).includes(key);
}

/** The language of a file of texts, and the pack it belongs to; null where all share it. */
function homeOf(path: string): { readonly layer: string | null; readonly language: string | null } {
  const [, layer, language] = /(?:^|\/)law\/locales\/(?:([a-z]+)\/)?([\w-]+)\.yaml$/.exec(path) ?? [];
  return { layer: layer ?? null, language: language ?? null };
}
