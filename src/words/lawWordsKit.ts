// What the tests of the law in words share: the shipped packs, and their words in every language of the interface, where a text that is
// missing is no text but a fault.

import { IntlMessageFormat } from 'intl-messageformat';
import { layersOf, loadPack, makeLawBundle, readLawTexts, renderDiagnostic, type LawBundle, type Pack } from '#law';
import { openLawBook, type LawBook } from './lawBook.ts';
import type { Say } from './lawTexts.ts';
import { makeLawWords, type LawWords } from './lawWords.ts';

type Texts = { readonly [key: string]: string | Texts };

const FILES = import.meta.glob('../../scenarios/law/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SHIPPED = new Map(Object.entries(FILES).map(([path, text]) => [path.replace('../../', ''), text]));
const LOCALES = new Map(
  Object.entries(
    import.meta.glob('../../assets/locales/*/law.json', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.split('/').at(-2) ?? '', JSON.parse(text) as Texts]),
);
const FORMATS = new Map<string, IntlMessageFormat>();

/** The languages of the interface. */
export const LANGUAGES: readonly string[] = [...LOCALES.keys()];

/** Every pack that is shipped, with its id. */
export const PACKS: readonly (readonly [string, Pack])[] = [...SHIPPED.keys()].flatMap((path) => {
  const id = /law\/([a-z]+)\.yaml$/.exec(path)?.[1];
  return id === undefined || id === 'vocabulary' || id === 'states' ? [] : [[id, openPack(id)] as const];
});

export function openPack(id: string): Pack {
  const { pack, diagnostics } = loadPack(SHIPPED, id);
  if (pack === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one)).join('\n'));
  return pack;
}

const BUNDLES = new Map<string, LawBundle>();

export function bundleOf(pack: Pack): LawBundle {
  const bundle = BUNDLES.get(pack.id) ?? makeLawBundle(pack, readLawTexts(SHIPPED, layersOf(pack.source)));
  BUNDLES.set(pack.id, bundle);
  return bundle;
}

/** Throws where there is no text. */
export function makeSay(language: string): Say {
  const texts = LOCALES.get(language);
  return (key, values = {}) => {
    const id = `${language} ${key}`;
    const known = FORMATS.get(id);
    if (known !== undefined) return String(known.format(values));
    const found = key
      .split('.')
      .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
    if (typeof found !== 'string') throw new Error(`${language}: no text law:${key}`);
    const format = new IntlMessageFormat(found, language);
    FORMATS.set(id, format);
    return String(format.format(values));
  };
}

export function wordsOf(pack: Pack, language: string): LawWords {
  return makeLawWords(openLawBook(bundleOf(pack), language), makeSay(language));
}

/** The words, and the keys of what the pack was asked to say and could not. Codes of real states are named by the reader's own device. */
export function watchedWords(
  pack: Pack,
  language: string,
): { readonly words: LawWords; readonly missing: Set<string> } {
  const missing = new Set<string>();
  const bundle = bundleOf(pack);
  const own = bundle.texts[language] ?? {};
  const book = openLawBook(bundle, language);
  const watched: LawBook = {
    ...book,
    text: (id) => {
      const text = own[id] ?? null;
      if (text === null && !/^(state\.[A-Z]{2}|field\..*)$/.test(id)) missing.add(id);
      return text;
    },
  };
  return { words: makeLawWords(watched, makeSay(language)), missing };
}
