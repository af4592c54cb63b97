// The keys of the drills' words: English is the source.

import type drills from '../../../assets/locales/en/drills.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    drills: typeof drills;
  }
}
