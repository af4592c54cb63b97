// The words of content that stands by itself (a dilemma, a shift), in a file a language beside it: all that it needs, nothing else, and no
// placeholders, since no case is there to fill them.

import { YamlFile, type Diagnostic } from '#law';
import { flattenTexts, localeSchema, placeholdersOf, type Texts } from './texts.ts';

export interface WordsWanted {
  /** The file with the words. */
  readonly path: string;
  readonly language: string;
  /** How faults name what the words belong to. */
  readonly name: string;
  /** Said where the file is not there. */
  readonly noFile: string;
  readonly needed: readonly string[];
  /** How to mend a text with placeholders. */
  readonly hint: string;
}

export function readWordsBeside(
  files: ReadonlyMap<string, string>,
  { path, language, name, noFile, needed, hint }: WordsWanted,
): { readonly texts: Texts; readonly diagnostics: readonly Diagnostic[] } {
  const text = files.get(path);
  if (text === undefined) {
    const place = { file: path, line: 1, column: 1, length: 0 };
    return {
      texts: {},
      diagnostics: [{ severity: 'error', code: 'fileMissing', ...place, message: noFile, hint: `Write ${path}.` }],
    };
  }
  const { yaml, diagnostics: faults } = YamlFile.parse(path, text);
  const checked = faults.length > 0 ? { ok: false as const, error: faults } : yaml.check(localeSchema);
  if (!checked.ok) return { texts: {}, diagnostics: checked.error };
  const texts = flattenTexts(checked.value);
  const missing = needed
    .filter((id) => (texts[id] ?? '').trim() === '')
    .map((id) =>
      yaml.diagnostic('translationMissing', id.split('.'), `${name} has no text "${id}" in ${language}`, 'Write it.'),
    );
  const unfit = Object.entries(texts).flatMap(([id, template]) => {
    const out: Diagnostic[] = [];
    if (!needed.includes(id))
      out.push(
        yaml.diagnostic(
          'translationExtra',
          id.split('.'),
          `"${id}" is no text of ${name}`,
          'Remove it, or correct its id.',
          { end: 'key', severity: 'warning' },
        ),
      );
    const found = placeholdersOf(template);
    if (!found.ok || found.names.length > 0)
      out.push(
        yaml.diagnostic(
          'translationVariables',
          id.split('.'),
          found.ok ? `"${id}" uses {${found.names.join('}, {')}}` : found.message,
          hint,
        ),
      );
    return out;
  });
  return { texts, diagnostics: [...missing, ...unfit] };
}
