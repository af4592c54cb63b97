// What the tests of this room share: the shipped files, the pack they speak of, and short ways to populations and edits.

import { loadPack, type Diagnostic, type Pack } from '#law';
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

let loaded: Pack | null = null;

export function euPack(): Pack {
  loaded ??= loadPack(SHIPPED, 'eu').pack;
  if (loaded === null) throw new Error('the pack eu has faults');
  return loaded;
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
  const path = `scenarios/lab/populations/${name}.yaml`;
  const { population: made, diagnostics } = loadPopulation(path, SHIPPED.get(path) ?? '', euPack());
  if (made === null) throw new Error(shown(diagnostics).join('\n'));
  return made;
}

/** `code line:column message`. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}
