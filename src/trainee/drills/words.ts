// The keys of the drills' words: English is the source.

import type drills from '../../../assets/locales/en/drills.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    drills: typeof drills;
  }
}

needWords('drills');
