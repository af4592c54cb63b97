// The keys of the words about marking, typed from English.

import type marking from '../../../assets/locales/en/academy/marking.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    marking: typeof marking;
  }
}
