// Where the product lies: the folder that holds scenarios/. Authors may point to content of their own besides.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { InputError } from './commandLine.ts';
import { readContentFile, readContentFolder } from './contentFolder.ts';

export const PRODUCT_FOLDER = resolve(import.meta.dirname, '../..');

export interface Sources {
  readonly files: ReadonlyMap<string, string>;
  /** Ids of the scenarios asked for; null: all. */
  readonly only: readonly string[] | null;
  /** The path as the author knows it, for a path of the library. */
  readonly shown: (path: string) => string;
}

/**
 * The product's content, with what the given paths hold laid over it: a scenario's folder (with scenario.yaml), one of its files, or a
 * folder of such folders. Without paths: the product's own.
 */
export function readSources(paths: readonly string[]): Sources {
  const files = new Map(readContentFolder(PRODUCT_FOLDER));
  if (paths.length === 0) return { files, only: null, shown: (path) => path };
  const only = new Set<string>();
  const origins = new Map<string, string>();
  for (const path of paths) {
    if (!existsSync(path))
      throw new InputError(`there is no ${path}: give the folder of a scenario, with its scenario.yaml`);
    const folders = scenarioFolders(path);
    if (folders.length === 0) throw new InputError(`${path} holds no scenario.yaml: give the folder of a scenario`);
    for (const folder of folders) {
      const id = basename(resolve(folder));
      only.add(id);
      const prefix = `scenarios/library/${id}`;
      for (const file of files.keys()) if (file.startsWith(`${prefix}/`)) files.delete(file);
      for (const file of filesBelow(folder)) {
        const virtual = `${prefix}/${relative(folder, file).replaceAll('\\', '/')}`;
        const content = readContentFile(file);
        if (content === null) continue;
        files.set(virtual, content);
        origins.set(virtual, file);
      }
    }
  }
  return { files, only: [...only], shown: (path) => origins.get(path) ?? path };
}

function scenarioFolders(path: string): string[] {
  if (!statSync(path).isDirectory()) return scenarioFolders(join(path, '..'));
  if (existsSync(join(path, 'scenario.yaml'))) return [path];
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((inner) => statSync(inner).isDirectory() && existsSync(join(inner, 'scenario.yaml')));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return [path];
  });
}
