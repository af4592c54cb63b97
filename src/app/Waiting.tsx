// A screen on its way: nothing for the first moment, so that quick screens do not flicker, then grey bars.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';
import './frame.css';

export function Waiting(): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="waiting">
      <Skeleton lines={4} label={t('loading')} />
    </main>
  );
}
