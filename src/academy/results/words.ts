// The keys of the words about results, typed from English.

import type results from '../../../assets/locales/en/academy/results.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    results: typeof results;
  }
}

needWords('results');
