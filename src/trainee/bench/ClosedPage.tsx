// A page that nobody has looked at yet: opening it is a look, so it is asked for.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState } from '#ui';

export function ClosedPage({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation('bench');
  return (
    <main className="bench-missing">
      <EmptyState
        icon="paper"
        title={t('closed')}
        actions={
          <Button kind="primary" onPress={onOpen}>
            {t('openPage')}
          </Button>
        }
      />
    </main>
  );
}
