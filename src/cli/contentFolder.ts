// The content on disk: every file of a folder of scenarios as text by path, and the library loaded from it.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkLawTexts, loadPack, type Diagnostic, type Pack } from '#law';
import { listScenarios, loadScenario, RECORDING_FORMATS, type LoadedScenario, type ScenarioFiles } from '#scenario';

/** Endings of the files that are content in words. */
const WORDS = /\.(yaml|ink)$/;
const RECORDING = new RegExp(`\\.(${RECORDING_FORMATS.join('|')})$`);

/** What stands for a file among the content: its text, or the hash of a recording's bytes; null: it is no content. */
export function readContentFile(path: string): string | null {
  if (WORDS.test(path)) return readFileSync(path, 'utf8');
  if (!RECORDING.test(path)) return null;
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

export interface Library {
  readonly files: ScenarioFiles;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly scenarios: readonly LoadedScenario[];
  /** Of the law; each scenario carries its own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads <root>/scenarios. Paths are relative to the root, with forward slashes. */
export function readContentFolder(root: string): ScenarioFiles {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else {
        const content = readContentFile(path);
        if (content !== null) files.set(relative(root, path).split(sep).join('/'), content);
      }
    }
  };
  walk(join(root, 'scenarios'));
  return files;
}

/** Loads the packs that are there and every scenario (or those named) against the pack it asks for. */
export function loadLibrary(files: ScenarioFiles, only?: readonly string[]): Library {
  const { packs, diagnostics } = loadLaws(files);
  const scenarios = listScenarios(files)
    .filter((id) => only === undefined || only.includes(id))
    .map((id) => {
      const pack = packs.get(packOf(files, id)) ?? packs.values().next().value;
      if (pack === undefined) return { id, open: null, diagnostics: [] };
      return loadScenario(files, id, pack);
    });
  return { files, packs, scenarios, diagnostics };
}

type Laws = Pick<Library, 'packs' | 'diagnostics'>;

/** The laws loaded last, by the hash of their files: whoever loads cases one after another mostly means the same laws. */
let lately: { readonly hash: string; readonly laws: Laws } | null = null;

function loadLaws(files: ScenarioFiles): Laws {
  const hash = hashLaws(files);
  if (lately?.hash === hash) return lately.laws;
  const diagnostics: Diagnostic[] = [];
  const packs = new Map<string, Pack>();
  for (const id of listPacks(files)) {
    const loaded = loadPack(files, id);
    diagnostics.push(...loaded.diagnostics.filter((one) => !diagnostics.some((other) => isSame(one, other))));
    if (loaded.pack !== null) packs.set(id, loaded.pack);
  }
  diagnostics.push(...checkLaws(files, [...packs.values()]));
  lately = { hash, laws: { packs, diagnostics } };
  return lately.laws;
}

function hashLaws(files: ScenarioFiles): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) if (path.startsWith('scenarios/law/')) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

/** Ids of the law packs among the files. */
export function listPacks(files: ScenarioFiles): string[] {
  return [...files.keys()].flatMap((path) => {
    const id = /^scenarios\/law\/([^/]+)\.yaml$/.exec(path)?.[1];
    return id === undefined || id === 'vocabulary' || id === 'states' ? [] : [id];
  });
}

/** Texts of the law in every language that there is a file for. */
function checkLaws(files: ScenarioFiles, packs: readonly Pack[]): Diagnostic[] {
  if (packs.length === 0) return [];
  return [...files.keys()].flatMap((path) => {
    const language = /^scenarios\/law\/locales\/([\w-]+)\.yaml$/.exec(path)?.[1];
    return language === undefined ? [] : checkLawTexts(files, packs, language);
  });
}

function packOf(files: ScenarioFiles, id: string): string {
  const text = files.get(`scenarios/library/${id}/scenario.yaml`) ?? '';
  // In one line, or in the indented lines below.
  const law = /^law:.*(?:\n[ \t].*)*/m.exec(text)?.[0] ?? '';
  return /\bpack:[ \t]*['"]?([\w-]+)/.exec(law)?.[1] ?? '';
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code;
}
