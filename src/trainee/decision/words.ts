// Which keys do the decision's words have? English gives the types.

import type decision from '../../../assets/locales/en/decision.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    decision: typeof decision;
  }
}

needWords('decision');
