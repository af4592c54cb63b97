// Which keys do the words of the review of forms have? English gives the types.

import type forms from '../../../assets/locales/en/forms.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    forms: typeof forms;
  }
}

export type SectionTitle = keyof typeof forms.section;

needWords('forms');
