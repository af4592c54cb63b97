// What the tests of this room share: the shipped files, the pack they speak of, and short ways to populations and edits.

import { loadPack, type Diagnostic, type Pack } from '#law';
import { listLabFiles } from './labFiles.ts';
import { loadEdit, type Edit } from './loadEdit.ts';
import { loadPopulation } from './loadPopulation.ts';
import type { Population } from './population.ts';

const TEXTS = import.meta.glob('../../scenarios/{law,lab}/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The shipped files by the path they have below the root. */
export const SHIPPED: ReadonlyMap<string, string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.replace('../../', ''), text]),
);

export const DATE = '2026-07-10';

const loaded = new Map<string, Pack>();

export function shippedPack(id: string): Pack {
  const pack = loaded.get(id) ?? loadPack(SHIPPED, id).pack;
  if (pack === null) throw new Error(`the pack ${id} has faults`);
  loaded.set(id, pack);
  return pack;
}

export function euPack(): Pack {
  return shippedPack('eu');
}

/** The shipped files of a kind: name, text, and the pack they are for. */
export function shippedFiles(
  kind: 'populations' | 'edits',
): { name: string; path: string; text: string; pack: Pack }[] {
  return listLabFiles(SHIPPED, kind).map(({ name, path, text, pack }) => ({
    name,
    path,
    text,
    pack: shippedPack(pack),
  }));
}

export function shippedEdit(name: string): Edit {
  const file = shippedFiles('edits').find((one) => one.name === name);
  const made = file === undefined ? null : loadEdit(file.path, file.text, file.pack).edit;
  if (made === null) throw new Error(`the edit ${name} is not there, or has faults`);
  return made;
}

/** A population with these draws alone. */
export function population(draws: string): Population {
  const text = `population: test\ntitle: Test\npack: eu\ndraws:\n${draws}`;
  const { population: made, diagnostics } = loadPopulation('test.yaml', text, euPack());
  if (made === null) throw new Error(shown(diagnostics).join('\n'));
  return made;
}

export function edit(changes: string): Edit {
  const { edit: made, diagnostics } = loadEdit('test.yaml', editText(changes), euPack());
  if (made === null) throw new Error(shown(diagnostics).join('\n'));
  return made;
}

export function editText(changes: string): string {
  return `edit: test\ntitle: Test\npack: eu\n${changes}`;
}

export function shippedPopulation(name: string): Population {
  const file = shippedFiles('populations').find((one) => one.name === name);
  const made = file === undefined ? null : loadPopulation(file.path, file.text, file.pack).population;
  if (made === null) throw new Error(`the population ${name} is not there, or has faults`);
  return made;
}

/** `code line:column message`. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}
