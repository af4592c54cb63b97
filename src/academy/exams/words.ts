// The keys of the words about exams as they are made, typed from English.

import type exams from '../../../assets/locales/en/academy/exams.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    exams: typeof exams;
  }
}

needWords('exams');
