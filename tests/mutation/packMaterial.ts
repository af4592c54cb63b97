// The packs that are hunted: their source as it is written, compiled, and everything that is said of them.

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPack, renderDiagnostic, type Pack, type PackSource } from '#law';
import { EU_EXAMPLES } from '../../src/law/euExamples.ts';
import { INTERNATIONAL_EXAMPLES } from '../../src/law/internationalExamples.ts';
import type { PackExamples } from '../../src/law/lawExample.ts';
import { readLawFile } from '../../src/law/lawFiles.ts';
import { PACK_SCHEMA } from '../../src/law/packSchema.ts';
import { UK_EXAMPLES } from '../../src/law/ukExamples.ts';
import { US_EXAMPLES } from '../../src/law/usExamples.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export const EXAMPLES: readonly PackExamples[] = [EU_EXAMPLES, INTERNATIONAL_EXAMPLES, UK_EXAMPLES, US_EXAMPLES];

export interface Material {
  readonly said: PackExamples;
  readonly pack: Pack;
  /** The pack with the one that it is laid on: what is compiled. */
  readonly source: PackSource;
  /** The ids that the pack itself writes: its rules, derived facts, constraints, sources, lists. */
  readonly own: ReadonlySet<string>;
  readonly isTruth: (fact: string) => boolean;
}

/** What is hunted under the name of a pack. Throws where there is no such pack or it has a fault. */
export function openMaterial(id: string): Material {
  const said = EXAMPLES.find(({ pack }) => pack === id);
  if (said === undefined) throw new Error(`nothing is said of a pack "${id}"`);
  const pack = openPack(id);
  const read = readLawFile(lawFiles(), `${id}.yaml`, PACK_SCHEMA);
  if (!read.ok) throw new Error(`the pack "${id}" cannot be read`);
  const { rules, derive, constraints, sources, lists } = read.value;
  const own = new Set([
    ...[...rules, ...constraints].map((one) => one.id),
    ...derive.map(({ fact }) => fact),
    ...Object.keys({ ...sources, ...lists }),
  ]);
  return { said, pack, source: pack.source, own, isTruth: (fact) => pack.vocabulary.typeOf(fact)?.kind === 'bool' };
}

/** A shipped pack. Throws where it has a fault. */
export function openPack(id: string): Pack {
  const { pack, diagnostics } = loadPack(lawFiles(), id);
  if (pack === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one)).join('\n'));
  return pack;
}

function lawFiles(): ReadonlyMap<string, string> {
  const paths = globSync('scenarios/law/**/*.yaml', { cwd: ROOT });
  return new Map(paths.map((path) => [path, readFileSync(resolve(ROOT, path), 'utf8')]));
}
