// The files of the app's content cannot be had: said plainly, with a way to try again.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import { Page } from './Page.tsx';

export function CannotLoad({ again }: { readonly again: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('refused.contentMissing.title')} lead={<p>{t('refused.contentMissing.words')}</p>} width="text">
      <Button kind="primary" icon="refresh" onPress={again}>
        {t('tryAgain')}
      </Button>
    </Page>
  );
}
