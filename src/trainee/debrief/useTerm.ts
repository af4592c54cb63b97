// Names of lights, pages, places and findings, in the reader's language.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '#words';
import '../papers/words.ts';

/** A name without a word is shown as it is. */
export function useTerm(): Say {
  const { t, i18n } = useTranslation('terms' as 'debrief');
  return useCallback(
    (key, values) => {
      const known = i18n.exists(key, { ns: 'terms' as 'debrief' });
      return known ? (t as unknown as Say)(key, values) : (key.split('.').at(-1) ?? key);
    },
    [t, i18n],
  );
}
