// The keys of the words about results, typed from English.

import type results from '../../../assets/locales/en/academy/results.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    results: typeof results;
  }
}
