// Which keys do the report's words have? English gives the types.

import type report from '../../../assets/locales/en/report.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    report: typeof report;
  }
}

needWords('report');
