// Whether the app works without a connection here, and how to install it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button, Icon } from '#ui';
import { canKeepCopy, offline } from '../offline/serviceWorker.ts';
import { Part } from './Part.tsx';

export function Offline(): ReactNode {
  const { t } = useTranslation(['settings', 'common']);
  const { copy, install, update } = useStore(offline);
  return (
    <Part title={t('offline')}>
      <p className="settings-offline">
        <Icon name={copy === 'ready' ? 'check' : 'globe'} />
        <span>{t(copy === 'ready' ? 'offlineReady' : canKeepCopy() ? 'offlineSoon' : 'offlineNo')}</span>
      </p>
      {(install !== null || update !== null) && (
        <div className="row">
          {update !== null && (
            <Button kind="primary" icon="refresh" onPress={update}>
              {t('common:update.load')}
            </Button>
          )}
          {install !== null && (
            <Button icon="download" onPress={install}>
              {t('install')}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
