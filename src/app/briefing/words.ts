// The keys of this room's words: English is the source.

import type briefing from '../../../assets/locales/en/briefing.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    briefing: typeof briefing;
  }
}

needWords('briefing');
