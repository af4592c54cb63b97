// The keys of the words of watching, in which an examiner's replay is told too: English is the source.

import type watch from '../../../assets/locales/en/watch.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    watch: typeof watch;
  }
}

needWords('watch');
