// Types of the counter's words: English is the source, so that a key that does not exist does not compile.

import type counter from '../../../assets/locales/en/counter.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    counter: typeof counter;
  }
}

needWords('counter');
