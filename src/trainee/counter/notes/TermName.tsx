// The name of a finding's term.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function TermName({ term }: { readonly term: string }): ReactNode {
  const { t } = useTranslation();
  const say = t as unknown as (key: string) => string;
  return say(`terms:name.${term}`);
}
