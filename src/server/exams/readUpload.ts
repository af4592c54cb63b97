// What a zip of case folders holds, without believing it: paths that lead elsewhere, names twice, files beyond number or size, an archive that
// swells when it is opened. Nothing is written anywhere; it is opened in small pieces, and given up as soon as it is too large.

import { UPLOAD_LIMITS, type UploadFaultCode } from '#exam';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

export interface ReadUpload {
  /** Texts by path in the content: scenarios/library/<name>/… */
  readonly files: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  /** Paths in the zip that belong to no case. */
  readonly left: readonly string[];
}

export type UploadRead =
  | { readonly ok: true; readonly value: ReadUpload }
  | { readonly ok: false; readonly fault: { readonly code: UploadFaultCode; readonly at: string } };

/** A piece of a zip swells to a thousand times its size at most. */
const PIECE_BYTES = 4096;
const LONGEST_PATH = 200;
const NAME = /^[a-z][a-zA-Z0-9-]{0,79}$/;
const WORDS = /\.(yaml|ink)$/;
/** What operating systems put into a zip of their own accord. */
const STRAY = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db)(\/|$)/;

class Refused extends Error {
  readonly code: UploadFaultCode;
  readonly at: string;

  constructor(code: UploadFaultCode, at = '') {
    super(code);
    this.code = code;
    this.at = at;
  }
}

export function readUpload(zip: Uint8Array): UploadRead {
  try {
    return { ok: true, value: sortIntoCases(unpack(zip)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: { code: error.code, at: error.at } };
    throw error;
  }
}

/** Texts by their path in the zip; null: a file of another kind. */
function unpack(zip: Uint8Array): ReadonlyMap<string, string | null> {
  if (zip.length > UPLOAD_LIMITS.zipBytes) throw new Refused('tooLarge');
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new Refused('notZip');
  const found = new Map<string, string | null>();
  let bytes = 0;
  // What is thrown in its callbacks does not come through the archive's reader as it was.
  let refused: Refused | null = null;
  const refuse = (code: UploadFaultCode, at: string): never => {
    refused ??= new Refused(code, at);
    throw refused;
  };
  const unzip = new Unzip((file) => {
    const { name } = file;
    if (name.endsWith('/') || STRAY.test(name)) return;
    if (!isPlainPath(name)) refuse('badPath', name.slice(0, LONGEST_PATH));
    if (found.has(name)) refuse('fileTwice', name);
    if (found.size === UPLOAD_LIMITS.files) refuse('tooManyFiles', String(UPLOAD_LIMITS.files));
    found.set(name, null);
    if (!WORDS.test(name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) refuse('notZip', name);
      length += chunk.length;
      bytes += chunk.length;
      if (length > UPLOAD_LIMITS.fileBytes || bytes > UPLOAD_LIMITS.bytes) refuse('tooLarge', name);
      chunks.push(chunk.slice());
      if (!isLast) return;
      const text = readText(Buffer.concat(chunks));
      if (text === null) refuse('notText', name);
      found.set(name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < zip.length; at += PIECE_BYTES)
      unzip.push(zip.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= zip.length);
  } catch {
    throw refused ?? new Refused('notZip');
  }
  const unfinished = [...found].find(([name, text]) => text === null && WORDS.test(name));
  if (unfinished !== undefined) throw new Refused('notZip', unfinished[0]);
  return found;
}

function isPlainPath(path: string): boolean {
  return (
    path.length <= LONGEST_PATH &&
    // oxlint-disable-next-line no-control-regex -- these are what is looked for.
    !/[\u0000-\u001F\u007F\\:]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** Null: these bytes are no text. */
function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A folder with a scenario.yaml is a case, named as the folder; at the top of the zip it is named by its id. */
function sortIntoCases(found: ReadonlyMap<string, string | null>): ReadUpload {
  const cases = new Map<string, string>();
  for (const [path, text] of found) {
    const folder = /^(?<folder>(?:.*\/)?)scenario\.yaml$/.exec(path)?.groups?.['folder'];
    if (folder === undefined || text === null) continue;
    const name = folder === '' ? (/^id:[ \t]*['"]?([\w-]+)/m.exec(text)?.[1] ?? '') : (folder.split('/').at(-2) ?? '');
    if (!NAME.test(name)) throw new Refused('badName', path);
    if (cases.has(name)) throw new Refused('caseTwice', path);
    cases.set(name, folder);
  }
  if (cases.size === 0) throw new Refused('noCase');
  if (cases.size > UPLOAD_LIMITS.cases) throw new Refused('tooManyCases', String(UPLOAD_LIMITS.cases));
  const files = new Map<string, string>();
  const left: string[] = [];
  for (const [path, text] of found) {
    const home = [...cases].find(([, folder]) => path.startsWith(folder));
    if (home === undefined || text === null) left.push(path);
    else files.set(`scenarios/library/${home[0]}/${path.slice(home[1].length)}`, text);
  }
  return { files, names: [...cases.keys()], left };
}
