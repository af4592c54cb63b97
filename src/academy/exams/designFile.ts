// A design as a file: YAML to read and edit, JSON for programs. The same schema reads it back; what does not fit is named by its place.

import { examDesignSchema, type ExamDesign } from '#exam';
import { saveFile } from '#ui';

export type ReadFile =
  | { readonly ok: true; readonly design: ExamDesign }
  /** Places that do not fit; none: it is no such file at all. */
  | { readonly ok: false; readonly places: readonly string[] };

export async function readDesignFile(text: string): Promise<ReadFile> {
  const { parse } = await import('yaml');
  let found: unknown;
  try {
    // JSON is YAML too.
    found = parse(text);
  } catch {
    return { ok: false, places: [] };
  }
  const read = examDesignSchema.safeParse(found);
  if (read.success) return { ok: true, design: read.data };
  const places = read.error.issues.map(({ path, code }) =>
    [...path, ...(code === 'unrecognized_keys' ? ['?'] : [])].join('.'),
  );
  return { ok: false, places: typeof found === 'object' && found !== null ? [...new Set(places)] : [] };
}

export async function saveDesignFile(design: ExamDesign, kind: 'yaml' | 'json'): Promise<void> {
  const text = kind === 'json' ? JSON.stringify(design, null, 2) : (await import('yaml')).stringify(design);
  saveFile(`${design.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-') || 'exam'}.${kind}`, text);
}
