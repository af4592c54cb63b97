// The keys of this room's words: English is the source.

import type law from '../../../assets/locales/en/law.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof law;
  }
}

needWords('law');
