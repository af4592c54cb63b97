// The academy's own cases from the folder that FIRSTLINE_CONTENT names: exams are made of them, and they are served to nobody.

import { bundleContent, loadLibrary, readSources } from '#cli';
import { NO_PRIVATE_CONTENT, type PrivateContent } from './examPool.ts';

/** Throws an InputError that says what to do where the folder holds no case. */
export function readPrivateContent(folder: string | null): PrivateContent {
  if (folder === null) return NO_PRIVATE_CONTENT;
  const { files, only } = readSources([folder]);
  const names = only ?? [];
  const library = loadLibrary(files, names);
  return {
    files: bundleContent(library),
    sources: new Map(
      names.map((name) => [name, [...files].filter(([path]) => path.startsWith(`scenarios/library/${name}/`))]),
    ),
  };
}
