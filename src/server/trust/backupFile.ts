// A backup as a file: JSON by lines, the same whichever database it comes from or goes to. First what it is, then table by table its
// columns and its rows, last how many there were and the hash of all lines before.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export const BACKUP_FORMAT = 1;

export const backupHeadSchema = z.strictObject({
  firstline: z.literal('backup'),
  format: z.number().int(),
  /** Of the database: the step of the migrations that it had come to. */
  version: z.number().int().min(1),
  atMs: z.number().int(),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
const endSchema = z.strictObject({ rows: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** What stands in a row, in both databases: text, a whole number, or nothing. */
export type Cell = string | number | null;
const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));

export interface BackupTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The hash of what was written so far, line by line. */
export class LineHash {
  readonly #hash = createHash('sha256');

  add(line: string): string {
    const text = `${line}\n`;
    this.#hash.update(text);
    return text;
  }

  end(): string {
    return this.#hash.digest('hex');
  }
}

/** Why a file is no backup to restore: it is another thing, of a later program, or not as it was written. */
export const BACKUP_FAULTS = ['unreadable', 'notABackup', 'newer', 'damaged'] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

export type ReadBackup =
  | { readonly ok: true; readonly head: BackupHead; readonly rows: number }
  | { readonly ok: false; readonly fault: BackupFault };

/** Reads a file to its end and says whether it is whole, before anything is done with it. */
export async function checkBackup(path: string, newest: number): Promise<ReadBackup> {
  const hash = new LineHash();
  let head: BackupHead | null = null;
  let columns = 0;
  let rows = 0;
  let end: z.infer<typeof endSchema> | null = null;
  try {
    for await (const line of linesOf(path)) {
      const value = parse(line);
      if (head === null) {
        const read = backupHeadSchema.safeParse(value);
        if (!read.success) return { ok: false, fault: 'notABackup' };
        if (read.data.format > BACKUP_FORMAT || read.data.version > newest) return { ok: false, fault: 'newer' };
        head = read.data;
      } else if (end !== null) return { ok: false, fault: 'damaged' };
      else if (Array.isArray(value)) {
        if (!rowSchema.safeParse(value).success || value.length !== columns) return { ok: false, fault: 'damaged' };
        rows++;
      } else {
        const table = tableSchema.safeParse(value);
        if (table.success) columns = table.data.columns.length;
        else {
          const read = endSchema.safeParse(value);
          if (!read.success) return { ok: false, fault: 'damaged' };
          end = read.data;
        }
      }
      if (end === null) hash.add(line);
    }
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
  if (head === null) return { ok: false, fault: 'notABackup' };
  if (end === null || end.rows !== rows || end.sha256 !== hash.end()) return { ok: false, fault: 'damaged' };
  return { ok: true, head, rows };
}

/** The tables of a backup that was checked, each with its rows in small lots. */
export async function* readBackup(
  path: string,
  lot: number,
): AsyncGenerator<BackupTable & { rows: readonly Cell[][] }> {
  let table: BackupTable | null = null;
  let rows: Cell[][] = [];
  for await (const line of linesOf(path)) {
    const value = parse(line);
    if (Array.isArray(value)) {
      rows.push(rowSchema.parse(value));
      if (rows.length < lot || table === null) continue;
      yield { ...table, rows };
      rows = [];
      continue;
    }
    if (table !== null && rows.length > 0) yield { ...table, rows };
    rows = [];
    const read = tableSchema.safeParse(value);
    table = read.success ? read.data : null;
  }
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

/** Undefined where a line is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
