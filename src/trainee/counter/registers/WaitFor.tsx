// Waiting for something that comes at its time: says nothing until then, so that nobody has to watch the clock.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import { useCounter } from '../counterContext.ts';

/** No act of waiting is longer. */
const LONGEST = 600;

export function WaitFor({ due }: { readonly due: number }): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  if (view.over) return null;
  const seconds = Math.min(LONGEST, Math.max(1, due - view.clockSeconds));
  return (
    <Button kind="quiet" isDisabled={view.dilemma !== null} onPress={() => void workplace.wait(seconds)}>
      {t('register.waitFor')}
    </Button>
  );
}
