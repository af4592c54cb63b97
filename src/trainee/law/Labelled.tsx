// A label with what it labels. The mark between the two, and the space around it, are the reader's language's.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type SayLabelled = (label: string, value: string) => string;

/** "Grounds: none", as one text. */
export function useLabelled(): SayLabelled {
  const { t } = useTranslation('common');
  return useCallback((label, value) => t('labelled', { label, value }), [t]);
}

const HERE = '\uFFFC';

/** The same where the value is more than words. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const [before = '', after = ''] = useLabelled()(label, HERE).split(HERE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
