// What was refused while marking, and what to do about it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARKING_REFUSALS } from '#exam';
import { Callout, EmptyState } from '#ui';
import type { Refused } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import './words.ts';

export function Refusal({ refused: { code, why } }: { readonly refused: Refused }): ReactNode {
  const { t } = useTranslation('marking');
  if (code === 'noSuchAttempt') return <EmptyState title={t('trouble.gone')} />;
  const known =
    code === 'attemptDamaged'
      ? 'damaged'
      : code === 'replaysDifferently'
        ? 'differs'
        : MARKING_REFUSALS.find((one) => one === why);
  if (known === undefined) return <Trouble code={code} />;
  return (
    <Callout tone="warn" role="alert">
      {t(`trouble.${known}`)}
    </Callout>
  );
}
