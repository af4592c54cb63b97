// The keys of the academy's words about people, typed from English.

import type academy from '../../../assets/locales/en/academy/academy.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    academy: typeof academy;
  }
}

needWords('academy');
