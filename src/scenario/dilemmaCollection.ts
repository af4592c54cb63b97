// The collection of dilemmas: scenarios/dilemmas/<id>.yaml with its words in locales/<language>/<id>.yaml. Read one by one, since a
// scenario needs only those it places; checked as a whole for the command line and for what the app and the classroom offer.

import { hintWord, YamlFile, type Diagnostic } from '#law';
import { dilemmaFileSchema, sourcesFileSchema, type DilemmaFile } from './dilemmaSchema.ts';
import type { Texts } from './texts.ts';
import { readWordsBeside } from './wordsBeside.ts';

type Files = ReadonlyMap<string, string>;

const FOLDER = 'scenarios/dilemmas';

/** An option keyed at or below this is harmful. */
export const HARMFUL_KEY = 0.5;

export interface CollectedDilemma {
  readonly file: DilemmaFile;
  /** By language: title, question, why, background.<name>, option.<name>, option.<name>.why, option.<name>.then. */
  readonly texts: Readonly<Record<string, Texts>>;
}

/** The collection as it is served: dilemmas.json, which names a file of words for each language. */
export interface DilemmaIndex {
  readonly format: 1;
  /** Language → path of its words. */
  readonly words: Readonly<Record<string, string>>;
  readonly dilemmas: readonly DilemmaFile[];
}

