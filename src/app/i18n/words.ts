// Which keys are there? English is the source: its files give the types, so that a key that does not exist does not compile. Each owner
// of a namespace adds its own here or, in the same way, beside its screens.

import type common from '../../../assets/locales/en/common.json';
import type start from '../../../assets/locales/en/start.json';
import type briefing from '../../../assets/locales/en/briefing.json';
import type settings from '../../../assets/locales/en/settings.json';
import type wellbeing from '../../../assets/locales/en/wellbeing.json';
import type watch from '../../../assets/locales/en/watch.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
  }
  interface ResourceNamespaceMap {
    common: typeof common;
    start: typeof start;
    briefing: typeof briefing;
    settings: typeof settings;
    watch: typeof watch;
    wellbeing: typeof wellbeing;
  }
}
