// Something at the counter wants an answer before anything can be decided.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Callout } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useAttempt } from '../openAttempt.ts';

export function WaitsAtCounter(): ReactNode {
  const { t } = useTranslation('decision');
  const { id } = useAttempt();
  return (
    <Callout tone="warn" title={t('waits')} actions={<ButtonLink href={ADDRESSES.counter(id)}>{t('back')}</ButtonLink>}>
      {t('waitsWhy')}
    </Callout>
  );
}
