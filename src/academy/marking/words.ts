// The keys of the words about marking, typed from English.

import type marking from '../../../assets/locales/en/academy/marking.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    marking: typeof marking;
  }
}

needWords('marking');
