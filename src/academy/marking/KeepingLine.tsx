// Whether what was marked is kept on the server, and what to do where it cannot be.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout, Chip } from '#ui';
import { Refusal } from './Refusal.tsx';
import type { GrowingMark } from './useMark.ts';

interface KeepingLineProps {
  readonly mark: GrowingMark;
  readonly isOpen: boolean;
  readonly load: ReactNode;
}

export function KeepingLine({ mark: { keeping, frozenAtMs }, isOpen, load }: KeepingLineProps): ReactNode {
  const { t } = useTranslation('marking');
  if (typeof keeping === 'object')
    return (
      <div className="academy-part">
        <Refusal refused={keeping.refused} />
        <div>{load}</div>
      </div>
    );
  if (frozenAtMs !== null) return <Callout tone="good">{t('handedIn', { at: frozenAtMs })}</Callout>;
  if (!isOpen) return <Callout tone="note">{t('closed')}</Callout>;
  if (keeping === 'lost')
    return (
      <Callout tone="warn" role="alert">
        {t('notKept')}
      </Callout>
    );
  return (
    <output>
      <Chip tone={keeping === 'kept' ? 'good' : 'plain'} icon={keeping === 'kept' ? 'check' : 'clock'}>
        {t(keeping)}
      </Chip>
    </output>
  );
}
