// How a component asks for words whose key is made from data (a code, a kind); keys that stand in the source are checked by tests.

import type { ResourceNamespaceMap } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Say } from '#words';
import './words.ts';

/** The texts of a namespace in the reader's language, and that language. */
export function useSay(namespace: keyof ResourceNamespaceMap): {
  readonly say: Say;
  readonly language: string;
  readonly ready: boolean;
} {
  const { t, i18n, ready } = useTranslation(namespace);
  return { say: t as unknown as Say, language: i18n.resolvedLanguage ?? i18n.language, ready };
}
