// The populations and edits that come with the product, among its files: scenarios/lab/populations/<name>.yaml, scenarios/lab/edits/<name>.yaml.
// Files are text by path, so that browser, command line and tests read the same way.

import { parse } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, type JsonSchema, type Pack } from '#law';
import { EDIT_SCHEMA } from './editSchema.ts';
import { loadEdit } from './loadEdit.ts';
import { loadPopulation } from './loadPopulation.ts';
import { POPULATION_SCHEMA, type Text } from './populationSchema.ts';

export const LAB_KINDS = ['populations', 'edits'] as const;
export type LabKind = (typeof LAB_KINDS)[number];

/** A file of the lab as a list of them shows it. */
export interface LabFile {
  readonly name: string;
  readonly path: string;
  readonly pack: string;
  readonly title: Text;
  readonly about: Text | null;
  readonly text: string;
}

/** What a screen can offer: the laws by the path of their bundle, and what comes with the product. */
export interface LabIndex {
  readonly format: 1;
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    /** The day on which it was last read against its sources. */
    readonly asAt: string;
    readonly knows?: { readonly from?: string | undefined; readonly to?: string | undefined };
    readonly law: string;
  }[];
  readonly populations: readonly LabFile[];
  readonly edits: readonly LabFile[];
}

/** The files of a kind, by name. A file that cannot be read at all has no pack, and its name for a title. */
export function listLabFiles(files: ReadonlyMap<string, string>, kind: LabKind): LabFile[] {
  const found = [...files].flatMap(([path, text]): LabFile[] => {
    const name = new RegExp(`(?:^|/)lab/${kind}/([a-z0-9-]+)\\.yaml$`).exec(path)?.[1];
    return name === undefined ? [] : [{ name, path, text, ...readHead(name, text) }];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every fault of the files of the lab. */
export function checkLabFiles(files: ReadonlyMap<string, string>, packs: ReadonlyMap<string, Pack>): Diagnostic[] {
  return LAB_KINDS.flatMap((kind) =>
    listLabFiles(files, kind).flatMap(({ path, text, pack: id }) => {
      // Without a pack of that name it is checked against any, which says so.
      const pack = packs.get(id) ?? [...packs.values()][0];
      if (pack === undefined) return [];
      return kind === 'edits' ? loadEdit(path, text, pack).diagnostics : loadPopulation(path, text, pack).diagnostics;
    }),
  );
}

/** The forms of the lab's files as JSON Schema, for editors. */
export function exportLabSchemas(): { readonly [file in 'population' | 'edit']: JsonSchema } {
  const asWritten = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });
  return { population: asWritten(POPULATION_SCHEMA), edit: asWritten(EDIT_SCHEMA) };
}

const HEAD = z.object({
  pack: z.string().catch(''),
  title: POPULATION_SCHEMA.shape.title.optional().catch(undefined),
  about: POPULATION_SCHEMA.shape.about.catch(undefined),
});

function readHead(name: string, text: string): Pick<LabFile, 'pack' | 'title' | 'about'> {
  const { pack, title, about } = HEAD.catch({ pack: '' }).parse(parsed(text));
  return { pack, title: title ?? name, about: about ?? null };
}

function parsed(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return null;
  }
}
