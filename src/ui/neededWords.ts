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

/** What comes, when the words of all that is imported by then are here, or have been tried for in vain. */
export async function withWords<T>(coming: Promise<T>): Promise<T> {
  const come = await coming;
  await getI18n().loadNamespaces([...needed]);
  return come;
}

/** A screen whose code and words are fetched when it is turned to. */
export function lazyScreen<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await withWords(load()) }));
}
