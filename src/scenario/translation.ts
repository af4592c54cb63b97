// A language of a scenario as translators meet it: every text of its own with the English, what there is already, and whether the English
// has been changed since. What a translation was held against stands in locales/<language>.seen.yaml, as hashes.

import { compileInk } from '#interview';
import { YamlFile, type Diagnostic } from '#law';
import { z } from 'zod';
import { hashOf } from './content.ts';
import { flattenTexts, isFurtherWording, localeSchema, pathOf, type Texts } from './texts.ts';

export interface TranslationRow {
  readonly id: string;
  /** The English. */
  readonly source: string;
  /** Null: not translated yet. */
  readonly text: string | null;
  /** `stale`: translated, but the English has been changed since, or nobody has held the two together. */
  readonly state: 'missing' | 'stale' | 'current';
  /** For the translator: where it is said and by whom. */
  readonly note: string;
}

/** What was translated from which English, id by id. */
export const seenSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/));
export type Seen = z.infer<typeof seenSchema>;

/** The hash that stands for an English text in a file of what was seen. */
export function seenHash(source: string): string {
  return hashOf(source).slice(0, 8);
}

export function localePath(scenario: string, language: string): string {
  return `scenarios/library/${scenario}/locales/${language}.yaml`;
}

export function seenPath(scenario: string, language: string): string {
  return `scenarios/library/${scenario}/locales/${language}.seen.yaml`;
}

/** The rows of a language in the order of the story, then of the English file. Texts that scenarios share are not among them. */
export function listTranslation(
  files: ReadonlyMap<string, string>,
  scenario: string,
  language: string,
): TranslationRow[] {
  const folder = `scenarios/library/${scenario}`;
  const { ink } = compileInk(`${folder}/interview.ink`, files);
  const own = readTexts(files, localePath(scenario, language));
  const seen = readSeen(files, seenPath(scenario, language));
  const rowOf = (id: string, source: string, note: string): TranslationRow => {
    const text = own[id] ?? null;
    const state = text === null ? 'missing' : isStale(seen, id, source) ? 'stale' : 'current';
    return { id, source, text, state, note };
  };
  const spoken = (ink?.knots ?? [])
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .flatMap((knot) => {
      const asked = ink?.texts[`ask.${knot.name}`];
      const ask = asked === undefined ? [] : [rowOf(`ask.${knot.name}`, asked, `the officer, ${knot.name}`)];
      const lines = (ink?.lines ?? [])
        .filter((line) => line.file === knot.file && line.knot === knot.name)
        .flatMap((line) => [
          rowOf(`line.${line.id}`, line.text, noteOf(line.parsed.who, line.kind, knot.name)),
          // What an interpreter makes of it, and what is caught of it without knowing the language.
          ...Object.entries(ink?.texts ?? {})
            .filter(([id]) => id === `heard.${line.id}` || id.startsWith(`rendered.${line.id}.`))
            .map(([id, source]) => rowOf(id, source, `the interpreter, in ${knot.name}: ${line.text}`)),
        ]);
      return [...ask, ...lines];
    });
  const rest = Object.entries(readTexts(files, localePath(scenario, 'en'))).map(([id, source]) =>
    rowOf(id, source, 'not spoken'),
  );
  return [...new Map([...spoken, ...rest].map((row) => [row.id, row])).values()];
}

function noteOf(who: string | null, kind: 'text' | 'choice', knot: string): string {
  return `${kind === 'choice' ? 'the officer, a choice' : (who ?? 'the applicant')}, in ${knot}`;
}

/** Translations whose English has been changed since; none where a language keeps no account of what was seen. */
export function checkStale(
  files: ReadonlyMap<string, string>,
  scenario: string,
  translation: { readonly language: string; readonly own: Texts; readonly yaml: YamlFile },
  sources: Texts,
): Diagnostic[] {
  const { language, own, yaml } = translation;
  const path = seenPath(scenario, language);
  const seen = readSeen(files, path);
  if (seen === null) return [];
  return Object.keys(own).flatMap((id) => {
    const source = sources[id];
    // Further wordings of a question are each language's own.
    if (source === undefined || isFurtherWording(id) || !isStale(seen, id, source)) return [];
    return [
      yaml.diagnostic(
        'translationStale',
        pathOf(id, yaml),
        `the English of "${id}" has been changed since this was translated`,
        `The English now: ${source}. Mend it, or let it stand, then: firstline texts ${scenario} --lang ${language} --seen.`,
        { severity: 'warning' },
      ),
    ];
  });
}

function isStale(seen: Seen | null, id: string, source: string): boolean {
  return seen !== null && seen[id] !== seenHash(source);
}

function readTexts(files: ReadonlyMap<string, string>, path: string): Texts {
  const checked = YamlFile.parse(path, files.get(path) ?? '{}').yaml.check(localeSchema);
  return checked.ok ? flattenTexts(checked.value) : {};
}

function readSeen(files: ReadonlyMap<string, string>, path: string): Seen | null {
  const text = files.get(path);
  if (text === undefined) return null;
  const checked = YamlFile.parse(path, text).yaml.check(seenSchema);
  return checked.ok ? checked.value : {};
}
