// The keys of the words about certificates, appeals and regrades, typed from English.

import type appeals from '../../../assets/locales/en/academy/appeals.json';
import type certificates from '../../../assets/locales/en/academy/certificates.json';
import type regrades from '../../../assets/locales/en/academy/regrades.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    appeals: typeof appeals;
    certificates: typeof certificates;
    regrades: typeof regrades;
  }
}

needWords('appeals', 'certificates', 'regrades');
