// The keys of this room's words: English is the source.

import type start from '../../../assets/locales/en/start.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    start: typeof start;
  }
}

needWords('start');
