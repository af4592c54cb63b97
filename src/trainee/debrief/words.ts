// The keys of the debrief's words: English is the source.

import type debrief from '../../../assets/locales/en/debrief.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    debrief: typeof debrief;
  }
}
