// The keys of this room's words: English is the source.

import type settings from '../../../assets/locales/en/settings.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settings: typeof settings;
  }
}

needWords('settings');
