// The keys of the debrief's words: English is the source.

import type debrief from '../../../assets/locales/en/debrief.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    debrief: typeof debrief;
  }
}

needWords('debrief');
