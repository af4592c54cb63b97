// Reading the law's files: the vocabulary with its states, and any file checked against its schema. Files are given as text by path,
// so that browser, server and tests read the same way.

import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { locateFault } from './sourceFault.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { STATES_SCHEMA, VOCABULARY_SCHEMA } from './vocabularySchema.ts';
import { YamlFile } from './yamlFile.ts';

/** Texts by path; the law's files are found by the end of their path, such as `law/eu.yaml`. */
export type LawFiles = ReadonlyMap<string, string>;

/** A file read and checked, or the diagnostics that say why not. */
export type Read<T> =
  | { readonly ok: true; readonly yaml: YamlFile; readonly value: T }
  | { readonly ok: false; readonly diagnostics: Diagnostic[] };

/** Reads the file whose path ends in `law/<name>` and checks it. */
export function readLawFile<T>(files: LawFiles, name: string, schema: z.ZodType<T>): Read<T> {
  const ending = `law/${name}`;
  const found = [...files].find(([path]) => path === ending || path.endsWith(`/${ending}`));
  if (found === undefined) return { ok: false, diagnostics: [missingFile(ending)] };
  const { yaml, diagnostics } = YamlFile.parse(...found);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const checked = yaml.check(schema);
  return checked.ok ? { ok: true, yaml, value: checked.value } : { ok: false, diagnostics: checked.error };
}

/** The vocabulary of `law/vocabulary.yaml` and `law/states.yaml`; null where a file cannot be read at all. */
export function loadVocabulary(files: LawFiles): { vocabulary: Vocabulary | null; diagnostics: Diagnostic[] } {
  const source = readLawFile(files, 'vocabulary.yaml', VOCABULARY_SCHEMA);
  const states = readLawFile(files, 'states.yaml', STATES_SCHEMA);
  if (!source.ok || !states.ok) {
    const diagnostics = [source, states].flatMap((read) => (read.ok ? [] : read.diagnostics));
    return { vocabulary: null, diagnostics };
  }
  const { vocabulary, faults } = makeVocabulary(source.value, states.value);
  return { vocabulary, diagnostics: faults.map((fault) => locateFault(source.yaml, fault)) };
}

function missingFile(path: string): Diagnostic {
  const message = `there is no file ${path}`;
  const hint = 'Add the file, or check its name.';
  return { severity: 'error', code: 'fileMissing', file: path, line: 1, column: 1, length: 0, message, hint };
}
