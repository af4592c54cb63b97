// The content folder as it is served. What was made of it is kept beside the packages, and taken from there as long as neither the content
// nor the program that makes it is another: making it is most of what a start costs.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ScenarioFiles } from '#scenario';
import { bundleContent, servedRecordings } from './contentBundle.ts';
import { loadLibrary, readContentFolder } from './contentFolder.ts';

export interface ServedContent {
  /** JSON text by path, with an index.json. */
  readonly files: ReadonlyMap<string, string>;
  /** Recordings by path relative to the content folder: the file of each, relative to the root. */
  readonly recordings: ReadonlyMap<string, string>;
  /** Scenarios that have faults and are not in it. */
  readonly leftOut: readonly string[];
}

/** Where it is kept, relative to the root. */
const KEPT = 'node_modules/.cache/firstline-content.json';

/** Reads <root>/scenarios by the program in <root>/src. */
export function readServedContent(root: string): ServedContent {
  const folder = readContentFolder(root);
  const origin = hashOrigin(root, folder);
  const file = join(root, KEPT);
  const kept = origin === null ? null : readKept(file, origin);
  if (kept !== null) return kept;
  const library = loadLibrary(folder);
  const made: ServedContent = {
    files: bundleContent(library),
    recordings: servedRecordings(library),
    leftOut: library.scenarios.flatMap(({ id, open }) => (open === null ? [id] : [])),
  };
  if (origin !== null) keep(file, origin, made);
  return made;
}

/** The hash of all that it is made of; null where the sources were changed since this program started, which is no longer what they say. */
function hashOrigin(root: string, folder: ScenarioFiles): string | null {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const path of [join(root, 'package-lock.json'), ...sources]) {
    if (statSync(path).mtimeMs > performance.timeOrigin) return null;
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  }
  for (const [path, text] of folder) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex');
}

/** Null where there is none, or one of another origin, or one that is damaged. */
function readKept(file: string, origin: string): ServedContent | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== headOf(origin, body)) return null;
  const { files, recordings, leftOut } = JSON.parse(body) as Record<'files' | 'recordings', [string, string][]> &
    Pick<ServedContent, 'leftOut'>;
  return { files: new Map(files), recordings: new Map(recordings), leftOut };
}

function keep(file: string, origin: string, { files, recordings, leftOut }: ServedContent): void {
  const body = JSON.stringify({ files: [...files], recordings: [...recordings], leftOut });
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Always by this name, so that one who is killed here leaves no more than one behind; two at once write the same.
    writeFileSync(`${file}.new`, `${headOf(origin, body)}\n${body}`);
    renameSync(`${file}.new`, file);
  } catch {
    // A folder that may not be written: the next start makes it again.
  }
}

function headOf(origin: string, body: string): string {
  return `${origin} ${createHash('sha256').update(body).digest('hex')}`;
}
