// The keys of the academy's words about people, typed from English.

import type academy from '../../../assets/locales/en/academy/academy.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    academy: typeof academy;
  }
}
