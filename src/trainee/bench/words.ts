// Which keys do the bench's words have? English gives the types.

import type bench from '../../../assets/locales/en/bench.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    bench: typeof bench;
  }
}

needWords('bench');
