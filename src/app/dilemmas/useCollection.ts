// The collection in the language of the interface, as it is loaded.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded, type Loaded } from '../useLoaded.ts';
import { readCollection, type Collection } from './collection.ts';

export function useCollection(): readonly [Loaded<Collection>, () => void] {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const load = useCallback(() => readCollection(language), [language]);
  return useLoaded(load);
}
