// The keys of the shifts' words: English is the source.

import type shift from '../../../assets/locales/en/shift.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shift: typeof shift;
  }
}
