// The keys of this room's words: English is the source.

import type wellbeing from '../../../assets/locales/en/wellbeing.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    wellbeing: typeof wellbeing;
  }
}

needWords('wellbeing');
