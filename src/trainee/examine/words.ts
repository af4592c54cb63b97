// The keys of the words on this screen: English is the source.

import type examine from '../../../assets/locales/en/examine.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    examine: typeof examine;
  }
}

needWords('examine');
