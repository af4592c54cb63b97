// The keys of this room's words: English is the source.

import type lab from '../../../assets/locales/en/lab.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    lab: typeof lab;
  }
}

needWords('lab');
