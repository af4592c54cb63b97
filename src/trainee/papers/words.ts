// Which keys do the papers' words have? English gives the types.

import type papers from '../../../assets/locales/en/papers.json';
import type terms from '../../../assets/locales/en/terms.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    papers: typeof papers;
    terms: typeof terms;
  }
}

export type PlaceName = keyof typeof terms.place;

needWords('papers', 'terms');
