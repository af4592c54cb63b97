// The keys of this room's words: English is the source.

import type lab from '../../../assets/locales/en/lab.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    lab: typeof lab;
  }
}
