// Which keys do the reference system's words have? English gives the types.

import type reference from '../../../assets/locales/en/reference.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reference: typeof reference;
  }
}

needWords('reference');
