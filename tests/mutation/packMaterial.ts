// The packs that are hunted: their source as it is written, compiled, and everything that is said of them.

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPack, renderDiagnostic, type Pack } from '#law';
import { EU_EXAMPLES } from '../../src/law/euExamples.ts';
import type { PackExamples } from '../../src/law/lawExample.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export const EXAMPLES: readonly PackExamples[] = [EU_EXAMPLES];

export interface Material {
  readonly said: PackExamples;
  readonly pack: Pack;
}

/** What is hunted under the name of a pack. Throws where there is no such pack or it has a fault. */
export function openMaterial(id: string): Material {
  const said = EXAMPLES.find(({ pack }) => pack === id);
  if (said === undefined) throw new Error(`nothing is said of a pack "${id}"`);
  const { pack, diagnostics } = loadPack(lawFiles(), id);
  if (pack === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one)).join('\n'));
  return { said, pack };
}

function lawFiles(): ReadonlyMap<string, string> {
  const paths = globSync('scenarios/law/**/*.yaml', { cwd: ROOT });
  return new Map(paths.map((path) => [path, readFileSync(resolve(ROOT, path), 'utf8')]));
}
