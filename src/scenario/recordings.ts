// Which lines of a scenario somebody has spoken: recordings/<language>/<line id>.ogg, .mp3 or .webm beside the scenario; for what an
// interpreter made of a line, recordings/<language>/rendered.<line id>.<how>. Among the files a recording stands as the hash of its bytes.

import type { CompiledInk } from '#interview';
import type { Diagnostic } from '#law';
import { placeholdersOf } from './texts.ts';

/** Endings of recordings, the first that a browser can play being played. */
export const RECORDING_FORMATS = ['ogg', 'webm', 'mp3'] as const;

/** Files of the content folder by text id, by language. */
export type Recordings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface Recording {
  readonly file: string;
  readonly language: string;
  /** Id of the text that is spoken. */
  readonly text: string;
  /** Where it is served: named by what is in it, so that it tells nothing of the line. */
  readonly served: string;
}

/** Every recording of a scenario, in the order of formats. */
export function listRecordings(files: ReadonlyMap<string, string>, scenario: string): Recording[] {
  const folder = `scenarios/library/${scenario}/recordings/`;
  return RECORDING_FORMATS.flatMap((format) =>
    [...files].flatMap(([file, hash]): Recording[] => {
      if (!file.startsWith(folder) || !file.endsWith(`.${format}`)) return [];
      const [language = '', ...rest] = file.slice(folder.length, -format.length - 1).split('/');
      const line = rest.join('/');
      const text = line.startsWith('rendered.') ? line : `line.${line}`;
      return [{ file, language, text, served: `recordings/${hash}.${format}` }];
    }),
  );
}

/** Null where there are none. */
export function packRecordings(files: ReadonlyMap<string, string>, scenario: string): Recordings | null {
  const out: Record<string, Record<string, string[]>> = {};
  for (const { language, text, served } of listRecordings(files, scenario))
    ((out[language] ??= {})[text] ??= []).push(served);
  return Object.keys(out).length === 0 ? null : out;
}

export function checkRecordings(
  files: ReadonlyMap<string, string>,
  { id, languages }: { readonly id: string; readonly languages: readonly string[] },
  ink: CompiledInk,
): Diagnostic[] {
  const spoken = Object.entries(ink.texts).filter(([text]) => isSpoken(text, ink));
  const known = new Map(spoken);
  const all = listRecordings(files, id);
  const faults = all.flatMap(({ file, language, text }): Diagnostic[] => {
    if (!languages.includes(language))
      return [
        fault('recordingUnknown', file, `the case has no language "${language}"`, `One of: ${languages.join(', ')}.`),
      ];
    const words = known.get(text);
    if (words === undefined)
      return [
        fault(
          'recordingUnknown',
          file,
          `no line is called "${text.replace(/^line\./, '')}"`,
          'Name the file by the id of its line.',
        ),
      ];
    const found = placeholdersOf(words);
    if (!found.ok || found.names.length === 0) return [];
    const names = `{${found.names.join('}, {')}}`;
    return [
      fault(
        'recordingVaries',
        file,
        `the line holds ${names}, which differs from case to case`,
        'Leave this line to the voice of the device.',
      ),
    ];
  });
  const missing = [...new Set(all.map(({ language }) => language))]
    .filter((language) => languages.includes(language))
    .flatMap((language): Diagnostic[] => {
      const has = new Set(all.filter((one) => one.language === language).map(({ text }) => text));
      const lacking = spoken.filter(([text, words]) => !has.has(text) && isFixed(words)).map(([text]) => text);
      if (lacking.length === 0) return [];
      const names = lacking.map((text) => text.replace(/^line\./, '')).join(', ');
      const folder = `scenarios/library/${id}/recordings/${language}`;
      return [
        {
          ...fault(
            'recordingMissing',
            folder,
            `not recorded: ${names}`,
            'Record them, or they come in the voice of the device.',
          ),
          severity: 'warning',
        },
      ];
    });
  return [...faults, ...missing];
}

/** What comes from a person at the counter: no choice of the officer's, nothing that is only seen. */
function isSpoken(text: string, ink: CompiledInk): boolean {
  if (text.startsWith('rendered.')) return true;
  return ink.lines.some(({ id, kind }) => kind !== 'choice' && `line.${id}` === text);
}

function isFixed(words: string): boolean {
  const found = placeholdersOf(words);
  return found.ok && found.names.length === 0;
}

function fault(
  code: 'recordingUnknown' | 'recordingMissing' | 'recordingVaries',
  file: string,
  message: string,
  hint: string,
): Diagnostic {
  return { severity: 'error', code, file, line: 1, column: 1, length: 0, message, hint };
}