interface Read {
  readonly dilemma: CollectedDilemma | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function listDilemmas(files: Files): string[] {
  return [...files.keys()].flatMap((path) => /^scenarios\/dilemmas\/(D\d+)\.yaml$/.exec(path)?.[1] ?? []).sort();
}

/** Languages that the collection has a folder for. */
export function listDilemmaLanguages(files: Files): string[] {
  const found = [...files.keys()].flatMap(
    (path) => /^scenarios\/dilemmas\/locales\/([\w-]+)\/D\d+\.yaml$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(found)].sort();
}

/** Every dilemma and every fault of the collection. */
export function collectDilemmas(files: Files): {
  readonly dilemmas: readonly CollectedDilemma[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const reads = listDilemmas(files).map((id) => readDilemma(files, id));
  return {
    dilemmas: reads.flatMap(({ dilemma, diagnostics }) =>
      dilemma === null || diagnostics.some((one) => one.severity === 'error') ? [] : [dilemma],
    ),
    diagnostics: [...readSources(files).diagnostics, ...reads.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Files are read once for each set of them. */
const known = new WeakMap<Files, Map<string, Read>>();

export function readDilemma(files: Files, id: string): Read {
  const reads = known.get(files) ?? new Map<string, Read>();
  known.set(files, reads);
  const read = reads.get(id) ?? readAfresh(files, id);
  reads.set(id, read);
  return read;
}

/** The ids that a basis may name besides provisions and steps; null where there is no sound list of them. */
export function listDilemmaSources(files: Files): readonly string[] | null {
  return readSources(files).ids;
}

function readSources(files: Files): {
  readonly ids: readonly string[] | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const path = `${FOLDER}/sources.yaml`;
  const text = files.get(path);
  if (text === undefined) return { ids: null, diagnostics: [] };
  const { yaml, diagnostics } = YamlFile.parse(path, text);
  if (diagnostics.length > 0) return { ids: null, diagnostics };
  const checked = yaml.check(sourcesFileSchema);
  return checked.ok
    ? { ids: Object.keys(checked.value.sources), diagnostics: [] }
    : { ids: null, diagnostics: checked.error };
}

/** The ids that a basis names, with where each begins in it; words in its place are left alone. */
export function idsOfBasis(basis: string): { readonly id: string; readonly at: number }[] {
  return [...basis.matchAll(/[^;]+/g)].flatMap(({ 0: part, index }) => {
    const id = part.trim();
    return /^[A-Za-z][\w.:-]*$/.test(id) ? [{ id, at: index + part.indexOf(id) }] : [];
  });
}

function readAfresh(files: Files, id: string): Read {
  const path = `${FOLDER}/${id}.yaml`;
  const { yaml, diagnostics: faults } = YamlFile.parse(path, files.get(path) ?? '');
  if (faults.length > 0) return { dilemma: null, diagnostics: faults };
  const checked = yaml.check(dilemmaFileSchema);
  if (!checked.ok) return { dilemma: null, diagnostics: checked.error };
  const file = checked.value;
  const diagnostics = checkFile(files, file, yaml, id);
  const texts: Record<string, Texts> = {};
  for (const language of new Set(['en', ...listDilemmaLanguages(files)])) {
    const read = readWords(files, file, language);
    diagnostics.push(...read.diagnostics);
    texts[language] = read.texts;
  }
  return { dilemma: { file, texts }, diagnostics };
}

function checkFile(files: Files, file: DilemmaFile, yaml: YamlFile, id: string): Diagnostic[] {
  const out: Diagnostic[] = [];
  const options = Object.entries(file.options);
  const backgrounds = Object.values(file.backgrounds);
  if (file.id !== id)
    out.push(
      yaml.diagnostic('unknownReference', ['id'], `the id is "${file.id}", the file "${id}"`, `Write "id: ${id}".`),
    );
  if (options.length < 4 || options.length > 6)
    out.push(
      yaml.diagnostic(
        'invalidValue',
        ['options'],
        `the dilemma has ${options.length} options`,
        'Write between four and six.',
        {
          end: 'key',
        },
      ),
    );
  if (!options.some(([, { key, harm }]) => key >= 3 && harm !== true))
    out.push(
      yaml.diagnostic(
        'dilemmaNoAcceptable',
        ['options'],
        'no option is acceptable',
        'Give at least one option a key of 3 or 4: there must be a right way out.',
        { end: 'key' },
      ),
    );
  if (
    backgrounds.length < 2 ||
    !backgrounds.some((one) => one.majority === true) ||
    backgrounds.every((one) => one.majority)
  )
    out.push(
      yaml.diagnostic(
        'invalidValue',
        ['backgrounds'],
        'the dilemma does not have two backgrounds, one of them the majority’s own',
        'Write at least two people it happens to, and give one of them "majority: true".',
        { end: 'key' },
      ),
    );
  if (!Object.hasOwn(file.options, file.mostYielding)) {
    const names = options.map(([name]) => name);
    const hint = hintWord(file.mostYielding, names, `One of: ${names.join(', ')}.`);
    out.push(yaml.diagnostic('unknownReference', ['mostYielding'], `there is no option "${file.mostYielding}"`, hint));
  }
  const sources = listDilemmaSources(files);
  // Where the list itself is not sound, that is the fault to mend.
  for (const { id: source, at } of sources === null ? [] : idsOfBasis(file.basis))
    if (sources?.includes(source) === false && !/^M\d\d$/.test(source))
      out.push(
        yaml.diagnostic(
          'unknownReference',
          ['basis'],
          `there is no source "${source}"`,
          hintWord(source, sources ?? [], 'Write it down in scenarios/dilemmas/sources.yaml first.'),
          { offset: at, length: source.length },
        ),
      );
  return out;
}

/** The texts that a dilemma must have. */
export function textIdsOfDilemma(file: DilemmaFile): string[] {
  return [
    'title',
    'question',
    'why',
    ...Object.keys(file.backgrounds).map((name) => `background.${name}`),
    ...Object.entries(file.options).flatMap(([name, { speaks }]) => [
      `option.${name}`,
      `option.${name}.why`,
      ...(speaks === undefined ? [] : [`option.${name}.then`]),
    ]),
  ];
}

function readWords(files: Files, file: DilemmaFile, language: string): ReturnType<typeof readWordsBeside> {
  return readWordsBeside(files, {
    path: `${FOLDER}/locales/${language}/${file.id}.yaml`,
    language,
    name: file.id,
    noFile: `${file.id} has no words in ${language}`,
    needed: textIdsOfDilemma(file),
    hint: 'A dilemma is placed in many cases: write its words without placeholders.',
  });
}
