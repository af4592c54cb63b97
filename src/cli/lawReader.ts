// The law in words for the command line, in any language of the interface.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layersOf, makeLawBundle, readLawTexts, type Pack } from '#law';
import type { ScenarioFiles } from '#scenario';
import { makeLawWords, makeWords, openLawBook, type LawWords, type Say } from '#words';
import { UsageError } from './commandLine.ts';
import { PRODUCT_FOLDER } from './productFolder.ts';

export interface LawReader {
  readonly law: LawWords;
  /** The frame around what the law says, in the language asked for. */
  readonly say: Say;
}

export function makeLawReader(files: ScenarioFiles, pack: Pack, language: string): LawReader {
  const book = openLawBook(makeLawBundle(pack, readLawTexts(files, layersOf(pack.source))), language);
  return { law: makeLawWords(book, makeSay(book.language)), say: makeSay(language) };
}

function makeSay(language: string): Say {
  const folder = join(PRODUCT_FOLDER, 'assets/locales');
  const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'law.json')));
  if (!known.includes(language)) throw new UsageError(`--lang "${language}" is none of ${known.join(', ')}`);
  const read = (name: string): Record<string, string> =>
    Object.fromEntries(flatten(JSON.parse(readFileSync(join(folder, name, 'law.json'), 'utf8'))));
  const words = makeWords({ en: read('en'), [language]: read(language) }, language);
  return (key, values = {}) => words({ id: key, args: values });
}

function flatten(texts: unknown, prefix = ''): [string, string][] {
  if (typeof texts === 'string') return [[prefix, texts]];
  return Object.entries(texts as Readonly<Record<string, unknown>>).flatMap(([key, part]) =>
    flatten(part, prefix === '' ? key : `${prefix}.${key}`),
  );
}
