// Which keys do the bench's words have? English gives the types.

import type bench from '../../../assets/locales/en/bench.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    bench: typeof bench;
  }
}
