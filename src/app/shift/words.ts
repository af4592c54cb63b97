// The keys of the shifts' words: English is the source.

import type shift from '../../../assets/locales/en/shift.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shift: typeof shift;
  }
}

needWords('shift');
