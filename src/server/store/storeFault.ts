// What can be wrong with a store, read off SQLite's and the system's own codes: what happened, and what to do about it.

export const STORE_FAULTS = [
  'notWritable',
  'full',
  'newer',
  'notOurs',
  'damaged',
  'busy',
  'conflict',
  'unknown',
] as const;
export type StoreFaultCode = (typeof STORE_FAULTS)[number];

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const BY_RESULT: Readonly<Record<number, StoreFaultCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'notWritable',
  11: 'damaged',
  13: 'full',
  14: 'notWritable',
  19: 'conflict',
  26: 'notOurs',
};

/** SQLITE_IOERR with the reasons that a full disk gives. */
const FULL_SYSTEM = new Set(['ENOSPC', 'EDQUOT']);
const CLOSED_SYSTEM = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST']);

/** What an error from the store means; null if it does not come from there. */
export function storeFaultOf(error: unknown): StoreFaultCode | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  if (code !== undefined && FULL_SYSTEM.has(code)) return 'full';
  if (code !== undefined && CLOSED_SYSTEM.has(code)) return 'notWritable';
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return null;
  return BY_RESULT[errcode & 0xff] ?? 'unknown';
}

/** For whoever starts the server: what happened and what to do. */
export function describeStoreFault(code: StoreFaultCode, folder: string): string {
  switch (code) {
    case 'notWritable':
      return `The data folder ${folder} cannot be written. Give this user the right to write there, or name another folder with --data or FIRSTLINE_DATA.`;
    case 'full':
      return `There is no space left for the data folder ${folder}. Nothing was lost. Make room on that disk, then start again.`;
    case 'newer':
      return `The database in ${folder} was written by a newer version of Firstline. Start that version, or name another folder with --data. Nothing was changed.`;
    case 'notOurs':
      return `The file firstline.sqlite in ${folder} is not a database of Firstline. Move it away, or name another folder with --data. Nothing was changed.`;
    case 'damaged':
      return `The database in ${folder} is damaged. Keep a copy of the folder, then bring back the last backup. Nothing was changed.`;
    case 'busy':
      return `Another program holds the database in ${folder}. Stop the other server, or name another folder with --data.`;
    case 'conflict':
    case 'unknown':
      return `The database in ${folder} could not be opened. Keep a copy of the folder and report this.`;
  }
}
