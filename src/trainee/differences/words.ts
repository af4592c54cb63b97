// Which keys do the words of differences have? English gives the types.

import type differences from '../../../assets/locales/en/differences.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    differences: typeof differences;
  }
}

needWords('differences');
