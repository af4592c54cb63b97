// Which words does a screen need? Each file of words says so when it is imported, and a screen is shown when all of them are here. Else
// the first piece that asks for words not here yet would take the whole screen away for a moment, and the focus with it.

import type { ResourceNamespaceMap } from 'i18next';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { getI18n } from 'react-i18next';

const needed = new Set<string>();

/** What is imported with this is shown with these words. */
export function needWords(...namespaces: readonly (keyof ResourceNamespaceMap)[]): void {
  for (const namespace of namespaces) needed.add(namespace);
}

/**
 * What comes, when the words of all that is imported by then are here, in the language that is spoken or in English. Throws where they
 * cannot be had: a screen of bare keys would tell nobody what to do.
 */
export async function withWords<T>(coming: Promise<T>): Promise<T> {
  const come = await coming;
  const i18n = getI18n();
  await i18n.loadNamespaces([...needed]);
  const lacking = [...needed].filter(
    (one) => !i18n.languages.some((language) => i18n.hasResourceBundle(language, one)),
  );
  if (lacking.length > 0) throw new Error(`the words of ${lacking.join(', ')} could not be fetched`);
  return come;
}

/** A screen whose code and words are fetched when it is turned to. */
export function lazyScreen<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await withWords(load()) }));
}
