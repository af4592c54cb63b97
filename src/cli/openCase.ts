// A scenario named on the command line: opened, drawn, with the words of a language.

import { renderDiagnostic } from '#law';
import { drawCase, hashContent, type Case, type ContentHashes, type Cue, type OpenScenario } from '#scenario';
import { makeWords } from '#words';
import type { Words } from '#attempt';
import { InputError } from './commandLine.ts';
import { loadLibrary } from './contentFolder.ts';
import { readSources } from './productFolder.ts';

export interface OpenedCase {
  readonly open: OpenScenario;
  readonly hashes: ContentHashes;
  readonly drawn: Case;
  readonly words: Words;
}

/** Opens a scenario by its id in the library, or by the path of its folder. */
export function openNamed(name: string): OpenScenario {
  const isId = /^[a-z][a-zA-Z0-9-]*$/.test(name);
  const { files, only, shown } = readSources(isId ? [] : [name]);
  const library = loadLibrary(files, isId ? [name] : (only ?? []));
  const loaded = library.scenarios[0];
  if (loaded === undefined) {
    const known = [...files.keys()].flatMap(
      (path) => /^scenarios\/library\/([^/]+)\/scenario\.yaml$/.exec(path)?.[1] ?? [],
    );
    throw new InputError(`there is no scenario "${name}"; there are ${known.join(', ')}`);
  }
  if (loaded.open !== null) return loaded.open;
  const faults = [...library.diagnostics, ...loaded.diagnostics].filter((one) => one.severity === 'error');
  throw new InputError(
    faults.map((one) => renderDiagnostic({ ...one, file: shown(one.file) }, files.get(one.file))).join('\n'),
  );
}

export function drawNamed(
  open: OpenScenario,
  seed: number,
  variant: string | null,
  language = 'en',
  cue: Cue | null = null,
): OpenedCase {
  const known = Object.keys(open.content.scenario.variants);
  if (variant !== null && !known.includes(variant))
    throw new InputError(`there is no variant "${variant}"; there are ${known.join(', ')}`);
  const drawn = drawCase(open, seed, variant, cue);
  if (!drawn.ok)
    throw new InputError(drawn.error.map((one) => `${one.path.join('.')}: ${one.message} (${one.hint})`).join('\n'));
  return {
    open,
    hashes: hashContent(open.content),
    drawn: drawn.value,
    words: makeWords(open.content.texts, language),
  };
}
