// firstline texts: what a language of a scenario has and lacks, sent out to translators and taken in again.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import {
  listTranslation,
  localePath,
  pathInTexts,
  placeholdersOf,
  seenHash,
  seenPath,
  showSame,
  type TranslationRow,
} from '#scenario';
import {
  InputError,
  readOptions,
  readText,
  requireFirst,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { PRODUCT_FOLDER, readSources, type Sources } from '../productFolder.ts';
import { readFileText } from '../readJson.ts';
import { readTranslation, writeTranslation, type Returned } from '../translationFiles.ts';

const usage = 'firstline texts <scenario> --lang LANG [--out FILE.po|.csv] [--in FILE.po|.csv] [--seen] [--json]';

export const texts: Command = {
  name: 'texts',
  usage: `${usage}: a language of a scenario: what it lacks, what is stale; out to translators and in again`,
  run(args): Answer {
    const options = {
      lang: { type: 'string' },
      out: { type: 'string' },
      in: { type: 'string' },
      seen: { type: 'boolean' },
    } as const;
    const parsed = readOptions(args, options, usage);
    const name = requireFirst(parsed, 'which scenario?', usage);
    const language = requireText(parsed, 'lang', usage);
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
      throw new UsageError(`"${language}" is not a language tag, as es or pt-BR`);
    if (language === 'en')
      throw new UsageError('English is the source: change it in interview.ink and locales/en.yaml');
    const home = openHome(name, language);
    let rows = home.rows();
    const taken = readText(parsed, 'in');
    const news = taken === null ? null : takeIn(home, rows, readTranslation(taken, readFileText(taken)));
    if (news !== null) rows = home.rows();
    if (parsed.values['seen'] === true) {
      const translated = rows.filter(({ text }) => text !== null);
      keepSeen(home, rows, translated);
      rows = home.rows();
    }
    const out = readText(parsed, 'out');
    if (out !== null) writeFileSync(out, writeTranslation(out, rows, { scenario: home.scenario, language }));
    return answer(home.scenario, language, rows, { out, news });
  },
};

function hashesOf(texts: readonly { readonly id: string; readonly source: string }[]): Record<string, string> {
  return Object.fromEntries(texts.map(({ id, source }) => [id, seenHash(source)]));
}

/** Where a scenario's language lives. */
interface Home {
  readonly scenario: string;
  readonly locale: string;
  readonly seen: string;
  rows(): TranslationRow[];
}

function openHome(name: string, language: string): Home {
  const isId = /^[a-z][a-zA-Z0-9-]*$/.test(name);
  const first = readSources(isId ? [] : [name]);
  const scenario = isId ? name : (first.only?.[0] ?? name);
  const source = `scenarios/library/${scenario}/scenario.yaml`;
  if (!first.files.has(source))
    throw new InputError(`there is no scenario "${scenario}"; name one of the library, or the folder of yours`);
  const folder = dirname(placeOf(first, source));
  const at = (path: string): string => join(folder, path.slice(`scenarios/library/${scenario}/`.length));
  return {
    scenario,
    locale: at(localePath(scenario, language)),
    seen: at(seenPath(scenario, language)),
    rows: () => listTranslation(readSources(isId ? [] : [name]).files, scenario, language),
  };
}

function placeOf({ shown }: Sources, path: string): string {
  const place = shown(path);
  return place === path ? join(PRODUCT_FOLDER, path) : resolve(place);
}

interface News {
  readonly taken: number;
  readonly unknown: readonly string[];
  /** Made from an English that is no more: taken, and still stale. */
  readonly older: readonly string[];
}

/** Takes in what came back, all or nothing: a translation with other placeholders than the English is a fault of the file. */
function takeIn(home: Home, rows: readonly TranslationRow[], returned: readonly Returned[]): News {
  const sources = new Map(rows.map(({ id, source }) => [id, source]));
  const known = returned.filter(({ id }) => sources.has(id));
  const faults = known.flatMap(({ id, text }) => {
    const [mine, theirs] = [placeholdersOf(text), placeholdersOf(sources.get(id) ?? '')];
    if (!mine.ok) return [`${id}: ${mine.message}`];
    const wanted = theirs.ok ? theirs.names : [];
    return showSame(mine.names, wanted)
      ? []
      : [`${id}: uses {${mine.names.join('}, {')}}, the English {${wanted.join('}, {')}}`];
  });
  if (faults.length > 0)
    throw new InputError(`nothing was taken in; mend these and try again:\n  ${faults.join('\n  ')}`);
  const document = parseDocument(existsSync(home.locale) ? readFileSync(home.locale, 'utf8') : '{}\n');
  if (document.errors.length > 0)
    throw new InputError(`${home.locale} cannot be read: ${document.errors[0]?.message ?? ''}`);
  for (const { id, text } of known) document.setIn(pathInTexts(id, document.toJS()), text);
  if (known.length > 0) {
    if ('flow' in (document.contents ?? {})) (document.contents as { flow?: boolean }).flow = false;
    writeFileSync(home.locale, document.toString({ lineWidth: 0 }));
    keepSeen(home, rows, known);
  }
  return {
    taken: known.length,
    unknown: returned.filter(({ id }) => !sources.has(id)).map(({ id }) => id),
    older: known.filter(({ id, source }) => sources.get(id) !== source).map(({ id }) => id),
  };
}

/** Keeps which English each of these was made from; what was kept of others stays. */
function keepSeen(
  home: Home,
  rows: readonly TranslationRow[],
  seen: readonly { readonly id: string; readonly source: string }[],
): void {
  // Where nothing was kept so far, everything that is there counted as current, and goes on to.
  const before = existsSync(home.seen)
    ? (parseDocument(readFileSync(home.seen, 'utf8')).toJS() as Record<string, string>)
    : hashesOf(rows.filter(({ text }) => text !== null));
  const after = { ...before, ...hashesOf(seen) };
  const ids = new Set(rows.map(({ id }) => id));
  const lines = Object.entries(after)
    .filter(([id]) => ids.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, hash]) => `${id}: '${hash}'`);
  const head = '# Which English each text was translated from; written by "firstline texts".';
  writeFileSync(home.seen, `${[head, ...lines].join('\n')}\n`);
}

function answer(
  scenario: string,
  language: string,
  rows: readonly TranslationRow[],
  { out, news }: { readonly out: string | null; readonly news: News | null },
): Answer {
  const idsOf = (state: TranslationRow['state']): string[] =>
    rows.filter((row) => row.state === state).map(({ id }) => id);
  const [missing, stale, current] = [idsOf('missing'), idsOf('stale'), idsOf('current')];
  const list = (label: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [`${label}: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ` and ${ids.length - 20} more` : ''}`];
  return {
    exitCode: 0,
    json: {
      scenario,
      language,
      texts: rows.length,
      current: current.length,
      missing,
      stale,
      ...(news === null ? {} : { news }),
    },
    text: [
      `${scenario}, ${language}: ${rows.length} texts, ${current.length} current, ${missing.length} missing, ${stale.length} stale`,
      ...(news === null
        ? []
        : [
            `taken in: ${news.taken}`,
            ...list('not of this scenario', news.unknown),
            ...list('made from an older English', news.older),
          ]),
      ...list('missing', missing),
      ...list('stale', stale),
      ...(out === null ? [] : [`written: ${out}`]),
    ].join('\n'),
  };
}
