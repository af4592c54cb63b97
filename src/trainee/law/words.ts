// The keys of this room's words: English is the source.

import type law from '../../../assets/locales/en/law.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof law;
  }
}
