// While somebody practises: after fifty minutes without a pause, a pause is offered. Never in an exam.

import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { workOn, type Stretch } from './workload.ts';
import './words.ts';

/** One stretch for the whole page, whatever is practised in it. */
let stretch: Stretch | null = null;

export function BreakReminder(): ReactNode {
  const { t } = useTranslation('wellbeing');
  useEffect(() => {
    const note = (): void => {
      const next = workOn(stretch, Date.now());
      stretch = next.stretch;
      if (next.isDue)
        showToast({
          words: t('break'),
          stays: true,
          action: {
            label: t('breakOpen'),
            run: () => {
              location.hash = ADDRESSES.wellbeing();
            },
          },
        });
    };
    globalThis.addEventListener('pointerdown', note);
    globalThis.addEventListener('keydown', note);
    return () => {
      globalThis.removeEventListener('pointerdown', note);
      globalThis.removeEventListener('keydown', note);
    };
  }, [t]);
  return null;
}
