// An address where nothing stands.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../trainee/addresses.ts';
import { ButtonLink, EmptyState } from '#ui';
import { Page } from './Page.tsx';

export function NotFound(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('notFound.words')}
        actions={
          <ButtonLink href={ADDRESSES.start()} kind="primary" icon="home">
            {t('toStart')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
