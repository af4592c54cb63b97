// Which keys are there? English is the source: its files give the types, so that a key that does not exist does not compile. Each owner
// of a namespace adds its own beside its screens, and says there that they need it (`needWords`); the frame's are here.

import type common from '../../../assets/locales/en/common.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
  }
  interface ResourceNamespaceMap {
    common: typeof common;
  }
}
