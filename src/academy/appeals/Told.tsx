// What the server refused, in the words of the part that asked: why, where that is known, else the code.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '#ui';
import type { Refused } from '../askAcademy.ts';
import './words.ts';

type Part = 'certificates' | 'appeals' | 'regrades';

export function Told({ refused, part }: { readonly refused: Refused | null; readonly part: Part }): ReactNode {
  const { t, i18n } = useTranslation(part);
  if (refused === null) return null;
  const { code, why } = refused;
  const known = [why, code].find((one) => one !== undefined && i18n.exists(`${part}:trouble.${one}`));
  return (
    <Callout tone="warn" role="alert">
      {known === undefined
        ? t('trouble.other', { code: why ?? code })
        : // The key was found a moment ago.
          t(`trouble.${known}` as 'trouble.lost')}
    </Callout>
  );
}
