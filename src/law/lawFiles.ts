// Reading the law's files: the vocabulary with its states, and any file checked against its schema. Files are given as text by path,
// so that browser, server and tests read the same way.

import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { locateFault } from './sourceFault.ts';
import { layVocabulary } from './layers.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import {
  STATES_SCHEMA,
  VOCABULARY_LAYER_SCHEMA,
  VOCABULARY_SCHEMA,
  type VocabularyLayerSource,
  type VocabularySource,
} from './vocabularySchema.ts';
import { YamlFile, type YamlPath } from './yamlFile.ts';

/** Texts by path; the law's files are found by the end of their path, such as `law/eu.yaml`. */
export type LawFiles = ReadonlyMap<string, string>;

/** A file read and checked, or the diagnostics that say why not. */
export type Read<T> =
  | { readonly ok: true; readonly yaml: YamlFile; readonly value: T }
  | { readonly ok: false; readonly diagnostics: Diagnostic[] };

/** Reads the file whose path ends in `law/<name>` and checks it. */
export function readLawFile<T>(files: LawFiles, name: string, schema: z.ZodType<T>): Read<T> {
  const found = findLawFile(files, name);
  if (found === undefined) return { ok: false, diagnostics: [missingFile(`law/${name}`)] };
  const { yaml, diagnostics } = YamlFile.parse(...found);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const checked = yaml.check(schema);
  return checked.ok ? { ok: true, yaml, value: checked.value } : { ok: false, diagnostics: checked.error };
}

/**
 * The vocabulary of `law/vocabulary.yaml` and `law/states.yaml`, with what the packs named add to it in `law/vocabulary/<pack>.yaml`;
 * null where a file cannot be read at all.
 */
export function loadVocabulary(
  files: LawFiles,
  layers: readonly string[] = [],
): { vocabulary: Vocabulary | null; diagnostics: Diagnostic[] } {
  const core = readLawFile(files, 'vocabulary.yaml', VOCABULARY_SCHEMA);
  const states = readLawFile(files, 'states.yaml', STATES_SCHEMA);
  const added = layers
    .filter((layer) => findLawFile(files, `vocabulary/${layer}.yaml`) !== undefined)
    .map((layer) => readLawFile(files, `vocabulary/${layer}.yaml`, VOCABULARY_LAYER_SCHEMA));
  const diagnostics = [core, states, ...added].flatMap((read) => (read.ok ? [] : read.diagnostics));
  if (!core.ok || !states.ok || diagnostics.length > 0) return { vocabulary: null, diagnostics };
  const read = added.flatMap((one) => (one.ok ? [one] : []));
  const strangers = read.flatMap(({ yaml, value }) => unknownAdditions(yaml, value, core.value, read));
  const source = read.reduce((laid, { value }) => layVocabulary(laid, value), core.value);
  const { vocabulary, faults } = makeVocabulary(source, states.value);
  const layered = faults.map((fault) => {
    const home = read.find(({ value }) => speaksOf(value, fault.path));
    if (home === undefined) return locateFault(core.yaml, fault);
    return locateFault(home.yaml, { ...fault, path: inLayer(home.value, fault.path) });
  });
  return { vocabulary, diagnostics: [...strangers, ...layered] };
}

/** Whether a layer is the one that says what a fault is about. */
function speaksOf(layer: VocabularyLayerSource, [part, key]: YamlPath): boolean {
  if (part === 'facts') return Object.hasOwn({ ...layer.facts, ...layer.adds }, String(key));
  if (part === 'words') return Object.hasOwn({ ...layer.words, ...layer.addsWords }, String(key));
  return false;
}

/** The way to the same thing in a layer: what it adds to stands apart from what it brings itself. */
function inLayer(layer: VocabularyLayerSource, path: YamlPath): YamlPath {
  const [part, key] = path;
  if (part === 'facts' && !Object.hasOwn(layer.facts ?? {}, String(key))) return ['adds', String(key)];
  if (part === 'words' && !Object.hasOwn(layer.words ?? {}, String(key))) return ['addsWords', String(key)];
  return path;
}

function unknownAdditions(
  yaml: YamlFile,
  layer: VocabularyLayerSource,
  core: VocabularySource,
  all: readonly { readonly value: VocabularyLayerSource }[],
): Diagnostic[] {
  const check = (part: 'adds' | 'addsWords', there: ReadonlySet<string>): Diagnostic[] =>
    Object.keys(layer[part] ?? {})
      .filter((name) => !there.has(name))
      .map((name) =>
        yaml.diagnostic(
          'lawReference',
          [part, name],
          `there is no "${name}" to add to`,
          'Add it anew, or mend the name.',
          {
            end: 'key',
          },
        ),
      );
  const facts = all.flatMap(({ value }) => Object.keys(value.facts ?? {}));
  const words = all.flatMap(({ value }) => Object.keys(value.words ?? {}));
  return [
    ...check('adds', new Set([...Object.keys(core.facts), ...facts])),
    ...check('addsWords', new Set([...Object.keys(core.words), ...words])),
  ];
}

function findLawFile(files: LawFiles, name: string): readonly [string, string] | undefined {
  const ending = `law/${name}`;
  return [...files].find(([path]) => path === ending || path.endsWith(`/${ending}`));
}

function missingFile(path: string): Diagnostic {
  const message = `there is no file ${path}`;
  const hint = 'Add the file, or check its name.';
  return { severity: 'error', code: 'fileMissing', file: path, line: 1, column: 1, length: 0, message, hint };
}
