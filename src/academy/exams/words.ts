// The keys of the words about exams as they are made, typed from English.

import type exams from '../../../assets/locales/en/academy/exams.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    exams: typeof exams;
  }
}
