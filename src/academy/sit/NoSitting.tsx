// A sitting that could not be read: why, and what to do.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, EmptyState } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import type { Refused } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import './words.ts';

interface NoSittingProps {
  readonly refused: Refused;
  readonly again: () => void;
}

export function NoSitting({ refused, again }: NoSittingProps): ReactNode {
  const { t } = useTranslation(['sit', 'academy', 'exams']);
  const { code, why } = refused;
  if (code === 'noSuchSitting' || code === 'notSignedIn')
    return (
      <EmptyState
        icon="paper"
        isScreen
        title={t('sitting.none')}
        actions={<ButtonLink href={ADDRESSES.academy('own')}>{t('sitting.toOwn')}</ButtonLink>}
      >
        {t('sitting.noneWords')}
      </EmptyState>
    );
  return (
    <div className="sit-stack">
      <h1>{t('bar.label')}</h1>
      <Trouble code={code} why={why} />
      <div>
        <Button kind="primary" icon="refresh" onPress={again}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}
