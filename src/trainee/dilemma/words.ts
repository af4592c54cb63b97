// The keys of the dilemmas' words: English is the source.

import type dilemmas from '../../../assets/locales/en/dilemmas.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dilemmas: typeof dilemmas;
  }
}

needWords('dilemmas');
