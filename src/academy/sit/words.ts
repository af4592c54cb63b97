// The keys of the words about sitting an exam, typed from English.

import type sit from '../../../assets/locales/en/academy/sit.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sit: typeof sit;
  }
}

needWords('sit');
