// What can be wrong with a store, read off SQLite's, PostgreSQL's and the system's own codes: what happened, and what to do about it.

import { DatabaseError } from 'pg';
import { namePlace, type StorePlace } from './storePlace.ts';

export const STORE_FAULTS = [
  'badAddress',
  'unreachable',
  'signInRefused',
  'noDatabase',
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

/** PostgreSQL's SQLSTATE (postgresql.org/docs/18/errcodes-appendix.html): a whole code, or else its class. */
const BY_STATE: Readonly<Record<string, StoreFaultCode>> = {
  '08': 'unreachable',
  '23': 'conflict',
  '25006': 'notWritable',
  '28': 'signInRefused',
  '3D000': 'noDatabase',
  '3F000': 'noDatabase',
  '40': 'busy',
  '42501': 'notWritable',
  '53100': 'full',
  '53': 'unreachable',
  '55P03': 'busy',
  '57P': 'unreachable',
  '58030': 'damaged',
  XX001: 'damaged',
  XX002: 'damaged',
};

const BY_SYSTEM: Readonly<Record<string, StoreFaultCode>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  EROFS: 'notWritable',
  ENOTDIR: 'notWritable',
  ENOENT: 'notWritable',
  EEXIST: 'notWritable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
};

/** What the PostgreSQL client says in words alone, without a code. */
const UNREACHABLE =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|The server does not support SSL|Client has encountered a connection error|Client was closed|Query read timeout|Cannot use a pool after calling end|Received unexpected|Postgres connection has been discarded)/;

/** What an error from the store means; null if it does not come from there. */
export function storeFaultOf(error: unknown): StoreFaultCode | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  if (error instanceof DatabaseError) {
    const state = code ?? '';
    return BY_STATE[state] ?? BY_STATE[state.slice(0, 3)] ?? BY_STATE[state.slice(0, 2)] ?? 'unknown';
  }
  if (code === 'ERR_SQLITE_ERROR') return errcode === undefined ? null : (BY_RESULT[errcode & 0xff] ?? 'unknown');
  if (code !== undefined && Object.hasOwn(BY_SYSTEM, code)) return BY_SYSTEM[code] ?? null;
  if (/^(SASL|SCRAM|.*client password must be a string)/.test(error.message)) return 'signInRefused';
  return UNREACHABLE.test(error.message) ? 'unreachable' : null;
}

/** For whoever starts the server: what happened and what to do. */
export function describeStoreFault(code: StoreFaultCode, place: StorePlace): string {
  const name = namePlace(place);
  return 'folder' in place ? describeFolderFault(code, name) : describeDatabaseFault(code, name);
}

function describeFolderFault(code: StoreFaultCode, folder: string): string {
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
    case 'badAddress':
    case 'unreachable':
    case 'signInRefused':
    case 'noDatabase':
    case 'conflict':
    case 'unknown':
      return `The database in ${folder} could not be opened. Keep a copy of the folder and report this.`;
  }
}

function describeDatabaseFault(code: StoreFaultCode, url: string): string {
  switch (code) {
    case 'badAddress':
      return 'DATABASE_URL is not the address of a PostgreSQL database. Write it as postgres://user:password@host:5432/database (in the password @ as %40, / as %2F, # as %23), or leave it out to keep everything in the data folder. It is not shown here, for it may hold a password.';
    case 'unreachable':
      return `No database answers at ${url}. See that PostgreSQL runs there and takes connections from this machine, and that host and port in DATABASE_URL are right. Nothing was changed.`;
    case 'signInRefused':
      return `The database at ${url} refuses user or password. Mend them in DATABASE_URL, or let this user sign in (pg_hba.conf). Nothing was changed.`;
    case 'noDatabase':
      return `There is no such database at ${url}. Make it (createdb), or name another in DATABASE_URL. Nothing was changed.`;
    case 'notWritable':
      return `The database at ${url} cannot be written by this user: it is a standby, or the user lacks the right. Name the primary in DATABASE_URL, or make this user the owner of the database. Nothing was changed.`;
    case 'full':
      return `There is no space left for the database at ${url}. Nothing was lost. Make room on that disk, then start again.`;
    case 'newer':
      return `The database at ${url} was written by a newer version of Firstline. Start that version, or name another database. Nothing was changed.`;
    case 'notOurs':
      return `The database at ${url} holds tables of another program. Make one for Firstline alone (createdb firstline) and name it in DATABASE_URL. Nothing was changed.`;
    case 'damaged':
      return `The database at ${url} is damaged. Keep a copy of its files, then bring back the last backup. Nothing was changed.`;
    case 'busy':
      return `Another program holds the tables of the database at ${url}. Wait until it is done, then start again. Nothing was changed.`;
    case 'conflict':
    case 'unknown':
      return `The database at ${url} could not be opened. Look into its log, keep a copy, and report this.`;
  }
}
