// The keys of the dilemmas' words: English is the source.

import type dilemmas from '../../../assets/locales/en/dilemmas.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dilemmas: typeof dilemmas;
  }
}
